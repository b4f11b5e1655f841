import { message } from "../../messages/message.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { InstrumentSymbol, OptionSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { addedOption } from "../addedOption.ts";
import { eachChoice, ofOptions } from "../eachChoice.ts";
import type { Rule } from "../rule.ts";
import { firstIn } from "../wording/firstIn.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";
import type { Lexicon } from "../words/lexicon.ts";

/** That who chooses nothing of a list can say so, that nothing else goes with it, and that what has no answer of its own comes last. */
export const answerSets: Rule = {
  instrument(instrument, report) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    const seenBySome = filteredQuestions(instrument);
    // What everybody sees comes first: it is told of a list that some see and others do not.
    for (const question of [
      ...eachChoice(instrument, (each) => !seenBySome.has(each)),
      ...eachChoice(instrument, (each) => seenBySome.has(each)),
    ]) {
      const { type, nameSpan, decl } = question;
      if (type.kind === "rank" || type.options.length < 2) continue;
      const isHere = !type.list || type.list.file === report.file;
      // A list of another file is told of where it is used.
      const place = (option: OptionSymbol) => (isHere ? option.decl : nameSpan);
      const read = readOptions(type.options, lexicon);
      if (type.kind === "any") {
        for (const { option, isNone } of read) {
          if (isNone && !option.decl.exclusive)
            report.add("none-not-exclusive", place(option), { label: option.label!.value }, { fixes: isHere ? [exclusive(option)] : [] });
        }
        if (
          !seenBySome.has(question) &&
          !read.some(
            ({
              isNone,
              isOther,
              option: {
                decl: { exclusive: alone, missing, specify },
              },
            }) => isNone || isOther || alone || missing || specify,
          )
        ) {
          const { noneOfThese } = questionWordsIn(lexicon);
          report.add(
            "no-none-option",
            decl.text ?? nameSpan,
            { proposed: noneOfThese },
            { fixes: addedOption(question, { name: "none", label: noneOfThese, clause: "exclusive" }, report) },
          );
        }
      }
      const lastOfAll = read.findLastIndex(
        ({ option, isNone, isSilent }) => !isNone && !isSilent && !option.decl.missing && !option.decl.exclusive,
      );
      const other = read.findIndex(({ isOther }) => isOther);
      if (other >= 0 && other < lastOfAll && !read.slice(other + 1).some(({ isOther }) => isOther)) {
        const { option } = read[other]!;
        const fixes = isHere ? [moved(option, read[other + 1]!.option, read[lastOfAll]!.option, report)] : [];
        report.add("other-not-last", place(option), { label: option.label!.value }, { fixes });
      }
    }
  },
};

/** The questions that only those see who have answered something. */
function filteredQuestions({ pages }: InstrumentSymbol): ReadonlySet<QuestionSymbol> {
  return new Set(
    pages.flatMap(({ when, shown }) => (when ? shown.flatMap((each) => (each.kind === "question" ? each.question : [])) : [])),
  );
}

const readLabel = remembered((text, lexicon) => {
  const sentence = sentenceOf(text);
  const { nothing, other } = questionWordsIn(lexicon);
  return {
    isNone: nothing.lengthAt(sentence, 0) === sentence.words.length && sentence.words.length > 0,
    isOther: other.lengthAt(sentence, 0) > 0,
    isSilent: firstIn(sentence, lexicon.noAnswer) !== undefined,
  };
});

const readOptions = ofOptions((options, lexicon: Lexicon) =>
  options.map((option) => ({ option, ...readLabel(option.label?.value ?? "", lexicon) })),
);

function exclusive({ decl: { end } }: OptionSymbol): Fix {
  return { title: message("fixes.write", { text: "exclusive" }), edits: [{ span: { start: end, end }, newText: " exclusive" }] };
}

/** Puts an option behind another one, with the blanks that stand between it and the next. */
function moved(
  { decl: { start, end } }: OptionSymbol,
  { decl: next }: OptionSymbol,
  { decl: last }: OptionSymbol,
  { source }: Report,
): Fix {
  return {
    title: message("fixes.moveLast"),
    edits: [
      { span: { start, end: next.start }, newText: "" },
      { span: { start: last.end, end: last.end }, newText: source.slice(end, next.start) + source.slice(start, end) },
    ],
  };
}
