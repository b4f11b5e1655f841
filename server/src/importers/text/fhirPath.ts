/** What FHIRPath says of the answers of a form: expressions about answers by their `linkId`, as those of other platforms are. */

import { fhirPath, parseExpression, partsOf, type Node } from "./expression.ts";

type Call = Extract<Node, { kind: "call" }>;

/** What expressions have to know of an item. */
export interface PathItem {
  readonly linkId: string;
  /** How its answers are written: as codes that are numbers, as other codes, as numbers, or as words and days. */
  readonly answers: "numbers" | "codes" | "values" | "words" | "none";
  /** Several options can be chosen. */
  readonly isAny: boolean;
  /** Its options have weights, which are its codes here. */
  readonly isWeighed: boolean;
  /** What a code is here. */
  codeOf(code: string): string;
  /** The items below it, at any depth, itself among them. */
  readonly below: readonly string[];
}

/** The largest expression with its variables in it, in parts. */
const largest = 20_000;

/** What is read of an answer: itself, its weight, the code of an option, or that code as a number. */
type Reading = "answer" | "code" | "number" | "weight";

interface Path {
  /** Nothing where all items are meant. */
  readonly links: readonly string[] | undefined;
  readonly reads: Reading;
}

/** Reads the expressions of one form. */
export class FhirPaths {
  readonly #items: ReadonlyMap<string, PathItem>;
  readonly #variables = new Map<string, { readonly node: Node | undefined; readonly uses: ReadonlySet<string> }>();
  readonly #sizes = new WeakMap<Node, number>();
  /** Codes that calculations leave out, by the items that they are of. */
  readonly leftOut = new Map<string, Set<string>>();
  /** The variables that the expression that is being read uses. */
  #uses = new Set<string>();

  constructor(items: ReadonlyMap<string, PathItem>) {
    this.#items = items;
  }

  /** Those that come after it may use it. */
  define(name: string, expression: string): void {
    const { node, uses } = this.read(expression);
    this.#variables.set(name, { node, uses });
  }

  /** What an expression is, with its variables in it; nothing where it has no meaning here. Equal variables are the same object. */
  read(expression: string): { readonly node: Node | undefined; readonly uses: ReadonlySet<string> } {
    const outer = this.#uses;
    this.#uses = new Set();
    const parsed = parseExpression(expression, fhirPath);
    const node = parsed && this.#meant(parsed);
    const uses = this.#uses;
    this.#uses = outer;
    return { node: node && this.#sizeOf(node) <= largest ? node : undefined, uses };
  }

  #sizeOf(node: Node): number {
    const known = this.#sizes.get(node);
    if (known !== undefined) return known;
    const size = partsOf(node).reduce((sum, part) => sum + this.#sizeOf(part), 1);
    this.#sizes.set(node, size);
    return size;
  }

  #meant(node: Node): Node | undefined {
    switch (node.kind) {
      case "reference":
        return this.#named(node.name);
      case "list":
        return undefined;
      case "unary": {
        const operand = this.#meant(node.operand);
        return operand && { ...node, operand };
      }
      case "binary":
        return this.#binary(node);
      case "call":
        return this.#call(node);
      default:
        return node;
    }
  }

  #named(name: string): Node | undefined {
    if (name === "true" || name === "false") return { kind: "string", value: name };
    if (!name.startsWith("%")) return undefined;
    const known = this.#variables.get(name.slice(1));
    if (!known) return undefined;
    this.#uses.add(name.slice(1));
    for (const each of known.uses) this.#uses.add(each);
    return known.node;
  }

  #binary(node: Extract<Node, { kind: "binary" }>): Node | undefined {
    const [left, right] = [this.#meant(node.left), this.#meant(node.right)];
    if (!left || !right) return undefined;
    if (left.kind === "reference") return { ...node, left, right: this.#codeFor(left, right) };
    return right.kind === "reference" ? { ...node, left: this.#codeFor(right, left), right } : { ...node, left, right };
  }

  /** A code as it is here. */
  #codeFor({ name }: Extract<Node, { kind: "reference" }>, node: Node): Node {
    return node.kind === "string" ? { kind: "string", value: this.#items.get(name)?.codeOf(node.value) ?? node.value } : node;
  }

  #call(node: Call): Node | undefined {
    const path = pathOf(node);
    if (path) return this.#answer(path);
    const [first, ...others] = node.of;
    if (first === undefined) return undefined;
    if (node.name === "exists" || node.name === "empty") return this.#presence(first, others, node.name === "empty");
    const of = this.#meant(first);
    if (of === undefined) return undefined;
    switch (node.name) {
      case "iif": {
        const branches = others.map((each) => this.#meant(each));
        return branches.every((each) => each !== undefined)
          ? (tickIn(of, branches) ?? { kind: "call", name: "iif", of: [of, ...branches] })
          : undefined;
      }
      case "not":
        return { kind: "unary", op: "not", operand: of };
      case "select":
        // `(a > b).select(iif($this, 1, 0))`
        return this.#select(of, others[0]);
      case "where":
        return this.#where(of, others[0]);
      case "combine": {
        const other = others[0] && this.#meant(others[0]);
        return other && { kind: "list", of: [...membersOf(of), ...membersOf(other)] };
      }
      case "aggregate":
        if (isTotal(others)) return { kind: "call", name: "sum", of: [asList(of)] };
        return extremeIn(of, others);
      case "sum":
      case "min":
      case "max":
        return { kind: "call", name: node.name, of: [asList(of)] };
      case "avg":
        return { kind: "call", name: "mean", of: [asList(of)] };
      case "count":
        return { kind: "call", name: "countall", of: [asList(of)] };
      case "round":
        return { kind: "call", name: "round", of: [of, ...others] };
      case "power":
        return powerOf(of, others[0]);
      case "first":
      case "single":
      case "tointeger":
      case "todecimal":
      case "toquantity":
        return of.kind === "list" ? undefined : of;
      default:
        return undefined;
    }
  }

  #answer({ links, reads }: Path): Node | undefined {
    const all = links === undefined ? [...this.#items.keys()] : links.flatMap((link) => this.#items.get(link)?.below ?? []);
    const isOne = links?.length === 1 && all.length === 1;
    const read = all.flatMap((link) => {
      const { isWeighed, answers } = this.#items.get(link)!;
      // A question of which nobody can add up the answers is passed over where all are meant.
      const isRead =
        reads === "weight" ? isWeighed : reads === "number" ? answers === "numbers" : answers === "values" || (isOne && answers !== "none");
      return isRead ? [{ kind: "reference", name: link } as const] : [];
    });
    if (read.length === 0) return undefined;
    return isOne ? read[0] : { kind: "list", of: read };
  }

  /** Whether something is there, and of what. */
  #presence(first: Node, others: readonly Node[], isEmpty: boolean): Node | undefined {
    const condition = others[0];
    if (condition !== undefined) {
      // `….where($this = 3).exists()` as `….exists($this = 3)`
      const of = this.#meant(first);
      if (isThis(condition)) return of && isEmpty ? { kind: "unary", op: "not", operand: of } : of;
      const inner = of?.kind === "reference" ? this.#on(of, condition) : undefined;
      return inner && isEmpty ? { kind: "unary", op: "not", operand: inner } : inner;
    }
    // What remains of an answer under a condition is there where the condition holds.
    if (first.kind === "call" && first.name === "where" && pathOf(first) === undefined)
      return this.#presence(first.of[0]!, first.of.slice(1), isEmpty);
    const path = pathOf(first) ?? (first.kind === "call" && first.name === "where" ? undefined : pathOf(first, true));
    const of = path ? this.#answered(path) : this.#meant(first);
    if (of === undefined || of.kind === "list") return undefined;
    return { kind: "unary", op: isEmpty ? "empty" : "notempty", operand: of };
  }

  #answered({ links }: Path): Node | undefined {
    const [link] = links ?? [];
    return links?.length === 1 && this.#items.get(link!)?.answers !== "none" && this.#items.has(link!)
      ? { kind: "reference", name: link! }
      : undefined;
  }

  /** A condition with `$this` in it, on an answer. */
  #on(of: Extract<Node, { kind: "reference" }>, condition: Node): Node | undefined {
    if (condition.kind === "binary" && (condition.op === "and" || condition.op === "or")) {
      const [left, right] = [this.#on(of, condition.left), this.#on(of, condition.right)];
      return left && right && { ...condition, left, right };
    }
    if (condition.kind !== "binary") return undefined;
    const right = this.#meant(condition.right);
    if (isCode(condition.left) && condition.op === "==" && right?.kind === "string" && this.#items.get(of.name)?.isAny)
      return { ...of, option: this.#items.get(of.name)!.codeOf(right.value) };
    return right && (isThis(condition.left) || isCode(condition.left))
      ? { ...condition, left: of, right: this.#codeFor(of, right) }
      : undefined;
  }

  /** Answers without those that mean that there is none. */
  #where(of: Node, condition: Node | undefined): Node | undefined {
    if (condition === undefined) return undefined;
    const kept = membersOf(of).map((each): Node | undefined => {
      const inner = each.kind === "reference" ? this.#on(each, condition) : undefined;
      if (inner && each.kind === "reference") this.#leaveOut(each.name, inner);
      return inner && { kind: "call", name: "iif", of: [inner, each] };
    });
    if (kept.some((each) => each === undefined)) return undefined;
    return of.kind === "list" ? { kind: "list", of: kept as Node[] } : kept[0];
  }

  #leaveOut(item: string, condition: Node): void {
    if (condition.kind !== "binary") return;
    const { op, left, right } = condition;
    if (op === "and") for (const each of [left, right]) this.#leaveOut(item, each);
    if (op !== "!=" || right.kind !== "number") return;
    const known = this.leftOut.get(item) ?? new Set();
    this.leftOut.set(item, known.add(String(right.value)));
  }

  #select(of: Node, then: Node | undefined): Node | undefined {
    if (then?.kind !== "call" || then.name !== "iif" || !then.of[0] || !isThis(then.of[0])) return undefined;
    return { kind: "call", name: "iif", of: [of, ...then.of.slice(1)] };
  }
}

function membersOf(node: Node): readonly Node[] {
  return node.kind === "list" ? node.of : [node];
}

function asList(node: Node): Node {
  return { kind: "list", of: membersOf(node) };
}

function isThis(node: Node): boolean {
  return node.kind === "reference" && node.name === "$this";
}

/** `code`, of what stands before it. */
function isCode(node: Node): boolean {
  return (node.kind === "reference" && node.name === "code") || (node.kind === "call" && node.name === ".code" && isThis(node.of[0]!));
}

/** Whether an option was chosen, as 1 and 0 where anything was: `iif(a.exists(), iif(a.where(code = '1').exists(), 1, 0))` */
function tickIn(condition: Node, [then, other]: readonly Node[]): Node | undefined {
  if (other !== undefined || then?.kind !== "call" || then.name !== "iif" || condition.kind !== "unary" || condition.op !== "notempty")
    return undefined;
  const [chosen, one, zero] = then.of;
  const isTick = one?.kind === "number" && one.value === 1 && zero?.kind === "number" && zero.value === 0;
  const of = condition.operand.kind === "reference" ? condition.operand.name : undefined;
  return isTick && chosen?.kind === "reference" && chosen.option !== undefined && chosen.name === of ? chosen : undefined;
}

/** The least or the largest: `aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total)))` */
function extremeIn(of: Node, [step]: readonly Node[]): Node | undefined {
  const inner = step?.kind === "call" && step.name === "iif" ? step.of[2] : undefined;
  if (inner?.kind !== "call" || inner.name !== "iif") return undefined;
  const [condition, then, other] = inner.of;
  const isTotalOf = (node: Node | undefined): boolean => node?.kind === "reference" && node.name === "$total";
  if (condition?.kind !== "binary" || !isThis(condition.left) || !isTotalOf(condition.right) || !isTotalOf(other)) return undefined;
  if (!then || !isThis(then) || !/^[<>]=?$/.test(condition.op)) return undefined;
  return { kind: "call", name: condition.op.startsWith("<") ? "min" : "max", of: [asList(of)] };
}

/** `($this + $total, 0)` */
function isTotal([step, start]: readonly Node[]): boolean {
  if (step?.kind !== "binary" || step.op !== "+" || (start !== undefined && !(start.kind === "number" && start.value === 0))) return false;
  const names = [step.left, step.right].map((each) => (each.kind === "reference" ? each.name : ""));
  return names.includes("$this") && names.includes("$total");
}

function powerOf(of: Node, exponent: Node | undefined): Node | undefined {
  if (exponent?.kind !== "number" || !Number.isInteger(exponent.value) || exponent.value < 1 || exponent.value > 4) return undefined;
  let power = of;
  for (let times = 1; times < exponent.value; times++) power = { kind: "binary", op: "*", left: power, right: of };
  return power;
}

const roots: ReadonlySet<string> = new Set([
  "%resource",
  "%context",
  "%questionnaireresponse",
  "%questionnaire",
  "questionnaireresponse",
  "item",
]);
/** Steps to items, and steps that stay with an answer. */
const toItems: ReadonlySet<string> = new Set([".item", "item", "repeat", "descendants", "children", "first", "last", "single", "tail"]);
const withAnswer =
  /^(?:\.answer|\.answerOption|\.value(?:[A-Z]\w*)?|first|last|single|tointeger|todecimal|toquantity|tostring|\.extension|children)$/;

/**
 * A path from a form to answers; nothing where it is something else.
 *
 * @param isToItem it may end at an item, of which only whether it is there is of interest
 */
function pathOf(node: Node, isToItem = false): Path | undefined {
  const steps: Call[] = [];
  let root: Node = node;
  for (; root.kind === "call" && root.of.length > 0; root = root.of[0]!) steps.unshift(root);
  if (root.kind !== "reference" || !roots.has(root.name.toLowerCase())) return undefined;
  let links: readonly string[] | undefined;
  let reads: Reading | undefined;
  for (const step of steps) {
    if (reads === undefined) {
      const own = step.name === "where" ? linksIn(step.of[1]) : undefined;
      if (own) links = own;
      else if (step.name === ".answer" || step.name === ".answerOption") reads = "answer";
      else if (!toItems.has(step.name)) return undefined;
      continue;
    }
    if (/^(?:ordinal|weight)$/.test(step.name)) reads = "weight";
    else if (step.name === ".code" && reads === "answer") reads = "code";
    else if (/^to(?:integer|decimal)$/.test(step.name) && reads === "code") reads = "number";
    else if (step.name === "where") {
      // Which extension, or which of its options was chosen.
      const before: string = step.of[0]!.kind === "call" ? step.of[0]!.name : "";
      if (before === ".extension" && isWeight(step.of[1])) reads = "weight";
      else if (before !== ".answerOption") return undefined;
    } else if (!withAnswer.test(step.name)) return undefined;
  }
  if (reads === undefined) return isToItem && links ? { links, reads: "answer" } : undefined;
  return { links, reads };
}

/** `linkId = 'a'`, or one of several. */
function linksIn(node: Node | undefined): readonly string[] | undefined {
  if (node?.kind !== "binary") return undefined;
  if (node.op === "or") {
    const [left, right] = [linksIn(node.left), linksIn(node.right)];
    return left && right && [...left, ...right];
  }
  const isLink = node.op === "==" && node.left.kind === "reference" && node.left.name === "linkId";
  return isLink && node.right.kind === "string" ? [node.right.value] : undefined;
}

function isWeight(node: Node | undefined): boolean {
  if (node?.kind !== "binary" || node.op !== "==" || node.left.kind !== "reference" || node.left.name !== "url") return false;
  return node.right.kind === "string" && /\/(?:ordinalValue|itemWeight|questionnaire-ordinalValue)$/.test(node.right.value);
}
