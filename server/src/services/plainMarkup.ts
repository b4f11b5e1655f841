/** Descriptions for clients that show no Markdown. */

/** The words of a description of ours: without the signs of Markdown that `describe.ts` writes, and with those that it escaped. */
export function plainMarkup(markdown: string): string {
  return markdown.replace(/\\([\\`*_{}[\]<>#|~!&])|\*\*|`|<(https?:[^>\s]*)>/g, (_, escaped?: string, link?: string) => escaped ?? link ?? "");
}
