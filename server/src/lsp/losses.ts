/**
 * What platforms cannot hold, as warnings beside the findings: those of the setting `ukur.targets` of the open documents, and of a file that
 * was compiled, the platforms that it was compiled for.
 */

import type { Diagnostic } from "vscode-languageserver-types";
import { instrumentsIn } from "../compiler/instruments.ts";
import { lossFinding, toldLosses, platformOf } from "../compiler/losses.ts";
import { loadTargets, outputsOf } from "../compiler/outputs.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Diagnostic as Finding } from "../diagnostics/diagnostic.ts";
import { toEditor } from "./findings.ts";
import { errorsOf, type Session } from "./session.ts";

/** Compiling costs more than checking: it waits until the author pauses. */
const pause = 400;

interface Known {
  /** The file that was compiled: another text is another one. */
  readonly file: BoundFile;
  readonly targets: readonly string[];
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

export class Losses {
  readonly #session: Session;
  readonly #found: (path: string) => void;
  readonly #known = new Map<string, Known>();
  /** The targets of the files that were asked about. */
  readonly #asked = new Map<string, readonly string[]>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param found is called with each file whose warnings are other ones now */
  constructor(session: Session, found: (path: string) => void) {
    this.#session = session;
    this.#found = found;
  }

  /** The warnings of a file; those of an older text are still shown while it is edited. */
  of(path: string): readonly Diagnostic[] {
    return this.#known.get(path)?.diagnostics ?? [];
  }

  /** The same as findings, for what can be done about them; none of an older text. */
  findings(file: BoundFile): readonly Finding[] {
    const known = this.#known.get(file.parsed.file);
    return known?.file === file ? known.findings : [];
  }

  /** Looks at once what these targets cannot hold of a file, open or not, and again whenever it has changed. */
  async ask(path: string, targets: readonly string[]): Promise<void> {
    this.#asked.set(path, targets);
    await this.#lookNow();
  }

  /** Something has changed: looks again when there is a pause. */
  look(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(
      () => void this.#lookNow().catch((error: unknown) => this.#session.connection.console.error(String(error))),
      pause,
    );
  }

  /** The settings have changed: nothing that was found counts any more. */
  forget(): void {
    const paths = [...this.#known.keys()];
    this.#known.clear();
    for (const path of paths) this.#found(path);
    this.look();
  }

  async #lookNow(): Promise<void> {
    const { documents, workspace, uris } = this.#session;
    const wanted = new Set<string>();
    for (const uri of new Set([...documents.keys(), ...[...this.#asked.keys()].map(uris.uriOf)])) {
      const place = await this.#session.place(uri);
      const file = place?.program.files.get(place.file);
      if (!place || !file || !file.symbols.some(({ kind }) => kind === "instrument")) continue;
      const ofSetting = documents.get(uri) ? (await this.#session.settingsOf(uri)).targets : [];
      const targets = [...new Set([...ofSetting, ...(this.#asked.get(place.file) ?? [])])];
      if (targets.length === 0) continue;
      wanted.add(place.file);
      const known = this.#known.get(place.file);
      // With errors there is nothing to compile: what was said last stays until they are put right.
      if ((known?.file === file && String(known.targets) === String(targets)) || errorsOf(place).length > 0) continue;
      const platforms = await loadTargets(targets, async () => (await import("../targets/others.ts")).others);
      // Meanwhile it may have become another one, which need not be without errors.
      if (workspace.projectOf(place.file)?.program !== place.program) return this.look();
      const losses = instrumentsIn(place.file, [place.program]).flatMap((declared) =>
        toldLosses(outputsOf(declared, targets, platforms, {}).losses),
      );
      const findings = losses.map(lossFinding);
      const diagnostics = toEditor(findings, () => file.parsed, uris.uriOf, this.#session.language).map((found, index) => ({
        ...found,
        source: `ukur, ${platformOf(losses[index]!, this.#session.language.say)}`,
      }));
      const before = this.of(place.file);
      this.#known.set(place.file, { file, targets, findings, diagnostics });
      if (JSON.stringify(before) !== JSON.stringify(diagnostics)) this.#found(place.file);
    }
    for (const path of [...this.#known.keys()].filter((each) => !wanted.has(each))) {
      this.#known.delete(path);
      this.#found(path);
    }
  }
}
