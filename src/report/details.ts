/** A folded part of Markdown. `title` is not escaped. */
export const detailsBlock = (title: string, body: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
