/** The columns: what was asked, of whom, and what stands in them. The parts of each are in the order that the schema wants. */

import { earlierCodesIn, numberOf, scaleOf, shownCodes } from "../../form/columnAnswers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import type { Column, Form, Result, Source } from "../../form/form.ts";
import { phrase, phraseIn } from "../../form/phrases.ts";
import type { Condition, Text } from "../../instrument/schema.ts";
import { xml, type Xml } from "../xml.ts";
import type { Texts } from "./texts.ts";

/** An xs:ID: no digit first, and no two alike. The names of an instrument's columns differ in more than capitals. */
export const idOf = (name: string): string => `V_${name}`;

/** Who was asked under a condition, in words, in each language as the questions are. Undefined where that is everybody. */
export function universeOf(when: Condition | undefined, { instrument }: Form): Text | undefined {
  if (when === undefined) return undefined;
  const asked = (language: string): string =>
    phraseIn(language, instrument.phrases)("askedIf", { condition: conditionInWords(when, instrument, language) });
  return Object.fromEntries(instrument.languages.map((language) => [language, asked(language)]));
}

/** @param universe who was asked; undefined where that is everybody */
export function answerVariable(column: Column, universe: Text | undefined, texts: Texts, form: Form): Xml {
  const { name, from, variable } = column;
  const { label, level, missing, lo, hi, required, was } = variable;
  const codesBefore = earlierCodesIn(variable.codes ?? [], missing);
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
      ...texts.elements("ivuInstr", hintOf(from)),
      ...(from.kind === "item" ? texts.elements("ivuInstr", from.row.battery.hint) : []),
      ...texts.elements("ivuInstr", instructionOf(from, texts)),
      ...rulesOf(from).flatMap((rule) => texts.elements("ivuInstr", rule)),
    ),
    lo === undefined && hi === undefined ? undefined : xml("valrng", {}, xml("range", { min: lo, max: hi })),
    missing.length === 0 ? undefined : xml("invalrng", {}, ...missing.map(({ code }) => xml("item", { VALUE: code }))),
    texts.elements("universe", universe),
    texts.elements("stdCatgry", scaleOf(column)?.title),
    shownCodes(column, texts.languages, texts.phrases).map(({ code, own, missing: isMissing, when }) =>
      xml(
        "catgry",
        { missing: isMissing ? "Y" : undefined },
        xml("catValu", {}, String(code)),
        ...texts.elements("labl", own),
        ...texts.elements("txt", universeOf(when, form)),
      ),
    ),
    xml("varFormat", { type: level === "text" || level === "date" ? "character" : "numeric" }),
    from.kind === "item" && from.row.reverse
      ? xml(
          "notes",
          { type: "direction" },
          "Reversed: a high answer means low quality. The data hold the answer as it was given; scores turn it over.",
        )
      : undefined,
    "question" in from && from.question.random
      ? xml("notes", { type: "order" }, "Each respondent got the options in another order.")
      : undefined,
    "option" in from ? xml("notes", { type: "option" }, `The code of this option is ${from.option.code}.`) : undefined,
    from.kind === "given"
      ? xml("notes", { type: "source" }, from.given.from === "link" ? "Taken from the address of the survey." : "Drawn by chance.")
      : undefined,
    from.kind === "stop" ? xml("notes", { type: "source" }, "1 where the form ended here, 0 for all others.") : undefined,
    from.kind === "record" ? xml("notes", { type: "source" }, "Recorded by the platform.") : undefined,
    was === undefined ? undefined : xml("notes", { type: "earlierName" }, was),
    ...codesBefore.map((each) => xml("notes", { type: "earlierCode", subject: String(each.code) }, each.was)),
    required ? xml("notes", { type: "required" }, "Respondents had to answer.") : undefined,
  );
}

/** What was asked, as respondents read it. */
function wordingOf(from: Source): Text | undefined {
  switch (from.kind) {
    case "consent":
      return from.consent.text;
    case "item":
      return from.row.text;
    case "words":
      return from.words.question.text;
    case "stop":
      return from.stop.stop;
    case "given":
    case "record":
      return undefined;
    default:
      return from.question.text;
  }
}

/** The help below it. */
function hintOf(from: Source): Text | undefined {
  return from.kind === "item" ? from.row.hint : "question" in from ? from.question.hint : undefined;
}

/** What is said of answers that break a rule. */
function rulesOf(from: Source): readonly Text[] {
  return "question" in from ? from.question.rules.map(({ message }) => message) : [];
}

/** What an answer has to keep to, beside its limits: it excludes others, or adds up with others. */
function instructionOf(from: Source, texts: Texts): Text | undefined {
  const question = from.kind === "words" ? from.words.question : "question" in from ? from.question : undefined;
  const asks = question?.asks;
  if (asks?.kind === "share") return texts.each((language) => phrase("divide", language, { total: asks.total }, texts.phrases));
  if (asks?.kind === "rank") return texts.each((language) => phrase("writeRanks", language, {}, texts.phrases));
  const isAlone = from.kind === "box" && from.option.exclusive;
  return isAlone ? texts.each((language) => phrase("alone", language, {}, texts.phrases)) : undefined;
}

/** A result, and its band where it has some. */
export function resultVariables({ name, title, score, band }: Result, texts: Texts): Xml[] {
  const labels = texts.elements("labl", title);
  const result = xml(
    "var",
    { ID: idOf(name), name, intrvl: score.categories === undefined ? "contin" : "discrete" },
    ...labels,
    ...(score.categories ?? []).map(({ code, label }) =>
      xml("catgry", {}, xml("catValu", {}, String(code)), ...texts.elements("labl", label)),
    ),
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
