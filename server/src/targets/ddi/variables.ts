/** The columns: what was asked, of whom, and what stands in them. The parts of each are in the order that the schema wants. */

import { numberOf, scaleOf, shownCodes } from "../../form/columnAnswers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import type { Column, Form, FormPage, Result, Source } from "../../form/form.ts";
import { phrase, phraseIn } from "../../form/phrases.ts";
import type { Text } from "../../instrument/schema.ts";
import { xml, type Xml } from "../xml.ts";
import type { Texts } from "./texts.ts";

/** An xs:ID: no digit first, and no two alike. The names of an instrument's columns differ in more than capitals. */
export const idOf = (name: string): string => `V_${name}`;

/** Who was asked what stands on a page: its condition, in words, in each language as the questions are. Undefined where that is everybody. */
export function universeOf({ when }: FormPage, { instrument }: Form): Text | undefined {
  if (when === undefined) return undefined;
  const asked = (language: string): string => phraseIn(language)("askedIf", { condition: conditionInWords(when, instrument, language) });
  return Object.fromEntries(instrument.languages.map((language) => [language, asked(language)]));
}

/** @param universe who was asked; undefined where that is everybody */
export function answerVariable(column: Column, universe: Text | undefined, texts: Texts): Xml {
  const { name, from, variable } = column;
  const { label, level, missing, lo, hi, required } = variable;
  const { decimals, unit } = numberOf(column) ?? {};
  const [first] = texts.languages;
  return xml(
    "var",
    {
      ID: idOf(name),
      name,
      intrvl: level === "interval" || level === "ratio" ? "contin" : "discrete",
      dcml: decimals,
      measUnit: unit?.[first!],
    },
    ...texts.elements("labl", label),
    xml(
      "qstn",
      {},
      ...texts.elements("preQTxt", from.kind === "item" ? from.row.battery.stem : undefined),
      ...texts.elements("qstnLit", wordingOf(from)),
      ...texts.elements("postQTxt", unit),
      ...texts.elements("ivuInstr", instructionOf(from, texts)),
    ),
    lo === undefined && hi === undefined ? undefined : xml("valrng", {}, xml("range", { min: lo, max: hi })),
    missing.length === 0 ? undefined : xml("invalrng", {}, ...missing.map(({ code }) => xml("item", { VALUE: code }))),
    texts.elements("universe", universe),
    texts.elements("stdCatgry", scaleOf(column)?.title),
    shownCodes(column, texts.languages).map(({ code, own, missing: isMissing }) =>
      xml("catgry", { missing: isMissing ? "Y" : undefined }, xml("catValu", {}, String(code)), ...texts.elements("labl", own)),
    ),
    xml("varFormat", { type: level === "text" || level === "date" ? "character" : "numeric" }),
    from.kind === "item" && from.row.reverse
      ? xml(
          "notes",
          { type: "direction" },
          "Reversed: a high answer means low quality. The data hold the answer as it was given; scores turn it over.",
        )
      : undefined,
    "option" in from ? xml("notes", { type: "option" }, `The code of this option is ${from.option.code}.`) : undefined,
    required ? xml("notes", { type: "required" }, "Respondents had to answer.") : undefined,
  );
}

/** What was asked, as respondents read it. */
function wordingOf(from: Source): Text {
  switch (from.kind) {
    case "consent":
      return from.consent.text;
    case "item":
      return from.row.text;
    case "words":
      return from.words.question.text;
    default:
      return from.question.text;
  }
}

/** What an answer has to keep to, beside its limits: it excludes others, or adds up with others. */
function instructionOf(from: Source, texts: Texts): Text | undefined {
  const question = from.kind === "words" ? from.words.question : "question" in from ? from.question : undefined;
  const asks = question?.asks;
  if (asks?.kind === "share") return texts.each((language) => phrase("divide", language, { total: asks.total }));
  if (asks?.kind === "rank") return texts.each((language) => phrase("writeRanks", language));
  const isAlone = from.kind === "box" && from.option.exclusive;
  return isAlone ? texts.each((language) => phrase("alone", language)) : undefined;
}

/** A result, and its band where it has some. */
export function resultVariables({ name, title, score, band }: Result, texts: Texts): Xml[] {
  const labels = texts.elements("labl", title);
  const result = xml(
    "var",
    { ID: idOf(name), name, intrvl: "contin" },
    ...labels,
    xml(
      "derivation",
      {},
      xml("drvdesc", {}, "Calculated by the instrument's scoring plan; missing where it has too few answers."),
      xml("drvcmd", { syntax: "Ukur" }, score.formula),
    ),
    xml("varFormat", { type: "numeric" }),
  );
  if (band === undefined) return [result];
  const categories = score.bands.map(({ label, title: said, lo, hi }) =>
    xml(
      "catgry",
      {},
      xml("catValu", {}, label),
      ...texts.elements("labl", said ?? texts.each(() => label)),
      xml("txt", {}, `${lo}..${hi}`),
    ),
  );
  return [
    result,
    xml(
      "var",
      { ID: idOf(band.name), name: band.name, intrvl: "discrete" },
      ...labels,
      ...categories,
      xml("derivation", {}, xml("drvcmd", { syntax: "Ukur" }, name)),
      xml("varFormat", { type: "character" }),
    ),
  ];
}
