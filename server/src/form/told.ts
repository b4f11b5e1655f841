/** The answer to a question in the words of a text: what a platform has to write for `{main}`, and what somebody reads who has answered. */

import { inWords, type WriteAnswer } from "../marks/write.ts";
import type { Answer } from "../marks/parse.ts";
import { byId } from "../instrument/byId.ts";
import type { Instrument, Text } from "../instrument/schema.ts";
import { phraseIn } from "./phrases.ts";

/** An answer as it is told in one language. */
export interface Told {
  readonly of: string;
  /** Codes that are read as words: all of them, or those of a number that mean "no answer". */
  readonly labels: readonly { readonly code: number; readonly label: string }[];
  /** What stands behind a number. */
  readonly unit: string | undefined;
  /** What is read where there is no answer; nothing where it is not there. */
  readonly instead: string;
}

/** What is told of an answer. */
export function toldOf(instrument: Instrument, { of, otherwise }: Pick<Answer, "of" | "otherwise">, language: string): Told {
  const type = byId(instrument.questions).get(of)?.type ?? byId(instrument.givens ?? []).get(of)?.type;
  const inLanguage = (all: readonly { readonly code: number; readonly label?: Text | undefined }[]): Told["labels"] =>
    all.map(({ code, label }) => ({ code, label: inWords(label?.[language] ?? String(code)) }));
  const unit = type?.kind === "number" ? type.unit?.[language] : undefined;
  const told = { of, unit: unit === undefined ? undefined : inWords(unit), instead: otherwise ?? "" };
  switch (type?.kind) {
    case "one":
      return { ...told, labels: inLanguage(type.options) };
    case "number":
      return { ...told, labels: inLanguage(type.missing ?? []) };
    case "scale": {
      const { points = [], missing = [] } = byId(instrument.scales).get(type.scale) ?? {};
      return { ...told, labels: inLanguage([...points, ...missing]) };
    }
    default:
      return { ...told, labels: [] };
  }
}

/** What is read for answers by somebody who has given these. */
export function answersOf(
  instrument: Instrument,
  row: Readonly<Record<string, number | string | null | undefined>>,
  language: string,
): WriteAnswer {
  return (answer) => {
    const { of, labels, unit, instead } = toldOf(instrument, answer, language);
    const given = row[of] ?? null;
    if (given === null || given === "") return instead;
    const label = labels.find(({ code }) => code === given)?.label;
    return label ?? (unit === undefined ? String(given) : `${given} ${unit}`);
  };
}

/** What is read for answers where nothing fills them in: which of the own answers is meant. */
export function answersNamed(instrument: Instrument, language: string): WriteAnswer {
  const say = phraseIn(language, instrument.phrases);
  return ({ of }) => {
    const asked = byId(instrument.questions).get(of)?.text ?? byId(instrument.givens ?? []).get(of)?.label;
    return say("yourAnswer", { question: inWords(asked?.[language] ?? of) });
  };
}
