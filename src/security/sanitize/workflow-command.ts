/**
 * A line by which the runner hides a value in its log or folds what follows, as its documentation writes it. By hand,
 * because the runner's toolkit brings an HTTP client along that would be loaded before the first model is asked.
 */
export const workflowCommand = (name: 'add-mask' | 'group' | 'endgroup', data = ''): string =>
  `::${name}::${data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
