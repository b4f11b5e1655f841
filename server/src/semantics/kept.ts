/** What of a program is still true after an edit: an editor binds the rest alone. */

import { importersOf } from "./bindTranslations.ts";
import type { BoundFile, LinkedFile } from "./files.ts";
import type { Program } from "./program.ts";

/**
 * The files of a program that mean what they meant, now that some have changed. Not kept is a file
 * - that has another text, or whose imports lead elsewhere,
 * - that imports such a file, where that declares anything,
 * - that translates what such a file declares.
 *
 * @param files every file as it is now; an unchanged text has the tree that it had
 */
export function keptFiles(before: Pick<Program, "files">, files: ReadonlyMap<string, LinkedFile>): Map<string, BoundFile> {
  const kept = new Map<string, BoundFile>();
  const changed: string[] = [];
  for (const [path, file] of files) {
    const bound = before.files.get(path);
    if (bound && isSame(bound.parsed, file)) kept.set(path, bound);
    else changed.push(path);
  }
  for (const path of before.files.keys()) if (!files.has(path)) changed.push(path);
  if (changed.length === 0) return kept;

  const importers = importersOf(files.values());
  for (let path = changed.pop(); path !== undefined; path = changed.pop()) {
    const now = files.get(path);
    const bound = before.files.get(path);
    const declares = !now || !bound || declaredIn(now).size > 0 || declaredIn(bound.parsed).size > 0;
    const imported = [...(now?.imports ?? []), ...(bound?.parsed.imports ?? [])].map(({ file }) => file);
    const affected = [
      ...(declares ? (importers.get(path) ?? []) : []),
      ...imported.filter((file) => waitsForImporter(files.get(file), files)),
    ];
    for (const other of affected) if (kept.delete(other)) changed.push(other);
  }
  return kept;
}

function isSame(before: LinkedFile, now: LinkedFile): boolean {
  return (
    before.tree === now.tree &&
    before.imports.length === now.imports.length &&
    before.imports.every(({ decl, file }, index) => now.imports[index]!.decl === decl && now.imports[index]!.file === file) &&
    String(before.mapped ?? []) === String(now.mapped ?? [])
  );
}

/** Whether a file translates something that it cannot name itself, but a file that imports it may. */
function waitsForImporter(file: LinkedFile | undefined, files: ReadonlyMap<string, LinkedFile>): boolean {
  if (!file) return false;
  const own = [file, ...file.imports.map((each) => files.get(each.file)!)];
  return translatedNames(file).some((name) => !own.some((each) => declaredIn(each).has(name)));
}

function translatedNames({ tree }: LinkedFile): string[] {
  return tree.declarations.flatMap((decl) => (decl.kind === "translation" && decl.of ? [decl.of.text] : []));
}

const declared = new WeakMap<LinkedFile["tree"], ReadonlySet<string>>();

/** The names that a file declares. */
function declaredIn({ tree }: LinkedFile): ReadonlySet<string> {
  let names = declared.get(tree);
  if (!names) {
    names = new Set(tree.declarations.flatMap((decl) => ("name" in decl && decl.name ? [decl.name.text] : [])));
    declared.set(tree, names);
  }
  return names;
}
