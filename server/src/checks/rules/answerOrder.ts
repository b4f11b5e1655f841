import type { SourceText } from "../../diagnostics/sourceText.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { TopSymbol } from "../../semantics/symbols.ts";
import type { TranslatedText } from "../../semantics/translations.ts";
import { itemsWith } from "../items/fact.ts";
import { answerListsOf, polesOf } from "../responses/answerLists.ts";
import { readLabels, type Meaning } from "../responses/meaning.ts";
import type { Rule } from "../rule.ts";

/** That the answers mean the same in each language: where a translation has them the other way round, one code would stand for two opposite answers. */
export const answerOrder: Rule = {
  instrument(instrument, report, { translations, textOf }) {
    for (const [language, texts] of translations.of(instrument))
      for (const labels of answerListsOf(instrument))
        tell(
          both(labels, (label) => texts.get(label)),
          language,
          instrument,
          textOf,
          report,
        );
  },
  items(instrument, report, { items, textOf }) {
    for (const [row, turned] of items.of(turnedPoles))
      for (const { language } of turned) {
        const answers = both(polesOf(row), (own) => {
          const text = row.translated(own, language);
          return text && { text, file: items.fileOf({ own, text, language }) };
        });
        tell(answers, items.around.languages[language]!.tag, instrument, textOf, report);
      }
  },
  translation(symbol, language, texts, report) {
    for (const labels of answerListsOf(symbol))
      tell(
        both(labels, (label) => texts.get(label)),
        language,
        symbol,
        () => report.source,
        report,
      );
  },
};

/** The items between poles that a translation has exchanged. */
const turnedPoles = itemsWith((row, { languages }) => {
  const poles = polesOf(row);
  if (poles.length === 0) return undefined;
  const found = languages.flatMap((_, language) => {
    const answers = both(poles, (own) => {
      const text = language > 0 ? row.translated(own, language) : undefined;
      return text && { text, file: "" };
    });
    return firstTurned(answers) ? [{ language }] : [];
  });
  return found.length > 0 ? found : undefined;
});

/** One answer in both languages, with what it means in each. */
interface Answer {
  readonly label: Str;
  readonly translated: Translated;
  readonly meaning: Meaning | undefined;
  readonly there: Meaning | undefined;
}

type Translated = Pick<TranslatedText, "file" | "text">;

/** The answers of a list that are translated. */
function both(labels: readonly Str[], translatedOf: (label: Str) => Translated | undefined): readonly Answer[] {
  const translated = labels.flatMap((label) => {
    const found = translatedOf(label);
    return found ? [{ label, translated: found }] : [];
  });
  const { meanings } = readLabels(translated.map(({ label }) => label.value));
  const { meanings: there } = readLabels(translated.map((each) => each.translated.text.value));
  return translated.map((each, index) => ({ ...each, meaning: meanings[index], there: there[index] }));
}

function tell(
  answers: readonly Answer[],
  language: string,
  symbol: TopSymbol,
  textOf: (file: string) => SourceText,
  { diagnostics }: Report,
): void {
  const wrong = firstTurned(answers);
  if (wrong) diagnostics.push(findingOf(wrong, answers, language, symbol, textOf(wrong.translated.file)));
}

/** Nobody is shown more answers in an order. */
const mostCompared = 101;

/** The first answer that a translation puts in the place of another. */
function firstTurned(answers: readonly Answer[]): Answer | undefined {
  const isOpposite = ({ meaning, there }: Answer): boolean =>
    meaning !== undefined &&
    there !== undefined &&
    meaning.value * there.value < 0 &&
    Math.min(Math.abs(meaning.value), Math.abs(there.value)) >= 1.5;
  const isTurned = areTurned(answers);
  const opposite = answers.find((answer) => isOpposite(answer) && (isTurned || answer.meaning!.kind === answer.there!.kind));
  return opposite ?? (isTurned ? answers.find(({ meaning, there }) => meaning && there) : undefined);
}

/** Whether more pairs of answers stand the other way round than stand in one order. */
function areTurned(answers: readonly Answer[]): boolean {
  let same = 0;
  let turned = 0;
  const read = answers.filter(({ meaning, there }) => meaning && there).slice(0, mostCompared);
  for (const [index, one] of read.entries())
    for (const other of read.slice(index + 1)) {
      const order = (other.meaning!.value - one.meaning!.value) * (other.there!.value - one.there!.value);
      if (order > 0) same++;
      else if (order < 0) turned++;
    }
  return turned > same;
}

function findingOf(wrong: Answer, answers: readonly Answer[], language: string, symbol: TopSymbol, source: SourceText): Diagnostic {
  const { file, text } = wrong.translated;
  return diagnostic(
    "translation-mirrored",
    file,
    text,
    { language, label: byAuthor(wrong.label.value), translated: byAuthor(text.value) },
    {
      related: [{ file: symbol.file, span: wrong.label, message: message("places.translates") }],
      fixes: turnedRound(answers, source),
    },
  );
}

/** The same labels, each at the answer that means it; nothing where it is not clear which one that is. */
function turnedRound(answers: readonly Answer[], source: SourceText): Fix[] {
  const isRead = answers.every(({ meaning, there }) => meaning && there);
  const isClear =
    isRead &&
    [answers.map(({ meaning }) => meaning!.value), answers.map(({ there }) => there!.value)].every(
      (values) => new Set(values).size === values.length,
    );
  let right: readonly Answer[];
  if (isClear) {
    const byMeaning = [...answers].sort((one, other) => one.meaning!.value - other.meaning!.value);
    const byThere = [...answers].sort((one, other) => one.there!.value - other.there!.value);
    right = answers.map((answer) => byThere[byMeaning.indexOf(answer)]!);
  } else if (areTurned(answers)) right = [...answers].reverse();
  else return [];
  const edits = answers.flatMap(({ translated: { text } }, index) => {
    const other = right[index]!.translated.text;
    return other === text ? [] : [{ span: { start: text.start, end: text.end }, newText: source.slice(other.start, other.end) }];
  });
  return [{ title: message("fixes.turnRound"), edits }];
}
