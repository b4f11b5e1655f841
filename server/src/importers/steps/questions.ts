/** Single questions. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import { nameFrom } from "../../language/names.ts";
import { isName } from "../../semantics/nameRules.ts";
import type { FoundGiven, FoundLook, FoundOption, FoundQuestion } from "../found.ts";
import { guessed, hintOf, type Making } from "./making.ts";
import { conditionOf, ruleOf } from "./conditions.ts";
import { formOf, isCount } from "./forms.ts";
import { distinctLabels } from "./labels.ts";
import { takeWithin } from "./names.ts";
import { wordsOf } from "../text/marked.ts";
import { canBeScale, canLook, keyOf } from "./scales.ts";
import { earlierCodes, wholeNumber } from "./codes.ts";
import type { MadeOption } from "./subjects.ts";

type Question = Written<ast.Question>;
type QuestionType = Written<ast.QuestionType>;

/** The most options that can be put in order. */
const mostRanked = 100;

/** Lists of answers by what is in them: of the second question that has one, it is a list of its own. */
export class Lists {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, { readonly name: string; readonly options: readonly MadeOption[] }>();

  count(options: readonly FoundOption[]): void {
    const key = listKey(options);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Whether the list has several users and is long enough to be worth a name. */
  isShared(options: readonly FoundOption[]): boolean {
    return options.length > 2 && (this.#counts.get(listKey(options)) ?? 0) > 1;
  }

  made(options: readonly FoundOption[], make: () => { readonly name: string; readonly options: readonly MadeOption[] }) {
    const key = listKey(options);
    const known = this.#names.get(key) ?? make();
    this.#names.set(key, known);
    return known;
  }
}

/** What is the same in two lists that are one: all that options say. What hangs on answers is written where it is asked. */
function listKey(options: readonly FoundOption[]): string {
  return JSON.stringify([
    keyOf(options),
    options.map(({ name, specify, specifyRequired, exclusive, when }) => [name, specify, specifyRequired, exclusive, when]),
  ]);
}

/** The declaration of a question, whose name conditions and scores can use from then on. */
export function questionOf(making: Making, lists: Lists, found: FoundQuestion, place: number): Question {
  const { names, wordings, gathering } = making;
  const made = (type: QuestionType, name: string): Question => {
    let text = wordings.of(found.text, making.id, [name], found.source);
    const above: string[] = [];
    if (text === "") {
      text = name;
      above.push(guessed("the source has no text for this question."));
      gathering.lose("empty-text", found.source, undefined, true);
    }
    const checks = checksOf(making, found, name, place);
    return {
      kind: "question",
      name,
      text,
      type,
      ...(found.random && "inline" in type && { random: true as const }),
      ...hintOf(making, found, [name]),
      ...(found.required && { required: true as const }),
      ...shownOf(making, found, type),
      ...(checks.length > 0 && { checks }),
      above,
    };
  };
  const wanted = [...(found.name === undefined ? [] : [found.name]), found.source];
  if (found.answer === "one" && found.rating && canBeScale(found.options ?? [])) {
    const name = names.take(wanted, found.source);
    const scale = making.scales.of(found.options ?? [], found.source, found.look);
    making.subjects.add(found.source, { kind: "scale", path: [name], scale, isReversed: () => false }, place);
    if (found.reverse) gathering.lose("reverse-codes", found.source);
    return made({ type: "scale", scale: scale.name }, name);
  }
  const options = withLabels(found, making);
  if (isChoice(found.answer) && options.length > 0) {
    const chosen = chosenOf(making, found, options, place);
    if (chosen) return made(chosen.type, takeFor(making, found, wanted, chosen.options, found.answer, place));
    const { answer } = found;
    const ranked = answer === "rank" && options.length > mostRanked ? options.slice(0, mostRanked) : options;
    if (ranked.length < options.length) gathering.lose("ranking-partial", found.source, String(options.length));
    const inline = (): readonly MadeOption[] => coded(making, ranked, found.source, answer);
    const isShared = lists.isShared(ranked) && !ranked.some(({ when }) => when);
    const list = isShared ? lists.made(ranked, () => listOf(making, inline(), found)) : undefined;
    const own = list?.options ?? inline();
    const name = takeFor(making, found, wanted, own, answer, place);
    const source = list
      ? { list: list.name }
      : {
          inline: true,
          options: own.map((option) => written(making, option, making.id, [name, option.name], found.source, answer, place)),
        };
    return made(answer === "any" ? { type: answer, ...source, ...boundsOf(making, found, own.length) } : { type: answer, ...source }, name);
  }
  if (isChoice(found.answer)) gathering.lose("external", found.source, undefined, true);
  const name = names.take(wanted, found.source);
  if (found.answer === "share") {
    making.subjects.add(found.source, { kind: "other", name }, place);
    for (const { code } of found.options ?? [])
      making.subjects.add(`${found.source}_${code}`, { kind: "share", name, dimension: code }, place);
    return made({ type: "share", total: found.total ?? 100 }, name);
  }
  if (found.answer === "number") making.subjects.add(found.source, { kind: "number", name, lo: found.lo, hi: found.hi }, place);
  else making.subjects.add(found.source, { kind: "other", name }, place);
  return made(formOf(making, found, name), name);
}

/** The declaration of what is known before anything is asked. */
export function givenOf(making: Making, { source, label, options, from, was, isCompared }: FoundGiven): Written<ast.Given> {
  const { names, wordings, subjects, id } = making;
  const own = options && coded(making, options, source, "one");
  const name = names.take([source], source);
  subjects.add(source, own ? { kind: "options", name, answer: "one", options: own } : { kind: "other", name }, -1);
  const text = wordings.of(label, id, [name], source);
  return {
    kind: "given",
    name,
    text: text === "" ? name : text,
    type: own
      ? { type: "one", inline: true, options: own.map((option) => written(making, option, id, [name, option.name], source, "one")) }
      : { type: "text" },
    ...(was !== undefined && { was }),
    ...(from === "link" ? { fromLink: true } : { atRandom: true }),
    ...(isCompared && { above: [guessed("the source has no list of its values; it compares it with these.")] }),
  };
}

function isChoice(answer: FoundQuestion["answer"]): answer is "one" | "any" | "rank" {
  return answer === "one" || answer === "any" || answer === "rank";
}

/** A name for a question with options, which conditions and scores can use from then on. */
function takeFor(
  { names, subjects }: Making,
  { source }: FoundQuestion,
  wanted: readonly string[],
  own: readonly MadeOption[],
  answer: "one" | "any" | "rank",
  place: number,
): string {
  const columns = (name: string): readonly string[] => [
    name,
    ...(answer === "one" ? [] : own.map((option) => `${name}_${option.name}`)),
    ...own.filter((option) => option.source.specify).map((option) => `${name}_${option.name}_text`),
  ];
  const name = names.take(wanted, source, columns);
  subjects.add(source, { kind: "options", name, answer, options: own }, place);
  if (answer === "any")
    for (const option of own) subjects.add(`${source}_${option.source.code}`, { kind: "option", of: name, option }, place);
  return name;
}

/** How its answers look, where they can look so. */
function shownOf({ gathering }: Making, { shown, source, options = [] }: FoundQuestion, type: QuestionType): { shown?: FoundLook } {
  if (!shown) return {};
  const isSlider = shown === "slider" && type.type === "number" && type.range !== undefined;
  const isOfOptions = (shown === "buttons" || shown === "list") && type.type === "one";
  if (isSlider || isOfOptions || (type.type === "scale" && canLook(shown, options))) return { shown };
  gathering.lose("appearance", source, shown);
  return {};
}

/** What was chosen in another question, where these are the options that it leaves. */
function chosenOf(
  { subjects, gathering }: Making,
  { chosen, source, answer }: FoundQuestion,
  options: readonly FoundOption[],
  place: number,
): { readonly type: QuestionType; readonly options: readonly MadeOption[] } | undefined {
  if (chosen === undefined || !isChoice(answer)) return undefined;
  const found = subjects.get(chosen);
  if (found && found.place < place && found.subject.kind === "options" && found.subject.answer === "any") {
    const left = found.subject.options.filter((option) => !option.source.exclusive && !option.source.missing);
    const isSame = options.every(({ code }) => left.some((option) => option.source.code === code));
    if (isSame && left.length > 0)
      return {
        type: { type: answer, list: found.subject.name, chosen: true },
        options: left.map((option) => ({ ...option, source: { ...option.source, specify: false } })),
      };
  }
  gathering.lose("option-condition", source, chosen);
  return undefined;
}

/** How many options are chosen, where there are that many. */
function boundsOf({ gathering }: Making, { least, most, source }: FoundQuestion, count: number): { least?: number; most?: number } {
  const fits = (bound: number | undefined): bound is number => isCount(bound) && bound <= count;
  const isWrong = fits(least) && fits(most) && least > most;
  for (const bound of [least, most])
    if (bound !== undefined && bound !== 0 && (!fits(bound) || isWrong)) gathering.lose("multi-select-limit", source, String(bound));
  return isWrong
    ? {}
    : {
        ...(fits(least) && { least }),
        ...(fits(most) && most < count && { most }),
        ...(fits(most) && most === count && least === most && { most }),
      };
}

/** The rules for an answer. Of a rule, no part can be left out. */
function checksOf(making: Making, { checks = [], source }: FoundQuestion, name: string, place: number): readonly Written<ast.Check>[] {
  let number = 0;
  return checks.flatMap(({ rule: found, message }): Written<ast.Check>[] => {
    const rule = ruleOf(making, found, source, place);
    if (rule === undefined) {
      making.gathering.loseText("validation", source, message);
      return [];
    }
    number++;
    return [{ rule, message: making.wordings.of(message, making.id, [name, number === 1 ? "check" : `check${number}`], source) }];
  });
}

/** Options whose labels are there and differ. */
function withLabels(found: FoundQuestion, { wordings, gathering }: Making): readonly FoundOption[] {
  const options = (found.options ?? []).map((option) => {
    if (wordings.first(option.label).trim() !== "") return option;
    gathering.lose("empty-text", found.source, option.code, true);
    return { ...option, label: { [wordings.base]: option.code === "" ? "–" : option.code } };
  });
  const labels = distinctLabels(
    options.map(({ label }) => label),
    (_, number) => number,
  );
  return options.map((option, at) => {
    const label = labels[at]!;
    const changed = Object.keys(label).find((language) => label[language] !== option.label[language]);
    if (changed === undefined) return option;
    gathering.lose("broken", found.source, option.label[changed], true);
    return { ...option, label };
  });
}

/** Names and codes for options. */
function coded(making: Making, options: readonly FoundOption[], where: string, answer: string): readonly MadeOption[] {
  const codes = options.map(({ code }) => wholeNumber(code));
  const keeps = codes.every((code) => code !== undefined) && new Set(codes).size === codes.length;
  if (!keeps) {
    const kind = options.every(({ code }) => code === "")
      ? "codes-missing"
      : codes.every((code) => code !== undefined)
        ? "codes-duplicate"
        : "codes-not-integer";
    making.gathering.lose(kind, where, options.map(({ code }) => code).join(", "), true);
  }
  const taken = new Set<string>();
  const all = options.map(({ code: source }, at) => ({ source, code: keeps ? codes[at]! : at + 1 }));
  const before = earlierCodes(all);
  return options.map((source, at) => {
    const label = wordsOf(Object.values(source.label)[0] ?? "");
    const name = takeWithin(taken, [
      ...(source.name === undefined ? [] : [source.name]),
      isName(source.code) ? source.code : "",
      nameFrom(label),
      `a${source.code}`,
      `a${at + 1}`,
    ]);
    const { code } = all[at]!;
    if (!keeps && source.code !== "") making.changes.push({ kind: "code", where, old: source.code, new: String(code) });
    if (answer === "rank" && (source.specify || source.exclusive)) making.gathering.lose("option-text", where, label);
    return { name, source, code, was: source.was ?? before[at] };
  });
}

function written(
  making: Making,
  { name, code, source, was }: MadeOption,
  declaration: string,
  key: readonly string[],
  where: string,
  answer: string,
  place = 0,
): Written<ast.Option> {
  const { wordings } = making;
  const isRanked = answer === "rank";
  const when = source.when && conditionOf(making, source.when, where, place, false, "option-condition");
  return {
    name,
    code,
    label: wordings.of(source.label, declaration, key, where),
    specify: !isRanked && source.specify === true,
    specifyRequired: !isRanked && source.specify === true && source.specifyRequired === true,
    exclusive: answer === "any" && source.exclusive === true,
    missing: !isRanked && source.missing === true,
    ...(when && { when }),
    // Of several answers, each is known by its name.
    was: (answer === "any" || isRanked) && was === name ? undefined : was,
  };
}

function listOf(
  making: Making,
  options: readonly MadeOption[],
  { source }: FoundQuestion,
): { readonly name: string; readonly options: readonly MadeOption[] } {
  const name = making.declared.take([`${source}_list`]);
  making.choices.push({
    kind: "choices",
    name,
    text: name,
    options: options.map((option) => written(making, option, name, [option.name], source, "list")),
  });
  return { name, options };
}
