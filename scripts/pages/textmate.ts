/**
 * The grammar for editors' colours, `syntaxes/ukur.tmLanguage.json`: the patterns of `textmate.json` beside this file, with the words of the table
 * of statements put in for `<<name>>`. `generate.ts` writes it.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blocks } from "../../server/src/language/statements/blocks.ts";
import { condition } from "../../server/src/language/statements/expressions.ts";
import { page, score } from "../../server/src/language/statements/instruments.ts";
import { battery, dimension, item } from "../../server/src/language/statements/items.ts";
import { entry } from "../../server/src/language/statements/models.ts";
import type { Part, Takes } from "../../server/src/language/statements/parts.ts";
import { option } from "../../server/src/language/statements/scales.ts";
import { partOf, partOfClause, type Statement } from "../../server/src/language/statements/statement.ts";

/** All words of some parts, in their order. */
function wordsIn(...parts: readonly Part[]): string[] {
  const words = new Set<string>();
  const seen = new Set<Part>();
  const visit = (part: Part): void => {
    if (typeof part === "string") return void (/^\w/.test(part) && words.add(part));
    if (seen.has(part)) return;
    seen.add(part);
    if (part.is === "all" || part.is === "oneOf") part.parts.forEach(visit);
    else if (part.is === "maybe" || part.is === "any" || part.is === "field") visit(part.part);
    else if (part.is === "named") visit(part.part());
  };
  parts.forEach(visit);
  return [...words];
}

/** The words of clauses, and of members, that are followed by a name or by names. */
function before(takes: Takes, ...statements: readonly Statement[]): string[] {
  const ofClauses = statements.flatMap(({ clauses }) => Object.values(clauses));
  const follows = (part: unknown): boolean => (part as { takes?: Takes } | undefined)?.takes === takes;
  const members = statements.filter(
    ({ rule, head: [only] }) => typeof only === "object" && only.is === "field" && only.field === "names" && rule && follows(only.part),
  );
  return [
    ...new Set([
      ...ofClauses.filter((clause) => follows(clause.follows)).map(({ words }) => words[0]),
      ...members.flatMap(({ words }) => words),
    ]),
  ];
}

const without = (words: readonly string[], ...others: readonly string[]): string[] => words.filter((word) => !others.includes(word));

const members = blocks.instrument.members;
const lists = before("NAMES", battery, item, ...blocks.model.members);
/** Words that have patterns of their own wherever they stand. */
const everywhere = ["allow", "because", "per", "across", ...lists];
/** Those of members whose other words have no pattern of their own. */
const plain = members.filter(({ rule }) => !["dimension", "page", "section", "stop", "score", "mapping", "test"].includes(rule));

const words: Readonly<Record<string, readonly string[]>> = {
  declarations: blocks.file.keywords,
  members: members.filter(({ empty }) => "doc" in empty).flatMap((member) => member.words),
  lists,
  clausesWithLists: [...new Set([...battery.keywords, ...item.keywords])],
  itemClauses: item.keywords,
  itemWords: without(item.keywords, ...everywhere),
  itemNames: before("NAME", item),
  dimensionClauses: dimension.keywords,
  dimensionWords: without(dimension.keywords, ...everywhere),
  modelWords: without(wordsIn(...blocks.model.members.slice(0, -1).map(partOf)), ...everywhere),
  memberNames: before("NAME", battery, item, ...members),
  memberWords: without(
    [
      ...new Set([
        ...members.flatMap((member) => member.words),
        ...wordsIn(...plain.map(partOf), ...Object.values(score.clauses).map(partOfClause)),
      ]),
    ],
    ...everywhere,
  ),
  pageWords: without([...page.keywords, ...wordsIn(condition)], "answered", "allow"),
  scoreWords: without(score.keywords, "missing", "allow"),
  optionWords: option.keywords,
  entryWords: entry.keywords,
};

/** The grammar's text. */
export function textMateGrammar(): string {
  return readFileSync(join(import.meta.dirname, "textmate.json"), "utf8").replace(/<<(\w+)>>/g, (_, name: string) =>
    words[name]!.join("|"),
  );
}
