/** The page on the grammar, `docs/grammar.md`, from the table of statements that the parser and completion read. `generate.ts` writes it. */

import { blocks } from "../../server/src/language/statements/blocks.ts";
import { type BlockName, firstWords, type Named, type Part } from "../../server/src/language/statements/parts.ts";
import { partOf, type Statement } from "../../server/src/language/statements/statement.ts";
import { helpOf } from "../../server/src/services/completion/words.ts";
import { english } from "../../server/src/services/speech.ts";

const note = "<!-- Made by scripts/pages/grammar.ts from server/src/language/statements. Run npm run build to renew it. -->";

const intro = `# The grammar of Ukur

${note}

For people who write tools. [The language reference](language.md) explains the same language for people who write instruments.

\`"x"\` is a word as written, \`[x]\` means at most one, \`{x}\` any number, \`a | b\` a choice. White space and line ends only
divide words, except that a statement begins most readably on a line of its own. \`//\` starts a comment, \`///\` a comment that
documents the declaration below it.

Words such as \`scale\` or \`page\` are keywords only where the grammar expects them: they are names everywhere else. What stands in
\`{…}\` between a declaration's name and its block are its clauses, in any order: each is written once, but for \`allow\`, which keeps a
finding that is meant, and which every declaration may have any number of times.

\`\`\`
NAME    = a letter A-Z a-z, then letters, digits and "_"
CODE    = NAME {"-" (NAME | digits)}   with no space between (a check's name, a language tag)
TEXT    = "…"   |   “…”   |   „…“   |   «…»   |   »…«   |   """ … """
NUMBER  = digits ["." digits]            at most 15 digits before the point, 20 behind it
NUM     = ["-"] NUMBER
RANGE   = NUM ".." NUM
DAY     = "today"   |   a date such as 2026-11-24
NAMES   = NAME {[","] NAME}
CODES   = CODE {[","] CODE}
file    = {${blocks.file.members.map(nameOf).join(" | ")}}
allow   = "allow" CODE "because" TEXT
\`\`\`
`;

const ending = `A mapping in an instrument has no name before \`to\`: the instrument's model is what is mapped.

## Where lists and names end

Where a list of names ends is decided by two words of lookahead: after \`order\`, the word \`random\` makes a clause, anything else two names.
A name in a list may be any word, except that a word that starts a clause of the same declaration ends the list unless a comma stands before it.
A list goes on in the next line only behind a comma, and a name directly before a text or before \`of\` is never part of one: it is the next statement.
Inside a dimension a word such as \`scale\` is the name of an item where it starts a line and a text follows it,
except \`definition\`, which was meant for the line above then; in a list of options
\`missing\`, \`specify\` and \`exclusive\` are names before a number.
`;

/** The page. */
export function grammarPage(): string {
  const seen = new Set<string>();
  const sections = (["file", "instrument"] as const).flatMap((block) =>
    blocks[block].members.filter((member) => !isPlain(member)).flatMap((member) => section(member, block, seen)),
  );
  return [intro, ...sections, ending].join("\n");
}

/** A declaration: what it is, its grammar with that of all that is said in it alone, and what its words are for. */
function section(member: Statement, block: BlockName, seen: Set<string>): string[] {
  const name = nameOf(member);
  if (seen.has(name)) return [];
  const rules = new Map<string, Part>();
  addRules(name, partOf(member), rules, seen);
  const lines = [...rules].map(([rule, part]) => `${rule} =${alternatives(part)}`);
  const about = helpOf(member.words[0]!, block);
  return [
    `## ${name}\n`,
    `${about === undefined ? "" : english.say(about.about)}\n`,
    `\`\`\`\n${lines.join("\n\n")}\n\`\`\`\n`,
    ...table(member),
  ];
}

/** What the words of a declaration are for, and those of what stands in its block. */
function table(member: Statement): string[] {
  const rows = new Map<string, string>();
  const add = (words: readonly string[], block: BlockName | undefined, statement?: string): void => {
    for (const word of words) {
      const help = helpOf(word, block, statement);
      if (help !== undefined && word !== "allow" && !rows.has(word)) rows.set(word, english.say(help.about));
    }
  };
  add(member.keywords, undefined, member.words[0]);
  if (member.rule === "question") add(member.head.flatMap(firstWords), undefined, "question");
  const held = member.holds?.block;
  for (const inside of held === undefined || held === "file" ? [] : blocks[held].members) {
    if (isPlain(inside)) add(firstWords(partOf(inside)), held);
    else if (inside.words.length === 0) add(inside.keywords, undefined);
  }
  return rows.size === 0
    ? []
    : [`| word | what it says |\n|---|---|\n${[...rows].map(([word, text]) => `| \`${word}\` | ${text} |\n`).join("")}`];
}

/** Notes the rules of all that a part holds. Whatever an earlier section has is not said again. */
function addRules(name: string, part: Part, rules: Map<string, Part>, seen: Set<string>): void {
  if (seen.has(name)) return;
  seen.add(name);
  rules.set(name, part);
  const visit = (inside: Part): void => {
    if (typeof inside === "string" || inside.is === "slot") return;
    switch (inside.is) {
      case "all":
      case "oneOf":
        return inside.parts.forEach(visit);
      case "maybe":
      case "any":
      case "field":
        return visit(inside.part);
      case "named":
        if (isSequence(inside) || inside.name === "allow") return;
        return addRules(inside.name, inside.part(), rules, seen);
      case "block":
        // What an instrument holds has sections of its own.
        if (inside.block === "instrument") return;
        for (const member of blocks[inside.block].members)
          if (isPlain(member)) visit(partOf(member));
          else addRules(nameOf(member), partOf(member), rules, seen);
    }
  };
  visit(part);
}

function nameOf({ rule }: Statement): string {
  return rule === "import_" ? "import" : rule === "oneOption" ? "option" : rule;
}

/** What has no clauses and no block is written out where it stands. */
function isPlain({ keywords, holds, rule }: Statement): boolean {
  return keywords.length === 0 && holds === undefined && rule !== "import_";
}

/** What is no choice is written out, too. */
function isSequence({ part }: Named): boolean {
  const inside = part();
  return typeof inside === "object" && inside.is === "all" && inside.parts.every((each) => typeof each === "object" && each.is === "field");
}

/** A rule's right side, with each of many alternatives on a line of its own. */
function alternatives(part: Part): string {
  const list = typeof part === "object" && part.is === "oneOf" ? part.parts : [];
  return list.length > 3 ? `\n    ${list.map((each) => notation(each, false)).join("\n  | ")}` : ` ${notation(part, false)}`;
}

/** A part in the notation of the page. `inSequence`: a choice needs parentheses. */
function notation(part: Part, inSequence: boolean): string {
  if (typeof part === "string") return `"${part}"`;
  switch (part.is) {
    case "slot":
      return part.takes;
    case "field":
      return notation(part.part, inSequence);
    case "all":
      return part.parts.map((each) => notation(each, part.parts.length > 1)).join(" ");
    case "oneOf": {
      const list = part.parts.map((each) => notation(each, false));
      return inSequence && list.length > 1 ? `(${list.join(" | ")})` : list.join(" | ");
    }
    case "maybe":
      return `[${notation(part.part, false)}]`;
    case "any":
      return `{${notation(part.part, false)}}`;
    case "named":
      return isSequence(part) ? notation(part.part(), true) : part.name;
    case "block": {
      const { members } = blocks[part.block];
      const list = members.map((member) => (isPlain(member) ? notation(partOf(member), members.length === 1) : nameOf(member)));
      return list.length > 4 ? `"{" {\n    ${list.join("\n  | ")}\n  } "}"` : `"{" {${list.join(" | ")}} "}"`;
    }
  }
}
