/** A snippet for clients that cannot stop in it. */

/** A sign as it is, such as `\$`, or a stop: `$1`, `${1:text}` or `${1|choice,choice|}`. Within the braces, `\\}` is a brace. */
const stops = /\\([\\$}])|\$(?:(\d+)|\{(\d+)(?:\|([^,|}]*)(?:[,|][^}]*)?|:((?:\\.|[^}\\])*))?\})/g;

/** The text of a snippet as it stands where nobody fills its stops in, in lines that are indented like the first. */
export function withoutStops(snippet: string, indent = ""): string {
  const first = new Map<string, string>();
  for (const [, , , stop, choice, text] of snippet.matchAll(stops)) {
    const said = choice ?? text;
    if (stop !== undefined && said !== undefined && !first.has(stop)) first.set(stop, said.replace(/\\([\\$}])/g, "$1"));
  }
  return snippet
    .replace(stops, (_, sign?: string, bare?: string, stop?: string) => sign ?? first.get(bare ?? stop!) ?? "")
    .replaceAll("\t", "  ")
    .replaceAll("\n", `\n${indent}`);
}
