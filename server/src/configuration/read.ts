/** Reads the text of a configuration. What is wrong with it are findings at their places, and the rest of it holds. */

import { parseTree, type Node, type ParseError } from "jsonc-parser";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/report.ts";
import { closest } from "../diagnostics/suggest.ts";
import { isCode, isLoss } from "../findings/codes.ts";
import { message, type Message } from "../messages/message.ts";
import { configurationSchema, levelledCodes, type Decided } from "./schema.ts";

/** A file with what it decides. */
export interface ConfigurationFile {
  readonly file: string;
  readonly text: string;
  readonly decided: Decided;
  readonly findings: readonly Diagnostic[];
}

/** Never throws. Of a text that is no JSON, nothing holds. */
export function readConfiguration(file: string, text: string): ConfigurationFile {
  try {
    return { file, text, ...read(file, text) };
  } catch {
    // Brackets are followed by functions that call themselves, and there is an end to that.
    return { file, text, decided: {}, findings: [noJson(file, start, message("configuration.tooDeep"))] };
  }
}

const start: Span = { start: 0, end: 0 };

function read(file: string, text: string): Pick<ConfigurationFile, "decided" | "findings"> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return { decided: {}, findings: [noJson(file, spanOf(error), problems[error.error] ?? message("configuration.sign"))] };
  if (tree?.type !== "object")
    return { decided: {}, findings: [noJson(file, tree ? spanOf(tree) : start, message("configuration.noBrace"))] };
  const faults = faultsIn(tree, file);
  const wrong = new Set(faults.map(({ node }) => node));
  return {
    decided: configurationSchema.safeParse(valueOf(tree, wrong)).data ?? {},
    findings: faults.map(({ finding }) => finding).sort((a, b) => a.span.start - b.span.start),
  };
}

function noJson(file: string, span: Span, problem: Message): Diagnostic {
  return diagnostic("configuration-syntax", file, span, { problem });
}

/** By the numbers of `ParseErrorCode`, an enum that only a compiler can read. */
const problems: Readonly<Record<number, Message>> = {
  3: message("configuration.noName"),
  4: message("configuration.noValue"),
  5: message("configuration.noColon"),
  6: message("configuration.noComma"),
  7: message("configuration.noClosingBrace"),
  8: message("configuration.noClosingBracket"),
  9: message("configuration.more"),
  12: message("configuration.noQuote"),
};

function spanOf({ offset, length }: { readonly offset: number; readonly length: number }): Span {
  return { start: offset, end: offset + length };
}

/** A part of the text that does not hold, and why. */
interface Fault {
  readonly node: Node;
  readonly finding: Diagnostic;
}

function faultsIn(tree: Node, file: string): Fault[] {
  const members = new Map<Node, ReadonlyMap<string, Node>>();
  const memberOf = (node: Node, name: string): Node => {
    let known = members.get(node);
    if (!known) members.set(node, (known = membersOf(node)));
    return known.get(name)!;
  };
  const faults: Fault[] = [];
  for (const issue of configurationSchema.safeParse(valueOf(tree)).error?.issues ?? []) {
    const node = issue.path.reduce<Node>(
      (within, step) => (typeof step === "number" ? within.children![step]! : memberOf(within, String(step)).children![1]!),
      tree,
    );
    if (issue.code === "unrecognized_keys") {
      for (const name of issue.keys) {
        const [key, value] = memberOf(node, name).children!;
        faults.push({ node: value!, finding: node === tree ? noSetting(name, key!, file) : noLevel(name, key!, file) });
      }
      continue;
    }
    const wanted = issue.code === "invalid_value" ? issue.values.map(String) : undefined;
    faults.push({
      node,
      finding: diagnostic("setting-value", file, spanOf(node), {
        name: String(issue.path.findLast((step) => typeof step === "string")),
        wanted: wanted ? message("configuration.oneOf", { names: wanted }) : kindOf(issue.path),
        hint: wanted && hintFor(String(node.value), wanted),
      }),
    });
  }
  return faults;
}

function noSetting(name: string, key: Node, file: string): Diagnostic {
  const names = Object.keys(configurationSchema.shape).filter((each) => each !== "$schema");
  return diagnostic("unknown-setting", file, spanOf(key), { name, hint: hintFor(name, names) ?? message("hints.has", { names }) });
}

function noLevel(code: string, key: Node, file: string): Diagnostic {
  if (!isCode(code)) return diagnostic("unknown-level", file, spanOf(key), { name: code, hint: hintFor(code, levelledCodes) });
  return diagnostic("fixed-level", file, spanOf(key), {
    code,
    reason: isLoss(code) ? message("configuration.isLoss", { code }) : message("configuration.nothingSensible"),
  });
}

function hintFor(name: string, names: readonly string[]): Message | undefined {
  const near = closest(name, names);
  return near === undefined ? undefined : message("hints.didYouMean", { name: near });
}

/** What stands at a place of the file. */
function kindOf([name, ...within]: readonly PropertyKey[]): Message {
  if (name === "levels") return message("configuration.levels");
  return within.length === 0 && name !== "$schema" ? message("configuration.texts") : message("configuration.text");
}

/** The members of an object by their names. Of two with one name, the last counts, as everywhere in JSON. */
function membersOf({ children = [] }: Node): ReadonlyMap<string, Node> {
  return new Map(children.map((member) => [String(member.children![0]!.value), member]));
}

/** The value of a part of the text, without what is left out. */
function valueOf(node: Node, without?: ReadonlySet<Node>): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        [...membersOf(node)]
          .map(([name, { children }]) => [name, children![1]!] as const)
          .flatMap(([name, value]) => (without?.has(value) ? [] : [[name, valueOf(value, without)]])),
      );
    case "array":
      return node.children!.flatMap((element) => (without?.has(element) ? [] : [valueOf(element, without)]));
    default:
      return node.value;
  }
}
