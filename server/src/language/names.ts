/** What is no name, and what it could be called instead. */

import type { Span } from "../diagnostics/diagnostic.ts";
import { message } from "../messages/message.ts";
import { quoted, replace, type Findings } from "./findings.ts";

/** Reports words that cannot be a name, with a name that is like them. */
export function reportBadName(span: Span, findings: Findings): void {
  const written = findings.text.slice(span.start, span.end);
  const proposed = nameFrom(written);
  const fixes = proposed === "" ? [] : [replace(message("fixes.write", { text: proposed }), span, proposed)];
  findings.add(
    "bad-name",
    span,
    { name: quoted(written), hint: proposed === "" ? undefined : message("hints.write", { written: proposed }) },
    { fixes },
  );
}

/** Longer names are hard to read in a table of data. */
const longest = 24;

/** A name out of words, for people who wrote something else: letters, digits and `_`, with a letter first. Empty where no letter or digit is left. */
export function nameFrom(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/['’`]/g, "");
  const joined = plain
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .replace(/^([A-Za-z]+)_(?=\d)/, "$1");
  if (joined === "") return "";
  const name = /^[A-Za-z]/.test(joined) ? joined : `Q${joined}`;
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  return cut.includes("_") ? cut.slice(0, cut.lastIndexOf("_")) : cut.slice(0, longest);
}

/** A name of the first words of a label that no other option has, which is then taken; it begins with `start` where they begin with a number. */
export function nameOfLabel(label: string, taken = new Set<string>(), start = "option"): string {
  const words =
    label
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const stem = words.slice(0, 3).join("_").slice(0, 24);
  const base = stem === "" ? "option" : /^[a-z]/.test(stem) ? stem : `${start}_${stem}`;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
  taken.add(name);
  return name;
}
