/** LimeSurvey's expressions, as far as we write them: what names they use, and what they come to. Written from its manual, not from our printer. */

import { seeded } from "../../server/src/respondents/seeded.ts";

type Value = string | number | boolean;

/** The same numbers in every run. */
const chance = seeded(20);

const functions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  if: ([condition, yes, no]) => (isTrue(condition!) ? yes! : no!),
  is_empty: ([value]) => value === "",
  sum: (values) => values.reduce<number>((total, value) => total + Number(value), 0),
  min: (values) => Math.min(...values.map(Number)),
  max: (values) => Math.max(...values.map(Number)),
  rand: ([least, most]) => Number(least) + Math.floor(chance() * (Number(most) - Number(least) + 1)),
  str_replace: ([from, to, text]) => String(text).replaceAll(String(from), String(to)),
  // As in PHP, away from zero, with the noise of the last digits taken off first.
  round: ([value, digits]) => {
    const factor = 10 ** Number(digits);
    const scaled = Number((Number(value) * factor).toPrecision(15));
    return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / factor;
  },
};

function isTrue(value: Value): boolean {
  return !(value === "" || value === "0" || value === 0 || value === false);
}

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|"([^"]*)"|([A-Za-z_]\w*(?:\.NAOK)?)|(==|!=|<=|>=|[-+*/<>!(),]))/y;

interface Token {
  readonly kind: "number" | "text" | "name" | "sign";
  readonly text: string;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < expression.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(expression);
    if (!match) throw new Error(`LimeSurvey cannot read: ${expression.slice(at, at + 30)}`);
    const [, number, text, name, sign] = match;
    tokens.push(
      number !== undefined
        ? { kind: "number", text: number }
        : text !== undefined
          ? { kind: "text", text }
          : name !== undefined
            ? { kind: "name", text: name }
            : { kind: "sign", text: sign! },
    );
  }
  return tokens;
}

/** The variables that an expression names, without `.NAOK`. A function that LimeSurvey does not have, or bad syntax, throws. */
export function namesIn(expression: string): Set<string> {
  const names = new Set<string>();
  evaluateScript(expression, (name) => {
    names.add(name);
    return "1";
  });
  const tokens = tokensOf(expression);
  tokens.forEach(({ kind, text }, index) => {
    if (kind === "name" && tokens[index + 1]?.text !== "(" && !["and", "or"].includes(text)) names.add(text.replace(/\.NAOK$/, ""));
  });
  return names;
}

/**
 * What an expression comes to. `valueOf` gives the answer of a variable, an empty text where there is none. LimeSurvey works out both branches
 * of an `if`, and its `round` takes no blank: the whole equation would come to nothing. REDCap's takes one.
 */
export function evaluateScript(expression: string, valueOf: (name: string) => Value, roundsBlanks = false): Value {
  const tokens = tokensOf(expression);
  let next = 0;
  const take = (...texts: string[]): string | undefined => {
    const token = tokens[next];
    if (token && token.kind !== "text" && texts.includes(token.text)) {
      next++;
      return token.text;
    }
    return undefined;
  };
  const expect = (text: string): void => {
    if (!take(text)) throw new Error(`${text} is missing at ${next} of ${expression.slice(0, 80)}`);
  };
  const chain =
    (operand: () => Value, signs: readonly string[], apply: (sign: string, left: Value, right: Value) => Value): (() => Value) =>
    () => {
      let left = operand();
      for (let sign = take(...signs); sign; sign = take(...signs)) left = apply(sign, left, operand());
      return left;
    };
  const primary = (): Value => {
    const token = tokens[next];
    if (!token) throw new Error(`Something is missing at the end of ${expression.slice(0, 80)}`);
    if (take("(")) {
      const value = whole();
      expect(")");
      return value;
    }
    if (take("!")) return !isTrue(primary());
    if (take("-")) return -Number(primary());
    next++;
    if (token.kind === "number") return Number(token.text);
    if (token.kind === "text") return token.text;
    if (token.kind !== "name") throw new Error(`${token.text} is out of place`);
    if (take("(")) {
      const make = functions[token.text];
      if (!make) throw new Error(`LimeSurvey has no function ${token.text}`);
      const values: Value[] = [];
      do values.push(whole());
      while (take(","));
      expect(")");
      if (token.text === "round" && values[0] === "" && !roundsBlanks) throw new Error("round of a blank");
      return make(values);
    }
    return valueOf(token.text.replace(/\.NAOK$/, ""));
  };
  const product = chain(primary, ["*", "/"], (sign, left, right) =>
    sign === "*" ? Number(left) * Number(right) : Number(left) / Number(right),
  );
  const sum = chain(product, ["+", "-"], (sign, left, right) =>
    sign === "+" ? Number(left) + Number(right) : Number(left) - Number(right),
  );
  const comparison = chain(sum, ["==", "!=", "<=", ">=", "<", ">"], (sign, left, right) => {
    const bothNumbers = left !== "" && right !== "" && !Number.isNaN(Number(left)) && !Number.isNaN(Number(right));
    const [a, b] = bothNumbers ? [Number(left), Number(right)] : [String(left), String(right)];
    return { "==": a === b, "!=": a !== b, "<=": a <= b, ">=": a >= b, "<": a < b, ">": a > b }[sign]!;
  });
  const both = chain(comparison, ["and"], (_, left, right) => isTrue(left) && isTrue(right));
  const whole: () => Value = chain(both, ["or"], (_, left, right) => isTrue(left) || isTrue(right));
  const value = whole();
  if (next < tokens.length) throw new Error(`${tokens[next]!.text} is out of place in ${expression.slice(0, 80)}`);
  return value;
}
