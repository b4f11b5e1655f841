/** Finds the names in a file and what they name, by the rules that the binder follows. */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import type { Entities, Entity, Occurrence } from "./entities.ts";
import type { BoundFile } from "./files.ts";
import { isInstrumentText } from "./nameRules.ts";
import { Naming } from "./naming.ts";
import type { Program } from "./program.ts";
import type * as s from "./symbols.ts";

/** Every name in a file, in no particular order. */
export function occurrencesIn(file: BoundFile, program: Program, entities: Entities): Occurrence[] {
  const walk = new Walk(file, program, entities);
  for (const decl of file.parsed.tree.declarations) walk.declaration(decl);
  return walk.found;
}

/** The texts of members that have a word of their own in keys. */
const partWords: Partial<Record<s.MemberSymbol["kind"], readonly string[]>> = {
  dimension: ["definition"],
  item: ["left", "right"],
  question: ["unit"],
};

class Walk extends Naming {
  declaration(decl: ast.Declaration): void {
    this.instrument = undefined;
    this.within = undefined;
    switch (decl.kind) {
      case "import":
        this.add(decl.library, "file");
        break;
      case "scale":
        this.declare("scale", decl);
        this.allows(decl.allows);
        break;
      case "choices":
        this.within = this.declare("choices", decl);
        this.allows(decl.allows);
        this.options(decl.options);
        break;
      case "model":
        this.model(decl);
        break;
      case "mapping":
        this.modelMapping(decl);
        break;
      case "translation":
        this.translation(decl);
        break;
      case "instrument":
        this.within = this.declare("instrument", decl);
        this.instrument = this.file.symbols.find((symbol): symbol is s.InstrumentSymbol => symbol.decl === decl);
        this.allows(decl.allows);
        this.texts(decl.text);
        for (const member of decl.members) this.instrumentMember(member);
        break;
    }
  }

  options(options: readonly ast.Option[]): void {
    for (const option of options) {
      this.declare("option", option);
      this.texts(option.label);
    }
  }

  model(decl: ast.Model): void {
    this.within = this.declare("model", decl);
    this.allows(decl.allows);
    for (const member of decl.members) {
      if (member.kind === "modelDimension") this.modelDimension(member);
      else if (member.kind === "sure") this.add(member.level, "constant");
      else if (member.kind === "names") for (const name of member.names) this.add(name, "unknown");
      else if (member.kind === "allow") this.allows([member.allow]);
    }
  }

  modelDimension(decl: ast.ModelDimension): void {
    this.declare("modelDimension", decl);
    this.allows(decl.allows);
    for (const member of decl.members) {
      if (member.kind === "modelDimension") this.modelDimension(member);
      else this.declare("attribute", member);
    }
  }

  // ---------------------------------------------------------------- mappings and translations

  inModel(name: Span | undefined, text: string | undefined, model: s.TopSymbol | undefined): void {
    this.add(name, "unknown", text === undefined || model?.kind !== "model" ? undefined : this.partOfModel(model, text));
  }

  partOfModel(model: s.ModelSymbol, name: string): Entity | undefined {
    const dimension = model.dimensions.get(name);
    if (dimension) return this.entities.of("modelDimension", dimension.decl, model.file, this.entities.top(model));
    const attribute = model.attributes.get(name);
    return attribute && this.entities.of("attribute", attribute.decl, model.file, this.entities.top(model));
  }

  mapped(name: ast.Name | undefined): s.TopSymbol | undefined {
    const symbol = name && this.file.scope.getMapped(name.text);
    this.top(name, symbol);
    return symbol;
  }

  modelMapping(decl: ast.Mapping): void {
    const from = this.mapped(decl.from);
    this.mapping(decl, (name) => this.inModel(name, name?.text, from));
  }

  mapping(decl: ast.Mapping, addSource: (name: ast.Name | undefined) => void): void {
    const to = this.mapped(decl.to);
    this.allows(decl.allows);
    for (const entry of decl.entries) {
      addSource(entry.from);
      this.inModel(entry.to, entry.to?.text, to);
      this.add(entry.strength, "constant");
    }
  }

  translation(decl: ast.Translation): void {
    const symbol = decl.of && translated(decl.of.text, this.file, this.program);
    this.add(decl.language, "language");
    this.top(decl.of, symbol);
    if (symbol?.kind === "instrument") this.instrument = symbol;
    this.texts(decl.text);
    for (const {
      key: [first, second],
      text,
    } of decl.entries) {
      if (first) this.key(first, second, symbol);
      this.texts(text);
    }
  }

  key(first: ast.KeySegment, second: ast.KeySegment | undefined, symbol: s.TopSymbol | undefined): void {
    if (symbol?.kind === "instrument") {
      if (isInstrumentText(first.text)) this.add(first, "constant");
      else {
        const member = this.member(first, first.text);
        if (second) this.keyPart(member, second);
      }
    } else if (symbol?.kind === "model") {
      this.inModel(first, first.text, symbol);
      if (second) this.add(second, "constant");
    } else if (symbol?.kind === "choices") {
      const option = symbol.options.find(({ name }) => name === first.text);
      this.add(first, "unknown", option && this.entities.of("option", option.decl, symbol.file, this.entities.top(symbol)));
    } else if (symbol === undefined && /^[A-Za-z]/.test(first.text)) this.add(first, "unknown");
  }

  /** The second part of a key may be a word of the language, as in `welcome.definition`. */
  keyPart(of: s.MemberSymbol | undefined, part: ast.KeySegment): void {
    const fixed = of && (of.kind === "dimension" || !this.partOf(of, part.text)) && partWords[of.kind]?.includes(part.text);
    if (fixed) this.add(part, "constant");
    else if (of) this.part(of, part);
  }

  // ---------------------------------------------------------------- instruments

  instrumentMember(member: ast.InstrumentMember): void {
    switch (member.kind) {
      case "text":
        this.texts(member.text);
        break;
      case "names":
        for (const name of member.names) {
          if (member.keyword === "measures") this.scoped(name);
          else this.add(name, member.keyword === "languages" ? "language" : "unknown");
        }
        break;
      case "allow":
        this.allows([member.allow]);
        break;
      case "term":
        this.declare("term", member);
        this.texts(member.text);
        break;
      case "battery":
        this.declare("battery", member);
        this.scoped(member.scale);
        this.add(member.code, "prefix");
        this.members(member.dimensions);
        break;
      case "dimension":
        this.dimension(member);
        break;
      case "question":
        this.question(member);
        break;
      case "page":
        this.declare("page", member);
        this.condition(member.when);
        for (const { name, of } of member.members) {
          this.member(name, name?.text);
          this.members(of);
        }
        break;
      case "score":
        this.score(member);
        break;
      case "mapping":
        this.mapping(member, (name) => void this.member(name, name?.text));
        break;
      case "test":
        for (const { subject, value } of [...member.given, ...member.expect]) this.answer(subject, value);
        break;
    }
    if ("allows" in member && member.kind !== "mapping") {
      this.allows(member.allows);
      if (member.kind !== "term") this.texts(member.text);
    }
  }

  dimension(decl: ast.Dimension): void {
    const name = decl.name?.text;
    this.declare("dimension", decl);
    const { model } = this.instrument ?? {};
    const inModel = name === undefined ? undefined : model?.dimensions.get(name);
    // The name says which of the model's dimensions is measured.
    if (model && inModel) this.add(decl.name, "modelDimension", this.partOfModel(model, name!));
    this.texts(decl.definition);
    for (const member of decl.members) {
      if (member.kind === "dimension") {
        this.allows(member.allows);
        this.texts(member.text);
        this.dimension(member);
      } else this.item(member);
    }
  }

  item(decl: ast.Item): void {
    this.declare("item", decl);
    this.allows(decl.allows);
    this.scoped(decl.scale);
    for (const name of decl.covers) this.inModel(name, name.text, this.instrument?.model);
    this.members(decl.only);
    this.texts(decl.text, decl.poles?.left, decl.poles?.right);
    for (const { battery, text } of decl.wordings) {
      this.member(battery, battery?.text);
      this.texts(text);
    }
  }

  question(decl: ast.Question): void {
    const { type } = decl;
    const question = this.declare("question", decl);
    if (type?.type === "scale") this.scoped(type.scale);
    if (type?.type === "number") this.texts(type.unit);
    if (type?.type !== "one" && type?.type !== "any" && type?.type !== "rank") return;
    this.scoped(type.list);
    const { within } = this;
    this.within = question;
    this.options(type.options);
    this.within = within;
  }

  condition(condition: ast.Condition | undefined): void {
    switch (condition?.kind) {
      case "and":
      case "or":
        this.condition(condition.left);
        this.condition(condition.right);
        break;
      case "not":
        this.condition(condition.operand);
        break;
      case "answered":
        this.answer(condition.subject, undefined);
        break;
      case "compare":
      case "includes":
        this.answer(condition.subject, condition.value);
        break;
      case "in":
        this.answer(condition.subject, condition.values);
        break;
    }
  }

  score(decl: ast.Score): void {
    const score = this.declare("score", decl);
    this.expression(decl.expression);
    for (const band of decl.bands) {
      const { label } = band;
      if (label) {
        const entity = this.entities.band(label, band, this.path, this.file.parsed.text, score);
        this.add(entity.nameSpan, "band", entity, "declaration");
      }
      this.texts(band.text);
    }
  }

  expression(expression: ast.Expression | undefined): void {
    switch (expression?.kind) {
      case "path":
        this.answer(expression, undefined);
        break;
      case "binary":
        this.expression(expression.left);
        this.expression(expression.right);
        break;
      case "negate":
        this.expression(expression.operand);
        break;
      case "call":
        this.add(expression.name, "function");
        this.expression(expression.argument);
        break;
    }
  }
}

/** The declaration that a translation in `file` translates: one that its file can name, or one that a file can that imports it. */
export function translated(name: string, file: BoundFile, program: Program): s.TopSymbol | undefined {
  const own = file.scope.get(name);
  if (own) return own;
  for (const { parsed, scope } of program.files.values()) {
    const found = parsed.imports.some((imported) => imported.file === file.parsed.file) ? scope.get(name) : undefined;
    if (found) return found;
  }
  return undefined;
}
