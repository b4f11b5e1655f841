import type { SourceText } from "../../diagnostics/sourceText.ts";
import { pointCount } from "../../semantics/bindLists.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { printPart, separatorAt } from "../../language/print.ts";
import { inQuotes } from "../../language/texts.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { ScaleSymbol, TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, Translations } from "../../semantics/translations.ts";
import { freeMissingCode } from "../freeMissingCode.ts";
import { itemsWith } from "../items/fact.ts";
import { answerListsOf, polesOf } from "../responses/answerLists.ts";
import { noAnswerIn, ratingFaults, type RatingFault } from "../responses/ratings.ts";
import type { Rule } from "../rule.ts";
import { lexicons } from "../words/lexicons.ts";

/** That answers on a scale leave room for every answer, in one order, about one thing. */
export const ratings: Rule = {
  scale(scale, report, { translations }) {
    const isWhole = scale.points.length === pointCount(scale);
    rate(scale, isWhole, report, translations);
    for (const { code, label, span } of scale.points) {
      const found = label && noAnswerIn(label.value, lexicons);
      if (!found) continue;
      const fixes = withMissingCode(scale, { code, label, span }, found, report.source);
      report.add("no-answer-on-scale", label, { label: byAuthor(found.noAnswer), code }, { fixes });
    }
  },
  choices: (choices, report, { translations }) => rate(choices, true, report, translations),
  instrument: (instrument, report, { translations }) => rate(instrument, true, report, translations),
  items(instrument, report, { translations, items }) {
    const languages = [...translations.of(instrument).values()];
    for (const [row] of items.of(faultyPoles)) rateList(polesOf(row), languages, true, report);
  },
};

/** The items whose poles have a fault in one of the languages. */
const faultyPoles = itemsWith((row, { languages }) => {
  const poles = polesOf(row);
  if (poles.length === 0) return undefined;
  const isFaulty = languages.some((_, language) => {
    const said = poles.flatMap((pole) => row.translated(pole, language)?.value ?? []);
    return said.length === poles.length && ratingFaults(said, true).length > 0;
  });
  return isFaulty || undefined;
});

function rate(symbol: TopSymbol, isWhole: boolean, report: Report, translations: Translations): void {
  const languages = [...translations.of(symbol).values()];
  for (const labels of answerListsOf(symbol)) rateList(labels, languages, isWhole, report);
}

/** Says what is wrong with a list of answers; of a translation, what is not wrong with the original. */
function rateList(labels: readonly Str[], languages: readonly TextsIn[], isWhole: boolean, report: Report): void {
  const faultsOf = (those: readonly Str[]) =>
    ratingFaults(
      those.map(({ value }) => value),
      isWhole,
    );
  const own = faultsOf(labels);
  for (const fault of own) report.diagnostics.push(findingOf(fault, labels, report.file));
  for (const texts of languages) {
    const translated = translatedLabels(labels, texts);
    if (!translated) continue;
    for (const fault of faultsOf(translated.labels))
      if (!own.some(({ code }) => code === fault.code)) report.diagnostics.push(findingOf(fault, translated.labels, translated.file));
  }
}

function translatedLabels(labels: readonly Str[], texts: TextsIn): { readonly labels: readonly Str[]; readonly file: string } | undefined {
  const translated = labels.flatMap((label) => texts.get(label) ?? []);
  const [first] = translated;
  if (!first || translated.length < labels.length || translated.some(({ file }) => file !== first.file)) return undefined;
  return { labels: translated.map(({ text }) => text), file: first.file };
}

function findingOf({ code, at, other, counts, instead }: RatingFault, labels: readonly Str[], file: string): Diagnostic {
  const place = labels[at]!;
  const [label, second] = [place, labels[other]!].map(({ value }) => byAuthor(value));
  switch (code) {
    case "leaning-middle": {
      const fixes = instead === undefined ? [] : [{ ...changeTo(place, inQuotes(instead)), isGuess: true as const }];
      return diagnostic(code, file, place, { label, other: second }, { fixes });
    }
    case "unbalanced-scale":
      return diagnostic(code, file, place, { less: counts![0], more: counts![1] });
    case "frequency-without-never":
      return diagnostic(code, file, place, { label });
    default:
      return diagnostic(code, file, place, { label, other: second });
  }
}

/** Gives what is no answer a code of its own behind the points. */
function withMissingCode(
  scale: ScaleSymbol,
  { code, label, span }: { readonly code: number; readonly label: Str; readonly span: { readonly start: number; readonly end: number } },
  { noAnswer, rest }: { readonly noAnswer: string; readonly rest: string },
  source: SourceText,
): Fix[] {
  const last = scale.points.at(-1)!;
  const written = printPart("point", { na: true, code: freeMissingCode(scale), label: noAnswer });
  const range = scale.decl.range?.hi;
  if (rest !== "") {
    const shorter = inQuotes(rest);
    const added = separatorAt(source, last.span.start) + written;
    const edits =
      last.span.end === label.end
        ? [{ span: { start: label.start, end: label.end }, newText: shorter + added }]
        : [
            { span: { start: label.start, end: label.end }, newText: shorter },
            { span: { start: last.span.end, end: last.span.end }, newText: added },
          ];
    return [{ title: message("fixes.write", { text: written }), edits }];
  }
  // The last point can leave the scale, and the others stay what they are.
  if (code !== scale.hi || !range || scale.hi - scale.lo < 2) return [];
  return [
    {
      title: message("fixes.write", { text: written }),
      edits: [
        { span: { start: range.start, end: range.end }, newText: String(code - 1) },
        { span: { start: span.start, end: span.end }, newText: written },
      ],
    },
  ];
}
