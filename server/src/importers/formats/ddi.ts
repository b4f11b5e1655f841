/** Variables of DDI-Codebook: each that has a question is asked. */

import type { Found, FoundOption, FoundPart, FoundText } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { joinedHelp } from "../text/rules.ts";
import { below, childOf, childrenOf, textIn, type Element } from "../text/xmlTree.ts";

export function readDdi(root: Element): { readonly found: Found; readonly gathering: Gathering } {
  const gathering = new Gathering("html");
  const base = tagOf(root.attributes["xml:lang"] ?? "") ?? "und";
  const languages = new Set<string>();
  const text = (elements: readonly Element[], where: string): FoundText => {
    const raw: Record<string, string> = {};
    for (const element of elements) {
      const tag = tagOf(element.attributes["xml:lang"] ?? "") ?? base;
      languages.add(tag);
      raw[tag] ??= textIn(element);
    }
    return gathering.text(raw, where);
  };
  const study = childOf(childOf(childOf(root, "stdyDscr"), "citation"), "titlStmt");
  const title = text(childrenOf(study, "titl"), "title");
  const groups = new Map<string, string>();
  for (const group of below(root, "varGrp")) {
    const label = childOf(group, "labl");
    for (const id of (group.attributes["var"] ?? "").split(/\s+/))
      if (label && group.attributes["otherType"] === "dimension") groups.set(id, textIn(label).trim());
  }
  const parts: FoundPart[] = [];
  for (const variable of below(root, "var")) {
    const source = variable.attributes["name"] ?? variable.attributes["ID"] ?? "";
    const question = childOf(variable, "qstn");
    const own = text(childrenOf(question, "qstnLit"), source);
    const label = text(childrenOf(variable, "labl"), source);
    if (childOf(variable, "derivation")) {
      gathering.lose("calc", source, textIn(childOf(variable, "derivation")).trim());
      continue;
    }
    const before = text(childrenOf(question, "preQTxt"), source);
    const last = parts.at(-1);
    if (Object.keys(before).length > 0 && !(last && last.kind === "question" && last.table === JSON.stringify(before)))
      parts.push({ kind: "note", source, text: before });
    const forward = textIn(childOf(question, "forward")).trim();
    if (forward !== "") gathering.lose("question-level-condition", source, forward);
    const options = childrenOf(variable, "catgry").map((category): FoundOption => ({
      code: textIn(childOf(category, "catValu")).trim(),
      label: text(childrenOf(category, "labl"), source),
      ...(category.attributes["missing"] === "Y" && { missing: true }),
    }));
    const range = childOf(childOf(variable, "valrng"), "range");
    const limit = (key: string): number | undefined => {
      const value = range?.attributes[key] ?? "";
      return value !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
    };
    const format = childOf(variable, "varFormat")?.attributes["type"];
    const help = joinedHelp(text(childrenOf(question, "postQTxt"), source), text(childrenOf(question, "ivuInstr"), source));
    const common = {
      kind: "question",
      source,
      ...(help && { hint: help }),
      text: Object.keys(own).length > 0 ? own : label,
      ...(Object.keys(before).length > 0 && { table: JSON.stringify(before) }),
    } as const;
    const dimension = groups.get(variable.attributes["ID"] ?? "");
    if (options.length > 1) parts.push({ ...common, answer: "one", options, ...(dimension !== undefined && { dimension }) });
    else if (format === "character" || range === undefined) parts.push({ ...common, answer: format === "numeric" ? "number" : "text" });
    else parts.push({ ...common, answer: "number", lo: limit("min"), hi: limit("max") });
  }
  return {
    found: {
      title,
      languages: [base, ...languages].filter((tag, at, all) => all.indexOf(tag) === at && (tag !== "und" || base === "und")),
      pages: [{ source: "page1", parts }],
    },
    gathering,
  };
}
