import { diagnostic } from "../../diagnostics/report.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type { TopSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, TranslatedText } from "../../semantics/translations.ts";
import { answerListsOf } from "../responses/answerLists.ts";
import { readLabels, type Meaning } from "../responses/meaning.ts";
import type { Rule } from "../rule.ts";

/** That the answers mean the same in each language: where a translation has them the other way round, one code would stand for two opposite answers. */
export const answerOrder: Rule = {
  program(_, own) {
    const found: Diagnostic[] = [];
    for (const { parsed, translations } of own)
      for (const [symbol, languages] of translations)
        for (const [language, texts] of languages) for (const finding of turnedIn(symbol, language, texts, parsed)) found.push(finding);
    return found;
  },
};

/** One answer in both languages, with what it means in each. */
interface Answer {
  readonly label: Str;
  readonly translated: TranslatedText;
  readonly meaning: Meaning | undefined;
  readonly there: Meaning | undefined;
}

function turnedIn(symbol: TopSymbol, language: string, texts: TextsIn, { text }: BoundFile["parsed"]): readonly Diagnostic[] {
  return answerListsOf(symbol).flatMap((labels) => {
    const both = labels.flatMap((label) => {
      const translated = texts.get(label);
      return translated ? [{ label, translated }] : [];
    });
    const { meanings } = readLabels(both.map(({ label }) => label.value));
    const { meanings: there } = readLabels(both.map(({ translated }) => translated.text.value));
    const answers = both.map((each, index): Answer => ({ ...each, meaning: meanings[index], there: there[index] }));
    const wrong = firstTurned(answers);
    return wrong ? [findingOf(wrong, answers, language, symbol, text)] : [];
  });
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

function findingOf(wrong: Answer, answers: readonly Answer[], language: string, symbol: TopSymbol, source: string): Diagnostic {
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
function turnedRound(answers: readonly Answer[], source: string): Fix[] {
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
