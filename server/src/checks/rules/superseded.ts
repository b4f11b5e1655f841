import { message } from "../../messages/message.ts";
import type { Fix, Span } from "../../diagnostics/diagnostic.ts";
import type { ScoreSymbol } from "../../semantics/symbols.ts";
import { isFinished } from "../begun.ts";
import type { Rule } from "../rule.ts";

/** What was replaced, by how it is cited, and by what. */
const replaced: readonly { readonly cited: RegExp; readonly basis: string; readonly by: string }[] = [
  { cited: /\biso(?:\/iec)?[ -]*9126\b/i, basis: "ISO/IEC 9126", by: "ISO/IEC 25010" },
  {
    cited: /\b(?:permen ?pan(?: ?rb| ?-?rb)?|peraturan menteri)\b[^.;]*\b16\b[^.;]*\b2014\b/i,
    basis: "PermenPANRB 16/2014",
    by: "PermenPANRB 14/2017",
  },
  { cited: /\bkep\/25\/m\.pan\/2\/2004\b/i, basis: "KEP/25/M.PAN/2/2004", by: "PermenPANRB 14/2017" },
];

/** The limits of the four grades from the lowest to the highest, as prescribed in 2014 and in 2017. */
const before = [43.75, 62.5, 81.25];
const since = [
  ["25.00", "64.99"],
  ["65.00", "76.60"],
  ["76.61", "88.30"],
  ["88.31", "100.00"],
] as const;

/** That an instrument does not stand on what was replaced. A model of an older edition may, and a mapping to it. */
export const superseded: Rule = {
  instrument(instrument, report) {
    const { model, decl, citations, adapted, scores } = instrument;
    const tell = (text: string, span: Span) => {
      const found = replaced.find(({ cited }) => cited.test(text));
      if (found) report.add("superseded-basis", span, { basis: found.basis, by: found.by });
    };
    const measures = decl.members.find((member) => member.kind === "names" && member.keyword === "measures");
    if (model && measures && isFinished(instrument)) tell(model.citations[0]?.text?.value ?? "", measures);
    for (const { text } of citations) if (text) tell(text.value, text);
    for (const { from } of adapted) if (from) tell(from.value, from);
    for (const score of scores) {
      const fix = newBands(score);
      if (fix)
        report.add(
          "superseded-basis",
          score.decl.bandsSpan ?? score.nameSpan,
          { basis: "PermenPANRB 16/2014", by: "PermenPANRB 14/2017" },
          { fixes: [fix] },
        );
    }
  },
};

/** The grades of 2017 in the place of those of 2014. */
function newBands({ decl: { bands } }: ScoreSymbol): Fix | undefined {
  const ranges = bands.flatMap(({ range }) => (range?.lo && range.hi ? [{ span: range, lo: range.lo.value, hi: range.hi.value }] : []));
  ranges.sort((a, b) => a.lo - b.lo);
  if (ranges.length !== since.length || !before.every((limit, index) => Math.abs(ranges[index]!.hi - limit) < 0.02)) return undefined;
  const edits = ranges.map(({ span: { start, end } }, index) => ({ span: { start, end }, newText: since[index]!.join("..") }));
  return { title: message("fixes.newGrades"), edits, isGuess: true };
}
