/** Single questions. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import { nameFrom } from "../../language/names.ts";
import { isName } from "../../semantics/nameRules.ts";
import type { FoundOption, FoundQuestion } from "../found.ts";
import { guessed, type Making } from "./making.ts";
import { takeWithin } from "./names.ts";
import { canBeScale, keyOf, wholeNumber } from "./scales.ts";
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
    const key = keyOf(options);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Whether the list has several users and is long enough to be worth a name. */
  isShared(options: readonly FoundOption[]): boolean {
    return options.length > 2 && (this.#counts.get(keyOf(options)) ?? 0) > 1;
  }

  made(options: readonly FoundOption[], make: () => { readonly name: string; readonly options: readonly MadeOption[] }) {
    const key = keyOf(options);
    const known = this.#names.get(key) ?? make();
    this.#names.set(key, known);
    return known;
  }
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
    return { kind: "question", name, text, type, ...(found.required && { required: true as const }), above };
  };
  const wanted = [...(found.name === undefined ? [] : [found.name]), found.source];
  if (found.answer === "one" && found.rating && canBeScale(found.options ?? [])) {
    const name = names.take(wanted, found.source);
    const scale = making.scales.of(found.options ?? [], found.source);
    making.subjects.add(found.source, { kind: "scale", path: [name], scale, reverse: found.reverse ?? false }, place);
    if (found.reverse) gathering.lose("reverse-codes", found.source);
    return made({ type: "scale", scale: scale.name }, name);
  }
  const options = withLabels(found, making);
  if ((found.answer === "one" || found.answer === "any" || found.answer === "rank") && options.length > 0) {
    const { answer } = found;
    const ranked = answer === "rank" && options.length > mostRanked ? options.slice(0, mostRanked) : options;
    if (ranked.length < options.length) gathering.lose("ranking-partial", found.source, String(options.length));
    const inline = (): readonly MadeOption[] => coded(making, ranked, found.source, answer);
    const isShared = lists.isShared(ranked);
    const list = isShared ? lists.made(ranked, () => listOf(making, inline(), found)) : undefined;
    const own = list?.options ?? inline();
    const columns = (name: string): readonly string[] => [
      name,
      ...(answer === "one" ? [] : own.map((option) => `${name}_${option.name}`)),
      ...own.filter(({ source }) => source.specify).map((option) => `${name}_${option.name}_text`),
    ];
    const name = names.take(wanted, found.source, columns);
    making.subjects.add(found.source, { kind: "options", name, answer, options: own }, place);
    if (answer === "any")
      for (const option of own) making.subjects.add(`${found.source}_${option.source.code}`, { kind: "option", of: name, option }, place);
    const type: QuestionType = list
      ? { type: answer, list: list.name }
      : {
          type: answer,
          inline: true,
          options: own.map((option) => written(making, option, making.id, [name, option.name], found.source, answer)),
        };
    return made(type, name);
  }
  if (found.answer === "one" || found.answer === "any" || found.answer === "rank")
    gathering.lose("external", found.source, undefined, true);
  const name = names.take(wanted, found.source);
  if (found.answer === "number") {
    making.subjects.add(found.source, { kind: "number", name, lo: found.lo, hi: found.hi }, place);
    const unit = found.unit && wordings.of(found.unit, making.id, [name, "unit"], found.source);
    return made({ type: "number", range: rangeOf(making, found), unit: unit === "" ? undefined : unit }, name);
  }
  making.subjects.add(found.source, { kind: "other", name }, place);
  return made(found.answer === "date" ? { type: "date" } : { type: "text", long: found.answer === "long" }, name);
}

/** A number has two limits here, or none. */
function rangeOf({ gathering }: Making, { lo, hi, decimals = 0, source }: FoundQuestion): Written<ast.Range> | undefined {
  if (lo === undefined && hi === undefined) return undefined;
  if (lo === undefined || hi === undefined || lo > hi || !isShort(lo) || !isShort(hi)) {
    gathering.lose("validation", source, `${lo ?? ""}..${hi ?? ""}`);
    return undefined;
  }
  const digits = Math.min(6, Math.max(decimals, ...[lo, hi].map((limit) => /\.(\d+)$/.exec(String(limit))?.[1]?.length ?? 0)));
  return { lo: { raw: lo.toFixed(digits) }, hi: { raw: hi.toFixed(digits) } };
}

/** A number that the language can hold. */
function isShort(number: number): boolean {
  return Math.abs(number) < 1e12;
}

/** Options whose labels are there and differ. */
function withLabels(found: FoundQuestion, { wordings, gathering }: Making): readonly FoundOption[] {
  const seen = new Map<string, number>();
  return (found.options ?? []).map((option) => {
    let { label } = option;
    if (Object.keys(label).length === 0) {
      label = { [wordings.base]: option.code === "" ? "–" : option.code };
      gathering.lose("empty-text", found.source, option.code, true);
    }
    const key = wordings.first(label).normalize("NFC").trim().toLowerCase();
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before === 0) return { ...option, label };
    gathering.lose("broken", found.source, wordings.first(label), true);
    return { ...option, label: Object.fromEntries(Object.entries(label).map(([language, text]) => [language, `${text} (${before + 1})`])) };
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
  return options.map((source, at) => {
    const label = Object.values(source.label)[0] ?? "";
    const name = takeWithin(taken, [isName(source.code) ? source.code : "", nameFrom(label), `a${source.code}`, `a${at + 1}`]);
    const code = keeps ? codes[at]! : at + 1;
    if (!keeps && source.code !== "") making.changes.push({ kind: "code", where, old: source.code, new: String(code) });
    if (answer === "rank" && (source.specify || source.exclusive)) making.gathering.lose("option-text", where, label);
    return { name, source, code };
  });
}

function written(
  { wordings }: Making,
  { name, code, source }: MadeOption,
  declaration: string,
  key: readonly string[],
  where: string,
  answer: string,
): Written<ast.Option> {
  const isRanked = answer === "rank";
  return {
    name,
    code,
    label: wordings.of(source.label, declaration, key, where),
    specify: !isRanked && source.specify === true,
    exclusive: answer === "any" && source.exclusive === true,
    missing: !isRanked && source.missing === true,
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
