/** What forms of ODK have in their texts, as a workbook or as XML. */

import { Gathering } from "../gathering.ts";
import { toldByOdk } from "./tells.ts";

/** The texts of a form of ODK, with what is calculated for them alone. */
export class OdkTexts {
  /** What is calculated, by the field's name: known before a text is read. */
  readonly calculations = new Map<string, string>();
  readonly gathering = new Gathering("markdown", /\$\{[^{}\n]{1,200}\}/g, (raw) => {
    const told = toldByOdk(raw, this.calculations);
    if (typeof told === "object") this.#told.add(raw.slice(2, -1));
    return told;
  });
  readonly #told = new Set<string>();

  /** Whether a field is calculated for texts alone: no score, then. */
  isTold(field: string): boolean {
    return this.#told.has(field);
  }
}
