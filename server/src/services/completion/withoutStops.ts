/** A snippet for clients that cannot stop in it. */

/** A stop: `$1`, `${1:text}` or `${1|choice,choice|}`. Within the braces, `\\}` is a brace. */
const stops = /\$(?:(\d+)|\{(\d+)(?:\|([^,|}]*)(?:[,|][^}]*)?|:((?:\\.|[^}\\])*))?\})/g;

/** The text of a snippet as it stands where nobody fills its stops in, in lines that are indented like the first. */
export function withoutStops(snippet: string, indent = ""): string {
  const first = new Map<string, string>();
  for (const [, , stop, choice, text] of snippet.matchAll(stops)) {
    const said = choice ?? text;
    if (stop !== undefined && said !== undefined && !first.has(stop)) first.set(stop, said);
  }
  const filled = snippet.replace(stops, (_, bare: string | undefined, stop: string | undefined) => first.get(bare ?? stop!) ?? "");
  return filled
    .replace(/\\([\\$}])/g, "$1")
    .replaceAll("\t", "  ")
    .replaceAll("\n", `\n${indent}`);
}
