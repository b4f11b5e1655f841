/** DDI-Codebook 2.5: what archives keep of a study. Every column of the data, with its question, its codes and how it is calculated. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Instrument, Page, Text, Variable } from "../../instrument/schema.ts";
import type { Target, TargetResult } from "../target.ts";
import { xml, xmlDocument, type Xml } from "../xml.ts";
import { elementOf, mixedBatteries, numberOf, optionOf, pagesByElement, scaleOf, shownCodes } from "../answers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import { phrase } from "../../form/phrases.ts";

export const ddi: Target = {
  id: "ddi",
  title: "DDI-Codebook",
  compile(instrument): TargetResult {
    return { files: [{ suffix: ".ddi.xml", content: xmlDocument(new Codebook(instrument).document()) }], losses: [] };
  },
};

/** An xs:ID: no digit first, and no two alike. The names of an instrument's columns differ in more than capitals. */
const idOf = (name: string): string => `V_${name}`;

class Codebook {
  readonly #instrument: Instrument;
  readonly #pages: ReadonlyMap<string, Page>;
  /** The conditions of pages, in words: many variables share a page. */
  readonly #conditions = new Map<Page, Text>();

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#pages = pagesByElement(instrument);
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
    const own = this.#instrument.languages.filter((language) => Object.hasOwn(text, language));
    return (own.length > 0 ? own : Object.keys(text)).map((language) =>
      xml(name, { ...attributes, "xml:lang": language }, text[language]!),
    );
  }

  #study(): Xml {
    const { title, languages, version, population, period, intro, contact, outro, citations, adapted, measures, licence } =
      this.#instrument;
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
        contact === undefined ? undefined : xml("distStmt", {}, ...this.#texts("contact", contact)),
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
      ...this.#texts("notes", outro, { type: "closing words" }),
      ...adapted.map(({ from, because }) => xml("notes", { type: "adaptation" }, `Adapted from ${from}: ${because}`)),
    );
  }

  #data(): Xml {
    const { dimensions, batteries, variables, scores, pages } = this.#instrument;
    const named = (ids: readonly string[]): string => ids.map(idOf).join(" ");
    const { ofDimension, ofBattery, ofPage } = this.#columns();
    const mixed = mixedBatteries(this.#instrument);
    const groups = [
      // A page of the form is a section of the questionnaire.
      ...pages
        .filter(({ title }) => title !== undefined)
        .map(({ id, title }) => ({
          id: `PAGE_${id}`,
          type: "section",
          otherType: undefined,
          title,
          definition: undefined,
          note: undefined,
          of: ofPage.get(id) ?? [],
        })),
      ...dimensions.map(({ id, title, definition }) => ({
        id: `DIM_${id}`,
        type: "other",
        otherType: "dimension",
        title,
        definition,
        note: undefined,
        of: ofDimension.get(id) ?? [],
      })),
      ...batteries.map(({ id, stem }) => ({
        id: `BAT_${id}`,
        type: "other",
        otherType: "battery",
        title: stem,
        definition: undefined,
        note: mixed.has(id) ? "Each respondent got the items in another order." : undefined,
        of: ofBattery.get(id) ?? [],
      })),
    ];
    return xml(
      "dataDscr",
      {},
      groups.map(({ id, type, otherType, title, definition, note, of }) =>
        xml(
          "varGrp",
          { ID: id, type, otherType, var: of.length > 0 ? named(of) : undefined },
          ...this.#texts("labl", title),
          ...this.#texts("defntn", definition),
          note === undefined ? undefined : xml("notes", { type: "order" }, note),
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

  /** The columns of each dimension, those of its facets among them, of each battery and of each page. */
  #columns(): Readonly<Record<"ofDimension" | "ofBattery" | "ofPage", ReadonlyMap<string, readonly string[]>>> {
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
    const ofPage = new Map<string, string[]>();
    for (const variable of this.#instrument.variables) {
      const page = this.#pages.get(elementOf(variable));
      if (page) add(ofPage, page.id, variable.name);
    }
    return { ofDimension, ofBattery, ofPage };
  }

  /** Who was asked what a variable holds: the condition of its page, in words. Undefined where that is everybody. */
  #universe(variable: Variable): Text | undefined {
    const page = this.#pages.get(elementOf(variable));
    const when = page?.when;
    if (page === undefined || when === undefined) return undefined;
    const known =
      this.#conditions.get(page) ??
      this.#each((language) => phrase("askedIf", language, { condition: conditionInWords(when, this.#instrument, language) }));
    this.#conditions.set(page, known);
    return known;
  }

  /** What an answer has to keep to, beside its limits: it excludes others, or adds up with others. */
  #instruction(variable: Variable): Text | undefined {
    const { from } = variable;
    const type = "question" in from ? byId(this.#instrument.questions).get(from.question)?.type : undefined;
    if (type?.kind === "share") return this.#each((language) => phrase("divide", language, { total: type.total }));
    if (type?.kind === "rank") return this.#each((language) => phrase("writeRanks", language));
    const isAlone = type?.kind === "any" && optionOf(this.#instrument, variable)?.exclusive;
    return isAlone ? this.#each((language) => phrase("alone", language)) : undefined;
  }

  /** Words of our own in the languages of the instrument that we speak; in English where we speak none of them. */
  #each(write: (language: string) => string | undefined): Text {
    const written = this.#instrument.languages.flatMap((language) => {
      const text = write(language);
      return text === undefined ? [] : [[language, text] as const];
    });
    return written.length > 0 ? Object.fromEntries(written) : { en: write("en")! };
  }

  /** Its parts stand in the order that the schema wants. */
  #variable(variable: Variable): Xml {
    const { name, label, from, missing, lo, hi, level, required } = variable;
    const { items, batteries, questions } = this.#instrument;
    const item = from.kind === "item" ? byId(items).get(from.item) : undefined;
    const stem = from.kind === "item" ? byId(batteries).get(from.battery)?.stem : undefined;
    const asked =
      from.kind === "item"
        ? item && answerIn(item.answers, from.battery)?.text
        : "question" in from
          ? byId(questions).get(from.question)?.text
          : undefined;
    const isText = level === "text" || level === "date";
    const option = optionOf(this.#instrument, variable);
    const number = numberOf(this.#instrument, variable);
    const [first] = this.#instrument.languages as [string];
    return xml(
      "var",
      {
        ID: idOf(name),
        name,
        intrvl: level === "interval" || level === "ratio" ? "contin" : "discrete",
        dcml: number?.decimals,
        measUnit: number?.unit?.[first],
      },
      ...this.#texts("labl", label),
      xml(
        "qstn",
        {},
        ...this.#texts("preQTxt", stem),
        ...this.#texts("qstnLit", asked ?? label),
        ...this.#texts("postQTxt", number?.unit),
        ...this.#texts("ivuInstr", this.#instruction(variable)),
      ),
      lo === undefined && hi === undefined ? undefined : xml("valrng", {}, xml("range", { min: lo, max: hi })),
      missing.length === 0 ? undefined : xml("invalrng", {}, ...missing.map(({ code }) => xml("item", { VALUE: code }))),
      this.#texts("universe", this.#universe(variable)),
      this.#texts("stdCatgry", scaleOf(this.#instrument, variable)?.title),
      shownCodes(this.#instrument, variable).map(({ code, label: text, missing: isMissing }) =>
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
      option ? xml("notes", { type: "option" }, `The code of this option is ${option.code}.`) : undefined,
      required ? xml("notes", { type: "required" }, "Respondents had to answer.") : undefined,
    );
  }
}
