/** Instruments of Ukur itself, as `ukur compile -t instrument` writes them. */

import { batteriesIn } from "../../instrument/answersIn.ts";
import type { Condition, Instrument, Option, Question, Score, ScoreExpression } from "../../instrument/schema.ts";
import type {
  Found,
  FoundCondition,
  FoundFormula,
  FoundMatrix,
  FoundOption,
  FoundPage,
  FoundPart,
  FoundQuestion,
  FoundRow,
  FoundScore,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { foundText } from "../text/marked.ts";
import { isObject } from "../text/json.ts";

export function isInstrument(value: unknown): boolean {
  return isObject(value) && value["format"] === "ukur-instrument";
}

/** @param instrument one that its schema has read */
export function readInstrument(instrument: Instrument): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(instrument);
  return { found: marked(reader.found(), instrument.languages), gathering: reader.gathering };
}

/** Its texts with the marks that they have. */
function marked<Value>(value: Value, languages: readonly string[]): Value {
  const each = (own: unknown, key: string): unknown => {
    if (typeof own === "string") return languages.includes(key) ? foundText(own) : own;
    if (Array.isArray(own)) return own.map((one) => each(one, ""));
    if (typeof own !== "object" || own === null) return own;
    return Object.fromEntries(Object.entries(own).map(([name, one]) => [name, each(one, name)]));
  };
  return each(value, "") as Value;
}

class Reader {
  readonly gathering = new Gathering("marks");
  readonly #instrument: Instrument;
  /** What conditions and scores call each variable here. */
  readonly #names = new Map<string, { readonly of: string; readonly option?: string }>();

  /** What columns are called in old data. */
  readonly #earlier: ReadonlyMap<string, string | undefined>;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#earlier = new Map(instrument.variables.map(({ name, was }) => [name, was]));
    for (const { name, from } of instrument.variables)
      if (from.kind === "option") this.#names.set(name, { of: from.question, option: from.option });
      else this.#names.set(name, { of: from.kind === "question" || from.kind === "share" ? from.question : name });
  }

  found(): Found {
    const instrument = this.#instrument;
    const { gathering } = this;
    const questions = new Map(instrument.questions.map((question) => [question.id, question]));
    const pages = instrument.pages.map((page): FoundPage => {
      const parts = page.elements.flatMap((element): FoundPart[] => {
        if (element.kind === "question") return [this.#question(questions.get(element.question)!)];
        if (element.kind === "note") {
          const { id, text, when } = instrument.notes!.find((note) => note.id === element.note)!;
          return [{ kind: "words", source: id, text, ...(when && { when: this.#condition(when) }) }];
        }
        const { items, random, draw, layout, dimension } = element;
        const batteries = batteriesIn(element);
        return batteries.map((battery, at) => ({
          ...this.#battery(battery, items),
          random,
          draw,
          headed: dimension !== undefined,
          ...(layout !== undefined && at === batteries.length - 1 && { together: { layout, before: at } }),
        }));
      });
      const { title, when, random, section, stop } = page;
      return { source: page.id, ...(title && { title }), ...(when && { when: this.#condition(when) }), section, stop, random, parts };
    });
    for (const key of ["population", "period", "contact", "measures"] as const)
      if (instrument[key]) gathering.lose("instructions", key, JSON.stringify(instrument[key]));
    if (instrument.phrases) gathering.lose("instructions", "phrases", JSON.stringify(instrument.phrases));
    for (const { id } of instrument.repeats ?? []) gathering.lose("loop", id, undefined, true);
    for (const { id, covers } of instrument.items) if (covers.length > 0) gathering.lose("models", id, covers.join(", "));
    for (const { id, short } of [...instrument.items, ...instrument.questions, ...instrument.scores])
      if (short !== undefined) gathering.lose("appearance", id, `short ${short}`);
    for (const { id } of instrument.mappings.map(({ to }) => to)) gathering.lose("models", id);
    for (const { title } of instrument.tests) gathering.lose("checks", title);
    for (const { code, on } of instrument.suppressions) gathering.lose("admin", on, `allow ${code}`);
    for (const { from } of instrument.adapted) gathering.lose("instructions", "adapted", from);
    return {
      name: instrument.id,
      title: instrument.title,
      languages: instrument.languages,
      version: instrument.version,
      licence: instrument.licence,
      cites: instrument.citations.map(({ text }) => text),
      intro: instrument.intro,
      outro: instrument.outro,
      outros: instrument.outros?.map(({ when, text }) => ({ when: this.#condition(when), text })),
      consent: instrument.consent,
      refused: instrument.refused,
      sections: instrument.sections?.map(({ id, title, when }) => ({ source: id, title, ...(when && { when: this.#condition(when) }) })),
      pages,
      dimensions: instrument.dimensions.map(({ id, parent, title, definition, formative }) => ({
        id,
        parent,
        title,
        definition,
        formative,
        items: instrument.items.filter(({ dimension }) => dimension === id).map((item) => item.id),
      })),
      givens: (instrument.givens ?? []).map(({ id, label, type, from, was }) => ({
        source: id,
        was,
        label,
        ...(type.kind === "one" && { options: type.options.map((option) => this.#option(option)) }),
        from,
      })),
      records: instrument.records ?? [],
      scores: instrument.scores.flatMap((score) => this.#score(score)),
    };
  }

  #score({ id, title, formula, shape, results, bands, decimals, categories }: Score): readonly FoundScore[] {
    if (categories) this.gathering.lose("score", id, categories.map(({ name }) => name).join(", "));
    return results.map(({ variable, dimension, item, expression }) => ({
      source: variable,
      title,
      raw: formula,
      formula: this.#formula(expression),
      ...(shape !== "number" && { part: { of: id, dimension, item } }),
      ...(bands.length > 0 && {
        bands: bands.map(({ label, lo, hi, title: own }) => ({ label, lo: lo.toFixed(decimals), hi: hi.toFixed(decimals), title: own })),
      }),
    }));
  }

  #battery(id: string, items: readonly string[]): FoundMatrix {
    const { batteries, items: all } = this.#instrument;
    const battery = batteries.find((each) => each.id === id)!;
    const byId = new Map(all.map((item) => [item.id, item]));
    let scale = battery.scale;
    const rows = items.map((name): FoundRow => {
      const item = byId.get(name)!;
      const answer = item.answers.find((each) => each.battery === id)!;
      scale ??= answer.scale;
      return {
        source: answer.variable,
        item: name,
        text: answer.text,
        hint: item.hint,
        was: this.#earlier.get(answer.variable),
        required: answer.required,
        dimension: item.dimension,
        ...(item.reverse && { reverse: true }),
        ...(item.poles && { poles: item.poles }),
        ...(item.when && { when: this.#condition(item.when) }),
        ...(answer.scale !== scale && { options: this.#scale(answer.scale), shown: this.#shown(answer.scale) }),
      };
    });
    return {
      kind: "matrix",
      source: id,
      code: battery.code,
      text: battery.stem ?? {},
      hint: battery.hint,
      rows,
      options: this.#scale(scale),
      shown: this.#shown(scale),
    };
  }

  #shown(id: string | undefined): FoundMatrix["shown"] {
    return this.#instrument.scales.find((each) => each.id === id)?.shown;
  }

  #scale(id: string | undefined): readonly FoundOption[] {
    const scale = this.#instrument.scales.find((each) => each.id === id);
    const points = (scale?.points ?? []).map(({ code, label, was }) => ({ code: String(code), label: label ?? {}, was }));
    return [
      ...points,
      ...(scale?.missing ?? []).map(({ code, label, was }) => ({ code: String(code), label: label ?? {}, missing: true, was })),
    ];
  }

  #option(option: Option): FoundOption {
    const { id, code, label, specify, specifyRequired, exclusive, missing, when, was } = option;
    return {
      code: String(code),
      name: id,
      label,
      was,
      ...(specify && { specify: true }),
      ...(specifyRequired && { specifyRequired }),
      ...(exclusive && { exclusive: true }),
      ...(missing && { missing: true }),
      ...(when && { when: this.#condition(when) }),
    };
  }

  #question({ id, text, hint, was, required, when, order, carries, type, shown, check = [] }: Question): FoundQuestion {
    const common = {
      kind: "question",
      source: id,
      text,
      hint,
      was,
      required,
      ...(when && { when: this.#condition(when) }),
      random: order === "random",
      shown,
      checks: check.map(({ rule, message }) => ({ rule: this.#condition(rule), message })),
    } as const;
    switch (type.kind) {
      case "one":
      case "any":
      case "rank": {
        const options = type.options.map((option) => this.#option(option));
        const bounds = type.kind === "any" ? { least: type.least, most: type.most } : {};
        if (carries === undefined) return { ...common, answer: type.kind, options, ...bounds };
        return {
          ...common,
          answer: type.kind,
          options: options.map((option) => ({ ...option, when: undefined })),
          chosen: carries,
          ...bounds,
        };
      }
      case "number": {
        const { lo, hi, decimals, unit, missing = [] } = type;
        const codes = missing.map(({ code, label, was }) => ({ code: String(code), label: label ?? {}, was }));
        return { ...common, answer: "number", lo, hi, decimals, ...(unit && { unit }), codes };
      }
      case "text":
        return { ...common, answer: type.long ? "long" : "text", format: type.format, like: type.like, most: type.most };
      case "date":
        return { ...common, answer: "date", from: type.lo, to: type.hi };
      case "time":
      case "place":
        return { ...common, answer: type.kind };
      case "file":
        return { ...common, answer: type.image ? "image" : "file" };
      case "scale":
        return { ...common, answer: "one", rating: true, options: this.#scale(type.scale), look: this.#shown(type.scale) };
      case "share":
        return {
          ...common,
          answer: "share",
          total: type.total,
          options: type.parts.map(({ dimension, label }) => ({ code: dimension, label })),
        };
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
      case "holds": {
        const { expression } = condition;
        const unknown = { kind: "unknown", raw: JSON.stringify(expression) } as const;
        if (expression.kind !== "comparison") return unknown;
        const [left, right] = [this.#formula(expression.left), this.#formula(expression.right)];
        return left && right ? { kind: "holds", left, op: expression.op, right, raw: JSON.stringify(expression) } : unknown;
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
    if (question?.type.kind === "rank") return { kind: "unknown", raw: `${variable} ${op} ${value}` };
    const options = question && "options" in question.type ? question.type.options : [];
    const includes: FoundCondition = { kind: "includes", of: name.of, value: String(options.find(({ id }) => id === name.option)?.code) };
    return (op === "==") === (value === 1) ? includes : { kind: "not", operand: includes };
  }

  #formula(expression: ScoreExpression): FoundFormula | undefined {
    switch (expression.kind) {
      case "number":
        return expression;
      case "answer":
        return { kind: "answer", of: this.#answer(expression.variable) };
      case "result":
      case "share":
        return { kind: "answer", of: expression.variable };
      case "arithmetic":
      case "comparison": {
        const [left, right] = [this.#formula(expression.left), this.#formula(expression.right)];
        if (!left || !right) return undefined;
        return { kind: expression.kind === "arithmetic" ? "binary" : "comparison", op: expression.op, left, right } as FoundFormula;
      }
      case "points":
      case "table":
        return undefined;
      default: {
        const of = expression.of.map((each) => this.#formula(each));
        return of.every((each) => each !== undefined) ? { kind: "call", name: expression.kind, of, least: expression.least } : undefined;
      }
    }
  }

  /** What an answer is called in calculations: an option by its question and its code. */
  #answer(variable: string): string {
    const name = this.#names.get(variable);
    if (name?.option === undefined) return this.#of(variable);
    const question = this.#instrument.questions.find(({ id }) => id === name.of);
    const options = question && "options" in question.type ? question.type.options : [];
    return `${name.of}_${options.find(({ id }) => id === name.option)?.code}`;
  }
}
