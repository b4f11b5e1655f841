/** Everything that an instrument has and a file of a platform should have, one by one, each with what finds it there. */

import { answersIn, batteriesIn } from "../../../server/src/instrument/answersIn.ts";
import { answerIn, byId, variablesByName } from "../../../server/src/instrument/byId.ts";
import type { Condition, Instrument, Page, Text, Variable } from "../../../server/src/instrument/schema.ts";
import { isConditional } from "../../../server/src/scoring/offered.ts";
import { instrumentInWords } from "../../../server/src/instrument/inWords.ts";
import { partsOf as partsOfText, type Part as Marked } from "../../../server/src/marks/parse.ts";
import { answersIn as answersOf, inWords, isMarked } from "../../../server/src/marks/write.ts";
import { Fields, includes, variablesIn } from "./fields.ts";
import { numbersIn, type Field, type Reading } from "./reading.ts";

/** What a part is. Those in the second line are for whoever analyses, and no respondent misses them. */
export type Kind =
  | (
      | "title"
      | "intro"
      | "contact"
      | "outro"
      | "consent"
      | "page title"
      | "stem"
      | "note"
      | "hint"
      | "heading"
      | "wording"
      | "pole"
      | "question"
      | "option"
      | "part"
      | "label"
      | "unit"
      | "check"
    )
  | (
      | "scale title"
      | "dimension title"
      | "definition"
      | "population"
      | "period"
      | "score title"
      | "band title"
      | "band label"
      | "band limit"
    )
  | ("name" | "score name" | "code" | "box code" | "rank code" | "limit" | "total" | "decimals" | "required" | "order" | "condition");

export interface Part {
  readonly kind: Kind;
  /** The text, the code, or the name. */
  readonly what: string;
  /** The declarations that it belongs to, at which a loss of it is told. */
  readonly on: readonly string[];
  /** Of a text in one language. */
  readonly language?: string;
  readonly isIn: (reading: Reading) => boolean;
}

export function partsOf(instrument: Instrument): readonly Part[] {
  return new Parts(instrument).all;
}

/** Whether a code is there, and not another one at its label. */
function isCoded(fields: readonly Field[], code: number, label: string | undefined): boolean {
  const answers = fields.flatMap((field) => field.answers);
  const labelled = label === undefined ? [] : answers.filter(({ labels }) => includes(labels, label));
  return (labelled.length > 0 ? labelled : answers).some((answer) => answer.code === String(code));
}

class Parts {
  readonly all: Part[] = [];
  readonly #instrument: Instrument;
  readonly #fields: Fields;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#fields = new Fields(instrumentInWords(instrument));
    this.#frame();
    for (const page of instrument.pages) this.#page(page);
    for (const variable of instrument.variables) this.#column(variable);
    this.#lists();
    this.#analysis();
  }

  /** A text that may stand anywhere, in each language. */
  #text(
    kind: Kind,
    text: Text | undefined,
    on: readonly string[],
    isIn = (reading: Reading, own: string) => includes(reading.texts, own),
  ): void {
    for (const language of this.#instrument.languages) {
      const marked = text?.[language] ?? "";
      const own = inWords(marked);
      if (isMarked(marked) || answersOf(marked).length > 0) this.#marked(kind, marked, on, language);
      else if (own !== "") this.all.push({ kind, what: own, on, language, isIn: (reading) => isIn(reading, reading.shown(own)) });
    }
  }

  /** A text with bold words, links or answers: its words piece by piece, wherever they stand. */
  #marked(kind: Kind, own: string, on: readonly string[], language: string): void {
    const pieces = (parts: readonly Marked[]): string[] =>
      parts.flatMap((part) => (part.kind === "words" ? [part.text.trim()] : part.kind === "answer" ? [] : pieces(part.parts)));
    for (const piece of pieces(partsOfText(own)).filter((each) => /\p{L}/u.test(each)))
      this.all.push({
        kind,
        what: piece,
        on,
        language,
        isIn: (reading) => reading.texts.some((text) => text.includes(reading.shown(piece))),
      });
  }

  #add(kind: Kind, what: string | number, on: readonly string[], isIn: Part["isIn"]): void {
    this.all.push({ kind, what: String(what), on, isIn });
  }

  #frame(): void {
    const { id, title, intro, contact, outro, outros, refused, sections, consent } = this.#instrument;
    this.#text("title", title, [id]);
    this.#text("consent", consent, [id]);
    this.#lines("intro", intro);
    this.#lines("contact", contact);
    this.#lines("outro", outro);
    this.#lines("outro", refused);
    for (const { text } of outros ?? []) this.#lines("outro", text);
    for (const section of sections ?? []) this.#text("page title", section.title, [section.id]);
  }

  /** A text of the whole, each line for itself: files part them in different ways. */
  #lines(kind: Kind, text: Text | undefined, on: readonly string[] = [this.#instrument.id]): void {
    for (const language of this.#instrument.languages)
      for (const line of text?.[language]?.split(/[\n\u000b]\s*/) ?? []) this.#text(kind, { [language]: line }, on);
  }

  #page({ id, title, when, section, stop, elements }: Page): void {
    const { batteries, dimensions, items } = this.#instrument;
    this.#text("page title", title, [id]);
    this.#lines("outro", stop, [id, this.#instrument.id]);
    const shown: Variable[] = [];
    for (const element of elements) {
      if (element.kind === "question") {
        shown.push(...this.#instrument.variables.filter(({ from }) => "question" in from && from.question === element.question));
        this.#lines("hint", byId(this.#instrument.questions).get(element.question)?.hint, [element.question]);
        for (const { message } of byId(this.#instrument.questions).get(element.question)?.check ?? [])
          this.#lines("check", message, [element.question]);
        continue;
      }
      if (element.kind === "note") {
        this.#lines("note", byId(this.#instrument.notes ?? []).get(element.note)!.text, [element.note]);
        continue;
      }
      const battery = byId(batteries).get(element.battery)!;
      // A label of a column is the stem and the item in one sentence.
      for (const { id: of, hint } of batteriesIn(element).map((each) => byId(batteries).get(each)!)) this.#lines("hint", hint, [of]);
      for (const { id: of, hint } of element.items.map((each) => byId(items).get(each)!)) this.#lines("hint", hint, [of]);
      for (const { id: of, stem } of batteriesIn(element).map((each) => byId(batteries).get(each)!))
        this.#text("stem", stem, [of], (reading, own) => includes(reading.texts, own.replace(/(?:…|\.\.\.)$/, "").trim()));
      this.#text("heading", byId(dimensions).get(element.dimension)?.title, [element.dimension ?? ""]);
      const own = answersIn(element).map(({ battery: asking, item }) => {
        const answer = answerIn(byId(items).get(item)!.answers, asking)!;
        return variablesByName(this.#instrument).get(answer.variable)!;
      });
      shown.push(...own);
      if (element.random && own.length > 1)
        this.#add("order", battery.id, [battery.id, this.#instrument.id], (reading) =>
          this.#fields
            .of(reading, own[0]!)
            .some(
              ({ mixed }) =>
                mixed !== undefined && own.every((variable) => this.#fields.of(reading, variable).some((field) => field.mixed === mixed)),
            ),
        );
    }
    for (const variable of shown) {
      const own = this.#ownCondition(variable);
      if (own !== undefined && variable.from.kind !== "specify")
        this.#condition(`of ${variable.name}`, own, [variable], this.#declarations(variable), "around");
    }
    const around = byId(this.#instrument.sections ?? []).get(section)?.when;
    if (around !== undefined) this.#condition(`around ${id}`, around, shown, [id]);
    // A stop asks nothing; what is behind one hangs on it.
    if (stop || (when === undefined && (around !== undefined || this.#hasEnds()))) return;
    if (when === undefined) {
      // A question that offers what hangs on others has conditions of its own.
      const always = shown.filter(
        (variable) =>
          variable.from.kind !== "specify" &&
          this.#ownCondition(variable) === undefined &&
          !("question" in variable.from && isConditional(byId(this.#instrument.questions).get(variable.from.question)!)),
      );
      this.#add("condition", `none of ${id}`, [id, this.#instrument.id], (reading) =>
        always.every((variable) => this.#fields.of(reading, variable).some(({ conditions }) => conditions.length === 0)),
      );
      return;
    }
    this.#condition(id, when, shown, [id]);
  }

  /** Whether a form may end before its last page. */
  #hasEnds(): boolean {
    const { refused, pages } = this.#instrument;
    return refused !== undefined || pages.some(({ stop }) => stop !== undefined);
  }

  /** What a question or an item says of who is asked it. */
  #ownCondition({ from }: Variable): Condition | undefined {
    if (from.kind === "item") return byId(this.#instrument.items).get(from.item)!.when;
    return "question" in from ? byId(this.#instrument.questions).get(from.question)!.when : undefined;
  }

  #condition(what: string, when: Condition, shown: readonly Variable[], on: readonly string[], where: "of" | "around" = "of"): void {
    const asked = variablesIn(when).map((name) => variablesByName(this.#instrument).get(name)!);
    this.#add("condition", what, [...on, this.#instrument.id], (reading) =>
      shown.every((variable) => {
        const conditions = this.#fields[where](reading, variable).map((field) => field.conditions.join("\n"));
        return (
          conditions.some((all) => all !== "" && asked.every((other) => this.#fields.names(reading, all, other))) ||
          this.#instrument.languages.every((language) => conditions.some((all) => this.#fields.inWords(reading, all, when, language)))
        );
      }),
    );
  }

  #declarations({ from }: Variable): readonly string[] {
    if (from.kind === "item") return [from.item, from.battery];
    if (from.kind === "consent" || from.kind === "record") return [this.#instrument.id];
    if (from.kind === "given") return [from.given];
    if (from.kind === "stop") return [from.stop];
    return [from.question, ...("option" in from ? [from.option] : [])];
  }

  #column(variable: Variable): void {
    const { name, from } = variable;
    const on = this.#declarations(variable);
    this.#add("name", name, on, (reading) => this.#fields.of(reading, variable).some(({ names }) => names.includes(name)));
    if (variable.required)
      this.#add("required", name, on, (reading) => this.#fields.around(reading, variable).some(({ required }) => required));
    const at = (kind: Kind, text: Text): void =>
      this.#text(kind, text, on, (reading, own) => this.#fields.of(reading, variable).some(({ texts }) => includes(texts, own)));
    if (from.kind === "item") this.#item(variable, from, on);
    if (from.kind === "question") {
      const { text, type } = byId(this.#instrument.questions).get(from.question)!;
      at("question", text);
      if (type.kind === "one" || type.kind === "scale") this.#codes(variable, on, type.kind === "one" ? "option" : "label");
      if (type.kind === "number") {
        if (type.unit) at("unit", type.unit);
        for (const { label } of type.missing ?? [])
          this.#text("label", label, on, (reading, own) =>
            this.#fields
              .of(reading, variable)
              .some(
                ({ texts, answers }) => texts.some((text) => text.includes(own)) || answers.some(({ labels }) => includes(labels, own)),
              ),
          );
        for (const limit of [type.lo, type.hi])
          if (limit !== undefined)
            this.#add("limit", limit, on, (reading) =>
              this.#fields.of(reading, variable).some(({ numbers }) => numbers.includes(String(limit))),
            );
        this.#add("decimals", type.decimals, on, (reading) =>
          this.#fields.of(reading, variable).some(({ decimals }) => decimals === type.decimals),
        );
      }
    }
  }

  #item(variable: Variable, from: Extract<Variable["from"], { kind: "item" }>, on: readonly string[]): void {
    const { poles, answers } = byId(this.#instrument.items).get(from.item)!;
    const { text } = answerIn(answers, from.battery)!;
    const isMade = (language: string): boolean => text[language] === `${poles?.left[language]} – ${poles?.right[language]}`;
    const near = (reading: Reading, own: string): boolean =>
      this.#fields
        .of(reading, variable)
        .some(({ texts, answers: list }) => includes(texts, own) || list.some(({ labels }) => includes(labels, own)));
    // An ellipsis that begins an item carries the stem on, and is left out where both are one sentence.
    if (!this.#instrument.languages.every(isMade))
      this.#text("wording", text, on, (reading, own) => near(reading, own.replace(/^(?:…|\.\.\.)\s*/, "")));
    this.#text("pole", poles?.left, on, near);
    this.#text("pole", poles?.right, on, near);
    this.#codes(variable, on, "label", poles);
  }

  /** Each answer has its code and its label; between poles, these stand in place of the labels of the ends. */
  #codes(variable: Variable, on: readonly string[], kind: "label" | "option", poles?: { left: Text; right: Text }): void {
    const { codes = [], missing, lo, hi } = variable;
    for (const { code, label } of [...codes, ...missing]) {
      const isEnd = poles !== undefined && (code === lo || code === hi);
      const own = isEnd ? undefined : label;
      this.#text(kind, own, on, (reading, text) =>
        this.#fields
          .of(reading, variable)
          .some(({ answers, texts }) => answers.some(({ labels }) => includes(labels, text)) || includes(texts, text)),
      );
      const first = own && inWords(own[this.#instrument.languages[0]!]!);
      this.#add("code", code, on, (reading) =>
        isCoded(this.#fields.of(reading, variable), code, first === undefined ? undefined : reading.shown(first)),
      );
    }
  }

  /** Questions of several columns. */
  #lists(): void {
    for (const { id, text, type } of this.#instrument.questions) {
      if (type.kind !== "any" && type.kind !== "rank" && type.kind !== "share") continue;
      this.#text("question", text, [id]);
      const variables = this.#instrument.variables.filter(({ from }) => "question" in from && from.question === id);
      const fields = (reading: Reading): readonly Field[] => variables.flatMap((variable) => this.#fields.around(reading, variable));
      const at = (kind: Kind, label: Text): void =>
        this.#text(kind, label, [id], (reading, own) =>
          fields(reading).some(({ texts, answers }) => includes(texts, own) || answers.some(({ labels }) => includes(labels, own))),
        );
      if (type.kind === "share") {
        for (const { label } of type.parts) at("part", label);
        this.#add("total", type.total, [id], (reading) => fields(reading).some(({ numbers }) => numbers.includes(String(type.total))));
        continue;
      }
      for (const { label, code } of type.options) {
        at("option", label);
        const first = inWords(label[this.#instrument.languages[0]!]!);
        this.#add(type.kind === "any" ? "box code" : "rank code", code, [id], (reading) =>
          isCoded(fields(reading), code, reading.shown(first)),
        );
      }
    }
  }

  #analysis(): void {
    const { id, scales, dimensions, scores, population, period } = this.#instrument;
    this.#lines("population", population);
    this.#lines("period", period);
    for (const scale of scales) this.#text("scale title", scale.title, [scale.id]);
    for (const dimension of dimensions) {
      this.#text("dimension title", dimension.title, [dimension.id]);
      this.#text("definition", dimension.definition, [dimension.id]);
    }
    for (const { id: score, title, results, bands } of scores) {
      const on = [score, id];
      this.#text("score title", title, on);
      for (const { variable } of results)
        for (const name of [variable, ...(bands.length > 0 ? [`${variable}_band`] : [])])
          this.#add("score name", name, [score], (reading) => reading.fields.some(({ names }) => names.includes(name)));
      for (const { label, title: own, lo, hi } of bands) {
        this.#text("band title", own, on);
        this.#add("band label", label, on, (reading) =>
          includes(
            reading.texts.map((text) => text.replace(/\\(.)/g, "$1")),
            reading.shown(label),
          ),
        );
        for (const limit of [lo, hi])
          this.#add("band limit", limit, on, (reading) =>
            reading.texts.some((text) => numbersIn(text.replaceAll("..", " ")).includes(String(limit))),
          );
      }
    }
  }
}
