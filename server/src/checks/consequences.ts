/**
 * Consequences of faults of grammar, which are held back.
 *
 * A line that could not be read may have held what a rule looks for. So where a block, or a block inside it, has a fault of grammar, nothing
 * in it is said to lack anything: the catalogue marks the codes that speak of a lack. A
 * translation may stand anywhere in the file. Once the fault is mended, they are reported as ever. So is what an error of the file says, too, and the name
 * of what stands in the wrong place.
 */

import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { catalogue } from "../findings/catalogue.ts";
import type { Entry } from "../findings/entry.ts";
import { misplacedIn } from "../language/misplaced.ts";
import { Blocks } from "../language/blocks.ts";
import type { ParsedFile } from "../language/parse.ts";
import { allowsIn } from "../semantics/allows.ts";
import type { BoundFile } from "../semantics/files.ts";

/** What says what others would say again. */
const sayers: ReadonlySet<string> = new Set(Object.values<Entry>(catalogue).flatMap(({ saidBy }) => saidBy ?? []));

/** The findings without those that are consequences. */
export function withoutConsequences(findings: readonly Diagnostic[], files: ReadonlyMap<string, BoundFile>): readonly Diagnostic[] {
  const said = new Set(findings.flatMap(({ code, file }) => (sayers.has(code) ? `${code} ${file}` : [])));
  /** The faults of each file in which something is said to be missing. */
  const faulty = new Map<string, { readonly some: boolean; readonly around: (offset: number) => boolean }>();
  const faultsIn = (file: string) => {
    let known = faulty.get(file);
    if (known) return known;
    const { parsed } = files.get(file) ?? {};
    const faults = parsed && !file.startsWith("library:") ? faultsOf(parsed) : [];
    known = { some: faults.length > 0, around: faults.length > 0 ? faultyBlocks(parsed!, faults) : () => false };
    faulty.set(file, known);
    return known;
  };
  // What stands in the wrong place is there: it need not be said again where it is named.
  const inside = new Map<string, ReadonlySet<string>>();
  const isMisplaced = (file: string, span: Span): boolean => {
    const { parsed } = files.get(file) ?? {};
    if (!parsed) return false;
    const known = inside.get(file) ?? new Set(misplacedIn(parsed).map(({ name }) => name));
    inside.set(file, known);
    return known.has(parsed.text.slice(span.start, span.end));
  };
  return findings.filter(({ code, file, span }) => {
    if (code === "unknown-name" && isMisplaced(file, span)) return false;
    const { lack, saidBy }: Entry = catalogue[code];
    if (saidBy !== undefined && said.has(`${saidBy} ${file}`)) return false;
    if (lack === undefined) return true;
    const faults = faultsIn(file);
    return !faults.some || (lack === "block" && !faults.around(span.start));
  });
}

/** The faults that may hide something. What is wrong in an exception hides nothing, and one that is being written is to speak of what is found. */
function faultsOf({ diagnostics, text, tree }: ParsedFile): readonly Diagnostic[] {
  const faults = diagnostics.filter(({ severity }) => severity === "error");
  if (faults.length === 0) return faults;
  const allows = tree.declarations.flatMap(allowsIn).filter(({ allow }) => allow.code === undefined || allow.because === undefined);
  return faults.filter(
    ({ span }) => !allows.some(({ allow }) => span.start >= allow.start && text.slice(allow.end, span.start).trim() === ""),
  );
}

/** Says of a place whether the block around it has one of the faults. */
function faultyBlocks({ tokens }: ParsedFile, faults: readonly Diagnostic[]): (offset: number) => boolean {
  const blocks = new Blocks(tokens);
  const marked = new Set<number>();
  for (const { span } of faults) for (const block of blocks.around(span.start)) marked.add(block);
  return (offset) => marked.has(blocks.around(offset)[0]!);
}
