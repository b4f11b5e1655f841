/** What questions of LimeSurvey say of their answers. */

import type { FoundOption } from "../found.ts";
import type { LimeQuestion, LimeSurvey } from "./limesurveyTables.ts";

/** What LimeSurvey itself shows for codes of its own, by language. */
export const ownLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { Y: "Yes", N: "No", U: "Uncertain", I: "Increase", S: "Same", D: "Decrease", M: "Male", F: "Female", other: "Other" },
  de: { Y: "Ja", N: "Nein", U: "Unsicher", I: "Zunahme", S: "Gleich", D: "Abnahme", M: "Männlich", F: "Weiblich", other: "Sonstiges" },
  es: { Y: "Sí", N: "No", U: "Dudoso", I: "Aumenta", S: "Igual", D: "Disminuye", M: "Masculino", F: "Femenino", other: "Otro" },
  fr: {
    Y: "Oui",
    N: "Non",
    U: "Incertain",
    I: "Augmenter",
    S: "Sans changement",
    D: "Diminuer",
    M: "Masculin",
    F: "Féminin",
    other: "Autre",
  },
  id: { Y: "Ya", N: "Tidak", U: "Tidak pasti", I: "Naik", S: "Sama", D: "Turun", M: "Laki-laki", F: "Perempuan", other: "Lainnya" },
  nl: { Y: "Ja", N: "Nee", U: "Onzeker", I: "Toename", S: "Gelijk", D: "Afname", M: "Man", F: "Vrouw", other: "Anders" },
  it: { Y: "Sì", N: "No", U: "Incerto", I: "Aumento", S: "Uguale", D: "Diminuzione", M: "Maschio", F: "Femmina", other: "Altro" },
  pt: { Y: "Sim", N: "Não", U: "Incerto", I: "Aumentar", S: "Igual", D: "Diminuir", M: "Masculino", F: "Feminino", other: "Outro" },
};

/** Whether each respondent gets the answers in another order. */
export function isRandom({ attributes, type }: LimeQuestion): boolean {
  return /^[LMOPR!]$/.test(type) && (attributes.get("random_order") === "1" || attributes.get("answer_order") === "random");
}

/** A whole number above 0. */
export function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,6}\s*$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

/** The points from 1. */
export function numbers(most: number): readonly FoundOption[] {
  return Array.from({ length: most }, (_, at) => ({ code: String(at + 1), label: {} }));
}

/** `left | right`, the two ends of a row. */
export function polesOf(
  text: Readonly<Record<string, string>>,
): { left: Readonly<Record<string, string>>; right: Readonly<Record<string, string>> } | undefined {
  const sides = Object.entries(text).map(([tag, each]) => [tag, each.split("|").map((side) => side.trim())] as const);
  if (sides.length === 0 || sides.some(([, parts]) => parts.length !== 2 || parts.includes(""))) return undefined;
  const side = (at: number) => Object.fromEntries(sides.map(([tag, parts]) => [tag, parts[at]!]));
  return { left: side(0), right: side(1) };
}

/** One text below another. */
export function joined(above: Readonly<Record<string, string>>, text: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new Set([...Object.keys(above), ...Object.keys(text)])].map((tag) => [tag, [above[tag], text[tag]].filter(Boolean).join("\n\n")]),
  );
}

/** Whether files of such kinds are pictures, by the list of their endings. */
export function isOfImages(endings: string): boolean {
  const all = endings.split(",").map((each) => each.trim().toLowerCase());
  return all.length > 0 && all.every((each) => /^(?:png|gif|jpe?g|webp|heic)$/.test(each));
}

/** What conditions, calculations and texts name, by which questions they are of. */
export function namedIn({ groups }: LimeSurvey): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (owner: string, ...texts: readonly string[]): void => {
    for (const text of texts)
      for (const [, name] of text.matchAll(/(?<![\w.])([A-Za-z]\w{0,100})/g)) found.set(name!, (found.get(name!) ?? new Set()).add(owner));
  };
  const told = (texts: Readonly<Record<string, string>>): readonly string[] =>
    Object.values(texts).flatMap((text) => text.match(/\{[^{}]{1,1000}\}/g) ?? []);
  for (const { relevance, questions } of groups) {
    note("", relevance);
    for (const { code, relevance: own, texts, helps, attributes, parts } of questions)
      note(code, own, ...told(texts), ...told(helps), ...attributes.values(), ...parts.map((part) => part.relevance));
  }
  return found;
}

/** The numbers from which an equation draws one, each as likely as the others: `{if(is_empty(arm), rand(1, 2), arm)}`. */
export function drawnIn(equation: string, code: string): readonly string[] | undefined {
  const self = `${code.replace(/\W/g, "\\$&")}(?:\\.\\w+)?`;
  const kept = new RegExp(`^if\\(is_empty\\(${self}\\),(.*),${self}\\)$`, "s");
  const plain = equation
    .trim()
    .replace(/^\{(.*)\}$/s, "$1")
    .replace(/\s+/g, "");
  let rest = kept.exec(plain)?.[1] ?? plain;
  const [, from, to] = /^rand\((\d{1,4}),(\d{1,4})\)$/.exec(rest) ?? [];
  if (from !== undefined) {
    const count = Number(to) - Number(from) + 1;
    return count > 1 && count <= 100 ? Array.from({ length: count }, (_, at) => String(Number(from) + at)) : undefined;
  }
  const codes: string[] = [];
  for (;;) {
    const [, left, drawn, others] = /^if\(rand\(1,(\d{1,4})\)==1,"?([\w-]{1,20})"?,(.*)\)$/s.exec(rest) ?? [];
    if (left === undefined) break;
    codes.push(drawn!);
    rest = others!;
    // The last two are as likely as each other, and so on from the end.
    if (Number(left) === 2) return /^"?[\w-]{1,20}"?$/.test(rest) ? [...codes, rest.replace(/"/g, "")] : undefined;
  }
  return undefined;
}
