/** Scores from the one scoring plan. A blank and a missing code are missing in every calculation of SPSS. */

import type { Form } from "../../form/form.ts";
import type { ScoreExpression } from "../../instrument/schema.ts";
import { bandInterval } from "../../scoring/bands.ts";
import { resultDecimals } from "../../scoring/evaluate.ts";
import { sharesOf } from "../expressions.ts";
import { longest } from "./rules.ts";
import { bytesOf, command, comment, literal, number } from "./text.ts";

/** A divisor that is less is noise, and rounds to zero. */
const leastDivisor = 0.5 * 10 ** -resultDecimals;

type List = Extract<ScoreExpression, { readonly of: readonly ScoreExpression[] }>;

/** @param of what the columns of answers and results are called */
export function scoreLines(form: Form, of: (name: string) => string): string[] {
  const language = form.instrument.languages[0]!;
  const writer = new Writer(form, of);
  return form.results.flatMap(({ name, score, result, title, band }) => {
    const own = of(name);
    const calculated = writer.value(result.expression);
    const lines = [
      comment(`${title[language]!}: ${score.formula}`),
      ...writer.before(),
      command("COMPUTE", `${own} =`, ...calculated),
      command("VARIABLE LABELS", own, ...literal(title[language]!, longest.label)),
      command("FORMATS", own, "(F12.4)"),
    ];
    if (band === undefined) return lines;
    const named = of(band.name);
    const width = Math.max(1, ...score.bands.map(({ label }) => bytesOf(label)));
    return [
      ...lines,
      command("STRING", named, `(A${width})`),
      // The first that fits stands last, and is kept.
      ...score.bands.toReversed().map((each) => {
        const { from, below } = bandInterval(each, score.decimals);
        return command(`IF (${own} >= ${number(from)} AND ${own} < ${number(below)}) ${named} =`, ...literal(each.label));
      }),
      command("VARIABLE LABELS", named, ...literal(title[language]!, longest.label)),
    ];
  });
}

/** Writes calculations. What a function takes variables for, or what is used twice, is a scratch variable, which SPSS forgets at the next procedure. */
class Writer {
  readonly #of: (name: string) => string;
  readonly #shares: ReturnType<typeof sharesOf>;
  readonly #whole = new Map<string, string>();
  #lines: string[] = [];
  #scratch = 0;

  constructor({ instrument }: Form, of: (name: string) => string) {
    this.#of = of;
    this.#shares = sharesOf(instrument);
  }

  /** The commands that what was written needs. */
  before(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  /** A calculation as words, between which a line may end. */
  value(expression: ScoreExpression): string[] {
    switch (expression.kind) {
      case "number":
        return [number(expression.value)];
      case "answer": {
        const { reverse, variable } = expression;
        return [reverse ? `(${number(reverse.lo + reverse.hi)} - ${this.#of(variable)})` : this.#of(variable)];
      }
      case "share":
        return [`(${this.#of(expression.variable)} * ${this.#isWhole(expression.question)})`];
      case "result":
        return [this.#of(expression.variable)];
      case "arithmetic": {
        const left = this.value(expression.left);
        const right = expression.op === "/" ? [this.#divisor(expression.right)] : this.value(expression.right);
        return ["(", ...left, expression.op, ...right, ")"];
      }
      default:
        return this.#list(expression);
    }
  }

  #list({ kind, of, least }: List): string[] {
    if (kind === "count") return of.length === 0 ? ["0"] : ["NVALID(", ...listed(of.map((part) => [this.#variable(part)])), ")"];
    const enough = Math.max(1, least);
    if (enough > of.length) return ["$SYSMIS"];
    const parts = of.map((part) => this.value(part));
    if (parts.length === 1) return parts[0]!;
    const call = ([name, ...rest]: readonly string[]): string[] => [`${name}.${enough}(`, ...listed(parts), ")", ...rest];
    return kind === "sum" ? ["(", ...call(["MEAN"]), "*", `${parts.length}`, ")"] : call([kind.toUpperCase()]);
  }

  /** A variable that has a value where a part has one: whether it is turned over makes no difference. */
  #variable(part: ScoreExpression): string {
    return part.kind === "answer" || part.kind === "result" ? this.#of(part.variable) : this.#add(this.value(part));
  }

  #divisor(divisor: ScoreExpression): string {
    if (divisor.kind === "number" && divisor.value !== 0) return number(divisor.value);
    const by = this.#add(this.value(divisor));
    const noise = number(leastDivisor);
    this.#lines.push(command(`RECODE ${by} (-${noise} THRU ${noise}=SYSMIS)`));
    return by;
  }

  /** 1 where all points of a share are given and add up; missing otherwise. */
  #isWhole(question: string): string {
    let whole = this.#whole.get(question);
    if (whole === undefined) {
      const { parts, total } = this.#shares.get(question)!;
      const all = parts.map((part) => [this.#of(part)]);
      whole = this.#add(all.length === 1 ? all[0]! : [`SUM.${all.length}(`, ...listed(all), ")"]);
      this.#lines.push(command(`RECODE ${whole} (${total}=1) (ELSE=SYSMIS)`));
      this.#whole.set(question, whole);
    }
    return whole;
  }

  #add(words: readonly string[]): string {
    const name = `#part${++this.#scratch}`;
    this.#lines.push(command("COMPUTE", `${name} =`, ...words));
    return name;
  }
}

/** Arguments, a comma behind each but the last. */
function listed(parts: readonly (readonly string[])[]): string[] {
  return parts.flatMap((words, index) => (index < parts.length - 1 ? [...words.slice(0, -1), `${words.at(-1)!},`] : words));
}
