import { diagnostic } from "../../diagnostics/report.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { ScaleSymbol } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";
import { remembered } from "../remembered.ts";
import { askedIn, isAnsweredBy } from "../responses/asked.ts";
import { readScale } from "../responses/scaleKind.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That what is asked is answered by the answers that are offered. */
export const answersFit: Rule = {
  instrument(instrument, report, translations) {
    const [first = "en"] = instrument.languages;
    const others = [...translations.of(instrument)].filter(([language]) => language !== first);
    const seen = new Set<Str>();

    const ask = (text: Str | undefined, scale: ScaleSymbol | undefined): void => {
      if (!text || !scale || seen.has(text)) return;
      seen.add(text);
      const { kind, labels } = readScale(scale);
      if (kind === undefined) return;
      // What does not fit in one language fails in each: it is said once.
      const languages = [
        { language: first, file: report.file, text },
        ...others.flatMap(([language, texts]) => {
          const translated = texts.get(text);
          return translated ? [{ language, ...translated }] : [];
        }),
      ];
      for (const { language, file, text: own } of languages) {
        const lexicon = lexiconFor(language);
        const asked = lexicon && askedOf(own.value, lexicon);
        if (!asked || isAnsweredBy(asked, kind)) continue;
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
      for (const item of battery.items) {
        ask(wordingIn(item, battery), scaleOf(item, battery));
      }
    }
    for (const { decl, type } of instrument.questions) if (type?.kind === "scale") ask(decl.text, type.scale);
  },
};

const askedOf = remembered((text, { language }) => askedIn(text, language));

/** In Indonesian, what is asked with `apakah` is a statement without it. */
function asStatement(text: Str, language: string, source: string): Fix[] {
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
