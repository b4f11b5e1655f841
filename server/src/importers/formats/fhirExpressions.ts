/** Expressions of a Questionnaire: variables, conditions, and what it calculates. */

import type { FoundCondition, FoundPage, FoundPart, FoundScore, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { bandsIn } from "../text/bands.ts";
import { partsOf, withParts, type Node } from "../text/expression.ts";
import { FhirPaths, type PathItem } from "../text/fhirPath.ts";
import { calculated, finest, isRounded, knowing, unrounded } from "../text/formulas.ts";
import { meaningOf } from "../text/meaning.ts";

interface Calculation {
  readonly source: string;
  readonly title: FoundText;
  readonly raw: string;
  readonly node: Node | undefined;
  readonly uses: ReadonlySet<string>;
}

const asItIs = (name: string): string => name;

export class FhirExpressions {
  readonly #items: ReadonlyMap<string, PathItem>;
  readonly #paths: FhirPaths;
  readonly #variables: { readonly name: string; readonly where: string; readonly raw: string }[] = [];
  readonly #calculations: Calculation[] = [];
  readonly #calculated = new Set<string>();
  readonly #used = new Set<string>();

  constructor(items: ReadonlyMap<string, PathItem>) {
    this.#items = items;
    this.#paths = new FhirPaths(items);
  }

  define(name: string, raw: string, where: string): void {
    this.#variables.push({ name, where, raw });
    this.#paths.define(name, raw);
  }

  /** Notes what an item is calculated from. */
  calculate(source: string, title: FoundText, raw: string): void {
    this.#calculated.add(source);
    this.#calculations.push({ source, title, raw, ...this.#paths.read(raw) });
  }

  /** The condition that an expression is; nothing where it has no meaning here. */
  condition(raw: string): FoundCondition | undefined {
    const { node, uses } = this.#paths.read(raw);
    const condition = node && meaningOf(node);
    if (condition) this.#use(uses);
    return condition;
  }

  /** What a code is here. */
  codeOf(linkId: string, code: string): string {
    return this.#items.get(linkId)?.codeOf(code) ?? code;
  }

  #use(names: ReadonlySet<string>): void {
    for (const name of names) this.#used.add(name);
  }

  /**
   * What is calculated, once all that is asked is known, and the pages without what is no question then. Options that calculations leave out are no
   * answers. What could not be read is told.
   */
  scores(
    all: readonly FoundPage[],
    gathering: Gathering,
  ): { readonly scores: readonly FoundScore[]; readonly pages: readonly FoundPage[] } {
    const pages = all.map((page) => ({ ...page, parts: page.parts.map((part) => this.#withMissing(part)) }));
    const knows = knowing(pages);
    // A calculation that others use as a variable is named by them.
    const ownOf = new Map<Node, string>();
    for (const { node, source } of this.#calculations) {
      const core = node && unrounded(node, finest);
      if (core && core.kind !== "number" && !ownOf.has(core)) ownOf.set(core, source);
    }
    const made: FoundScore[] = [];
    const read = new Set<string>();
    for (const { source, title, raw, node, uses } of this.#calculations) {
      const whole =
        node &&
        withScores(node, (part) => {
          const own = ownOf.get(part);
          return own !== source && own !== undefined && read.has(own) ? own : undefined;
        });
      const banded = whole && bandsIn(whole, asItIs);
      const of = banded ? made.findIndex((score) => score.source === banded.of) : -1;
      const core = whole && unrounded(whole);
      const formula = core && this.#isCountable(core, read) ? calculated(core, asItIs, knows) : undefined;
      if (banded && of >= 0 && made[of]!.bands === undefined) made[of] = { ...made[of]!, bands: banded.bands };
      else if (formula) made.push({ source, title, raw, formula, ...(isRounded(whole!) && { isRounded: true }) });
      else {
        gathering.lose("calc", source, raw);
        gathering.lose("code", source, raw);
        continue;
      }
      read.add(source);
      this.#use(uses);
    }
    for (const { name, where, raw } of this.#variables) if (!this.#used.has(name)) gathering.lose("code", where, raw);
    // A result is there whoever answers what.
    for (const { parts } of pages)
      for (const { source, when } of parts) if (when && read.has(source)) gathering.lose("question-level-condition", source);
    const asked = pages.map((page) => ({ ...page, parts: page.parts.filter((part) => !read.has(part.source)) }));
    return { scores: made, pages: asked.filter(({ parts }, at) => parts.length > 0 || pages[at]!.parts.length === 0) };
  }

  #withMissing(part: FoundPart): FoundPart {
    const missing = this.#paths.leftOut.get(part.source);
    if (!missing || part.kind !== "question" || !part.options) return part;
    return { ...part, options: part.options.map((option) => (missing.has(option.code) ? { ...option, missing: true } : option)) };
  }

  /** Whether all of its answers are numbers, but for those that are compared with a code, and all that is calculated in it is there. */
  #isCountable(node: Node, read: ReadonlySet<string>, isCompared = false): boolean {
    if (node.kind !== "reference") {
      const compares = node.kind === "binary" && (node.op === "==" || node.op === "!=");
      return partsOf(node).every((part) => this.#isCountable(part, read, compares));
    }
    if (this.#calculated.has(node.name)) return read.has(node.name);
    const item = this.#items.get(node.name);
    return isCompared || item === undefined || item.isWeighed || item.answers === "numbers" || item.answers === "values";
  }
}

/** An expression in which other calculations stand by their names. */
function withScores(node: Node, nameOf: (part: Node) => string | undefined): Node {
  const name = nameOf(node);
  if (name !== undefined) return { kind: "reference", name };
  return withParts(node, (part) => withScores(part, nameOf));
}
