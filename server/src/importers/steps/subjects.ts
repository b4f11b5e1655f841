/** What conditions and scores can name: questions and items of the instrument, by what the source calls them. */

import type { FoundOption } from "../found.ts";
import { wholeNumber, type MadeScale } from "./scales.ts";

export interface MadeOption {
  readonly name: string;
  readonly source: FoundOption;
  readonly code: number;
}

export type Subject =
  | { readonly kind: "options"; readonly name: string; readonly answer: "one" | "any" | "rank"; readonly options: readonly MadeOption[] }
  | { readonly kind: "option"; readonly of: string; readonly option: MadeOption }
  | { readonly kind: "scale"; readonly path: readonly string[]; readonly scale: MadeScale; readonly reverse: boolean }
  | { readonly kind: "number"; readonly name: string; readonly lo?: number | undefined; readonly hi?: number | undefined }
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
  const same = (text: string): string => text.trim().toLowerCase();
  const number = wholeNumber(value);
  return (
    options.find(({ source }) => source.code === value) ??
    options.find(({ source }) => number !== undefined && wholeNumber(source.code) === number) ??
    options.find(({ source }) => same(source.code) === same(value) && value.trim() !== "") ??
    options.find(({ source }) => Object.values(source.label).some((label) => same(label) === same(value))) ??
    (/^(?:true|yes|y)$/i.test(value) ? options.find(({ source }) => /^(?:true|yes|y|1)$/i.test(source.code)) : undefined) ??
    (/^(?:false|no|n)$/i.test(value) ? options.find(({ source }) => /^(?:false|no|n|0)$/i.test(source.code)) : undefined)
  );
}
