/** Places in files, as an editor takes them. */

import type { Location } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import type { Program } from "../semantics/program.ts";
import { rangeOf } from "./positions.ts";

/** The URI of a file that a program knows by its path. */
export type UriOf = (file: string) => string;

/** The location of a span in one of a program's files. */
export function locationOf(program: Program, file: string, span: Span, uriOf: UriOf): Location {
  return { uri: uriOf(file), range: rangeOf(program.files.get(file)!.parsed, span) };
}
