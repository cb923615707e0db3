/** A change of one place of a JSON value, chosen by a number. */
export function altered(json: unknown, place: number, value: unknown): unknown {
  const places: ((put: unknown) => unknown)[] = [];
  const walk = (node: unknown, rebuild: (put: unknown) => unknown): void => {
    places.push(rebuild);
    if (Array.isArray(node))
      node.forEach((item, index) => walk(item, (put) => rebuild(node.with(index, put))));
    else if (typeof node === 'object' && node !== null)
      for (const [key, item] of Object.entries(node)) walk(item, (put) => rebuild({ ...node, [key]: put }));
  };
  walk(json, (put) => put);
  return places[place % places.length]?.(value);
}
