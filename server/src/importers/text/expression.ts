/**
 * Conditions and calculations as platforms write them. One grammar serves all of them: they differ in how they name an answer, and in the words for
 * what they do with it.
 */

/** How a platform names answers: an expression that matches one where it stands, with its name as the first group that is there. */
export interface Dialect {
  readonly reference: RegExp;
  /** Words alone are names of answers, too. */
  readonly bareNames?: boolean;
  /** Functions stand behind what they are of: `a.round(1)`. What is only named there is a call without the word behind it: `a.item` is `.item(a)`. */
  readonly chained?: boolean;
}

export type Node =
  | { readonly kind: "reference"; readonly name: string; readonly option?: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "list"; readonly of: readonly Node[] }
  | { readonly kind: "call"; readonly name: string; readonly of: readonly Node[] }
  | { readonly kind: "binary"; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "unary"; readonly op: "not" | "-" | "empty" | "notempty"; readonly operand: Node };

/** What stands in a node. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "list":
    case "call":
      return node.of;
    case "binary":
      return [node.left, node.right];
    case "unary":
      return [node.operand];
    default:
      return [];
  }
}

/** A node with other parts. */
export function withParts(node: Node, change: (part: Node) => Node): Node {
  switch (node.kind) {
    case "list":
    case "call":
      return { ...node, of: node.of.map(change) };
    case "binary":
      return { ...node, left: change(node.left), right: change(node.right) };
    case "unary":
      return { ...node, operand: change(node.operand) };
    default:
      return node;
  }
}

/** `{q}` and `{matrix.row}`. */
export const surveyJs: Dialect = { reference: /\{([^{}\n]{1,200})\}/y };
/** `${q}`. */
export const xlsForm: Dialect = { reference: /\$\{\s*(?:last-saved#)?([^{}\s]{1,200})\s*\}/y };
/** `[q]`, `[q(1)]` and `[event][q]`. */
export const redcap: Dialect = { reference: /(?:\[[\w-]{1,100}\])?\[\s*([A-Za-z]\w{0,100})(?:\(\s*(-?\w{1,50})\s*\))?(?::\w+)?\s*\]/y };
/** `q`, as R, JavaScript and LimeSurvey have it. */
export const words: Dialect = { reference: /([A-Za-z_][\w.]{0,200})(?![\w(])/y, bareNames: true };
/** `/data/q`. */
export const xpath: Dialect = { reference: /((?:\/[\w.:-]{1,100}){1,20})/y };

/** `%resource.item.where(linkId = 'q').answer.value`, `%variable`. Its paths are put together of these words. */
export const fhirPath: Dialect = { reference: /([%$]?[A-Za-z_]\w{0,200})(?![\w(])/y, bareNames: true, chained: true };

const spellings: Readonly<Record<string, string>> = {
  "=": "==", "===": "==", "!==": "!=", "<>": "!=", "&&": "and", "||": "or", "&": "and", "|": "or", "!": "not", eq: "==", ne: "!=", lt: "<", le: "<=",
  gt: ">", ge: ">=", equal: "==", equals: "==", notequal: "!=", less: "<", lessorequal: "<=", greater: ">", greaterorequal: ">=", div: "/", mod: "%",
  contain: "contains", notcontain: "notcontains", containsany: "anyof", "%in%": "in", "%contains%": "contains", "%contains_word%": "contains",
}; // prettier-ignore

/** How strongly words and signs bind, weakest first. */
const strengths: Readonly<Record<string, number>> = {
  or: 1, and: 2, "==": 4, "!=": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, in: 4, contains: 4, notcontains: 4, anyof: 4, allof: 4, noneof: 4, "+": 5, "-": 5,
  "*": 6, "/": 6, "%": 6,
}; // prettier-ignore

const sign = /===|!==|==|!=|<>|<=|>=|&&|\|\||%[a-z_]{1,20}%|[=<>!&|+\-*/(),[\]%]/y;
const number = /(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})/y;
/** Where a point may follow a number, and two words of calculation mean something else. */
const chainedSign = /!=|<=|>=|[=<>+\-*/(),.{}]/y;
const chainedNumber = /\d{1,30}(?:\.\d{1,30})?/y;
const chainedWord = /[A-Za-z_]\w{0,200}/y;
const unlikeOthers: ReadonlySet<string> = new Set(["div", "mod", "in", "contains"]);
const string = /"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|[“”]([^“”]*)[“”]|[‘’]([^‘’]*)[‘’]/y;
const word = /[A-Za-z_][\w.:-]*\w|[A-Za-z_.]/y;

type Token = { readonly kind: "sign" | "word"; readonly text: string } | { readonly kind: "node"; readonly node: Node };

const longest = 20_000;
const deepest = 100;

/** The tree of an expression; nothing where it is no expression that is known here. */
export function parseExpression(text: string, dialect: Dialect): Node | undefined {
  if (text.length > longest) return undefined;
  const tokens = tokensOf(text, dialect);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const parser = new ExpressionParser(tokens, dialect.chained);
  const node = parser.expression(0);
  return parser.isAtEnd ? node : undefined;
}

function tokensOf(text: string, { reference, bareNames, chained = false }: Dialect): Token[] | undefined {
  const [signs, numbers, words] = chained ? [chainedSign, chainedNumber, chainedWord] : [sign, number, word];
  const tokens: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const quoted = take(string);
    if (quoted) {
      const value = (quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4] ?? "").replace(/\\(.)/g, "$1");
      tokens.push({ kind: "node", node: { kind: "string", value } });
      continue;
    }
    // A word that does something is no name.
    const begun = at;
    const spelt = bareNames ? take(words)?.[0].toLowerCase() : undefined;
    if (chained && spelt !== undefined && unlikeOthers.has(spelt)) return undefined;
    if (spelt !== undefined && (known(spelt) in strengths || isUnary(spelt))) {
      tokens.push({ kind: "word", text: known(spelt) });
      continue;
    }
    at = begun;
    const named = take(reference);
    if (named) {
      const [, name = "", option] = named;
      tokens.push({ kind: "node", node: { kind: "reference", name: name.trim(), ...(option !== undefined && { option }) } });
      continue;
    }
    const digits = take(numbers);
    if (digits) {
      tokens.push({ kind: "node", node: { kind: "number", value: Number(digits[0]) } });
      continue;
    }
    const found = take(signs);
    if (found) {
      tokens.push({ kind: "sign", text: found[0] });
      continue;
    }
    const letters = take(words);
    if (!letters) return undefined;
    tokens.push({ kind: "word", text: letters[0] });
  }
  return tokens;
}

function known(text: string): string {
  return spellings[text] ?? spellings[text.toLowerCase()] ?? text;
}

function isUnary(text: string): boolean {
  return text === "not" || text === "empty" || text === "notempty";
}

class ExpressionParser {
  readonly #tokens: readonly Token[];
  readonly #isChained: boolean;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], isChained = false) {
    this.#tokens = tokens;
    this.#isChained = isChained;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  get #next(): string | undefined {
    const token = this.#tokens[this.#at];
    return token && token.kind !== "node" ? known(token.text) : undefined;
  }

  #skip(text: string): boolean {
    if (this.#next !== text) return false;
    this.#at++;
    return true;
  }

  expression(least: number): Node | undefined {
    if (this.#depth >= deepest) return undefined;
    this.#depth++;
    let left = this.#chain(this.#operand());
    while (left) {
      const op = this.#next?.toLowerCase();
      if (op === "empty" || op === "notempty") {
        this.#at++;
        left = { kind: "unary", op, operand: left };
        continue;
      }
      const strength = op === undefined ? undefined : strengths[op];
      if (strength === undefined || strength <= least) break;
      this.#at++;
      const right = this.expression(strength);
      left = right && { kind: "binary", op: op!, left, right };
    }
    this.#depth--;
    return left;
  }

  /** What stands behind points. */
  #chain(of: Node | undefined): Node | undefined {
    let left = of;
    for (let length = 0; left && this.#isChained && this.#skip("."); length++) {
      const token = this.#tokens[this.#at++];
      if (length >= deepest) left = undefined;
      else if (token?.kind === "node")
        left = token.node.kind === "reference" ? { kind: "call", name: `.${token.node.name}`, of: [left] } : undefined;
      else if (token?.kind === "word" && this.#skip("(")) {
        const given = this.#list(")");
        left = given && { kind: "call", name: token.text.toLowerCase(), of: [left, ...given] };
      } else left = undefined;
    }
    return left;
  }

  #operand(): Node | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    this.#at++;
    if (token.kind === "node") return token.node;
    const text = known(token.text);
    if (text === "(") {
      const inner = this.expression(0);
      return this.#skip(")") ? inner : undefined;
    }
    if (text === "[") {
      const of = this.#list("]");
      return of && { kind: "list", of };
    }
    if (text === "{" && this.#isChained) return this.#skip("}") ? { kind: "string", value: "" } : undefined;
    if (text === "not" || text === "-" || text === "+") {
      const operand = this.expression(text === "not" ? 3 : 6);
      if (operand === undefined || text === "+") return operand;
      if (text === "-" && operand.kind === "number") return { kind: "number", value: -operand.value };
      return { kind: "unary", op: text, operand };
    }
    if (token.kind === "word" && this.#skip("(")) {
      const of = this.#list(")");
      if (of === undefined) return undefined;
      return token.text.toLowerCase() === "c" ? { kind: "list", of } : { kind: "call", name: token.text.toLowerCase(), of };
    }
    // A word that is no name here: true, an unquoted answer.
    return token.kind === "word" ? { kind: "string", value: token.text } : undefined;
  }

  #list(close: string): Node[] | undefined {
    const of: Node[] = [];
    if (this.#skip(close)) return of;
    do {
      const each = this.expression(0);
      if (each === undefined) return undefined;
      of.push(each);
    } while (this.#skip(","));
    return this.#skip(close) ? of : undefined;
  }
}
