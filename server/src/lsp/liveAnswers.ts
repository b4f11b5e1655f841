/**
 * What the answers of respondents come to, for the open documents whose instruments have a file of them (the setting `ukur.answers`): read and analysed
 * anew when the author pauses, wherever the file or what is measured has changed.
 */

import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Disposable,
  type FileSystemWatcher,
} from "vscode-languageserver";
import { instrumentsIn } from "../compiler/instruments.ts";
import type { Instrument } from "../instrument/schema.ts";
import { byAuthor, message, type AnyMessage, type Message } from "../messages/message.ts";
import type { Settings } from "../protocol/requests.ts";
import type { LiveNumbers } from "../statistics/live.ts";
import { answerPath, nameOf, readNamed } from "./answerFiles.ts";
import { errorsOf, type Place, type Session } from "./session.ts";

/** It costs more than checking: it waits until the author pauses. */
const pause = 400;
/** How many milliseconds are worked on before messages that have arrived are taken in. */
const breath = 10;
/** More respondents are a matter of `ukur score`. */
const mostRespondents = 10_000;

/** What is known of an instrument's answers. */
export interface Live {
  /** What the file is called. */
  readonly name: string;
  /** Why there is nothing. */
  readonly problem?: AnyMessage;
  readonly numbers?: LiveNumbers;
  /** What could not be read, and what else is to be said of the file. */
  readonly remarks: readonly Message<"responses">[];
}

interface Known {
  readonly live: Live;
  readonly named: string;
  /** What stands for the bytes and for what is measured; nothing where there are none. */
  readonly stamp: string | undefined;
  readonly measured: string;
}

/** By the names of the instruments of a document. */
type OfDocument = Map<string, Known>;

/** Another change has come: what is being worked on is of no use any more. */
const outdated = Symbol("outdated");

export class LiveAnswers {
  readonly #session: Session;
  readonly #known = new Map<string, OfDocument>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #round = 0;
  /** The patterns that are watched. */
  #watched = "";
  #watching: Promise<Disposable> | undefined;
  #files: ReadonlySet<string> = new Set();

  constructor(session: Session) {
    this.#session = session;
  }

  /** What is known of a document's instruments, by their names; of an older text while it is edited. */
  of(path: string): ReadonlyMap<string, Live> {
    return new Map([...(this.#known.get(path) ?? [])].map(([instrument, { live }]) => [instrument, live]));
  }

  /** Whether a file is one of those that the settings name. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Something has changed: looks again when there is a pause. */
  look(): void {
    this.#round++;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(
      () => void this.#lookNow(this.#round).catch((error: unknown) => this.#session.connection.console.error(String(error))),
      pause,
    );
  }

  async #lookNow(round: number): Promise<void> {
    const { uris } = this.#session;
    const open: { readonly place: Place; readonly answers: Settings["answers"] }[] = [];
    for (const { uri } of this.#session.documents.all()) {
      const { answers } = await this.#session.settingsOf(uri);
      const place = Object.keys(answers).length === 0 ? undefined : await this.#session.place(uri);
      if (place) open.push({ place, answers });
    }
    if (round !== this.#round) return;
    this.#files = new Set(
      open.flatMap(({ place: { program, file }, answers }) =>
        program.files.get(file)!.symbols.flatMap(({ kind, name }) => {
          const named = kind === "instrument" ? answers[name] : undefined;
          return named === undefined ? [] : [answerPath(this.#session, file, named)];
        }),
      ),
    );
    this.#watch();
    for (const { place, answers } of open) {
      // What has errors cannot be measured with: what was known stays until they are put right.
      if (errorsOf(place).length > 0) continue;
      const before = this.#known.get(place.file) ?? new Map<string, Known>();
      const now: OfDocument = new Map();
      for (const { instrument } of instrumentsIn(place.file, [place.program])) {
        const named = answers[instrument.id];
        if (named === undefined) continue;
        const known = await this.#lookAt(place.file, instrument, named, before.get(instrument.id), round);
        if (known === outdated) return;
        now.set(instrument.id, known);
      }
      this.#known.set(place.file, now);
      if (!sameIn(before, now)) this.#tell(uris.uriOf(place.file));
    }
    const paths = new Set(open.map(({ place }) => place.file));
    for (const path of [...this.#known.keys()].filter((each) => !paths.has(each))) {
      this.#known.delete(path);
      this.#tell(uris.uriOf(path));
    }
  }

  async #lookAt(
    document: string,
    instrument: Instrument,
    named: string,
    before: Known | undefined,
    round: number,
  ): Promise<Known | typeof outdated> {
    const measured = measuredBy(instrument);
    const usable = before?.named === named && before.measured === measured ? before : undefined;
    const found = await readNamed(this.#session, document, named, usable?.stamp);
    if (round !== this.#round) return outdated;
    if (found.kind === "same") return usable!;
    const name = nameOf(named);
    const about = { named, measured };
    if (found.kind === "problem") return { ...about, stamp: undefined, live: { name, problem: found.problem, remarks: [] } };
    const live = await this.#analysed(instrument, name, found.bytes, () => round === this.#round);
    return live === outdated ? outdated : { ...about, stamp: found.stamp, live };
  }

  /** Reads answers and analyses them, with room for messages in between. */
  async #analysed(instrument: Instrument, name: string, bytes: Uint8Array, isWanted: () => boolean): Promise<Live | typeof outdated> {
    // What a session without a file of answers never needs.
    const [{ matchingSaid, problemsSaid, ProblemTally, readResponses, Unreadable }, { liveSteps }, { Gathered }] = await Promise.all([
      import("../responses/read.ts"),
      import("../statistics/live.ts"),
      import("../statistics/gathered.ts"),
    ]);
    const breathe = breathing(this.#session.host.pause);
    const people = new Gathered(instrument);
    const tally = new ProblemTally();
    try {
      const { matching, rows, notes } = await readResponses(piecesOf(bytes), { name, instrument });
      for await (const { row, problems } of rows) {
        if (people.respondents === mostRespondents)
          return { name, problem: message("live.tooMany", { name: byAuthor(name), most: mostRespondents }), remarks: [] };
        people.add(row);
        tally.add(problems);
        await breathe();
        if (!isWanted()) return outdated;
      }
      const steps = liveSteps(instrument, people);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return { name, numbers: step.value, remarks: [...notes(), ...matchingSaid(matching), ...problemsSaid(tally)] };
        await breathe();
        if (!isWanted()) return outdated;
      }
    } catch (error) {
      if (error instanceof Unreadable) return { name, problem: error.said, remarks: [] };
      throw error;
    }
  }

  /** The lenses and the preview of a document show something else now. */
  #tell(uri: string): void {
    const { connection, client } = this.#session;
    if (client.capabilities.workspace?.codeLens?.refreshSupport) this.#session.lets(connection.sendRequest(CodeLensRefreshRequest.type));
    this.#session.tellBuilt([uri]);
  }

  /** Lets the client tell when one of the files has changed. */
  #watch(): void {
    const { connection, client } = this.#session;
    if (!client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    // What a pattern would read as something else stands for any letter.
    const watchers = [...new Set([...this.#files].map((path) => `**/${nameOf(path).replace(/[^\w .-]/g, "?")}`))].map(
      (globPattern): FileSystemWatcher => ({ globPattern, kind: WatchKind.Change }),
    );
    const watched = JSON.stringify(watchers);
    if (watched === this.#watched) return;
    this.#watched = watched;
    void this.#watching?.then(
      (earlier) => earlier.dispose(),
      () => {},
    );
    this.#watching = undefined;
    if (watchers.length === 0) return;
    this.#watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.#session.lets(this.#watching);
  }
}

/** What reading and scoring look at. Another title or test measures the same. */
function measuredBy({
  measures,
  languages,
  consent,
  scales,
  batteries,
  dimensions,
  items,
  questions,
  pages,
  variables,
  scores,
}: Instrument): string {
  return JSON.stringify([measures, languages, consent, scales, batteries, dimensions, items, questions, pages, variables, scores]);
}

function sameIn(before: OfDocument, now: OfDocument): boolean {
  return before.size === now.size && [...now].every(([name, { live }]) => JSON.stringify(before.get(name)?.live) === JSON.stringify(live));
}

/** Gives what lets messages in where so much time has gone by that somebody would notice. */
function breathing(letIn: () => Promise<void>): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < breath) return undefined;
    return letIn().then(() => void (since = performance.now()));
  };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 16_384) yield bytes.subarray(start, start + 16_384);
}
