/** What the platforms of the setting `ukur.targets` cannot hold of the open documents, as warnings beside the findings. */

import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import { instrumentsIn } from "../compiler/instruments.ts";
import { loadTargets, outputsOf } from "../compiler/outputs.ts";
import type { BoundFile } from "../semantics/files.ts";
import { rangeOf } from "../services/positions.ts";
import { errorsOf, type Session } from "./session.ts";

/** Compiling costs more than checking: it waits until the author pauses. */
const pause = 400;

interface Known {
  /** The file that was compiled: another text is another one. */
  readonly file: BoundFile;
  readonly diagnostics: readonly Diagnostic[];
}

export class Losses {
  readonly #session: Session;
  readonly #found: (path: string) => void;
  readonly #known = new Map<string, Known>();
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

  /** Something has changed: looks again when there is a pause. */
  look(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#lookNow().catch((error: unknown) => this.#session.connection.console.error(String(error))), pause);
  }

  /** The settings have changed: nothing that was found counts any more. */
  forget(): void {
    const paths = [...this.#known.keys()];
    this.#known.clear();
    for (const path of paths) this.#found(path);
    this.look();
  }

  async #lookNow(): Promise<void> {
    const { documents, workspace } = this.#session;
    const open = new Set<string>();
    for (const uri of documents.keys()) {
      const { targets } = await this.#session.settingsOf(uri);
      const place = await this.#session.place(uri);
      const file = place?.program.files.get(place.file);
      if (!place || !file || targets.length === 0 || !file.symbols.some(({ kind }) => kind === "instrument")) continue;
      open.add(place.file);
      // With errors there is nothing to compile: what was said last stays until they are put right.
      if (this.#known.get(place.file)?.file === file || errorsOf(place) > 0) continue;
      const platforms = await loadTargets(targets, async () => (await import("../targets/others.ts")).others);
      if (!workspace.isCurrent) return this.look();
      const losses = instrumentsIn(place.file, [place.program]).flatMap((declared) => outputsOf(declared, targets, platforms, {}).losses);
      const diagnostics = losses.map(({ target, span, message }) => ({
        range: rangeOf(file.parsed, span), severity: DiagnosticSeverity.Warning, source: `ukur, ${target}`, message: this.#session.language.say(message),
      }));
      const before = this.of(place.file);
      this.#known.set(place.file, { file, diagnostics });
      if (JSON.stringify(before) !== JSON.stringify(diagnostics)) this.#found(place.file);
    }
    for (const path of [...this.#known.keys()].filter((each) => !open.has(each))) {
      this.#known.delete(path);
      this.#found(path);
    }
  }
}
