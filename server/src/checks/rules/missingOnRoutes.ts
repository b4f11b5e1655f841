import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import { describedFunction } from "../../semantics/functions.ts";
import type { Report } from "../../semantics/report.ts";
import { perDimension } from "../../semantics/shapes.ts";
import type {
  BatterySymbol,
  InstrumentSymbol,
  ItemSymbol,
  PageSymbol,
  QuestionSymbol,
  ScoreSymbol,
  StopSymbol,
  Typed,
} from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";

/** That a sum or a mean has a result for those whom the pages lead around some of its parts. */
export const missingOnRoutes: Rule = {
  instrument(instrument, report) {
    const { items, pages, questions } = instrument;
    if (![items, pages, questions].some((asked) => asked.some(({ when }) => when))) return;
    const routes = new Routes(instrument, report);
    for (const score of instrument.scores) if (score.value && !score.decl.missing) routes.check(score.value, score);
  },
};

type Call = Extract<Typed, { readonly kind: "call" }>;

/** Who is asked what: the condition of the pages that ask it; nothing where everybody is. */
class Routes {
  readonly #report: Report;
  /** The pages that ask a question, or a battery about an item. A page without a condition shows to all. */
  readonly #pages = new Map<QuestionSymbol | BatterySymbol, Map<ItemSymbol | undefined, Set<PageSymbol>>>();
  readonly #stops: readonly StopSymbol[];
  readonly #order: ReadonlyMap<PageSymbol, number>;
  readonly #known = new Map<ScoreSymbol, ReadonlySet<string>>();

  constructor({ pages, stops }: InstrumentSymbol, report: Report) {
    this.#report = report;
    this.#stops = stops;
    this.#order = new Map(pages.map((page, index) => [page, index]));
    for (const page of pages) {
      for (const shown of page.shown) {
        if (shown.kind === "question") this.#note(shown.question, undefined, page);
        else if (shown.kind === "battery") for (const item of shown.items) this.#note(shown.battery, item, page);
      }
    }
  }

  #note(asking: QuestionSymbol | BatterySymbol, item: ItemSymbol | undefined, page: PageSymbol): void {
    let items = this.#pages.get(asking);
    if (!items) this.#pages.set(asking, (items = new Map()));
    const pages = items.get(item);
    if (pages) pages.add(page);
    else items.set(item, new Set([page]));
  }

  /** What has to hold so that an answer is asked for: an empty text where nothing has to. */
  #conditionOf(asking: QuestionSymbol | BatterySymbol, item: ItemSymbol | undefined): string {
    const pages = [...(this.#pages.get(asking)?.get(item) ?? [])];
    const written = ({ decl: { when } }: { readonly decl: { readonly when?: Condition | undefined } }): string =>
      when ? this.#report.source.slice(when.start, when.end).replace(/\s+/g, " ") : "";
    const ofPages = pages.every(({ when }) => when) ? pages.map((page) => this.#wayTo(page, written)).join(" or ") : "";
    const own = asking.kind === "question" ? written(asking) : item ? written(item) : "";
    return ofPages !== "" && own !== "" ? `${ofPages} and ${own}` : ofPages + own;
  }

  /** What has to hold so that somebody comes to a page: the conditions of its section and its own, and none of the stops before it. */
  #wayTo(page: PageSymbol, written: (of: { readonly decl: { readonly when?: Condition | undefined } }) => string): string {
    const left = this.#stops.filter(({ before, own }) => own && before <= this.#order.get(page)!).map((stop) => `not (${written(stop)})`);
    return [page.section ? written(page.section) : "", ...left, written(page)].filter((part) => part !== "").join(" and ");
  }

  check(value: Typed, score: ScoreSymbol): void {
    switch (value.kind) {
      case "binary":
        this.check(value.left, score);
        this.check(value.right, score);
        break;
      case "points":
        this.check(value.argument, score);
        break;
      case "list":
        for (const each of value.of) this.check(each, score);
        break;
      case "call":
        this.#call(value, score);
        this.check(value.argument, score);
        break;
      default:
    }
  }

  #call(call: Call, { decl, name }: ScoreSymbol): void {
    const { needs } = describedFunction(call.function);
    if (needs === "none") return;
    for (const parts of this.#partsOf(call)) {
      const hidden = new Map<string, number>();
      // A part that several conditions open is there for whom any of them holds for: it is not counted.
      for (const conditions of parts) {
        const [only, ...others] = conditions;
        if (only && others.length === 0) hidden.set(only, (hidden.get(only) ?? 0) + 1);
      }
      const least = needs === "all" ? parts.length : Math.ceil(parts.length / 2);
      const found = [...hidden].find(([, count]) => count < parts.length && parts.length - count < least);
      if (!found) continue;
      const [condition, count] = found;
      const end = (decl.perItem ?? decl.expression)?.end ?? call.span.end;
      const fix: Fix = {
        title: message("fixes.addText", { text: "missing at least 1" }),
        edits: [{ span: { start: end, end }, newText: " missing at least 1" }],
      };
      const told = { score: name, function: call.function, condition, count, all: parts.length, least };
      this.#report.add("missing-on-a-route", call.span, told, { fixes: [fix] });
      return;
    }
  }

  /** The parts of each list that a function takes, each with what has to hold for it. */
  #partsOf({ argument, perDimension: grouped }: Call): (readonly ReadonlySet<string>[])[] {
    // Over the rounds of a repeat, those that are there are enough.
    if (argument.kind === "list" && argument.ofRounds) return [];
    if (argument.kind === "list") return [argument.of.map((each) => this.#needed(each, undefined))];
    if (argument.shape.kind !== "items") return [];
    const groups = grouped ? [...perDimension(argument.shape.items).values()] : [argument.shape.items];
    return groups.map((items) => items.map((item) => this.#needed(argument, item)));
  }

  /** What has to hold so that a value is there; for a value of items, for that of one. */
  #needed(value: Typed, item: ItemSymbol | undefined): ReadonlySet<string> {
    const one = (condition: string): ReadonlySet<string> => new Set(condition === "" ? [] : [condition]);
    switch (value.kind) {
      case "battery":
        return one(this.#conditionOf(value.battery, item));
      case "answer":
        return one(this.#conditionOf(value.battery, value.item));
      case "question":
      case "share":
      case "sharePart":
      case "ticks":
        return one(this.#conditionOf(value.question, undefined));
      case "points":
        return this.#needed(value.argument, item);
      case "binary":
      case "comparison":
      case "table":
        return new Set([...this.#needed(value.left, item), ...this.#needed(value.right, item)]);
      case "score":
      case "scorePart":
        return this.#ofScore(value.score);
      case "list":
        return common(value.of.map((each) => this.#needed(each, undefined)));
      case "call":
        if (value.argument.kind === "ticks") return this.#needed(value.argument, undefined);
        return value.function === "count" ? new Set() : common(this.#partsOf(value).flat());
      case "number":
        return new Set();
    }
  }

  /** What has to hold so that a score has a result, in all of its dimensions alike. */
  #ofScore(score: ScoreSymbol): ReadonlySet<string> {
    let known = this.#known.get(score);
    if (!known) {
      const { value } = score;
      this.#known.set(score, (known = new Set()));
      if (value?.shape.kind === "items") known = common(value.shape.items.map((item) => this.#needed(value, item)));
      else if (value) known = this.#needed(value, undefined);
      this.#known.set(score, known);
    }
    return known;
  }
}

/** The conditions that all of some have to have. */
function common(parts: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = parts;
  return new Set([...(first ?? [])].filter((condition) => others.every((other) => other.has(condition))));
}
