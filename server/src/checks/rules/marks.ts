import type { SourceText } from "../../diagnostics/sourceText.ts";
import type { Str } from "../../language/ast.ts";
import { faultsIn, mayHaveMarks } from "../../marks/parse.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { TopSymbol } from "../../semantics/symbols.ts";
import { itemsWith } from "../items/fact.ts";
import type { Rule } from "../rule.ts";

/** That bold words and links end, and that links have words and an address which is safe. */
export const marks: Rule = {
  instrument(instrument, report, { translations, textOf }) {
    const texts = [...instrument.texts.values()];
    for (const text of texts) report.diagnostics.push(...faults(text, instrument.file, report.source));
    for (const [, translated] of translations.of(instrument))
      for (const text of texts) {
        const own = translated.get(text);
        if (own && mayHaveMarks(own.text.value)) report.diagnostics.push(...faults(own.text, own.file, textOf(own.file)));
      }
  },
  items(_, report, { items, textOf }) {
    for (const [, found] of items.of(marked))
      for (const said of found) {
        const file = items.fileOf(said);
        report.diagnostics.push(...faults(said.text, file, textOf(file)));
      }
  },
  scale: (scale, report) => report.diagnostics.push(...all(scale, report.source)),
  choices: (choices, report) => report.diagnostics.push(...all(choices, report.source)),
  translation(_, __, texts, report) {
    texts.forEach(({ text, file }) => report.diagnostics.push(...faults(text, file, report.source)));
  },
};

const marked = itemsWith((row, around) => {
  const found = row.all(around).filter(({ text }) => mayHaveMarks(text.value) && faultsIn(text.value).length > 0);
  return found.length > 0 ? found : undefined;
});

function all({ texts, file }: TopSymbol, source: SourceText): Diagnostic[] {
  return [...texts.values()].flatMap((text) => faults(text, file, source));
}

/** What is wrong with the marks of a text, as it is written. */
function faults(text: Str, file: string, source: SourceText): Diagnostic[] {
  if (!mayHaveMarks(text.value)) return [];
  const written = source.slice(text.start, text.end);
  return faultsIn(written).map(({ kind, start, end }) => {
    const span = { start: text.start + start, end: text.start + end };
    const sign = written.slice(start, end);
    switch (kind) {
      case "scheme":
        return diagnostic("link-scheme", file, span, { address: sign });
      case "empty":
        return diagnostic("link-without-words", file, span, {});
      case "unclosed":
        return diagnostic("mark-unclosed", file, span, { escaped: sign.startsWith("[") ? "\\[" : "\\*\\*" });
    }
  });
}
