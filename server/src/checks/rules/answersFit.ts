import type { SourceText } from "../../diagnostics/sourceText.ts";
import { diagnostic } from "../../diagnostics/report.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { ScaleSymbol } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";
import { itemsWith } from "../items/fact.ts";
import { remembered } from "../remembered.ts";
import { askedIn, isAnsweredBy, type Asked } from "../responses/asked.ts";
import { readScale } from "../responses/scaleKind.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That what is asked is answered by the answers that are offered. */
export const answersFit: Rule = {
  items(instrument, report, { translations, items }) {
    const [first = "en"] = instrument.languages;
    const others = [...translations.of(instrument)].filter(([language]) => language !== first);
    const seen = new Set<Str>();

    /** What a text asks in each of its languages. */
    const inEach = (text: Str): readonly Question[] =>
      [
        { language: first, file: report.file, text },
        ...others.flatMap(([language, texts]) => {
          const translated = texts.get(text);
          return translated ? [{ language, ...translated }] : [];
        }),
      ].flatMap((said) => {
        const lexicon = lexiconFor(said.language);
        const asked = lexicon && askedOf(said.text.value, lexicon);
        return asked ? [{ ...said, asked }] : [];
      });

    const ask = (text: Str | undefined, scale: ScaleSymbol | undefined, questions = text && inEach(text)): void => {
      if (!text || !scale || !questions || seen.has(text)) return;
      seen.add(text);
      const { kind, labels } = readScale(scale);
      if (kind === undefined) return;
      // What does not fit in one language fails in each: it is said once.
      for (const { language, file, text: own, asked } of questions) {
        if (isAnsweredBy(asked, kind)) continue;
        const [low, high] = [labels[0]!, labels.at(-1)!].map(({ value }) => byAuthor(value));
        const fixes =
          asked.form === "whether" && kind === "agreement" && file === report.file ? asStatement(own, language, report.source) : [];
        report.diagnostics.push(diagnostic("answers-do-not-fit", file, own, { low, high }, { fixes }));
        return;
      }
    };

    for (const battery of instrument.batteries) {
      const [sample] = battery.items;
      if (sample) ask(battery.decl.text, scaleOf(sample, battery));
      for (const [{ item, batteries }, said] of items.of(asking)) {
        if (!batteries.includes(battery)) continue;
        const text = wordingIn(item, battery);
        const questions = said.flatMap((each) =>
          each.own === text ? [{ ...each, file: items.fileOf(each), language: items.around.languages[each.language]!.tag }] : [],
        );
        if (questions.length > 0) ask(text, scaleOf(item, battery), questions);
      }
    }
    for (const { decl, type } of instrument.questions) if (type?.kind === "scale") ask(decl.text, type.scale);
  },
};

interface Question {
  readonly language: string;
  readonly file: string;
  readonly text: Str;
  readonly asked: Asked;
}

/** The items that are questions, in any of their languages. */
const asking = itemsWith((row, around) => {
  const found = row.all(around).flatMap((said) => {
    const { lexicon } = around.languages[said.language]!;
    const asked = lexicon && askedOf(said.text.value, lexicon);
    return asked ? [{ ...said, asked }] : [];
  });
  return found.length > 0 ? found : undefined;
});

const askedOf = remembered((text, { language }) => askedIn(text, language));

/** In Indonesian, what is asked with `apakah` is a statement without it. */
function asStatement(text: Str, language: string, source: SourceText): Fix[] {
  const written = source.slice(text.start + 1, text.end - 1);
  const rest = /^apakah (?<rest>\S[^?"\\]*)\?$/i.exec(written)?.groups?.["rest"];
  if (rest === undefined || lexiconFor(language)?.language !== "id" || /\b(?:bapak|ibu|saudara)\b/i.test(rest)) return [];
  const statement = rest.replace(/\bAnda\b/gi, "saya");
  const newText = `${statement.charAt(0).toUpperCase()}${statement.slice(1)}`;
  return [
    {
      title: message("fixes.change", { text: byAuthor(`"${newText}"`) }),
      edits: [{ span: { start: text.start + 1, end: text.end - 1 }, newText }],
      isGuess: true,
    },
  ];
}
