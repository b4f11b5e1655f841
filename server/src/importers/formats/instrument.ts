/** Instruments of Ukur itself, as `ukur compile -t instrument` writes them. */

import type { Condition, Instrument, ScoreExpression } from "../../instrument/schema.ts";
import type { Found, FoundCondition, FoundFormula, FoundOption, FoundPage, FoundPart, FoundQuestion, FoundRow } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { isObject } from "../text/json.ts";

export function isInstrument(value: unknown): boolean {
  return isObject(value) && value["format"] === "ukur-instrument";
}

/** @param instrument one that its schema has read */
export function readInstrument(instrument: Instrument): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(instrument);
  return { found: reader.found(), gathering: reader.gathering };
}

class Reader {
  readonly gathering = new Gathering();
  readonly #instrument: Instrument;
  /** What conditions and scores call each variable here. */
  readonly #names = new Map<string, { readonly of: string; readonly option?: string }>();

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    for (const { name, from } of instrument.variables)
      if (from.kind === "option") this.#names.set(name, { of: from.question, option: from.option });
      else this.#names.set(name, { of: from.kind === "question" ? from.question : name });
  }

  found(): Found {
    const instrument = this.#instrument;
    const { gathering } = this;
    const questions = new Map(instrument.questions.map((question) => [question.id, question]));
    const pages = instrument.pages.map((page): FoundPage => {
      const parts = page.elements.map((element): FoundPart => {
        if (element.kind === "question") return this.#question(questions.get(element.question)!);
        return this.#battery(element.battery, element.items, element.random);
      });
      return { source: page.id, ...(page.title && { title: page.title }), ...(page.when && { when: this.#condition(page.when) }), parts };
    });
    for (const key of ["population", "period", "contact", "measures"] as const)
      if (instrument[key]) gathering.lose("instructions", key, JSON.stringify(instrument[key]));
    for (const { id } of instrument.mappings.map(({ to }) => to)) gathering.lose("models", id);
    for (const { title } of instrument.tests) gathering.lose("checks", title);
    return {
      name: instrument.id,
      title: instrument.title,
      languages: instrument.languages,
      version: instrument.version,
      licence: instrument.licence,
      cites: instrument.citations.map(({ text }) => text),
      intro: instrument.intro,
      outro: instrument.outro,
      consent: instrument.consent,
      pages,
      scores: instrument.scores.flatMap((score) =>
        score.results.map(({ variable, dimension, expression }) => {
          if (score.bands.length > 0) gathering.lose("score", variable, "bands");
          const part = instrument.dimensions.find(({ id }) => id === dimension);
          const title = part
            ? Object.fromEntries(Object.entries(score.title).map(([tag, text]) => [tag, `${text}: ${part.title[tag] ?? ""}`]))
            : score.title;
          return { source: variable, title, raw: score.formula, formula: this.#formula(expression) };
        }),
      ),
    };
  }

  #battery(id: string, items: readonly string[], random: boolean): FoundPart {
    const { batteries, items: all, dimensions, scales } = this.#instrument;
    const battery = batteries.find((each) => each.id === id)!;
    const titles = new Map(dimensions.map((dimension) => [dimension.id, dimension.title]));
    const byId = new Map(all.map((item) => [item.id, item]));
    const first = this.#instrument.languages[0]!;
    let scale = battery.scale;
    const rows = items.map((name): FoundRow => {
      const item = byId.get(name)!;
      const answer = item.answers.find((each) => each.battery === id)!;
      scale ??= answer.scale;
      if (answer.scale !== scale) this.gathering.lose("appearance", name, answer.scale);
      return {
        source: answer.variable,
        name,
        text: answer.text,
        required: answer.required,
        dimension: titles.get(item.dimension)?.[first] ?? item.dimension,
        ...(item.reverse && { reverse: true }),
        ...(item.poles && { poles: item.poles }),
      };
    });
    return {
      kind: "matrix",
      source: id,
      text: battery.stem,
      random,
      rows,
      options: this.#scale(scales.find((each) => each.id === scale)?.id),
    };
  }

  #scale(id: string | undefined): readonly FoundOption[] {
    const scale = this.#instrument.scales.find((each) => each.id === id);
    const points = (scale?.points ?? []).map(({ code, label }) => ({ code: String(code), label: label ?? {} }));
    return [...points, ...(scale?.missing ?? []).map(({ code, label }) => ({ code: String(code), label: label ?? {}, missing: true }))];
  }

  #question({ id, text, required, type }: Instrument["questions"][number]): FoundQuestion {
    const common = { kind: "question", source: id, text, required } as const;
    switch (type.kind) {
      case "one":
      case "any":
      case "rank":
        return {
          ...common,
          answer: type.kind,
          options: type.options.map((option) => ({
            code: String(option.code),
            label: option.label,
            ...(option.specify && { specify: true }),
            ...(option.exclusive && { exclusive: true }),
            ...(option.missing && { missing: true }),
          })),
        };
      case "number":
        return { ...common, answer: "number", lo: type.lo, hi: type.hi, decimals: type.decimals, ...(type.unit && { unit: type.unit }) };
      case "text":
        return { ...common, answer: type.long ? "long" : "text" };
      case "date":
        return { ...common, answer: "date" };
      case "scale":
        return { ...common, answer: "one", rating: true, options: this.#scale(type.scale) };
      case "share":
        this.gathering.lose("share", id, type.parts.map(({ variable }) => variable).join(", "));
        return { ...common, answer: "text" };
    }
  }

  #condition(condition: Condition): FoundCondition {
    switch (condition.kind) {
      case "and":
      case "or":
        return { kind: condition.kind, all: condition.all.map((each) => this.#condition(each)) };
      case "not":
        return { kind: "not", operand: this.#condition(condition.operand) };
      case "answered": {
        const all = [...new Set(condition.variables.map((variable) => this.#of(variable)))].map((of): FoundCondition => ({
          kind: "answered",
          of,
        }));
        return all.length === 1 ? all[0]! : { kind: "or", all };
      }
      case "in":
        return { kind: "or", all: condition.values.map((value) => this.#compared(condition.variable, "==", value)) };
      case "compare":
        return this.#compared(condition.variable, condition.op, condition.value);
    }
  }

  #of(variable: string): string {
    return this.#names.get(variable)?.of ?? variable;
  }

  #compared(variable: string, op: Extract<Condition, { kind: "compare" }>["op"], value: number): FoundCondition {
    const name = this.#names.get(variable);
    if (name?.option === undefined) return { kind: "compare", of: this.#of(variable), op, value: String(value) };
    const question = this.#instrument.questions.find(({ id }) => id === name.of);
    const options = question && "options" in question.type ? question.type.options : [];
    const includes: FoundCondition = { kind: "includes", of: name.of, value: String(options.find(({ id }) => id === name.option)?.code) };
    return (op === "==") === (value === 1) ? includes : { kind: "not", operand: includes };
  }

  #formula(expression: ScoreExpression): FoundFormula | undefined {
    switch (expression.kind) {
      case "number":
        return expression;
      case "answer":
      case "result":
        return { kind: "answer", of: this.#of(expression.variable) };
      case "arithmetic": {
        const [left, right] = [this.#formula(expression.left), this.#formula(expression.right)];
        return left && right && { kind: "binary", op: expression.op, left, right };
      }
      case "share":
        return undefined;
      default: {
        const of = expression.of.map((each) => this.#formula(each));
        return of.every((each) => each !== undefined) ? { kind: "call", name: expression.kind, of } : undefined;
      }
    }
  }
}
