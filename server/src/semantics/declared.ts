/** What a file declares, wherever it stands, and the words in it that name no declaration. What names refer to is in `referred.ts`. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type * as ast from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import type { Span } from "../language/ast.ts";
import { categoryNodes } from "./categories.ts";
import { insideQuotes, type Entity, type NameKind, type Occurrence } from "./entities.ts";

/** The declarations of a file by their nodes, and where they and other words stand. */
export interface Declared {
  readonly byNode: ReadonlyMap<object, Entity>;
  readonly found: readonly Occurrence[];
}

/** Whether two stretches of a text share a place, or one ends where the other starts. */
export function touch(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The entities of nodes: a node that outlives an edit keeps its entity, where what is around it does, too. */
const ofNodes = new WeakMap<object, Entity>();

/** What is declared in a file, or around a place in it. */
export function declaredIn(parsed: ParsedFile, part: Span = parsed.tree): Declared {
  const walk = new Walk(parsed, part);
  for (const decl of parsed.tree.declarations) if (touch(decl, part)) walk.declaration(decl);
  return walk;
}

class Walk implements Declared {
  readonly byNode = new Map<object, Entity>();
  readonly found: Occurrence[] = [];
  readonly #file: string;
  readonly #source: SourceText;
  readonly #part: Span;

  constructor({ file, text }: ParsedFile, part: Span) {
    this.#file = file;
    this.#source = text;
    this.#part = part;
  }

  #word(span: Span | undefined, kind: NameKind): void {
    if (span && span.end > span.start) this.found.push({ file: this.#file, span, role: "reference", kind, symbol: undefined });
  }

  #declare(kind: Entity["kind"], decl: Span & { readonly name: ast.Name | undefined }, within: Entity | undefined): Entity {
    return this.#entity(
      decl,
      { kind, name: decl.name?.text ?? "", file: this.#file, nameSpan: decl.name ?? decl, span: decl, within },
      decl.name,
    );
  }

  #entity(node: object, made: Entity, name: Span | undefined): Entity {
    const known = ofNodes.get(node);
    const isSame = known !== undefined && known.within === made.within && known.file === made.file;
    // The name in a quoted label has a place of its own, which moves with the label.
    const entity = isSame ? Object.assign(known, made) : made;
    if (!isSame) ofNodes.set(node, made);
    this.byNode.set(node, entity);
    if (name && name.end > name.start) {
      this.found.push({ file: this.#file, span: name, role: "declaration", kind: entity.kind, symbol: entity });
    }
    return entity;
  }

  declaration(decl: ast.Declaration): void {
    if ("allows" in decl) this.#allows(decl.allows);
    switch (decl.kind) {
      case "import":
        this.#word(decl.library, "file");
        break;
      case "scale":
        this.#declare("scale", decl, undefined);
        this.#word(decl.shown, "constant");
        break;
      case "choices":
        this.#options(decl.options, this.#declare("choices", decl, undefined));
        break;
      case "model":
        this.#model(decl, this.#declare("model", decl, undefined));
        break;
      case "mapping":
        for (const { strength } of decl.entries) this.#word(strength, "constant");
        break;
      case "phrases":
        this.#word(decl.language, "language");
        for (const { name } of decl.entries) this.#word(name, "constant");
        break;
      case "translation":
        this.#word(decl.language, "language");
        break;
      case "instrument": {
        const instrument = this.#declare("instrument", decl, undefined);
        for (const member of decl.members) if (touch(member, this.#part)) this.#member(member, instrument);
        break;
      }
    }
  }

  #allows(allows: readonly ast.Allow[]): void {
    for (const { code } of allows) this.#word(code, "check");
  }

  #options(options: readonly ast.Option[], within: Entity): void {
    for (const option of options) this.#declare("option", option, within);
  }

  #model(decl: ast.Model, model: Entity): void {
    for (const member of decl.members) {
      if (member.kind === "modelDimension") this.#modelDimension(member, model);
      else if (member.kind === "sure") this.#word(member.level, "constant");
      else if (member.kind === "names") for (const name of member.names) this.#word(name, "unknown");
      else if (member.kind === "allow") this.#allows([member.allow]);
    }
  }

  #modelDimension(decl: ast.ModelDimension, model: Entity): void {
    this.#declare("modelDimension", decl, model);
    this.#allows(decl.allows);
    for (const member of decl.members) {
      if (member.kind === "modelDimension") this.#modelDimension(member, model);
      else this.#declare("attribute", member, model);
    }
  }

  #member(member: ast.InstrumentMember, instrument: Entity): void {
    if ("allows" in member) this.#allows(member.allows);
    switch (member.kind) {
      case "names":
        if (member.keyword === "measures") break;
        for (const name of member.names) this.#word(name, nameKinds[member.keyword]);
        break;
      case "allow":
        this.#allows([member.allow]);
        break;
      case "battery":
        this.#declare("battery", member, instrument);
        this.#word(member.code, "prefix");
        break;
      case "dimension":
        this.#dimension(member, instrument);
        break;
      case "question":
      case "given": {
        const question = this.#declare("question", member, instrument);
        if (member.type && "options" in member.type) this.#options(member.type.options, question);
        this.#word(member.shown, "constant");
        break;
      }
      case "term":
      case "note":
      case "page":
        this.#declare(member.kind, member, instrument);
        break;
      case "section":
      case "stop":
        this.#declare(member.kind, member, instrument);
        for (const each of member.kind === "section" ? member.members : []) if (touch(each, this.#part)) this.#member(each, instrument);
        break;
      case "random":
        for (const page of member.members) if (touch(page, this.#part)) this.#member(page, instrument);
        break;
      case "score":
        this.#score(member, instrument);
        break;
      case "repeat": {
        this.#declare("repeat", member, instrument);
        // Their names are names of the instrument: of each round there is one.
        for (const each of member.members) this.#member(each, instrument);
        break;
      }
      case "mapping":
        for (const { strength } of member.entries) this.#word(strength, "constant");
        break;
    }
  }

  #dimension(decl: ast.Dimension, instrument: Entity): void {
    this.#declare("dimension", decl, instrument);
    for (const member of decl.members) {
      if (!touch(member, this.#part)) continue;
      this.#allows(member.allows);
      if (member.kind === "dimension") this.#dimension(member, instrument);
      else this.#declare("item", member, instrument);
    }
  }

  #score(decl: ast.Score, instrument: Entity): void {
    const score = this.#declare("score", decl, instrument);
    this.#functions(decl.expression);
    for (const [name, node] of categoryNodes(decl.expression)) {
      const nameSpan = "kind" in node ? node.name! : node;
      this.#entity(node, { kind: "category", name, file: this.#file, nameSpan, span: node, within: score }, nameSpan);
    }
    for (const band of decl.bands) {
      const { label } = band;
      if (!label) continue;
      const nameSpan = insideQuotes(label, this.#source);
      this.#entity(label, { kind: "band", name: label.text, file: this.#file, nameSpan, span: band, within: score }, nameSpan);
    }
  }

  #functions(expression: ast.Expression | undefined): void {
    switch (expression?.kind) {
      case "binary":
        this.#functions(expression.left);
        this.#functions(expression.right);
        break;
      case "negate":
        this.#functions(expression.operand);
        break;
      case "call":
        this.#word(expression.name, "function");
        for (const each of [expression.argument, ...expression.more]) this.#functions(each);
        break;
      case "points":
      case "table":
        this.#word({ start: expression.start, end: expression.start + expression.kind.length }, "function");
        for (const each of expression.kind === "table" ? [expression.argument, ...expression.more] : [expression.argument])
          this.#functions(each);
        break;
    }
  }
}

/** What the names of a list are. */
const nameKinds = { languages: "language", compares: "unknown", record: "constant" } as const;
