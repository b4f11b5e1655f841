/** The files that an instrument becomes. */

import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/report.ts";
import type { LossCode } from "../findings/codes.ts";
import type { Instrument } from "../instrument/schema.ts";
import { lineStarts, positionAt } from "../language/lines.ts";
import { message, type Message } from "../messages/message.ts";
import { sayIn, type Tell } from "../messages/say.ts";
import { allowsIn, silences } from "../semantics/allows.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import { otherNames, ownTargets } from "../targets/index.ts";
import type { OutputFile, Target, TargetOptions } from "../targets/target.ts";
import type { Declared } from "./instruments.ts";

/** Something of an instrument that a platform cannot hold. */
export interface PlacedLoss {
  /** The platform's name. */
  readonly target: string;
  /** The file that declares the instrument. */
  readonly file: string;
  /** The id of the declaration it concerns. */
  readonly on: string;
  /** Where that declaration has its name. */
  readonly span: Span;
  readonly code: LossCode;
  readonly message: Message;
  /** Why the author allows it, where there is such an exception. */
  readonly because?: string;
}

/** The same in words. */
export type SaidLoss = Omit<PlacedLoss, "message"> & { readonly message: string };

/** Says losses in a language. */
export function saidLosses(losses: readonly PlacedLoss[], say: Tell = sayIn("en")): SaidLoss[] {
  return losses.map((loss) => ({ ...loss, message: say(loss.message) }));
}

/** What remains when the author's exceptions are left out. */
export function notAllowed<L extends Pick<PlacedLoss, "because">>(losses: readonly L[]): L[] {
  return losses.filter(({ because }) => because === undefined);
}

/** A loss as a finding about the text. */
export function lossFinding({ code, file, span, message }: PlacedLoss): Diagnostic {
  return diagnostic(code, file, span, { loss: message });
}

export interface Output {
  readonly instrument: Instrument;
  readonly files: readonly { readonly name: string; readonly content: OutputFile["content"] }[];
  /** What the platforms cannot hold; also what the author allows. */
  readonly losses: readonly PlacedLoss[];
}

/** The instrument itself can be asked for like a platform. */
const instrumentTarget = { id: "instrument", title: message("outputs.instrument") } as const;

/** And so can the list of what the other files lack. */
const lossesTarget = { id: "losses", title: message("outputs.losses") } as const;

/** What is no platform is called otherwise in each language. */
const ownTitles: Readonly<Record<string, Message>> = { codebook: message("outputs.codebook"), paper: message("outputs.paper") };

/** Everything that an instrument can be compiled to. */
export const outputTargets: readonly { readonly id: string; readonly title: string | Message }[] = [
  instrumentTarget,
  ...[...ownTargets, ...otherNames].map(({ id, title }) => ({ id, title: ownTitles[id] ?? title })),
  lossesTarget,
];

/** What is written where nobody says what: the instrument, and the survey for the first platform. */
export const usualTargets: readonly string[] = [instrumentTarget, ...ownTargets].map(({ id }) => id);

/** Fetches the targets that are not at hand: `others` of `targets/others.ts`. */
export type LoadOthers = () => Promise<readonly Target[]>;

/** The targets with these ids, in the order in which they are listed. */
export async function loadTargets(ids: readonly string[], loadOthers: LoadOthers): Promise<readonly Target[]> {
  const others = otherNames.some(({ id }) => ids.includes(id)) ? await loadOthers() : [];
  return [...ownTargets, ...others].filter(({ id }) => ids.includes(id));
}

/** The files of an instrument for some targets; with its own JSON, where the ids ask for it. */
export function outputsOf(
  { symbol, instrument, text }: Declared,
  ids: readonly string[],
  targets: readonly Target[],
  options: TargetOptions,
): Output {
  const own = { name: `${instrument.id}.instrument.json`, content: `${JSON.stringify(instrument, null, 2)}\n` };
  const results = targets.map((target) => ({ target, ...target.compile(instrument, { sideBySide: options.sideBySide }) }));
  const allows = allowsIn(symbol.decl);
  const losses = results.flatMap(({ target, losses: own }) =>
    own.map((loss): PlacedLoss => {
      const span = placeOf(loss.on, symbol);
      const because = allows.find((allow) => silences(allow, loss.code, span))?.allow.because?.value;
      return { target: target.title, file: symbol.file, span, ...loss, ...(because !== undefined && { because }) };
    }),
  );
  const report = { name: `${instrument.id}.losses.json`, content: lossReport(instrument, losses, text) };
  return {
    instrument,
    losses,
    files: [
      ...(ids.includes(instrumentTarget.id) ? [own] : []),
      ...results.flatMap(({ files }) => files.map(({ suffix, content }) => ({ name: instrument.id + suffix, content }))),
      ...(ids.includes(lossesTarget.id) ? [report] : []),
    ],
  };
}

/** The losses with the lines and columns of what they concern, in the order of the platforms. */
function lossReport({ id }: Instrument, losses: readonly PlacedLoss[], text: string): string {
  const starts = lineStarts(text);
  const listed = saidLosses(losses).map(({ code, target, on, span, message, because }) => ({
    code,
    target,
    on,
    ...positionAt(starts, span.start),
    message,
    ...(because !== undefined && { because }),
  }));
  return `${JSON.stringify({ format: "ukur-losses", instrument: id, losses: listed }, null, 2)}\n`;
}

/** Where an instrument declares something: an option where its question is. */
function placeOf(id: string, instrument: InstrumentSymbol): Span {
  const member =
    instrument.members.get(id) ??
    instrument.questions.find(({ type }) => type && "options" in type && type.options.some(({ name }) => name === id));
  return member?.nameSpan ?? instrument.nameSpan;
}
