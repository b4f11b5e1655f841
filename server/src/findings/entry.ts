/**
 * What Ukur finds. Each code has an entry in English, `SUBJECT/CODE.en.ts`, with everything that is the same in each language, and its words in
 * Indonesian beside it. `scripts/generate.ts` gathers them: `catalogue.ts` has all entries by their codes, `indonesian.ts` the words.
 */

import type { Placeholders } from "../messages/message.ts";

import type { Profile } from "./levels.ts";

export type Severity = "error" | "warning" | "info";

/** How much a finding counts where somebody has the say: not at all, too. */
export type Level = Severity | "off";

export interface Entry extends Words {
  readonly severity: Severity;
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
  /** Where the rule comes from, if it has a source outside Ukur. */
  readonly source?: string;
  /** A whole file that has the finding. Absent, like `right`, where the fault is of the file and not of its text. */
  readonly wrong?: string;
  /** The same file put right: it has no finding at all. */
  readonly right?: string;
  /** It is about the method of an instrument and not about its text: its number in the catalogue of checks, such as `W01`. */
  readonly method?: string;
  /** Its number there where it is not about method alone: what would be compiled is wrong, or a text is missing. No profile leaves it out. */
  readonly catalogue?: string;
  /** How much it counts in a profile, where that is not what its severity says. */
  readonly levels?: Partial<Readonly<Record<Profile, Level>>>;
  /** It is found when an instrument is compiled for a platform, which says it in words of its own. */
  readonly loss?: true;
  /** What the examples are compiled for, where the finding is a loss. */
  readonly for?: { readonly targets: readonly string[]; readonly sideBySide?: true };
  /** Files that stand beside the example, by name. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** What is said of a code in one language. */
export interface Words {
  /** One or two sentences: the cause, then what to do. `{name}` is filled in by the reporter. A part that is left out takes the blank before it with it. */
  readonly message: string;
  /** A noun phrase: what the finding is about. */
  readonly title: string;
  /** Markdown: why it matters to a measurement, in a few sentences. */
  readonly why: string;
  /** Of a finding about method: when it is wrong, and how often. */
  readonly mistaken?: string;
  /** What its repair does, where it has one. */
  readonly repair?: string;
}

/** The number that a finding has in the catalogue of checks of method, if it has one. */
export function numberOf({ method, catalogue }: Entry): string | undefined {
  return method ?? catalogue;
}

/** The command that finds the loss of an example. */
export function compileCommand({ targets, sideBySide }: NonNullable<Entry["for"]>): string {
  return `ukur compile desk.ukur -t ${targets.join(" -t ")}${sideBySide ? " --side-by-side" : ""}`;
}
/** The words of an entry in another language. A text that lacks, or a name in braces that the English message has, does not compile. */
export interface In<E extends Words> extends Words {
  readonly message: string & Having<Placeholders<E["message"]>>;
}

/** Texts that have all of these names in braces. */
type Having<Names extends string> = (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (
  text: infer Text,
) => void
  ? Text
  : never;
