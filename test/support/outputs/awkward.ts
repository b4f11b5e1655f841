/** Texts that are told from every other, and as awkward as texts can be. */

/** What platforms take for something else, somewhere. */
export const awkward: readonly string[] = [
  `"straight" and “curly” and 'single'`,
  "{age} {{7*7}} ${x} [y] ${{z}}",
  '<b onclick="x">bold</b> <br> </script>',
  "&amp; &lt;i&gt; &#123; AT&T",
  "a | b || c, d; e=f",
  "back\\slash \\n \\\\ \\*",
  "two  blanks",
  "*stars* _under_ `tick` [link](to) ~~no~~",
  "שלום العربية",
  "zero\u200bwidth\u00a0nbsp",
  "]]> --> <!-- _x0041_ %s %{y}",
  "émoji 🙂 日本 ﷽",
  "{~brace} {panel.x} {0}",
  "bell\u0007 vertical\u000btab",
  "one paragraph\n\nanother",
];

/** What a text begins with, where that is when platforms mind. */
export const starts: readonly string[] = ["", "", "", "=", "-", "+", "@", "# ", "1. ", "> ", "…", "'", "|", "\\", "{", "[[Question:TE]] "];

/** A text with a number of its own at both ends. What stands between them is not cut, nor escaped twice, where both are found. */
export function awkwardText(number: number, start = starts[number % starts.length]!, middle = awkward[number % awkward.length]!): string {
  return `${start}Zq${number}z ${middle.trim()} z${number}Q`;
}

/** A text as it is written in the language. */
export function quoted(text: string): string {
  const escaped = text.replace(/[\\"]/g, "\\$&").replaceAll("{", "{{");
  return text.includes("\n") ? `"""\n      ${escaped.replaceAll("\n", "\n      ")}\n    """` : `"${escaped}"`;
}

/** Words before quotes that hold no text of the instrument's, and the sign before the label of a band that a test expects. */
const noText = /(?:because|import|version|licence|cite|doi|test|from|=)\s*$/;

/** A source in which every text is an awkward one. Comments and what is no text of the instrument stay. */
export function withAwkwardTexts(source: string, numbers: { next: number }): string {
  return source.replace(/\/\/.*|"""[^]*?"""|"(?:[^"\\\n]|\\.)*"/g, (found, at: number) =>
    found.startsWith("/") || noText.test(source.slice(0, at)) ? found : quoted(awkwardText(numbers.next++)),
  );
}
