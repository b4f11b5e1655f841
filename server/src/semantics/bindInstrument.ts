/** Binds an instrument: its members by name, and what they say of each other. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { bindBatteries, type ItemFindings } from "./bindBatteries.ts";
import { bindCondition } from "./bindCondition.ts";
import { bindDimension } from "./bindDimension.ts";
import { bindMapping } from "./bindMapping.ts";
import { measuredModel } from "./bindModel.ts";
import { bindChosen, bindOffers } from "./bindOffers.ts";
import { bindPage } from "./bindPage.ts";
import { bindStops } from "./bindStops.ts";
import { phrasesIn } from "./bindPhrases.ts";
import { bindRepeat, roundsOf, within } from "./bindRepeat.ts";
import { bindQuestionType, questionTexts } from "./bindQuestion.ts";
import { bindTest } from "./bindTest.ts";
import { categoryNodes } from "./categories.ts";
import { languagesOf } from "./languageTag.ts";
import type { Mutable } from "./mutable.ts";
import { isDeviceName, isInstrumentText } from "./nameRules.ts";
import { Names } from "./names.ts";
import type { Rebound } from "./rebindItems.ts";
import type { Report } from "./report.ts";
import { scaleNamed } from "./resolve.ts";
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
  const areSameItems = before?.items.length === symbol.items.length && binder.kept === symbol.items.length;
  return {
    instrument: { symbol, findings: new Standing(rest, tree), ofItems },
    succession: before && areSameItems ? successionOf(before, symbol, binder.changed) : undefined,
  };
}

/** What can be recorded, in the order in which it is proposed. */
export const recordNames: readonly s.RecordName[] = ["start", "end", "device", "language"];

const noOffers: s.QuestionSymbol["offers"] = new Map();

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
  readonly givens: Mutable<s.QuestionSymbol>[] = [];
  readonly records: s.RecordName[] = [];
  readonly notes: Mutable<s.NoteSymbol>[] = [];
  readonly pages: Mutable<s.PageSymbol>[] = [];
  readonly sections: Mutable<s.SectionSymbol>[] = [];
  readonly stops: Mutable<s.StopSymbol>[] = [];
  readonly outros: Mutable<s.OutroSymbol>[] = [];
  readonly scores: Mutable<s.ScoreSymbol>[] = [];
  readonly repeats: Mutable<s.RepeatSymbol>[] = [];
  readonly before: ReadonlyMap<string, s.MemberSymbol>;
  /** How many of its items were there before, and those of them that have changed. */
  kept = 0;
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
    const model = measuredModel(decl, scope, report);
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
        case "names":
          if (member.keyword === "record") for (const name of member.names) this.#record(name);
          break;
        case "term":
        case "battery":
        case "question":
        case "given":
        case "note":
        case "page":
        case "score":
          this.#named(member);
          break;
        case "random":
        case "stop":
          this.#pages(member, undefined);
          break;
        case "section":
          this.#section(member);
          break;
        case "repeat":
          this.#repeat(member);
          break;
        case "dimension":
          bindDimension(this, member, undefined, model);
          break;
      }
    }
    bindBatteries(this, model, tell);
    const asked = [...this.givens, ...this.questions];
    for (const question of asked) question.type = bindQuestionType(question.decl, this.dimensions, this.names.map, scope, report);
    bindChosen(asked, this.names.map, report);
    for (const question of asked) questionTexts(question, this.texts);
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
      givens: this.givens,
      records: this.records,
      notes: this.notes,
      pages: this.pages,
      sections: this.sections,
      stops: this.stops,
      outros: this.outros,
      scores: this.scores,
      repeats: this.repeats,
      phrases: phrasesIn(languages, scope),
      mappings: [],
      tests: [],
      members: this.names.map,
      texts: this.texts,
    };
    for (const repeat of this.repeats) bindRepeat(repeat, instrument, scope, report);
    // Conditions may look at scores.
    typeScores(this.scores, instrument, report);
    for (const item of this.items) if (item.decl.when) item.when = bindCondition(item.decl.when, instrument, report);
    for (const question of asked) {
      const around = within(instrument, question.round);
      question.when = question.decl.when && bindCondition(question.decl.when, around, report);
      const { decl: asks } = question;
      if (asks.kind === "question" && asks.checks.length > 0)
        question.checks = asks.checks.map((check) => ({ decl: check, rule: check.rule && bindCondition(check.rule, around, report) }));
      bindOffers(question, around, report);
    }
    for (const note of this.notes) note.when = note.decl.when && bindCondition(note.decl.when, within(instrument, note.round), report);
    for (const page of this.pages) bindPage(page, within(instrument, page.round), report);
    bindStops(instrument, report);
    instrument.mappings = decl.members.flatMap((member) =>
      member.kind === "mapping" ? (bindMapping(member, instrument, scope, report) ?? []) : [],
    );
    instrument.tests = decl.members.flatMap((member) => (member.kind === "test" ? bindTest(member, instrument, report) : []));
    return instrument;
  }

  #text(member: ast.TextMember): void {
    if (!member.text) return;
    if (member.refused) this.texts.set("consent.refused", member.refused);
    if (member.keyword === "outro") {
      this.outros.push({ decl: member, when: undefined });
      if (member.when) return this.#outro(member);
    }
    if (this.metadata.has(member.keyword)) this.report.add("repeated-member", member, { keyword: member.keyword });
    this.metadata.set(member.keyword, member.text);
    if (isInstrumentText(member.keyword)) this.texts.set(member.keyword, member.text);
  }

  /** Closing words: those with a condition are translated by their number, those without by their keyword. */
  #outro({ text, when }: ast.TextMember): void {
    if (text && when) this.texts.set(`outro.${this.outros.filter(({ decl }) => decl.when).length}`, text);
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

  #record(name: ast.Name): void {
    const record = recordNames.find((each) => each === name.text);
    if (record === undefined) {
      this.report.unknownName(message("nouns.record"), name, recordNames, message("hints.recordsAre", { names: recordNames }));
    } else if (this.records.includes(record)) this.report.add("repeated-member", name, { keyword: record });
    else this.records.push(record);
  }

  #section(decl: ast.Section): void {
    if (!decl.name) return;
    const section: s.SectionSymbol = { kind: "section", name: decl.name.text, span: decl, nameSpan: decl.name, decl, when: undefined };
    if (!this.declare(section)) return;
    this.sections.push(section);
    if (decl.text) this.texts.set(section.name, decl.text);
    for (const member of decl.members) this.#pages(member, section);
  }

  /** A page, several in an order of chance, or a stop among them. */
  #pages(member: ast.SectionMember, section: s.SectionSymbol | undefined): void {
    switch (member.kind) {
      case "page":
        this.#named(member, undefined, { random: undefined, section });
        break;
      case "random":
        for (const page of member.members) this.#named(page, undefined, { random: member, section });
        break;
      case "stop":
        this.#stop(member, section);
    }
  }

  #stop(decl: ast.Stop, section: s.SectionSymbol | undefined): void {
    if (!decl.name) return;
    const at = { name: decl.name.text, span: decl, nameSpan: decl.name, decl };
    const stop: s.StopSymbol = { kind: "stop", ...at, section, before: this.pages.length, own: undefined, when: undefined };
    if (!this.declare(stop)) return;
    this.stops.push(stop);
    if (decl.text) this.texts.set(stop.name, decl.text);
  }

  #repeat(decl: ast.Repeat): void {
    if (!decl.name) return;
    const rounds: (Mutable<s.Round> & { readonly own: Map<string, s.RoundMember> })[] = [];
    const repeat: s.RepeatSymbol = {
      kind: "repeat",
      name: decl.name.text,
      span: decl,
      nameSpan: decl.name,
      decl,
      rounds,
      by: undefined,
    };
    if (!this.declare(repeat)) return;
    this.repeats.push(repeat);
    if (decl.text) this.texts.set(repeat.name, decl.text);
    for (const { name, label } of roundsOf(decl, this.decl, this.scope)) {
      rounds.push({ repeat, name: label.kind === "number" ? `${repeat.name}${name}` : name, label, when: undefined, own: new Map() });
    }
    const members = decl.members.filter(({ name }) => name !== undefined);
    for (const member of members) {
      const { name: nameSpan } = member as { readonly name: ast.Name };
      const each: s.RoundMember[] = [];
      this.declare({ kind: "repeated", name: nameSpan.text, span: member, nameSpan, decl: member, repeat, each });
    }
    // A round goes through all of its pages before the next begins.
    for (const round of rounds) {
      for (const member of members) {
        const repeated = this.names.get(member.name!.text);
        if (repeated?.kind !== "repeated" || repeated.decl !== member) continue;
        const symbol = this.#named(member, round);
        if (!symbol || symbol.kind === "term") continue;
        round.own.set(repeated.name, symbol);
        (repeated.each as s.RoundMember[]).push(symbol);
      }
    }
  }

  /** Adds a member, or one of a repeat as a round has it. */
  #named(
    decl: ast.Term | ast.Battery | ast.Question | ast.Given | ast.Note | ast.Page | ast.Score,
    round?: s.Round,
    around: Pick<s.PageSymbol, "random" | "section"> = { random: undefined, section: undefined },
  ): s.TermSymbol | s.RoundMember | undefined {
    if (!decl.name) return undefined;
    const inRound = (name: string): string => (round ? `${round.name}_${name}` : name);
    const base = { name: inRound(decl.name.text), span: decl, nameSpan: decl.name, ...(round && { round }) };
    switch (decl.kind) {
      case "term": {
        const term: s.TermSymbol = { kind: "term", ...base, decl };
        if (!this.declare(term)) return undefined;
        this.terms.push(term);
        this.#ownText(decl);
        return term;
      }
      case "battery": {
        const known = this.known("battery", base.name);
        const isSame = known?.decl === decl && known.scale === scaleNamed(decl.scale, this.scope);
        const battery: s.BatterySymbol = isSame
          ? Object.assign(known, { ...(round && { round }), items: none })
          : { kind: "battery", ...base, decl, code: inRound(decl.code?.text ?? decl.name.text), scale: undefined, items: [] };
        this.#ownText(decl);
        if (!this.declare(battery)) return undefined;
        this.batteries.push(battery);
        return battery;
      }
      case "question":
      case "given": {
        const question: s.QuestionSymbol = {
          kind: "question",
          ...base,
          decl,
          type: undefined,
          when: undefined,
          offers: noOffers,
          checks: none,
        };
        this.#ownText(decl);
        if (!this.declare(question)) return undefined;
        (decl.kind === "given" ? this.givens : this.questions).push(question);
        return question;
      }
      case "note": {
        const note: s.NoteSymbol = { kind: "note", ...base, decl, when: undefined };
        this.#ownText(decl);
        if (!this.declare(note)) return undefined;
        this.notes.push(note);
        return note;
      }
      case "page": {
        const page: s.PageSymbol = { kind: "page", ...base, decl, own: undefined, when: undefined, ...around, shown: [] };
        if (decl.text) this.texts.set(decl.name.text, decl.text);
        if (!this.declare(page)) return undefined;
        this.pages.push(page);
        return page;
      }
      case "score": {
        const score: s.ScoreSymbol = { kind: "score", ...base, decl, value: undefined };
        if (decl.text) this.texts.set(decl.name.text, decl.text);
        for (const [key, node] of categoryNodes(decl.expression)) {
          if ("kind" in node && node.text) this.texts.set(`${decl.name.text}.${key}`, node.text);
        }
        for (const band of decl.bands) {
          if (band.label && band.text) this.texts.set(`${decl.name.text}.${band.label.text}`, band.text);
        }
        if (!this.declare(score)) return undefined;
        this.scores.push(score);
        return score;
      }
    }
  }

  /** The symbol that a member of this name had before, where it is not taken. */
  known<K extends s.MemberSymbol["kind"]>(kind: K, name: string): Mutable<Extract<s.MemberSymbol, { kind: K }>> | undefined {
    const known = this.before.get(name);
    return known?.kind === kind && !this.names.get(name) ? (known as Extract<s.MemberSymbol, { kind: K }>) : undefined;
  }

  /** The text of a declaration, and the help below it. */
  #ownText(decl: ast.Term | ast.Battery | ast.Question | ast.Given | ast.Note): void {
    if (decl.text) this.texts.set(decl.name!.text, decl.text);
    if ("hint" in decl && decl.hint) this.texts.set(`${decl.name!.text}.hint`, decl.hint);
  }
}
