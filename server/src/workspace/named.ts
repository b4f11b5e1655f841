/** What the text of a file names of other files. Read off its tree, and once for each. */

import type * as ast from "../language/ast.ts";
import { resolvePath } from "./paths.ts";

export interface Named {
  readonly imports: readonly NamedFile[];
  /** The names in mappings, those inside of instruments among them: of models that may be the library's. */
  readonly models: readonly string[];
  /** The declarations that it translates. */
  readonly translated: readonly string[];
  /** Whether it says how models answer to each other. */
  readonly maps: boolean;
}

export interface NamedFile {
  readonly decl: ast.Import;
  /** Where a path leads that starts as it must; it may be to no file. */
  readonly file: string | undefined;
}

const ofTrees = new WeakMap<ast.SourceTree, Named>();

/** @param file where the tree was read */
export function namedIn(tree: ast.SourceTree, file: string): Named {
  let named = ofTrees.get(tree);
  if (!named) ofTrees.set(tree, (named = read(tree, file)));
  return named;
}

function read({ declarations }: ast.SourceTree, from: string): Named {
  const imports: NamedFile[] = [];
  const models = new Set<string>();
  const translated: string[] = [];
  let maps = false;
  const map = (mapping: ast.Mapping): void => {
    for (const name of [mapping.from, mapping.to]) if (name) models.add(name.text);
  };
  for (const decl of declarations) {
    if (decl.kind === "import") {
      const written = decl.path?.value;
      imports.push({ decl, file: written !== undefined && /^\.\.?\//.test(written) ? resolvePath(from, written) : undefined });
    } else if (decl.kind === "translation") {
      if (decl.of) translated.push(decl.of.text);
    } else if (decl.kind === "mapping") {
      maps = true;
      map(decl);
    } else if (decl.kind === "instrument") {
      for (const member of decl.members) if (member.kind === "mapping") map(member);
    }
  }
  return { imports, models: [...models], translated, maps };
}
