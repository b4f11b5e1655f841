/**
 * Unrolls repeats: what a repeat holds is declared once and asked in each of its rounds, so each round gets symbols of its own, and everybody who
 * reads an instrument finds them among its batteries, questions, pages and scores. A round's symbols have the node of the repeat's member.
 */

import type * as ast from "../language/ast.ts";
import { bindOptions } from "./bindLists.ts";
import type { Extra } from "../diagnostics/report.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import { message, type Message } from "../messages/message.ts";
import type { Mutable } from "./mutable.ts";
import { namesOf, Report } from "./report.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";

/** More rounds than these make a questionnaire that nobody answers, and a program that nobody waits for. */
export const mostRounds = 100;

interface RoundNamed {
  /** Behind the name of the repeat, where it is a number. */
  readonly name: string;
  readonly label: s.RoundLabel;
}

/**
 * What the rounds of a repeat are called, and what its name stands for in each: before anything of the instrument is bound. Where that cannot be told,
 * which has a finding, there is one, so that what the repeat holds is understood all the same.
 */
export function roundsOf({ over }: ast.Repeat, instrument: ast.Instrument, scope: Scope): readonly RoundNamed[] {
  const rounds = knownRounds(over, instrument, scope);
  return rounds.length > 0 ? rounds : [{ name: "1", label: { kind: "number", value: 1 } }];
}

function knownRounds(over: ast.Repeated | undefined, instrument: ast.Instrument, scope: Scope): readonly RoundNamed[] {
  if (over?.kind === "options") {
    const { options, list } = optionsNamed(over.of?.text, instrument, scope) ?? { options: [], list: undefined };
    // "None of these" and "no answer" are nothing that can be gone through.
    const gone = options.filter(({ decl }) => !decl.exclusive && !decl.missing);
    return gone.slice(0, mostRounds).map((option) => ({ name: option.name, label: { kind: "option", option, list } }));
  }
  const { lo, hi } = wholeRange(over?.range) ?? { lo: 1, hi: 0 };
  return Array.from({ length: Math.min(hi - lo + 1, mostRounds) }, (_, index) => ({
    name: String(lo + index),
    label: { kind: "number", value: lo + index },
  }));
}

/** The limits of a range of whole numbers from 0 on; nothing where it is none. */
export function wholeRange(range: ast.Range | undefined): { readonly lo: number; readonly hi: number } | undefined {
  const [lo, hi] = [range?.lo?.value, range?.hi?.value];
  if (lo === undefined || hi === undefined || !Number.isInteger(lo) || !Number.isInteger(hi)) return undefined;
  return lo >= 0 && hi >= lo ? { lo, hi } : undefined;
}

/** The options of a list in scope, or of a question of the instrument. */
function optionsNamed(
  name: string | undefined,
  { members }: ast.Instrument,
  scope: Scope,
): { readonly options: readonly s.OptionSymbol[]; readonly list: s.ChoicesSymbol | undefined } | undefined {
  if (name === undefined) return undefined;
  const question = members.find((member): member is ast.Question => member.kind === "question" && member.name?.text === name);
  const type = question?.type;
  if (question && !(type && "options" in type)) return undefined;
  // Faults of options are told where the question is bound.
  if (type && "options" in type && type.inline)
    return { options: bindOptions(type.options, new Report({ file: "", text: "" }, [])), list: undefined };
  const list = scope.get((type && "options" in type ? type.list?.text : name) ?? "");
  return list?.kind === "choices" ? { options: list.options, list } : undefined;
}

/** Says of each round who goes through it, and what is wrong with what the repeat goes through. */
export function bindRepeat(repeat: Mutable<s.RepeatSymbol>, instrument: s.InstrumentSymbol, scope: Scope, report: Report): void {
  const { over } = repeat.decl;
  if (over?.kind === "options") bindOptionRounds(repeat, over, instrument, scope, report);
  else if (over) bindNumberedRounds(repeat, over, instrument, report);
}

function bindOptionRounds(
  repeat: s.RepeatSymbol,
  over: Extract<ast.Repeated, { kind: "options" }>,
  instrument: s.InstrumentSymbol,
  scope: Scope,
  report: Report,
): void {
  const { of, chosen } = over;
  if (!of) return;
  const question = instrument.members.get(of.text);
  if (question?.kind === "repeated") {
    report.add("repeat-circle", of, { name: of.text });
    return;
  }
  const isKnown = repeat.rounds.some(({ label }) => label.kind === "option");
  if (!isKnown) {
    // A question or a list whose options are broken has its finding.
    const hasNone = question?.kind === "question" && question.type && "options" in question.type && question.type.options.length === 0;
    if (question) {
      if (!hasNone && (question.kind !== "question" || question.type)) report.add("repeat-not-listed", of, { name: of.text });
    } else
      report.unknownName(
        "choicesOrQuestion",
        of,
        namesOf(
          instrument.questions,
          scope.symbols().filter(({ kind }) => kind === "choices"),
        ),
      );
    return;
  }
  const open = repeat.rounds.find(({ label }) => label.kind === "option" && label.option.decl.specify);
  if (open) report.add("repeat-open-list", of, { option: open.name, repeat: `{${repeat.name}}` });
  if (!chosen) return;
  if (question?.kind !== "question" || question.type?.kind !== "any") {
    report.add("repeat-not-chosen", over, { name: of.text });
    return;
  }
  for (const round of repeat.rounds as readonly Mutable<s.Round>[]) {
    if (round.label.kind !== "option") continue;
    const { name } = round.label.option;
    const option = question.type.options.find((each) => each.name === name);
    if (option) round.when = { kind: "compare", op: "==", subject: { kind: "option", question, option }, value: 1, span: over };
  }
}

function bindNumberedRounds(
  repeat: Mutable<s.RepeatSymbol>,
  over: Extract<ast.Repeated, { kind: "numbers" }>,
  instrument: s.InstrumentSymbol,
  report: Report,
): void {
  const { range, by } = over;
  const limits = wholeRange(range);
  if (range && (!limits || limits.hi - limits.lo + 1 > mostRounds)) report.add("repeat-range", range, { most: mostRounds });
  if (!by) return;
  const question = instrument.members.get(by.text);
  if (question?.kind === "repeated") {
    report.add("repeat-circle", by, { name: by.text });
    return;
  }
  if (question?.kind !== "question") {
    if (question) report.wrongKind(by, question.kind, "question", undefined);
    else report.unknownName("question", by, namesOf(instrument.questions));
    return;
  }
  const { type } = question;
  if (!type) return;
  if (type.kind !== "number") {
    report.add("repeat-not-counted", by, { name: by.text });
    return;
  }
  repeat.by = question;
  const rounds = repeat.rounds.length;
  if (limits && (type.hi === undefined || type.hi > rounds)) {
    const most = type.hi === undefined ? message("reasons.anyNumber") : String(type.hi);
    report.add("repeat-too-short", by, { name: by.text, most, rounds });
  }
  for (const round of repeat.rounds as readonly Mutable<s.Round>[]) {
    const { label } = round;
    if (label.kind === "number")
      round.when = {
        kind: "compare",
        op: ">=",
        subject: { kind: "question", question },
        value: label.value - (limits?.lo ?? 1) + 1,
        span: over,
      };
  }
}

const views = new WeakMap<s.Round, { readonly of: s.InstrumentSymbol; readonly view: s.InstrumentSymbol }>();

/** An instrument as a member of a repeat sees it: the names of the repeat are those of its own round. */
export function within(instrument: s.InstrumentSymbol, round: s.Round | undefined): s.InstrumentSymbol {
  if (!round) return instrument;
  let known = views.get(round);
  if (known?.of !== instrument) {
    known = { of: instrument, view: { ...instrument, members: new Map([...instrument.members, ...round.own]) } };
    views.set(round, known);
  }
  return known.view;
}

/** An instrument as the members of a repeat are written: those of one round stand for it, by the names that they are declared with. */
export function asWrittenIn({ rounds: [first] }: s.RepeatSymbol, instrument: s.InstrumentSymbol): s.InstrumentSymbol {
  if (!first) return instrument;
  const own = Array.from(first.own, ([name, member]) => ({ ...member, name }));
  const ofKind = <K extends s.RoundMember["kind"]>(kind: K) =>
    own.filter((member): member is Extract<(typeof own)[number], { kind: K }> => member.kind === kind);
  const outside = <M extends s.RoundMember>(members: readonly M[]) => members.filter(({ round }) => round?.repeat !== first.repeat);
  return {
    ...instrument,
    batteries: [...outside(instrument.batteries), ...ofKind("battery")],
    questions: [...outside(instrument.questions), ...ofKind("question")],
    notes: [...outside(instrument.notes), ...ofKind("note")],
    pages: [...outside(instrument.pages), ...ofKind("page")],
    scores: [...outside(instrument.scores), ...ofKind("score")],
    members: new Map([...instrument.members, ...own.map((member) => [member.name, member] as const)]),
  };
}

/** What a name of a repeat's member may have meant outside of the repeat: the member of one of the rounds. */
export function ofRound({ each }: s.RepeatedSymbol, name: ast.Name): { readonly hint: Message | undefined; readonly extra: Extra } {
  const names = each.slice(0, 3).map((member) => member.name);
  const fixes = names.map((other) => ({ ...changeTo(name, other), isGuess: true as const }));
  return names.length === 0 ? { hint: undefined, extra: {} } : { hint: message("hints.ofRounds", { names }), extra: { fixes } };
}

/** The condition of a round and one of its own, as one. */
export function alsoWhen(round: s.Round | undefined, when: s.BoundCondition | undefined): s.BoundCondition | undefined {
  return round?.when && when ? { kind: "and", left: round.when, right: when } : (round?.when ?? when);
}
