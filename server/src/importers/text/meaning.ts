/** What expressions of platforms mean: as conditions and as calculations. */

import type { Comparison, FoundCondition, FoundFormula } from "../found.ts";
import { parseExpression, type Dialect, type Node } from "./expression.ts";
import { calculated, type Knowledge } from "./formulas.ts";

/** How a name in an expression is one of a question, a row or an option. */
export type Named = (name: string) => string;

/**
 * The condition that an expression is. What has no meaning here is in it as it stands.
 *
 * @param whole puts parts of an expression in that stand elsewhere
 */
export function conditionOf(
  raw: string,
  dialect: Dialect,
  named: Named = (name) => name,
  whole: (node: Node) => Node = (node) => node,
): FoundCondition {
  const parsed = parseExpression(raw, dialect);
  const node = parsed && whole(parsed);
  return (node && meant(node, named)) ?? { kind: "unknown", raw: raw.trim() };
}

/** The condition that an expression is, which has been read; nothing where it has no meaning here. */
export function meaningOf(node: Node): FoundCondition | undefined {
  return meant(node, (name) => name);
}

const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);
const turned: Readonly<Record<string, Comparison>> = { "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

function meant(node: Node, named: Named): FoundCondition | undefined {
  switch (node.kind) {
    case "binary": {
      const { op, left, right } = node;
      if (op === "and" || op === "or") {
        const all = [left, right].map((each) => meant(each, named) ?? unknown(each));
        return { kind: op, all };
      }
      if (comparisons.has(op)) return compared(left, op as Comparison, right, named) ?? held(node, named);
      return among(left, op, right, named);
    }
    case "unary": {
      const { op, operand } = node;
      if (op === "empty" || op === "notempty") {
        if (operand.kind !== "reference") return guarded(op, operand, named);
        const answered: FoundCondition = { kind: "answered", of: named(operand.name) };
        return op === "notempty" ? answered : not(answered);
      }
      const inner = op === "not" ? meant(operand, named) : undefined;
      return inner && not(inner);
    }
    case "call":
      return called(node.name, node.of, named);
    case "reference":
      // A tick box that is named alone.
      return node.option === undefined ? undefined : { kind: "includes", of: named(node.name), value: node.option };
    default:
      return undefined;
  }
}

function not(operand: FoundCondition): FoundCondition {
  return operand.kind === "not" ? operand.operand : { kind: "not", operand };
}

function unknown(node: Node): FoundCondition {
  return { kind: "unknown", raw: written(node) };
}

function literal(node: Node): string | undefined {
  if (node.kind === "string") return node.value;
  return node.kind === "number" ? String(node.value) : undefined;
}

/** That a calculation has a result. What compares it says so, too, and is without it. */
function guarded(op: "empty" | "notempty", operand: Node, named: Named): FoundCondition | undefined {
  const of = calculated(operand, named);
  return of && op === "notempty" ? { kind: "known", of, raw: written(operand) } : undefined;
}

/** A comparison in which something is calculated. */
function held(node: Extract<Node, { kind: "binary" }>, named: Named): FoundCondition | undefined {
  const [left, right] = [node.left, node.right].map((side) => calculated(side, named));
  if (!left || !right || (left.kind === "number" && right.kind === "number")) return undefined;
  return { kind: "holds", left, op: node.op as Comparison, right, raw: written(node) };
}

function compared(left: Node, op: Comparison, right: Node, named: Named): FoundCondition | undefined {
  if (left.kind !== "reference" && right.kind === "reference") return compared(right, turned[op]!, left, named);
  const value = literal(right);
  // How many letters or options there are, and whether a test holds.
  if (left.kind === "call" && value !== undefined) {
    const [first, then, other] = left.of;
    // What is 1 where something holds, and 0 where it does not.
    if (/^i?if$/.test(left.name) && first && then?.kind === "number" && other?.kind === "number" && then.value === 1 && other.value === 0) {
      const inner = meant(first, named);
      if (!inner || (op !== "==" && op !== "!=") || !/^[01]$/.test(value)) return undefined;
      return (op === "==") === (value === "1") ? inner : not(inner);
    }
    if (/^(?:string-length|strlen|count-selected|count|nchar|length)$/.test(left.name) && first?.kind === "reference") {
      const answered: FoundCondition = { kind: "answered", of: named(first.name) };
      if ((op === ">" && value === "0") || (op === ">=" && value === "1") || (op === "!=" && value === "0")) return answered;
      if ((op === "==" && value === "0") || (op === "<" && value === "1")) return not(answered);
    }
    const inner = called(left.name, left.of, named);
    const isTrue = /^(?:true|1)$/i.test(value);
    if (inner && (op === "==" || op === "!=") && /^(?:true|false|0|1)$/i.test(value)) return (op === "==") === isTrue ? inner : not(inner);
    const chosen = /^count-selected$/.test(left.name) && first?.kind === "reference" ? named(first.name) : undefined;
    if (chosen !== undefined && right.kind === "number")
      return {
        kind: "holds",
        left: { kind: "call", name: "sum", of: [{ kind: "answer", of: chosen }] },
        op,
        right: { kind: "number", value: right.value },
        raw: `count(${chosen}) ${op} ${value}`,
      };
    return undefined;
  }
  if (left.kind !== "reference") return undefined;
  const of = named(left.name);
  if (right.kind === "call" && /^(?:true|false)$/.test(right.name)) return { kind: "compare", of, op, value: right.name };
  if (right.kind === "list" && (op === "==" || op === "!=")) return among(left, op === "==" ? "allof" : "noneof", right, named);
  if (value === undefined) return undefined;
  if (left.option !== undefined) {
    const includes: FoundCondition = { kind: "includes", of, value: left.option };
    const isChosen = (op === "==" && value === "1") || (op === "!=" && value === "0") || (op === ">" && value === "0");
    const isNot = (op === "==" && (value === "0" || value === "")) || (op === "!=" && value === "1");
    return isChosen ? includes : isNot ? not(includes) : undefined;
  }
  if (value === "" || /^(?:null|undefined|na)$/i.test(value)) {
    const answered: FoundCondition = { kind: "answered", of };
    return op === "==" ? not(answered) : op === "!=" ? answered : undefined;
  }
  return { kind: "compare", of, op, value };
}

function among(left: Node, op: string, right: Node, named: Named): FoundCondition | undefined {
  if (left.kind !== "reference") {
    // `'a' in {q}`
    return right.kind === "reference" && (op === "in" || op === "anyof") ? among(right, "contains", left, named) : undefined;
  }
  const values = (right.kind === "list" ? right.of : [right]).map(literal);
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  const all = values.map((value): FoundCondition => ({ kind: "includes", of: named(left.name), value: value! }));
  const joined = (kind: "and" | "or"): FoundCondition => (all.length === 1 ? all[0]! : { kind, all });
  if (op === "allof" || op === "contains") return joined("and");
  if (op === "anyof" || op === "in") return joined("or");
  return op === "noneof" || op === "notcontains" ? not(joined("or")) : undefined;
}

function called(name: string, of: readonly Node[], named: Named): FoundCondition | undefined {
  const [first, second] = of;
  if (first?.kind === "reference" && /^(?:is_empty|isempty|is\.na|isna|isblank|isblankormissing|isblankormissingcode|is\.null)$/.test(name))
    return not({ kind: "answered", of: named(first.name) });
  if (first?.kind === "reference" && /^(?:isnotempty|is_not_empty|isanswered|exists)$/.test(name))
    return { kind: "answered", of: named(first.name) };
  if (name === "not" && first) {
    const inner = meant(first, named);
    return inner && not(inner);
  }
  if (name === "all" || name === "any" || name === "istrue") return first && meant(first, named);
  const value = second && literal(second);
  if (first?.kind === "reference" && value !== undefined && /^(?:selected|contains|includes|is_in|strpos|indexof)$/.test(name))
    return { kind: "includes", of: named(first.name), value };
  return undefined;
}

/** The calculation that an expression is; nothing where it has no meaning here. */
export function formulaOf(raw: string, dialect: Dialect, named: Named = (name) => name, knows?: Knowledge): FoundFormula | undefined {
  const node = parseExpression(raw, dialect);
  return node && calculated(node, named, knows);
}

/** An expression as it might be written. */
function written(node: Node): string {
  switch (node.kind) {
    case "reference":
      return node.option === undefined ? node.name : `${node.name}(${node.option})`;
    case "number":
      return String(node.value);
    case "string":
      return `'${node.value}'`;
    case "list":
      return `[${node.of.map(written).join(", ")}]`;
    case "call":
      return `${node.name}(${node.of.map(written).join(", ")})`;
    case "binary":
      return `${written(node.left)} ${node.op} ${written(node.right)}`;
    case "unary":
      return `${node.op} ${written(node.operand)}`;
  }
}
