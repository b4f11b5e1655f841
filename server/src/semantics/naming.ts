/** Finds what single names in a file name. `occurrences.ts` walks through the file. */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import { insideQuotes, type Entities, type Entity, type NameKind, type Occurrence } from "./entities.ts";
import type { BoundFile } from "./files.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Program } from "./program.ts";
import type * as s from "./symbols.ts";

export class Naming {
  readonly found: Occurrence[] = [];
  readonly file: BoundFile;
  readonly program: Program;
  readonly entities: Entities;
  /** The instrument that is walked through, or whose translation it is. */
  instrument: s.InstrumentSymbol | undefined;
  within: Entity | undefined;

  constructor(file: BoundFile, program: Program, entities: Entities) {
    this.file = file;
    this.program = program;
    this.entities = entities;
  }

  get path(): string {
    return this.file.parsed.file;
  }

  // ---------------------------------------------------------------- what is found

  add(span: Span | undefined, kind: NameKind, symbol: Entity | undefined = undefined, role: Occurrence["role"] = "reference"): void {
    if (span && span.end > span.start) this.found.push({ file: this.path, span, role, kind: symbol?.kind ?? kind, symbol });
  }

  declare(kind: Entity["kind"], decl: Span & { readonly name: ast.Name | undefined }): Entity {
    const entity = this.entities.of(kind, decl, this.path, this.within);
    this.add(decl.name, kind, entity, "declaration");
    return entity;
  }

  top(name: ast.Name | undefined, symbol: s.TopSymbol | undefined): void {
    this.add(name, "unknown", symbol && this.entities.top(symbol));
  }

  scoped(name: ast.Name | undefined): void {
    this.top(name, name && this.file.scope.get(name.text));
  }

  member(name: Span | undefined, text: string | undefined): s.MemberSymbol | undefined {
    const { instrument } = this;
    const symbol = text === undefined ? undefined : instrument?.members.get(text);
    this.add(name, "unknown", symbol && this.memberEntity(symbol));
    return symbol;
  }

  members(names: readonly ast.Name[]): void {
    for (const name of names) this.member(name, name.text);
  }

  memberEntity(symbol: s.MemberSymbol): Entity {
    const instrument = this.entities.top(this.instrument!);
    return this.entities.of(symbol.kind, symbol.decl, instrument.file, instrument);
  }

  allows(allows: readonly ast.Allow[]): void {
    for (const { code } of allows) this.add(code, "check");
  }

  /** The terms in texts, as they are written: escapes and line ends do not matter to them. */
  texts(...texts: readonly (ast.Str | undefined)[]): void {
    for (const text of texts) {
      if (!text?.value.includes("{")) continue;
      const { used } = placeholdersOf(this.file.parsed.text.slice(text.start, text.end));
      for (const { name, start, end } of used) {
        const term = this.instrument?.members.get(name);
        const span = { start: text.start + start + 1, end: text.start + end - 1 };
        this.add(span, "term", term?.kind === "term" ? this.memberEntity(term) : undefined);
      }
    }
  }

  // ---------------------------------------------------------------- answers and what they are compared with

  answer(subject: ast.Path | undefined, value: ast.Value | readonly ast.Operand[] | undefined): void {
    const [first, second] = subject?.segments ?? [];
    const member = this.member(first, first?.text);
    if (second) {
      if (member) this.part(member, second);
      else this.add(second, "unknown");
    }
    if (!value) return;
    if (!("kind" in value)) for (const one of value) this.value(member, one);
    else if (value.kind === "list") for (const one of value.values) this.value(member, one);
    else this.value(member, value);
  }

  value(of: s.MemberSymbol | undefined, value: Exclude<ast.Value, { kind: "list" }>): void {
    if (value.kind === "number") return;
    const text = value.kind === "name" ? value.text : value.value;
    const symbol = of && this.partOf(of, text);
    const valued = symbol?.kind === "option" || symbol?.kind === "band" ? symbol : undefined;
    if (value.kind === "string") {
      if (valued?.kind === "band") this.add(insideQuotes(value, this.file.parsed.text), "band", valued);
    } else this.add(value, text === "missing" ? "constant" : "unknown", valued);
  }

  /** The second part of `used.yes`, `R1.perception`, `gap.tangibles` or `grade."A"`. */
  part(of: s.MemberSymbol, part: ast.KeySegment): void {
    const entity = this.partOf(of, part.text);
    this.add(insideQuotes(part, this.file.parsed.text), "unknown", entity);
  }

  partOf(of: s.MemberSymbol, part: string): Entity | undefined {
    const { instrument, entities } = this;
    if (!instrument) return undefined;
    const file = instrument.file;
    if (of.kind === "question") {
      const { type } = of;
      const list = type && "list" in type ? type.list : undefined;
      const option = type && "options" in type ? type.options.find(({ name }) => name === part) : undefined;
      if (option) return entities.of("option", option.decl, list?.file ?? file, list ? entities.top(list) : this.memberEntity(of));
    }
    if (of.kind === "score") {
      const band = of.decl.bands.find(({ label }) => label?.text === part);
      if (band) return entities.band(band.label!, band, file, this.program.files.get(file)!.parsed.text, this.memberEntity(of));
    }
    const member = instrument.members.get(part);
    return member && this.memberEntity(member);
  }
}
