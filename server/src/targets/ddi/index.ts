/** DDI-Codebook 2.5: what archives keep of a study. Every column of the data, with its question, its codes and how it is calculated. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Instrument, Text, Variable } from "../../instrument/schema.ts";
import type { Loss, Target, TargetResult } from "../target.ts";
import { xml, xmlDocument, type Xml } from "../xml.ts";
import { message } from "../../messages/message.ts";

export const ddi: Target = {
  id: "ddi",
  title: "DDI-Codebook",
  compile(instrument): TargetResult {
    return { files: [{ suffix: ".ddi.xml", content: xmlDocument(new Codebook(instrument).document()) }], losses: lossesOf(instrument) };
  },
};

/** The pages that a message names. */
const mostNamed = 12;

function lossesOf({ id, pages }: Instrument): Loss[] {
  const conditional = pages.filter(({ when }) => when !== undefined).map((page) => page.id);
  if (conditional.length === 0) return [];
  return [
    {
      on: id,
      code: "condition-changed",
      message: message("losses.ddiConditions", {
        pages: conditional.slice(0, mostNamed),
        more: conditional.length - Math.min(mostNamed, conditional.length),
      }),
    },
  ];
}

/** An xs:ID: no digit first, and no two alike. The names of an instrument's columns differ in more than capitals. */
const idOf = (name: string): string => `V_${name}`;

class Codebook {
  readonly #instrument: Instrument;
  /** For each question, and for each item of a battery, the page with a condition that it is on. */
  #conditional: Map<string, string> | undefined;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
  }

  document(): Xml {
    return xml(
      "codeBook",
      { xmlns: "ddi:codebook:2_5", version: "2.5", ID: `CB_${this.#instrument.id}`, "xml:lang": this.#instrument.languages[0] },
      this.#study(),
      this.#data(),
    );
  }

  /** A text in each language, as elements of one name. The first language is that of the document. */
  #texts(name: string, text: Text | undefined, attributes: Xml["attributes"] = {}): Xml[] {
    if (!text) return [];
    return this.#instrument.languages.map((language) => xml(name, { ...attributes, "xml:lang": language }, text[language] ?? ""));
  }

  #study(): Xml {
    const { title, languages, version, population, period, intro, citations, adapted, measures, licence } = this.#instrument;
    const [first, ...others] = languages;
    const sources = [...(measures?.citations ?? []), ...citations];
    return xml(
      "stdyDscr",
      {},
      xml(
        "citation",
        {},
        xml(
          "titlStmt",
          {},
          xml("titl", { "xml:lang": first }, title[first!]!),
          ...others.map((language) => xml("parTitl", { "xml:lang": language }, title[language]!)),
        ),
        version === undefined ? undefined : xml("verStmt", {}, xml("version", {}, version)),
      ),
      xml(
        "stdyInfo",
        {},
        measures && xml("subject", {}, ...this.#texts("keyword", measures.title)),
        ...this.#texts("abstract", intro),
        population || period ? xml("sumDscr", {}, ...this.#texts("timePrd", period), ...this.#texts("universe", population)) : undefined,
      ),
      licence === undefined ? undefined : xml("dataAccs", {}, xml("useStmt", {}, xml("conditions", {}, licence))),
      sources.length === 0
        ? undefined
        : xml(
            "othrStdyMat",
            {},
            ...sources.map(({ text, doi }) => xml("relPubl", {}, doi === undefined ? text : `${text} https://doi.org/${doi}`)),
          ),
      ...adapted.map(({ from, because }) => xml("notes", { type: "adaptation" }, `Adapted from ${from}: ${because}`)),
    );
  }

  #data(): Xml {
    const { dimensions, batteries, variables, scores } = this.#instrument;
    const named = (ids: readonly string[]): string => ids.map(idOf).join(" ");
    const { ofDimension, ofBattery } = this.#columns();
    const groups = [
      ...dimensions.map(({ id, title, definition }) => ({
        id: `DIM_${id}`,
        otherType: "dimension",
        title,
        definition,
        of: ofDimension.get(id) ?? [],
      })),
      ...batteries.map(({ id, stem }) => ({
        id: `BAT_${id}`,
        otherType: "battery",
        title: stem,
        definition: undefined,
        of: ofBattery.get(id) ?? [],
      })),
    ];
    return xml(
      "dataDscr",
      {},
      groups.map(({ id, otherType, title, definition, of }) =>
        xml(
          "varGrp",
          { ID: id, type: "other", otherType, var: of.length > 0 ? named(of) : undefined },
          ...this.#texts("labl", title),
          ...this.#texts("defntn", definition),
        ),
      ),
      ...variables.map((variable) => this.#variable(variable)),
      ...scores.flatMap((score) =>
        score.results.flatMap(({ variable, dimension }) => {
          const part = byId(dimensions).get(dimension)?.title;
          const label = part
            ? Object.fromEntries(Object.entries(score.title).map(([language, text]) => [language, `${text}: ${part[language] ?? ""}`]))
            : score.title;
          const derivation = xml(
            "derivation",
            {},
            xml("drvdesc", {}, "Calculated by the instrument's scoring plan; missing where it has too few answers."),
            xml("drvcmd", { syntax: "Ukur" }, score.formula),
          );
          return [
            xml(
              "var",
              { ID: idOf(variable), name: variable, intrvl: "contin" },
              ...this.#texts("labl", label),
              derivation,
              xml("varFormat", { type: "numeric" }),
            ),
            ...(score.bands.length === 0
              ? []
              : [
                  xml(
                    "var",
                    { ID: idOf(`${variable}_band`), name: `${variable}_band`, intrvl: "discrete" },
                    ...this.#texts("labl", label),
                    ...score.bands.map(({ label: band, title, lo, hi }) =>
                      xml(
                        "catgry",
                        {},
                        xml("catValu", {}, band),
                        ...this.#texts("labl", title ?? Object.fromEntries(this.#instrument.languages.map((language) => [language, band]))),
                        xml("txt", {}, `${lo}..${hi}`),
                      ),
                    ),
                    xml("derivation", {}, xml("drvcmd", { syntax: "Ukur" }, variable)),
                    xml("varFormat", { type: "character" }),
                  ),
                ]),
          ];
        }),
      ),
    );
  }

  /** The columns of each dimension, those of its facets among them, and of each battery. */
  #columns(): Readonly<Record<"ofDimension" | "ofBattery", ReadonlyMap<string, readonly string[]>>> {
    const ofDimension = new Map<string, string[]>();
    const ofBattery = new Map<string, string[]>();
    const add = (to: Map<string, string[]>, id: string, variable: string): void => {
      const columns = to.get(id);
      if (columns) columns.push(variable);
      else to.set(id, [variable]);
    };
    for (const { dimension, answers } of this.#instrument.items) {
      const parent = byId(this.#instrument.dimensions).get(dimension)?.parent;
      for (const { variable, battery } of answers) {
        add(ofDimension, dimension, variable);
        if (parent !== undefined) add(ofDimension, parent, variable);
        add(ofBattery, battery, variable);
      }
    }
    return { ofDimension, ofBattery };
  }

  /** The page that asks what a variable holds, where that page has a condition. */
  #conditionalPage({ from }: Variable): string | undefined {
    if (!this.#conditional) {
      this.#conditional = new Map();
      for (const { id, elements, when } of this.#instrument.pages) {
        if (when === undefined) continue;
        for (const element of elements) {
          if (element.kind === "question") this.#conditional.set(element.question, id);
          else for (const item of element.items) this.#conditional.set(`${element.battery} ${item}`, id);
        }
      }
    }
    return this.#conditional.get(from.kind === "item" ? `${from.battery} ${from.item}` : "question" in from ? from.question : "");
  }

  /** Its parts stand in the order that the schema wants. */
  #variable(variable: Variable): Xml {
    const { name, label, from, codes, missing, lo, hi, level, required } = variable;
    const { items, batteries, questions } = this.#instrument;
    const item = from.kind === "item" ? byId(items).get(from.item) : undefined;
    const stem = from.kind === "item" ? byId(batteries).get(from.battery)?.stem : undefined;
    const asked =
      from.kind === "item"
        ? item && answerIn(item.answers, from.battery)?.text
        : "question" in from
          ? byId(questions).get(from.question)?.text
          : undefined;
    const page = this.#conditionalPage(variable);
    const isText = level === "text" || level === "date";
    const choices = [
      ...(codes ?? []).map((each) => ({ ...each, isMissing: false })),
      ...missing.map((each) => ({ ...each, isMissing: true })),
    ];
    return xml(
      "var",
      { ID: idOf(name), name, intrvl: level === "interval" || level === "ratio" ? "contin" : "discrete" },
      ...this.#texts("labl", label),
      xml(
        "qstn",
        {},
        ...this.#texts("preQTxt", stem),
        ...this.#texts("qstnLit", asked ?? label),
        page === undefined ? undefined : xml("backward", {}, `Shown on the page ${page}, which has a condition.`),
      ),
      lo === undefined && hi === undefined ? undefined : xml("valrng", {}, xml("range", { min: lo, max: hi })),
      missing.length === 0 ? undefined : xml("invalrng", {}, ...missing.map(({ code }) => xml("item", { VALUE: code }))),
      choices.map(({ code, label: text, isMissing }) =>
        xml("catgry", { missing: isMissing ? "Y" : undefined }, xml("catValu", {}, String(code)), ...this.#texts("labl", text)),
      ),
      xml("varFormat", { type: isText ? "character" : "numeric" }),
      item?.reverse
        ? xml(
            "notes",
            { type: "direction" },
            "Reversed: a high answer means low quality. The data hold the answer as it was given; scores turn it over.",
          )
        : undefined,
      required ? xml("notes", { type: "required" }, "Respondents had to answer.") : undefined,
    );
  }
}
