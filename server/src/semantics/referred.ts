/**
 * What the names in a file refer to, for editors: looked up in the tables that the binder has made, when somebody asks. A keystroke asks for no
 * name, or for those around one place.
 */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import { touch } from "./declared.ts";
import type { BoundFile } from "./files.ts";
import { isInstrumentText } from "./nameRules.ts";
import { categoriesOf, categoryNodes, tablesIn } from "./categories.ts";
import { placeholdersOf } from "./placeholders.ts";
import { within } from "./bindRepeat.ts";
import { optionNamed } from "./questionKinds.ts";
import type * as s from "./symbols.ts";

/** A declaration, or the label of a band, by its node and the file that holds it. */
export interface Referred {
  readonly node: Span;
  readonly file: string;
}

/** What a name stands for. `constant` is a word of the language, `term` a term that nobody declared. */
export type Target = Referred | "constant" | "term" | undefined;

type Note = (name: Span, target: Target) => void;

/** Tells of each name that refers to something, or to nothing that is known, in a file or around a place in it. */
export function eachReference(file: BoundFile, part: Span, note: Note): void {
  const walk = new Walk(file, part, note);
  for (const decl of file.parsed.tree.declarations) if (touch(decl, part)) walk.declaration(decl);
}

function at(symbol: { readonly decl: Span; readonly file: string } | undefined): Referred | undefined {
  return symbol && { node: symbol.decl, file: symbol.file };
}

class Walk {
  readonly #file: BoundFile;
  readonly #part: Span;
  readonly #tell: Note;

  constructor(file: BoundFile, part: Span, tell: Note) {
    this.#file = file;
    this.#part = part;
    this.#tell = tell;
  }

  #note(name: Span | undefined, target: Target): void {
    if (name && name.end > name.start) this.#tell(name, target);
  }

  #top(name: ast.Name | undefined): void {
    // Numbers in the place of a scale's name are none.
    if (name && !/^\d/.test(name.text)) this.#note(name, at(this.#file.scope.get(name.text)));
  }

  #mapped(name: ast.Name | undefined): s.ModelSymbol | undefined {
    const symbol = name && this.#file.scope.getMapped(name.text);
    this.#note(name, at(symbol));
    return symbol?.kind === "model" ? symbol : undefined;
  }

  declaration(decl: ast.Declaration): void {
    switch (decl.kind) {
      case "instrument": {
        const instrument = this.#file.bound.instruments.get(decl)!.symbol;
        this.#terms(decl.text, instrument);
        for (const member of decl.members) if (touch(member, this.#part)) this.#member(member, instrument);
        break;
      }
      case "mapping": {
        const from = this.#mapped(decl.from);
        const to = this.#mapped(decl.to);
        for (const entry of decl.entries) {
          this.#note(entry.from, modelPart(from, entry.from?.text));
          this.#note(entry.to, modelPart(to, entry.to?.text));
        }
        break;
      }
      case "choices":
        this.#choices(decl);
        break;
      case "translation":
        this.#translation(decl, this.#file.bound.translations.get(decl)?.symbol);
        break;
    }
  }

  /** The conditions of a list are of the instruments that use it: the first in the same file tells what they name. */
  #choices({ options, name }: ast.Choices): void {
    if (!options.some(({ when }) => when)) return;
    const user = [...this.#file.bound.instruments.values()].find(({ symbol: { questions } }) =>
      questions.some(({ decl: { type } }) => type && "list" in type && !type.chosen && type.list?.text === name?.text),
    );
    if (user) for (const { when } of options) if (when) this.#condition(when, user.symbol);
  }

  #member(member: ast.InstrumentMember, instrument: s.InstrumentSymbol): void {
    if ("text" in member && member.kind !== "cite") this.#terms(member.text, instrument);
    switch (member.kind) {
      case "names":
        if (member.keyword === "measures") for (const name of member.names) this.#top(name);
        break;
      case "battery":
        this.#top(member.scale);
        this.#terms(member.hint, instrument);
        for (const name of member.dimensions) this.#note(name, memberOf(instrument, name, "dimension"));
        break;
      case "dimension":
        this.#dimension(member, instrument);
        break;
      case "question":
      case "given":
        this.#question(member.type, instrument);
        this.#terms(member.hint, instrument);
        if (member.when) this.#condition(member.when, instrument);
        for (const { rule, message } of member.kind === "question" ? member.checks : []) {
          if (rule) this.#condition(rule, instrument);
          this.#terms(message, instrument);
        }
        break;
      case "note":
        if (member.when) this.#condition(member.when, instrument);
        break;
      case "page":
        if (member.when) this.#condition(member.when, instrument);
        for (const { name, item, of, order } of member.members)
          for (const each of [name, item, ...of, ...(order?.items ?? [])]) this.#note(each, each && memberOf(instrument, each));
        break;
      case "section":
      case "stop":
        if (member.when) this.#condition(member.when, instrument);
        for (const each of member.kind === "section" ? member.members : []) if (touch(each, this.#part)) this.#member(each, instrument);
        break;
      case "text":
        if (member.when) this.#condition(member.when, instrument);
        this.#terms(member.refused, instrument);
        break;
      case "random":
        for (const page of member.members) if (touch(page, this.#part)) this.#member(page, instrument);
        break;
      case "score":
        this.#expression(member.expression, instrument);
        this.#cells(member, instrument);
        for (const band of member.bands) this.#terms(band.text, instrument);
        break;
      case "repeat":
        this.#repeat(member, instrument);
        break;
      case "mapping": {
        const to = this.#mapped(member.to);
        for (const entry of member.entries) {
          this.#note(entry.from, entry.from && memberOf(instrument, entry.from));
          this.#note(entry.to, modelPart(to, entry.to?.text));
        }
        break;
      }
      case "test":
        for (const { subject, value } of [...member.given, ...member.expect]) this.#answer(subject, value, instrument);
        break;
    }
  }

  #repeat(decl: ast.Repeat, instrument: s.InstrumentSymbol): void {
    const { over } = decl;
    const name = over?.kind === "options" ? over.of : over?.by;
    const member = name && memberOf(instrument, name, "question");
    if (member) this.#note(name, member);
    else if (over?.kind === "options") this.#top(name);
    const repeat = instrument.repeats.find((each) => each.decl === decl);
    for (const member of decl.members) this.#member(member, within(instrument, repeat?.rounds[0]));
  }

  #dimension(decl: ast.Dimension, instrument: s.InstrumentSymbol): void {
    const { model } = instrument;
    // The name says which of the model's dimensions is measured.
    const measured = decl.name && model?.dimensions.get(decl.name.text);
    if (measured) this.#note(decl.name, { node: measured.decl, file: model!.file });
    this.#terms(decl.definition, instrument);
    for (const member of decl.members) {
      if (!touch(member, this.#part)) continue;
      this.#terms(member.text, instrument);
      if (member.kind === "dimension") this.#dimension(member, instrument);
      else this.#item(member, instrument);
    }
  }

  #item({ scale, covers, only, poles, hint, wordings, when }: ast.Item, instrument: s.InstrumentSymbol): void {
    this.#top(scale);
    this.#terms(hint, instrument);
    if (when) this.#condition(when, instrument);
    for (const name of covers) this.#note(name, modelPart(instrument.model, name.text));
    for (const name of only) this.#note(name, memberOf(instrument, name, "battery"));
    this.#terms(poles?.left, instrument);
    this.#terms(poles?.right, instrument);
    for (const { battery, text } of wordings) {
      this.#note(battery, battery && memberOf(instrument, battery, "battery"));
      this.#terms(text, instrument);
    }
  }

  #question(type: ast.QuestionType | undefined, instrument: s.InstrumentSymbol): void {
    if (type?.type === "scale") this.#top(type.scale);
    else if (type?.type === "number") this.#terms(type.unit, instrument);
    else if (type && "options" in type) {
      if (type.chosen) this.#note(type.list, type.list && memberOf(instrument, type.list, "question"));
      else if (!type.inline) this.#top(type.list);
      for (const { label, when } of type.options) {
        this.#terms(label, instrument);
        if (when) this.#condition(when, instrument);
      }
    }
  }

  #condition(condition: ast.Condition, instrument: s.InstrumentSymbol): void {
    switch (condition.kind) {
      case "and":
      case "or":
        if (condition.left) this.#condition(condition.left, instrument);
        if (condition.right) this.#condition(condition.right, instrument);
        break;
      case "not":
        if (condition.operand) this.#condition(condition.operand, instrument);
        break;
      case "in":
        this.#answer(condition.subject, condition.values, instrument);
        break;
      case "holds":
        this.#expression(condition.expression, instrument);
        break;
      default:
        this.#answer(condition.subject, "value" in condition ? condition.value : undefined, instrument);
    }
  }

  #expression(expression: ast.Expression | undefined, instrument: s.InstrumentSymbol): void {
    switch (expression?.kind) {
      case "path":
        this.#answer(expression, undefined, instrument);
        break;
      case "binary":
        this.#expression(expression.left, instrument);
        this.#expression(expression.right, instrument);
        break;
      case "compare":
        this.#compared(expression.left, expression.right, instrument);
        this.#compared(expression.right, expression.left, instrument);
        break;
      case "negate":
        this.#expression(expression.operand, instrument);
        break;
      case "call":
        for (const each of [expression.argument, ...expression.more]) this.#expression(each, instrument);
        break;
      case "points": {
        const { argument, points } = expression;
        this.#expression(argument, instrument);
        const member = answeredBy(argument, instrument);
        for (const { answer } of points) {
          if (answer?.kind !== "name") continue;
          const target = member && answerNamed(member, answer.text, instrument);
          this.#note(answer, target ?? (answer.text === "else" ? "constant" : undefined));
        }
        break;
      }
      case "table":
        for (const each of [expression.argument, ...expression.more]) this.#expression(each, instrument);
        break;
    }
  }

  /** The results that the cells of a score's tables name, and the terms in what they are called. */
  #cells({ expression }: ast.Score, instrument: s.InstrumentSymbol): void {
    const nodes = categoryNodes(expression);
    for (const { rows } of tablesIn(expression)) {
      for (const row of rows) {
        if (row.kind === "category") this.#terms(row.text, instrument);
        else
          for (const cell of row.cells) {
            const node = nodes.get(cell.text)!;
            if (node !== cell) this.#note(cell, { node, file: instrument.file });
          }
      }
    }
  }

  /** A side of a comparison: an option, where the other side is its question. */
  #compared(side: ast.Expression | undefined, other: ast.Expression | undefined, instrument: s.InstrumentSymbol): void {
    const [name, part] = side?.kind === "path" ? side.segments : [];
    const of = answeredBy(other, instrument);
    const option = name && !part && of && optionOf(of, name.text, instrument);
    if (option) this.#note(name, option);
    else this.#expression(side, instrument);
  }

  /** An answer such as `R1.perception`, and what it is compared with or said to be. */
  #answer(subject: ast.Path | undefined, value: ast.Value | readonly ast.Operand[] | undefined, instrument: s.InstrumentSymbol): void {
    const [first, second] = subject?.segments ?? [];
    if (!first) return;
    const member = instrument.members.get(first.text);
    this.#note(first, memberOf(instrument, first));
    if (second) this.#note(second, member && partOf(member, second, instrument));
    const values = !value ? [] : !("kind" in value) ? value : value.kind === "list" ? value.values : [value];
    for (const each of values) {
      if (each.kind === "number") continue;
      const text = each.kind === "name" ? each.text : each.value;
      const target = member && answerNamed(member, text, instrument);
      if (each.kind === "name") this.#note(each, target ?? (text === "missing" ? "constant" : memberOf(instrument, each)));
      else if (member?.kind === "score" && target) this.#note(each, target);
    }
  }

  /** The terms in a text, as they are written: escapes and line ends do not matter to them. */
  #terms(text: ast.Str | undefined, instrument: s.InstrumentSymbol | undefined): void {
    if (!text?.value.includes("{")) return;
    for (const { name, start } of placeholdersOf(this.#file.parsed.text.slice(text.start, text.end)).used) {
      const term = instrument?.members.get(name);
      const isNamed = term !== undefined && (toldKinds.has(term.kind) || (term.kind === "repeated" && term.decl.kind === "question"));
      const from = text.start + start + 1;
      this.#note({ start: from, end: from + name.length }, isNamed ? { node: term.decl, file: instrument!.file } : "term");
    }
  }

  /** The keys and the texts of a translation, whether or not it has its place. */
  #translation(decl: ast.Translation, symbol: s.TopSymbol | undefined): void {
    if (!decl.of) return;
    const instrument = symbol?.kind === "instrument" ? symbol : undefined;
    this.#note(decl.of, at(symbol));
    this.#terms(decl.text, instrument);
    for (const entry of decl.entries) {
      if (!touch(entry, this.#part)) continue;
      this.#terms(entry.text, instrument);
      const [first, second] = entry.key;
      if (!first) continue;
      if (symbol?.kind === "instrument") {
        const named = symbol.members.get(first.text);
        const member = named?.kind === "repeated" ? named.each[0] : named;
        this.#note(first, isInstrumentText(first.text) ? "constant" : memberOf(symbol, first));
        if (second?.text === "refused" && first.text === "consent") this.#note(second, "constant");
        // A code is a number, and no name.
        if (!second || !member || /^-?\d/.test(second.text)) continue;
        const part = partOf(member, second, symbol);
        const isWord =
          (member.kind === "dimension" || !part) &&
          (partWords[member.kind]?.includes(second.text) || (member.kind === "question" && /^check[0-9]*$/.test(second.text)));
        this.#note(second, isWord ? "constant" : part);
      } else if (symbol?.kind === "model") {
        this.#note(first, modelPart(symbol, first.text));
        this.#note(second, "constant");
      } else if (symbol?.kind === "choices") {
        const option = optionNamed(symbol.options, first.text);
        this.#note(first, option && { node: option.decl, file: symbol.file });
      } else if (!symbol && /^[A-Za-z]/.test(first.text)) this.#note(first, undefined);
    }
  }
}

/** What texts name in braces: terms, what a round is about, and questions whose answers they tell. */
const toldKinds: ReadonlySet<string> = new Set(["term", "repeat", "question"]);

/** The texts of members that have a word of their own in keys. */
const partWords: Partial<Record<s.MemberSymbol["kind"], readonly string[]>> = {
  dimension: ["definition"],
  battery: ["hint"],
  item: ["left", "right", "hint"],
  question: ["unit", "hint"],
};

function memberOf({ members, file }: s.InstrumentSymbol, { text }: ast.KeySegment, kind?: s.MemberSymbol["kind"]): Referred | undefined {
  const member = members.get(text);
  const found = member?.kind === "repeated" ? (member.each[0] ?? member) : member;
  return member && (kind === undefined || found?.kind === kind) ? { node: member.decl, file } : undefined;
}

/** Whose answers a value of a formula has: those of a member, or of a member of a repeat. */
function answeredBy(value: ast.Expression | undefined, instrument: s.InstrumentSymbol): s.MemberSymbol | undefined {
  const [first, second] = value?.kind === "path" ? value.segments : [];
  const member = first && instrument.members.get(first.text);
  return second && member?.kind === "repeat" ? member.rounds[0]?.own.get(second.text) : member;
}

/** What the second part of `used.yes`, `R1.perception`, `gap.tangibles` or `grade."A"` stands for. */
function partOf(of: s.MemberSymbol, part: ast.KeySegment, instrument: s.InstrumentSymbol): Target {
  return answerNamed(of, part.text, instrument) ?? memberOf(instrument, part);
}

/** An option of a question, a band of a score, or one of its named results. */
function answerNamed(of: s.MemberSymbol, name: string, instrument: s.InstrumentSymbol): Target {
  return optionOf(of, name, instrument) ?? bandOf(of, name, instrument) ?? categoryOf(of, name, instrument);
}

function categoryOf(of: s.MemberSymbol, name: string, { file }: s.InstrumentSymbol): Target {
  if (of.kind !== "score") return undefined;
  const node = categoryNodes(of.decl.expression).get(name);
  if (node) return { node, file };
  // Kano's are named by nobody's file.
  return of.value && categoriesOf(of.value)?.some((each) => each.name === name) ? "constant" : undefined;
}

function optionOf(of: s.MemberSymbol, name: string, { file }: s.InstrumentSymbol): Referred | undefined {
  if (of.kind !== "question" || !of.type || !("options" in of.type)) return undefined;
  const option = optionNamed(of.type.options, name);
  return option && { node: option.decl, file: of.type.list?.file ?? file };
}

function bandOf(of: s.MemberSymbol, label: string, { file }: s.InstrumentSymbol): Referred | undefined {
  const node = of.kind === "score" ? of.decl.bands.find((band) => band.label?.text === label)?.label : undefined;
  return node && { node, file };
}

/** What a name stands for among the dimensions and topics of a model. */
function modelPart(model: s.ModelSymbol | undefined, name: string | undefined): Referred | undefined {
  const part = model && name !== undefined ? (model.dimensions.get(name) ?? model.attributes.get(name)) : undefined;
  return part && { node: part.decl, file: model!.file };
}
