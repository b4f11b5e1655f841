/** Names within a scope: declared once without regard to case, found by their exact spelling. */

import type { Span } from "../language/ast.ts";
import { nameKey } from "./nameRules.ts";
import { message } from "../messages/message.ts";
import type { Report } from "./report.ts";

interface Declared {
  readonly name: string;
  readonly nameSpan: Span;
}

/** The names of one scope. A `Map`, so that `constructor` is a name like any other. */
export class Names<T extends Declared> {
  readonly #byName = new Map<string, T>();
  readonly #byKey = new Map<string, T>();

  /** Adds a declaration, or reports that its name is taken and leaves it out. */
  declare(symbol: T, report: Report): boolean {
    const key = nameKey(symbol.name);
    const other = this.#byKey.get(key);
    if (other !== undefined) {
      report.add(
        "duplicate-name",
        symbol.nameSpan,
        {
          name: symbol.name,
          other: other.name === symbol.name ? message("reasons.standsAbove") : message("reasons.otherStandsAbove", { name: other.name }),
        },
        { related: [{ file: report.file, span: other.nameSpan, message: message("places.declared", { name: other.name }) }] },
      );
      return false;
    }
    this.#byKey.set(key, symbol);
    this.#byName.set(symbol.name, symbol);
    return true;
  }

  get(name: string): T | undefined {
    return this.#byName.get(name);
  }

  get map(): ReadonlyMap<string, T> {
    return this.#byName;
  }
}
