/** What conditions and scores can name: questions and items of the instrument, by what the source calls them. */

import type { FoundOption } from "../found.ts";
import { type MadeScale } from "./scales.ts";
import { wordsOf } from "../text/marked.ts";
import { wholeNumber } from "./codes.ts";

export interface MadeOption {
  readonly name: string;
  readonly source: FoundOption;
  readonly code: number;
  /** Its code in the source, where that is another one. */
  readonly was?: string | undefined;
}

export type Subject =
  | { readonly kind: "options"; readonly name: string; readonly answer: "one" | "any" | "rank"; readonly options: readonly MadeOption[] }
  | { readonly kind: "option"; readonly of: string; readonly option: MadeOption }
  | { readonly kind: "scale"; readonly path: readonly string[]; readonly scale: MadeScale; readonly isReversed: () => boolean }
  | { readonly kind: "number"; readonly name: string; readonly lo?: number | undefined; readonly hi?: number | undefined }
  /** A part of what is divided over the dimensions, by what the source calls them. */
  | { readonly kind: "share"; readonly name: string; readonly dimension: string }
  | { readonly kind: "other"; readonly name: string };

export class Subjects {
  readonly #all = new Map<string, { readonly subject: Subject; readonly place: number }>();
  readonly #loose = new Map<string, string>();

  /**
   * @param source what the source calls it
   * @param place where it stands among all that is asked: a condition looks back only
   */
  add(source: string, subject: Subject, place: number): void {
    if (this.#all.has(source)) return;
    this.#all.set(source, { subject, place });
    const loose = looseKey(source);
    if (!this.#loose.has(loose)) this.#loose.set(loose, source);
  }

  get(source: string): { readonly subject: Subject; readonly place: number } | undefined {
    return this.#all.get(source) ?? this.#all.get(this.#loose.get(looseKey(source)) ?? "");
  }

  /** The name of a question whose answer texts can tell. */
  toldOf(source: string): string | undefined {
    const subject = this.#all.get(source)?.subject;
    if (subject?.kind === "scale") return subject.path.length === 1 ? subject.path[0] : undefined;
    if (subject?.kind === "options") return subject.answer === "one" ? subject.name : undefined;
    return subject?.kind === "number" || subject?.kind === "other" ? subject.name : undefined;
  }

  /** The options of a question, by its name here. */
  optionsOf(name: string): readonly MadeOption[] {
    for (const { subject } of this.#all.values()) if (subject.kind === "options" && subject.name === name) return subject.options;
    return [];
  }

  /** What the source calls a question, by its name here. */
  sourceOf(name: string): string {
    for (const [source, { subject }] of this.#all) if (subject.kind === "options" && subject.name === name) return source;
    return name;
  }

  /** How many parts something is divided into, by its name here. */
  partsOf(name: string): number {
    return [...this.#all.values()].filter(({ subject }) => subject.kind === "share" && subject.name === name).length;
  }

  /** Whether a name is that of an answer which its question does not have. */
  isNoAnswer(source: string): boolean {
    if (this.#all.has(source)) return false;
    const question = this.#all.get(source.slice(0, Math.max(0, source.lastIndexOf("_"))))?.subject;
    return question?.kind === "options" && question.answer === "any";
  }
}

function looseKey(source: string): string {
  return source.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The option that a value of the source stands for. */
export function optionOf(options: readonly MadeOption[], value: string): MadeOption | undefined {
  const same = (text: string): string => wordsOf(text).trim().toLowerCase();
  const number = wholeNumber(value);
  return (
    options.find(({ source }) => source.code === value || source.alias === value) ??
    options.find(({ source }) => number !== undefined && wholeNumber(source.code) === number) ??
    options.find(({ source }) => same(source.code) === same(value) && value.trim() !== "") ??
    options.find(({ source }) => Object.values(source.label).some((label) => same(label) === same(value))) ??
    (/^(?:true|yes|y)$/i.test(value) ? options.find(({ source }) => /^(?:true|yes|y|1)$/i.test(source.code)) : undefined) ??
    (/^(?:false|no|n)$/i.test(value) ? options.find(({ source }) => /^(?:false|no|n|0)$/i.test(source.code)) : undefined)
  );
}
