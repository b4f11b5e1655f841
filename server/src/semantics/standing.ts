/** Findings that stand while the text around them changes: each of their places is held by the declaration, the member or the item around it. */

import { countWhile } from "../diagnostics/ascending.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withSpans } from "../diagnostics/moved.ts";
import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";

/** A node that outlives edits elsewhere, moved to its new place. */
type Unit = ast.Declaration | ast.InstrumentMember | ast.ModelMember | ast.Item | ast.Attribute;

interface Held {
  unit: Unit | undefined;
  /** The unit or its name. */
  at: Span;
  readonly offset: number;
  readonly length: number;
}

export class Standing {
  #found: { finding: Diagnostic; readonly places: readonly Held[] }[];

  /** @param tree of the text that the findings are about */
  constructor(findings: readonly Diagnostic[], tree: ast.SourceTree) {
    this.#found = findings.map((finding) => {
      const places: Held[] = [];
      withSpans(finding, (span, file) => {
        if (file === finding.file) places.push(held(span, tree));
        return span;
      });
      return { finding, places };
    });
  }

  /** The findings, where they are now. */
  now(): Diagnostic[] {
    return this.#found.map((each) => {
      const { finding, places } = each;
      let next = 0;
      const isThere = (span: Span): boolean => {
        const { at, offset } = places[next++]!;
        return at.start + offset === span.start;
      };
      if (isThere(finding.span) && finding.related.length === 0 && finding.fixes.length === 0) return finding;
      next = 0;
      each.finding = withSpans(finding, (span, file) => {
        if (file !== finding.file) return span;
        const { at, offset, length } = places[next++]!;
        return { start: at.start + offset, end: at.start + offset + length };
      });
      return each.finding;
    });
  }

  /**
   * Holds on to what came in the place of nodes.
   *
   * @returns false where a finding speaks of what may not be there any more
   */
  follow(replaced: ReadonlyMap<object, Unit>): boolean {
    for (const { places } of this.#found) {
      for (const place of places) {
        const { unit, at, offset, length } = place;
        const now = unit && replaced.get(unit);
        if (!now) continue;
        const name = nameOf(now);
        if (at !== unit && name) place.at = name;
        else if (at === unit && offset === 0 && length === 0) place.at = now;
        else return false;
        place.unit = now;
      }
    }
    return true;
  }
}

function held(span: Span, tree: ast.SourceTree): Held {
  const unit = unitAround(span, tree);
  const name = unit && nameOf(unit);
  const at = name && name.start === span.start && name.end === span.end ? name : (unit ?? tree);
  return { unit, at, offset: span.start - at.start, length: span.end - span.start };
}

function nameOf(unit: Unit): ast.Name | undefined {
  return "name" in unit ? unit.name : undefined;
}

/** The innermost unit that holds a place; for one between declarations, the next. */
function unitAround(span: Span, { declarations }: ast.SourceTree): Unit | undefined {
  let units: readonly Unit[] = declarations;
  let found: Unit | undefined;
  for (;;) {
    const index = behind(units, span.start);
    const unit = units[index - 1];
    if (!unit || unit.end < span.end) return found ?? units[index] ?? unit;
    found = unit;
    if (!("members" in unit) || unit.kind === "page") return found;
    units = unit.members;
  }
}

/** How many of the units start at a place or before it. */
function behind(units: readonly Unit[], start: number): number {
  return countWhile(units.length, (index) => units[index]!.start <= start);
}
