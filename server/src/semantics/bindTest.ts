/** Binds a test block: its answers to variables, its expectations to results. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { isAsked, isSaid, onlyAnswer, optionHint, optionMeant, pairOf, reportUnknown, scaleOf } from "./answers.ts";
import { isPoint } from "./bindLists.ts";
import { categoriesOf } from "./categories.ts";
import { decimalsOf } from "./bindQuestion.ts";
import { descriptionOf, optionNamed } from "./questionKinds.ts";
import { guess, namesOf, type Report } from "./report.ts";
import { reportOneNumber } from "./scoreParts.ts";
import type * as s from "./symbols.ts";
import { bandVariable, itemVariable, partVariable, resultParts, resultVariable } from "./variables.ts";

/** The bound test. Parts with a fault are reported and left out. */
export function bindTest(test: ast.Test, instrument: s.InstrumentSymbol, report: Report): s.TestSymbol {
  const answers = new AnswerBinder(instrument, report);
  for (const assignment of test.given) answers.bind(assignment);
  answers.checkShares(test);
  return {
    decl: test,
    given: answers.row,
    expect: test.expect.flatMap((assignment) => bindExpectation(assignment, instrument, report) ?? []),
  };
}

class AnswerBinder {
  readonly instrument: s.InstrumentSymbol;
  readonly report: Report;
  readonly row = new Map<string, number | string>();

  constructor(instrument: s.InstrumentSymbol, report: Report) {
    this.instrument = instrument;
    this.report = report;
  }

  bind({ subject, value }: ast.Assignment): void {
    const [first, second] = subject?.segments ?? [];
    if (!first || !value) return;
    const symbol = this.instrument.members.get(first.text);
    const other = second && this.instrument.members.get(second.text);
    if (symbol && other) {
      const pair = pairOf(symbol, other);
      if (pair) {
        if (isAsked(pair, second, this.report)) this.#rate(pair.battery, [pair.item], value);
        return;
      }
      if (symbol.kind === "battery" && other.kind === "dimension") {
        this.#rate(
          symbol,
          other.items.filter((item) => item.batteries.includes(symbol)),
          value,
        );
        return;
      }
    }
    if (symbol?.kind === "battery" && !second) this.#rate(symbol, symbol.items, value);
    else if (symbol?.kind === "item" && !second) {
      const answer = onlyAnswer(symbol, first, this.report);
      if (answer) this.#rate(answer.battery, [answer.item], value);
    } else if (symbol?.kind === "question") this.#answer(symbol, second, value);
    else {
      const { batteries, items, questions } = this.instrument;
      const advice = symbol?.kind === "dimension" ? message("hints.partOfBattery", { dimension: symbol.name }) : undefined;
      if (symbol && second) this.report.unknownName(message("nouns.partOf", { of: first.text }), second, []);
      else if (symbol) this.report.wrongKind(first, symbol.kind, "batteryItemOrQuestion", advice);
      else reportUnknown("batteryItemOrQuestion", first, namesOf(batteries, items, questions), this.instrument, this.report);
    }
  }

  /** Gives items of a battery the same answer. */
  #rate(battery: s.BatterySymbol, items: readonly s.ItemSymbol[], value: ast.Value): void {
    for (const item of items) {
      const scale = scaleOf(item, battery);
      if (!scale) continue;
      const code = this.#rating(scale, `${item.name}.${battery.name}`, value);
      if (code === undefined) return;
      this.#set(itemVariable(battery, item), code);
    }
  }

  /** A blank is the absence of the variable. */
  #set(variable: string, value: number | string | null): void {
    if (value === null) this.row.delete(variable);
    else this.row.set(variable, value);
  }

  #rating(scale: s.ScaleSymbol, name: string, value: ast.Value): number | null | undefined {
    if (isMissing(value)) return null;
    const codes = scale.missing.map((point) => point.code);
    if (value.kind === "number" && Number.isInteger(value.value)) {
      if (isPoint(scale, value.value) || codes.includes(value.value)) return value.value;
    }
    const point =
      value.kind === "string" ? [...scale.points, ...scale.missing].find(({ label }) => isSaid(label?.value, value.value)) : undefined;
    if (point) {
      this.#wrong(value, name, message("hints.writeNumber", { code: String(point.code) }), [changeTo(value, String(point.code))]);
      return undefined;
    }
    if (scale.codes) {
      this.#wrong(
        value,
        name,
        message("hints.takesCodes", { codes: message("nouns.or", { names: [...scale.codes, ...codes].map(String) }) }),
      );
      return undefined;
    }
    const [lo, hi] = [scale.lo, scale.hi].map(String);
    const others = message("nouns.or", { names: codes.map(String) });
    this.#wrong(value, name, codes.length > 0 ? message("hints.takesOr", { lo, hi, codes: others }) : message("hints.takes", { lo, hi }));
    return undefined;
  }

  #wrong(value: ast.Value, name: string, hint: Message, fixes: readonly Fix[] = []): void {
    this.report.add("test-answer", value, { value: written(value), name, hint }, { fixes });
  }

  #answer(question: s.QuestionSymbol, part: ast.Name | undefined, value: ast.Value): void {
    const { type, name } = question;
    if (!type) return;
    if (part) {
      this.#part(question, part, value);
      return;
    }
    switch (type.kind) {
      case "one": {
        const code =
          isMissing(value) && !type.options.some((option) => option.name === "missing")
            ? null
            : this.#option(type.options, name, value)?.code;
        if (code !== undefined) this.#set(name, code);
        break;
      }
      case "any": {
        if (isMissing(value) && !type.options.some((option) => option.name === "missing")) {
          for (const option of type.options) this.#set(partVariable(question, option.name), null);
          return;
        }
        const chosen = value.kind === "list" ? value.values : [value];
        const options = chosen.map((one) => this.#option(type.options, name, one));
        if (options.includes(undefined)) return;
        const alone = options.find((option) => option!.decl.exclusive);
        if (alone && options.length > 1) {
          this.#wrong(value, name, message("hints.chosenAlone", { option: alone.name }));
          return;
        }
        for (const option of type.options) this.#set(partVariable(question, option.name), options.includes(option) ? 1 : 0);
        break;
      }
      case "scale": {
        const code = this.#rating(type.scale, name, value);
        if (code !== undefined) this.#set(name, code);
        break;
      }
      case "number": {
        if (isMissing(value)) this.#set(name, null);
        else if (value.kind === "number" && decimalsOf(String(value.value)) > type.decimals) {
          this.#wrong(
            value,
            name,
            type.decimals === 0 ? message("hints.takesWhole") : message("hints.takesDecimals", { count: type.decimals }),
          );
        } else if (value.kind === "number" && type.missing.some(({ code }) => code === value.value)) {
          this.#set(name, value.value);
        } else if (
          value.kind === "number" &&
          !(type.lo !== undefined && value.value < type.lo) &&
          !(type.hi !== undefined && value.value > type.hi)
        ) {
          this.#set(name, value.value);
        } else {
          const limits = { lo: String(type.lo), hi: String(type.hi) };
          this.#wrong(value, name, type.lo === undefined ? message("hints.takesNumber") : message("hints.takesNumberFrom", limits));
        }
        break;
      }
      case "text":
      case "date":
      case "time":
      case "place":
      case "file": {
        if (isMissing(value)) this.#set(name, null);
        else if (value.kind === "string") this.#set(name, value.value);
        else this.#wrong(value, name, message("hints.takesText"));
        break;
      }
      default:
        this.#wrong(value, name, message("hints.giveParts", { question: name }));
    }
  }

  #option(options: readonly s.OptionSymbol[], question: string, value: ast.Value | ast.Operand): s.OptionSymbol | undefined {
    const names = options.map((option) => option.name);
    if (value.kind !== "name") {
      const meant = optionMeant(value, options);
      if (meant) this.#wrong(value, question, optionHint(value, meant), [changeTo(value, meant.name)]);
      else this.#wrong(value, question, message("hints.takesOneOf", { names }));
      return undefined;
    }
    const option = optionNamed(options, value.text);
    if (!option) this.report.unknownName(message("nouns.answerTo", { of: question }), value, names);
    return option;
  }

  #part(question: s.QuestionSymbol, part: ast.Name, value: ast.Value): void {
    const { parts: all = [], eachPart } = descriptionOf(question) ?? {};
    const parts = eachPart ? all.map(({ name }) => name) : [];
    if (!parts.includes(part.text)) {
      this.report.unknownName(message("nouns.partOf", { of: question.name }), part, parts);
      return;
    }
    const [lo, hi] = eachPart!;
    const variable = partVariable(question, part.text);
    if (isMissing(value)) this.#set(variable, null);
    else if (value.kind === "number" && Number.isInteger(value.value) && value.value >= lo && value.value <= hi)
      this.#set(variable, value.value);
    else this.#wrong(value, `${question.name}.${part.text}`, message("hints.takesWholeFrom", { lo: String(lo), hi: String(hi) }));
  }

  /** A platform would not take points that miss the total, so a test that gives them proves nothing. */
  checkShares(test: ast.Test): void {
    for (const question of this.instrument.questions) {
      if (question.type?.kind !== "share") continue;
      const parts = question.type.dimensions.map((dimension) => this.row.get(partVariable(question, dimension.name)));
      if (parts.some((part) => typeof part !== "number")) continue;
      const total = parts.reduce<number>((sum, part) => sum + (part as number), 0);
      if (total === question.type.total) continue;
      this.report.add("test-share", test.title ?? test, {
        name: question.name,
        total,
        expected: question.type.total,
      });
    }
  }
}

function bindExpectation(assignment: ast.Assignment, instrument: s.InstrumentSymbol, report: Report): s.Expectation | undefined {
  const { subject, value } = assignment;
  const [first, second] = subject?.segments ?? [];
  if (!first || !value) return undefined;
  const score = instrument.members.get(first.text);
  if (score?.kind !== "score") {
    report.unknownName("score", first, namesOf(instrument.scores));
    return undefined;
  }
  if (!score.value) return undefined;
  const parts = resultParts(score).map(({ name }) => name);
  if (second && parts.length === 0 && instrument.members.get(second.text)?.kind === "dimension") {
    reportOneNumber(score, second, subject!, report);
    return undefined;
  }
  if (second && !parts.includes(second.text)) {
    report.unknownName(message("nouns.partOf", { of: score.name }), second, parts);
    return undefined;
  }
  if (!second && parts.length > 0) {
    report.add("test-expectation", value, {
      value: written(value),
      name: score.name,
      hint: message("hints.eachPart", { written: `${score.name}.${parts[0]} = …` }),
    });
    return undefined;
  }
  const variable = resultVariable(score, second?.text);
  const base = {
    span: assignment,
    valueSpan: value,
    written: second ? `${first.text}.${second.text}` : first.text,
  };
  if (isMissing(value)) return { ...base, variable, value: null, decimals: undefined };
  if (value.kind === "number") {
    return { ...base, variable, value: value.value, decimals: decimalsOf(value.raw) || undefined };
  }
  const categories = categoriesOf(score.value);
  if (categories) {
    const name = value.kind === "string" ? value.value : value.kind === "name" ? value.text : undefined;
    const category = categories.find((each) => each.name === name);
    if (category) return { ...base, variable, value: category.code, decimals: undefined };
    report.add("test-expectation", value, {
      value: written(value),
      name: score.name,
      hint: message("hints.takesOneOf", { names: categories.map((each) => each.name) }),
    });
    return undefined;
  }
  // A band is expected by its label, quoted or bare.
  const label = value.kind === "string" ? value.value : value.kind === "name" ? value.text : undefined;
  const labels = score.decl.bands.flatMap((band) => band.label?.text ?? []);
  if (label === undefined || !labels.includes(label)) {
    const { hint: more } = value.kind === "name" ? guess(value, labels) : {};
    report.add("test-expectation", value, {
      value: written(value),
      name: score.name,
      hint: labels.length > 0 ? message("hints.takesBand", { names: labels, more }) : message("hints.takesNumberOrMissing"),
    });
    return undefined;
  }
  return { ...base, variable: bandVariable(variable), value: label, decimals: undefined };
}

function isMissing(value: ast.Value | ast.Operand): boolean {
  return value.kind === "name" && value.text === "missing";
}

function written(value: ast.Value | ast.Operand): string {
  switch (value.kind) {
    case "number":
      return value.raw;
    case "name":
      return value.text;
    case "string":
      return `"${value.value}"`;
    case "list":
      return `(${value.values.map(written).join(", ")})`;
  }
}
