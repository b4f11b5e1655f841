/** What a click opens: imported files, and the publications that are cited. */

import type { DocumentLink } from "vscode-languageserver-types";
import type * as ast from "../language/ast.ts";
import type { Program } from "../semantics/program.ts";
import type { UriOf } from "./locations.ts";
import { rangeOf } from "./positions.ts";

/** The links of a file. */
export function documentLinks(program: Program, file: string, uriOf: UriOf): DocumentLink[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const { parsed } = bound;
  const imports = parsed.imports.flatMap(({ decl, file: target }) => {
    const place = decl.library ?? decl.path;
    return place ? [{ range: rangeOf(parsed, place), target: uriOf(target) }] : [];
  });
  const publications = parsed.tree.declarations
    .flatMap(citations)
    .flatMap(({ doi }) => (doi && doi.value.trim() !== "" ? [{ range: rangeOf(parsed, doi), target: doiUrl(doi.value.trim()) }] : []));
  return [...imports, ...publications];
}

function citations(decl: ast.Declaration): ast.Cite[] {
  if (decl.kind !== "model" && decl.kind !== "instrument") return [];
  return (decl.members as readonly (ast.ModelMember | ast.InstrumentMember)[]).filter((member) => member.kind === "cite");
}

/** A doi may be written with its address. What it may hold that an address may not is escaped. */
function doiUrl(doi: string): string {
  return `https://doi.org/${doi
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "")
    .toWellFormed()
    .split("/")
    .map(encodeURIComponent)
    .join("/")}`;
}
