/** Scores from the one scoring plan. A blank and a missing code are missing in every calculation of SPSS. */

import { decimal } from "../../form/decimal.ts";
import type { Form } from "../../form/form.ts";
import type { ScoreExpression, Variable } from "../../instrument/schema.ts";
import { bandInterval } from "../../scoring/bands.ts";
import { resultDecimals } from "../../scoring/evaluate.ts";
import { sharesOf } from "../expressions.ts";
import { longest } from "./rules.ts";
import { bytesOf, command, comment, literal, number } from "./text.ts";

/** A divisor that is less is noise, and rounds to zero. */
const leastDivisor = 0.5 * 10 ** -resultDecimals;

/** Whether two numbers compare so, by their difference: what is nearer to zero is noise. */
function tested(op: "==" | "!=" | "<" | "<=" | ">" | ">=", difference: string): string {
  const noise = number(leastDivisor);
  switch (op) {
    case "==":
      return `(ABS(${difference}) < ${noise})`;
    case "!=":
      return `(ABS(${difference}) >= ${noise})`;
    case "<":
      return `(${difference} <= -${noise})`;
    case "<=":
      return `(${difference} < ${noise})`;
    case ">":
      return `(${difference} >= ${noise})`;
    case ">=":
      return `(${difference} > -${noise})`;
  }
}

type Recoding = readonly (readonly [code: number, value: number])[];
type List = Extract<ScoreExpression, { readonly least: number }>;

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
      command("FORMATS", own, score.categories === undefined ? "(F12.4)" : "(F8.0)"),
      ...(score.categories === undefined
        ? []
        : [
            command(
              "VALUE LABELS",
              own,
              ...score.categories.flatMap(({ code, label }) => [number(code), ...literal(label[language]!, longest.label)]),
            ),
            command("VARIABLE LEVEL", own, "(NOMINAL)"),
          ]),
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
export class Writer {
  readonly #of: (name: string) => string;
  readonly #shares: ReturnType<typeof sharesOf>;
  readonly #whole = new Map<string, string>();
  readonly #missing: ReadonlyMap<string, Variable> | undefined;
  readonly #prefix: string;
  #lines: string[] = [];
  #scratch = 0;

  /** @param missing the variables with their missing codes, where SPSS has not been told of these */
  constructor({ instrument }: Form, of: (name: string) => string, missing?: ReadonlyMap<string, Variable>) {
    this.#of = of;
    this.#missing = missing;
    this.#prefix = missing ? "#asked" : "#part";
    this.#shares = sharesOf(instrument);
  }

  /** The commands that what was written needs. */
  before(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  /** 1 where a comparison holds and 0 where it does not, or another number: a variable. */
  formula(expression: ScoreExpression): string {
    return this.#add(this.value(expression));
  }

  /** A calculation as words, between which a line may end. */
  value(expression: ScoreExpression): string[] {
    switch (expression.kind) {
      case "number":
        return [number(expression.value)];
      case "answer": {
        const { reverse, variable } = expression;
        const answer = this.#answer(variable);
        return [reverse ? `(${number(reverse.lo + reverse.hi)} - ${answer})` : answer];
      }
      case "share":
        return [`(${this.#answer(expression.variable)} * ${this.#isWhole(expression.question)})`];
      case "result":
        return [this.#of(expression.variable)];
      case "arithmetic": {
        const left = this.value(expression.left);
        const right = expression.op === "/" ? [this.#divisor(expression.right)] : this.value(expression.right);
        return ["(", ...left, expression.op, ...right, ")"];
      }
      case "comparison": {
        const difference = this.#add([...this.value(expression.left), "-", ...inParentheses(this.value(expression.right))]);
        return [tested(expression.op, difference)];
      }
      case "points":
        return [
          this.#recoded(
            expression.of,
            expression.points.map(({ code, value }) => [code, value]),
          ),
        ];
      case "table": {
        // Each pair of codes has a number of its own.
        const { rows } = expression;
        const numbered = (codes: readonly number[]): Recoding => Array.from(new Set(codes), (code, place) => [code, place] as const);
        const [left, right] = [numbered(rows.map((row) => row.left)), numbered(rows.map((row) => row.right))];
        const width = right.length;
        const first = this.#recoded(
          expression.left,
          left.map(([code, place]) => [code, place * width]),
        );
        const pair = this.#add([first, "+", this.#recoded(expression.right, right)]);
        const [places, others] = [new Map(left), new Map(right)];
        return [
          this.#into(
            pair,
            rows.map((row) => [places.get(row.left)! * width + others.get(row.right)!, row.value]),
          ),
        ];
      }
      default:
        return this.#list(expression);
    }
  }

  /** An answer that counts. Until missing codes are declared, it is a variable without them. */
  #answer(name: string): string {
    const missing = this.#missing?.get(name)?.missing ?? [];
    if (missing.length === 0) return this.#of(name);
    const answer = this.#add([this.#of(name)]);
    this.#lines.push(command("RECODE", answer, `(${missing.map(({ code }) => number(code).replace(/[()]/g, "")).join(", ")}=SYSMIS)`));
    return answer;
  }

  /** What the codes of a value become, as a variable. */
  #recoded(of: ScoreExpression, codes: Recoding): string {
    if (of.kind === "answer" && of.reverse === undefined) return this.#into(this.#answer(of.variable), codes);
    return this.#into(of.kind === "result" ? this.#of(of.variable) : this.#add(this.value(of)), codes);
  }

  #into(from: string, codes: Recoding): string {
    const name = `${this.#prefix}${++this.#scratch}`;
    this.#lines.push(
      command("RECODE", from, ...codes.map(([code, value]) => `(${code}=${decimal(value)})`), "(ELSE=SYSMIS)", "INTO", name),
    );
    return name;
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
    if (part.kind === "answer") return this.#answer(part.variable);
    return part.kind === "result" ? this.#of(part.variable) : this.#add(this.value(part));
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
    const name = `${this.#prefix}${++this.#scratch}`;
    this.#lines.push(command("COMPUTE", `${name} =`, ...words));
    return name;
  }
}

/** Words in parentheses that stand at the first and at the last of them: lone signs go on with their line, however long it is. */
function inParentheses(words: readonly string[]): string[] {
  const [first = "", ...rest] = words;
  const last = rest.pop();
  return last === undefined ? [`(${first})`] : [`(${first}`, ...rest, `${last})`];
}

/** Arguments, a comma behind each but the last. */
function listed(parts: readonly (readonly string[])[]): string[] {
  return parts.flatMap((words, index) => (index < parts.length - 1 ? [...words.slice(0, -1), `${words.at(-1)!},`] : words));
}
