/** Binds an instrument: its members by name, and what they say of each other. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { bindBatteries, type ItemFindings } from "./bindBatteries.ts";
import { bindMapping } from "./bindMapping.ts";
import { bindPage } from "./bindPage.ts";
import { bindQuestionType, questionTexts } from "./bindQuestion.ts";
import { bindTest } from "./bindTest.ts";
import { languagesOf } from "./languageTag.ts";
import type { Mutable } from "./mutable.ts";
import { isDeviceName, isInstrumentText } from "./nameRules.ts";
import { Names } from "./names.ts";
import type { Rebound } from "./rebindItems.ts";
import type { Report } from "./report.ts";
import { resolve, scaleNamed } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import { Standing } from "./standing.ts";
import { successionOf, type ChangedItem } from "./succession.ts";
import type * as s from "./symbols.ts";
import { typeScores } from "./typeScore.ts";

/**
 * Binds an instrument.
 *
 * @param before what it was before an edit: what has stayed the same keeps its symbol
 */
export function bindInstrument(decl: ast.Instrument, scope: Scope, report: Report, before?: s.InstrumentSymbol): Rebound {
  const { tree } = scope.parsed;
  const rest: Diagnostic[] = [];
  const ofItems = new Map<s.ItemSymbol, Standing>();
  const binder = new InstrumentBinder(decl, scope, report.part(rest), before);
  const symbol = binder.bind((item, findings) => ofItems.set(item, new Standing(findings, tree)));
  const areSameItems = before?.items.length === symbol.items.length && binder.known === symbol.items.length;
  return {
    instrument: { symbol, findings: new Standing(rest, tree), ofItems },
    succession: before && areSameItems ? successionOf(before, symbol, binder.changed) : undefined,
  };
}

/** Most items have none of something: they share it. */
const none: readonly never[] = [];

class InstrumentBinder {
  readonly decl: ast.Instrument;
  readonly scope: Scope;
  readonly report: Report;
  readonly names = new Names<s.MemberSymbol>();
  readonly texts = new Map<string, ast.Str>();
  readonly metadata = new Map<ast.TextKeyword, ast.Str>();
  readonly dimensions: Mutable<s.DimensionSymbol>[] = [];
  readonly items: Mutable<s.ItemSymbol>[] = [];
  readonly batteries: Mutable<s.BatterySymbol>[] = [];
  readonly terms: s.TermSymbol[] = [];
  readonly questions: Mutable<s.QuestionSymbol>[] = [];
  readonly pages: Mutable<s.PageSymbol>[] = [];
  readonly scores: Mutable<s.ScoreSymbol>[] = [];
  readonly before: ReadonlyMap<string, s.MemberSymbol>;
  /** How many of its items were there before, and those of them that have changed. */
  known = 0;
  readonly changed: ChangedItem[] = [];

  constructor(decl: ast.Instrument, scope: Scope, report: Report, before: s.InstrumentSymbol | undefined) {
    this.before = before?.members ?? new Map();
    this.decl = decl;
    this.scope = scope;
    this.report = report;
  }

  bind(tell: ItemFindings): s.InstrumentSymbol {
    const { decl, scope, report } = this;
    if (decl.name && isDeviceName(decl.name.text)) {
      const { text: name } = decl.name;
      report.add("reserved-name", decl.name, { kind: message("kinds.instrument"), name, reason: message("reasons.device") });
    }
    if (decl.text) this.texts.set("", decl.text);

    const languages = languagesOf(decl, report);
    const model = this.#model();
    const adapted: ast.Adapted[] = [];
    const citations: ast.Cite[] = [];
    let required = false;
    for (const member of decl.members) {
      switch (member.kind) {
        case "text":
          this.#text(member);
          break;
        case "adapted":
          adapted.push(member);
          break;
        case "cite":
          citations.push(member);
          break;
        case "flag":
          required = true;
          break;
        case "term":
        case "battery":
        case "question":
        case "page":
        case "score":
          this.#named(member);
          break;
        case "dimension":
          this.#dimension(member, undefined, model);
          break;
      }
    }
    bindBatteries(this, model, tell);
    for (const question of this.questions) {
      question.type = bindQuestionType(question.decl, this.dimensions, scope, report);
      questionTexts(question, this.texts);
    }
    const instrument: Mutable<s.InstrumentSymbol> = {
      kind: "instrument",
      name: decl.name?.text ?? "",
      file: report.file,
      span: decl,
      nameSpan: decl.name ?? decl,
      decl,
      languages,
      metadata: this.metadata,
      adapted,
      citations,
      required,
      model,
      terms: this.terms,
      batteries: this.batteries,
      dimensions: this.dimensions,
      items: this.items,
      questions: this.questions,
      pages: this.pages,
      scores: this.scores,
      mappings: [],
      tests: [],
      members: this.names.map,
      texts: this.texts,
    };
    for (const page of this.pages) bindPage(page, instrument, report);
    typeScores(this.scores, instrument, report);
    instrument.mappings = decl.members.flatMap((member) =>
      member.kind === "mapping" ? (bindMapping(member, instrument, scope, report) ?? []) : [],
    );
    instrument.tests = decl.members.flatMap((member) => (member.kind === "test" ? bindTest(member, instrument, report) : []));
    return instrument;
  }

  #model(): s.ModelSymbol | undefined {
    let model: s.ModelSymbol | undefined;
    let found = false;
    for (const member of this.decl.members) {
      if (member.kind !== "names" || member.keyword !== "measures") continue;
      for (const name of member.names) {
        if (found) this.report.add("repeated-member", name, { keyword: "measures" });
        found = true;
        model = resolve(this.scope, "model", name, this.report);
      }
    }
    return model;
  }

  #text(member: ast.TextMember): void {
    if (!member.text) return;
    if (this.metadata.has(member.keyword)) this.report.add("repeated-member", member, { keyword: member.keyword });
    this.metadata.set(member.keyword, member.text);
    if (isInstrumentText(member.keyword)) this.texts.set(member.keyword, member.text);
  }

  /** Adds a member to the instrument's one scope. False where its name is missing, taken or reserved. */
  declare(symbol: s.MemberSymbol): boolean {
    if (isInstrumentText(symbol.name)) {
      this.report.add("reserved-name", symbol.nameSpan, {
        kind: message(`kinds.${symbol.kind}`),
        name: symbol.name,
        reason: message("reasons.ownText"),
      });
      return false;
    }
    return this.names.declare(symbol, this.report);
  }

  #named(decl: ast.Term | ast.Battery | ast.Question | ast.Page | ast.Score): void {
    if (!decl.name) return;
    const base = { name: decl.name.text, span: decl, nameSpan: decl.name };
    switch (decl.kind) {
      case "term": {
        const term: s.TermSymbol = { kind: "term", ...base, decl };
        if (this.declare(term)) this.terms.push(term);
        this.#ownText(decl);
        break;
      }
      case "battery": {
        const known = this.#known("battery", base.name);
        const isSame = known?.decl === decl && known.scale === scaleNamed(decl.scale, this.scope);
        const battery: s.BatterySymbol = isSame
          ? Object.assign(known, { items: none })
          : { kind: "battery", ...base, decl, code: decl.code?.text ?? base.name, scale: undefined, items: [] };
        if (this.declare(battery)) this.batteries.push(battery);
        this.#ownText(decl);
        break;
      }
      case "question": {
        const question: s.QuestionSymbol = { kind: "question", ...base, decl, type: undefined };
        if (this.declare(question)) this.questions.push(question);
        this.#ownText(decl);
        break;
      }
      case "page": {
        const page: s.PageSymbol = { kind: "page", ...base, decl, when: undefined, shown: [] };
        if (this.declare(page)) this.pages.push(page);
        if (decl.text) this.texts.set(base.name, decl.text);
        break;
      }
      case "score": {
        const score: s.ScoreSymbol = { kind: "score", ...base, decl, value: undefined };
        if (this.declare(score)) this.scores.push(score);
        if (decl.text) this.texts.set(base.name, decl.text);
        for (const band of decl.bands) {
          if (band.label && band.text) this.texts.set(`${base.name}.${band.label.text}`, band.text);
        }
        break;
      }
    }
  }

  /** The symbol that a member of this name had before, where it is not taken. */
  #known<K extends s.MemberSymbol["kind"]>(kind: K, name: string): Mutable<Extract<s.MemberSymbol, { kind: K }>> | undefined {
    const known = this.before.get(name);
    return known?.kind === kind && !this.names.get(name) ? (known as Extract<s.MemberSymbol, { kind: K }>) : undefined;
  }

  #ownText(decl: ast.Term | ast.Battery | ast.Question): void {
    if (decl.text) this.texts.set(decl.name!.text, decl.text);
  }

  #dimension(decl: ast.Dimension, parent: Mutable<s.DimensionSymbol> | undefined, model: s.ModelSymbol | undefined): void {
    if (!decl.name) return;
    const name = decl.name.text;
    if (parent?.parent) {
      this.report.add("dimension-too-deep", decl.name, { dimension: name });
      return;
    }
    // The name says which of the model's dimensions is measured.
    const inModel = model?.dimensions.get(name);
    const known = this.#known("dimension", name);
    const now = { kind: "dimension", name, span: decl, nameSpan: decl.name, decl, parent, inModel, items: [] } as const;
    const dimension: Mutable<s.DimensionSymbol> =
      known && known.parent === parent && known.inModel === inModel ? Object.assign(known, now) : now;
    if (!this.declare(dimension)) return;
    this.dimensions.push(dimension);
    if (decl.text) this.texts.set(name, decl.text);
    if (decl.definition) this.texts.set(`${name}.definition`, decl.definition);
    const items: s.ItemSymbol[] = [];
    for (const member of decl.members) {
      if (member.kind === "dimension") {
        this.#dimension(member, dimension, model);
        const facet = this.dimensions.at(-1);
        if (facet?.parent === dimension && facet.decl === member) items.push(...facet.items);
      } else {
        const item = this.#item(member, dimension);
        if (item) items.push(item);
      }
    }
    dimension.items = items;
  }

  #item(decl: ast.Item, dimension: s.DimensionSymbol): s.ItemSymbol | undefined {
    if (!decl.name) return undefined;
    const name = decl.name.text;
    const known = this.#known("item", name);
    const item: Mutable<s.ItemSymbol> = known ?? {
      kind: "item",
      name,
      span: decl,
      nameSpan: decl.name,
      decl,
      dimension,
      scale: undefined,
      covers: none,
      batteries: none,
    };
    if (known) {
      if (known.decl !== decl) this.changed.push({ item, before: known.decl });
      item.span = item.decl = decl;
      item.nameSpan = decl.name;
      item.dimension = dimension;
      item.scale = undefined;
      item.covers = none;
    }
    if (!this.declare(item)) return undefined;
    if (known) this.known++;
    this.items.push(item);
    return item;
  }
}
