/** What the catalogue holds for one code. The long explanation is apart (`explanations/`), so that a check need not load it. */

import type { Severity } from "./diagnostic.ts";

export interface Entry {
  readonly severity: Severity;
  /** One or two sentences: the cause, then what to do. `{name}` is filled in by the reporter. */
  readonly message: string;
  /**
   * Whether `allow CODE because "…"` may silence it. Faults that leave nothing sensible to compile
   * (a syntax error, an unknown name) cannot be allowed.
   */
  readonly allowable: boolean;
  /**
   * Says that something is not there, which a fault of grammar may have hidden: held back until that is mended (`checks/consequences.ts`).
   * What would be there may stand in the block around the finding, or anywhere in the file.
   */
  readonly lack?: "block" | "file";
  /** The code of an error that says the same, and more: where a file has it, this is held back. */
  readonly saidBy?: string;
}

/** What `ukur explain` and the page in `docs/checks/` say about one code. */
export interface Explanation {
  /** A noun phrase: what the finding is about. */
  readonly title: string;
  /** Markdown: why it matters to a measurement, in a few sentences. */
  readonly why: string;
  /** Where the rule comes from, if it has a source outside Ukur. */
  readonly source?: string;
  /** A whole file that has the finding. Absent, like `right`, where the fault is of the file and not of its text. */
  readonly wrong?: string;
  /** The same file put right: it has no finding at all. */
  readonly right?: string;
  /** What the examples are compiled for, where the finding is a loss. */
  readonly for?: { readonly targets: readonly string[]; readonly sideBySide?: true };
  /** Files that stand beside the example, by name. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** What is translated of the explanations of a part of the catalogue. */
export type Told<T> = Readonly<Record<keyof T, Pick<Explanation, "title" | "why">>>;

/** The names in braces of a message, as a union: `"{a} and {b}"` gives `"a" | "b"`. Braces around anything else are text. */
export type Placeholders<M extends string> = M extends `${string}{${infer P}}${infer Rest}`
  ? (P extends `${string} ${string}` ? never : P) | Placeholders<Rest>
  : never;

/** The messages of a part of the catalogue in another language, with the placeholders of the English ones (`fill.ts` says what their signs mean). */
export type Messages<T extends Readonly<Record<string, Entry>>> = Readonly<Record<keyof T, string>>;

/** Keeps the literal types of the messages, so that a missing parameter does not compile. */
export function entries<const T extends Readonly<Record<string, Entry>>>(table: T): T {
  return table;
}

/** The command that finds the loss of an example. */
export function compileCommand({ targets, sideBySide }: NonNullable<Explanation["for"]>): string {
  return `ukur compile desk.ukur -t ${targets.join(" -t ")}${sideBySide ? " --side-by-side" : ""}`;
}
