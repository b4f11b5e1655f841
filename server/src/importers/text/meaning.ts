/** What expressions of platforms mean: as conditions and as calculations. */

import type { Comparison, FoundCondition, FoundFormula } from "../found.ts";
import { parseExpression, type Dialect, type Node } from "./expression.ts";

/** How a name in an expression is one of a question, a row or an option. */
export type Named = (name: string) => string;

/** The condition that an expression is. What has no meaning here is in it as it stands. */
export function conditionOf(raw: string, dialect: Dialect, named: Named = (name) => name): FoundCondition {
  const node = parseExpression(raw, dialect);
  return (node && meant(node, named)) ?? { kind: "unknown", raw: raw.trim() };
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
      if (comparisons.has(op)) return compared(left, op as Comparison, right, named);
      return among(left, op, right, named);
    }
    case "unary": {
      const { op, operand } = node;
      if (op === "empty" || op === "notempty") {
        if (operand.kind !== "reference") return undefined;
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

function compared(left: Node, op: Comparison, right: Node, named: Named): FoundCondition | undefined {
  if (left.kind !== "reference" && right.kind === "reference") return compared(right, turned[op]!, left, named);
  const value = literal(right);
  // How many letters or options there are, and whether a test holds.
  if (left.kind === "call" && value !== undefined) {
    const [first] = left.of;
    if (/^(?:string-length|strlen|count-selected|count|nchar|length)$/.test(left.name) && first?.kind === "reference") {
      const answered: FoundCondition = { kind: "answered", of: named(first.name) };
      if ((op === ">" && value === "0") || (op === ">=" && value === "1") || (op === "!=" && value === "0")) return answered;
      if ((op === "==" && value === "0") || (op === "<" && value === "1")) return not(answered);
    }
    const inner = called(left.name, left.of, named);
    const isTrue = /^(?:true|1)$/i.test(value);
    if (inner && (op === "==" || op === "!=") && /^(?:true|false|0|1)$/i.test(value)) return (op === "==") === isTrue ? inner : not(inner);
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
export function formulaOf(raw: string, dialect: Dialect, named: Named = (name) => name): FoundFormula | undefined {
  const node = parseExpression(raw, dialect);
  return node && calculated(node, named);
}

const functions: Readonly<Record<string, Extract<FoundFormula, { kind: "call" }>["name"]>> = {
  sum: "sum", mean: "mean", avg: "mean", average: "mean", rowmeans: "mean", rowsums: "sum", min: "min", max: "max",
}; // prettier-ignore

function calculated(node: Node, named: Named): FoundFormula | undefined {
  switch (node.kind) {
    case "number":
      return { kind: "number", value: node.value };
    case "string":
      return node.value.trim() !== "" && Number.isFinite(Number(node.value)) ? { kind: "number", value: Number(node.value) } : undefined;
    case "reference":
      return node.option === undefined ? { kind: "answer", of: named(node.name) } : undefined;
    case "unary": {
      const operand = node.op === "-" ? calculated(node.operand, named) : undefined;
      return operand && { kind: "binary", op: "-", left: { kind: "number", value: 0 }, right: operand };
    }
    case "binary": {
      const { op } = node;
      if (op !== "+" && op !== "-" && op !== "*" && op !== "/") return undefined;
      const [left, right] = [calculated(node.left, named), calculated(node.right, named)];
      return left && right && { kind: "binary", op, left, right };
    }
    case "call": {
      const name = functions[node.name];
      const inner = node.of.flatMap((each) => (each.kind === "list" ? each.of : [each]));
      if (name === undefined)
        return /^(?:number|int|as\.numeric)$/.test(node.name) && inner.length === 1 ? calculated(inner[0]!, named) : undefined;
      const of = inner.map((each) => calculated(each, named));
      return of.length > 0 && of.every((each) => each !== undefined) ? { kind: "call", name, of } : undefined;
    }
    default:
      return undefined;
  }
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
