/** Our Markdown as plain text, for editors that show nothing else. */

/**
 * Text without the signs that Markdown needs. It is our own Markdown: strong words, code, quoted addresses, links and rules, and an author's
 * words with every sign escaped.
 */
export function plainText(markdown: string): string {
  return markdown
    .split("\n")
    .filter((line) => !/^(?:---|```\w*)$/.test(line))
    .map((line) =>
      line.replace(
        /\\([\\`*_{}[\]<>#|~!&])|\*\*|`|<(https?:[^<>\s]*)>|\[([^[\]]*)\]\(([^()\s]*)\)/g,
        (_, escaped?: string, address?: string, title?: string, target?: string) =>
          escaped ?? address ?? (title === undefined ? "" : `${title} (${target})`),
      ),
    )
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
