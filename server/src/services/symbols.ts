/** The outline of a file, and the search for declarations in all files. */

import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver-types";
import type * as ast from "../language/ast.ts";
import type { Program } from "../semantics/program.ts";
import { isLibrary, namesIn, type Entity } from "../semantics/references.ts";
import { locationOf, type UriOf } from "./locations.ts";
import { rangeOf } from "./positions.ts";

/** How editors picture each kind of declaration. */
const pictures: Record<Entity["kind"] | "mapping" | "translation" | "phrases" | "test", SymbolKind> = {
  instrument: SymbolKind.Module,
  model: SymbolKind.Class,
  scale: SymbolKind.Enum,
  choices: SymbolKind.Enum,
  option: SymbolKind.EnumMember,
  dimension: SymbolKind.Namespace,
  modelDimension: SymbolKind.Namespace,
  attribute: SymbolKind.Property,
  item: SymbolKind.Field,
  term: SymbolKind.Constant,
  battery: SymbolKind.Interface,
  question: SymbolKind.Variable,
  note: SymbolKind.String,
  page: SymbolKind.Package,
  section: SymbolKind.Namespace,
  stop: SymbolKind.Event,
  score: SymbolKind.Function,
  repeat: SymbolKind.Namespace,
  band: SymbolKind.EnumMember,
  category: SymbolKind.EnumMember,
  mapping: SymbolKind.Object,
  translation: SymbolKind.Object,
  phrases: SymbolKind.Object,
  test: SymbolKind.Event,
};

type Outlined =
  | Exclude<ast.Declaration, ast.Import>
  | Extract<
      ast.InstrumentMember,
      {
        readonly kind:
          | "term"
          | "battery"
          | "dimension"
          | "question"
          | "given"
          | "note"
          | "page"
          | "section"
          | "stop"
          | "score"
          | "repeat"
          | "mapping"
          | "test";
      }
    >
  | ast.Item
  | ast.ModelDimension
  | ast.Attribute;

/** The declarations of a file, each with what it holds. */
export function documentSymbols(program: Program, file: string): DocumentSymbol[] {
  const parsed = program.files.get(file)?.parsed;
  if (!parsed) return [];
  const outline = (decl: Outlined): DocumentSymbol => {
    const { name, place, text } = headOf(decl);
    const children = [...partsOf(decl).map(outline), ...optionsOf(decl).map(option)];
    return {
      name,
      kind: pictures[decl.kind === "given" ? "question" : decl.kind],
      range: rangeOf(parsed, decl),
      selectionRange: rangeOf(parsed, place),
      ...(text ? { detail: shortened(text.value) } : {}),
      ...(children.length > 0 ? { children } : {}),
    };
  };
  const option = (decl: ast.Option): DocumentSymbol => ({
    name: decl.name?.text ?? "option",
    kind: pictures.option,
    range: rangeOf(parsed, decl),
    selectionRange: rangeOf(parsed, decl.name ?? decl),
    ...(decl.label ? { detail: shortened(decl.label.value) } : {}),
  });
  return parsed.tree.declarations.flatMap((decl) => (decl.kind === "import" ? [] : [outline(decl)]));
}

/** An outline as a list, for editors that know no other: each declaration with the name of what holds it. */
export function flatSymbols(outline: readonly DocumentSymbol[], uri: string, holder?: string): SymbolInformation[] {
  return outline.flatMap(({ name, kind, selectionRange, children = [] }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(holder !== undefined && { containerName: holder }) },
    ...flatSymbols(children, uri, name),
  ]);
}

function headOf(decl: Outlined): { readonly name: string; readonly place: ast.Span; readonly text: ast.Str | undefined } {
  switch (decl.kind) {
    case "mapping":
      return {
        name: ["mapping", decl.from?.text, "to", decl.to?.text].filter((word) => word !== undefined).join(" "),
        place: decl.to ?? decl,
        text: undefined,
      };
    case "translation":
      return {
        name: ["translation", decl.language?.text, "of", decl.of?.text].filter((word) => word !== undefined).join(" "),
        place: decl.language ?? decl,
        text: decl.text,
      };
    case "phrases":
      return { name: ["phrases", decl.language?.text].filter(Boolean).join(" "), place: decl.language ?? decl, text: undefined };
    case "test":
      return { name: `test ${shortened(decl.title?.value ?? "")}`.trim(), place: decl.title ?? decl, text: undefined };
    default:
      // An editor wants a name even of what has none yet.
      return { name: decl.name?.text ?? decl.kind, place: decl.name ?? decl, text: decl.text };
  }
}

const outlined = new Set([
  "term",
  "battery",
  "dimension",
  "question",
  "given",
  "note",
  "page",
  "section",
  "stop",
  "score",
  "repeat",
  "mapping",
  "test",
  "item",
  "modelDimension",
  "attribute",
]);

function partsOf(decl: Outlined): Outlined[] {
  if (!("members" in decl) || decl.kind === "page") return [];
  const members = decl.members as readonly ({ readonly kind: string } | ast.RandomPages)[];
  // Pages in an order of chance stand among the others.
  const all = members.flatMap((member): readonly { readonly kind: string }[] =>
    member.kind === "random" && "members" in member ? member.members : [member],
  );
  return all.filter(({ kind }) => outlined.has(kind)) as Outlined[];
}

function optionsOf(decl: Outlined): readonly ast.Option[] {
  if (decl.kind === "choices") return decl.options;
  return (decl.kind === "question" || decl.kind === "given") && decl.type && "options" in decl.type ? decl.type.options : [];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** A list longer than this is no help, and the editor asks again with every letter. */
export const mostSymbols = 500;

/** The declarations of all files but the library's whose names have the letters of a query in its order. */
export function workspaceSymbols(program: Program, query: string, uriOf: UriOf): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  const wanted = query.toLowerCase();
  for (const file of program.files.keys()) {
    if (isLibrary(file)) continue;
    for (const { role, symbol } of namesIn(program, file)) {
      if (role !== "declaration" || !symbol || !hasLetters(symbol.name.toLowerCase(), wanted)) continue;
      found.push({
        name: symbol.name,
        kind: pictures[symbol.kind],
        location: locationOf(program, file, symbol.nameSpan, uriOf),
        ...(symbol.within ? { containerName: symbol.within.name } : {}),
      });
      if (found.length === mostSymbols) return found;
    }
  }
  return found;
}

function hasLetters(name: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
