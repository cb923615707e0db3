export const refusalOf = (_: object): Promise<string | null> => Promise.resolve(null);
