/** What platforms cannot hold of an instrument: where in its text, and what its author allows. */

import { countWhile } from "../diagnostics/ascending.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/report.ts";
import { isLoss, type LossCode } from "../findings/codes.ts";
import type { Instrument } from "../instrument/schema.ts";
import { lineStarts, positionAt } from "../language/lines.ts";
import { message, type Message } from "../messages/message.ts";
import { sayIn, type Tell } from "../messages/say.ts";
import { allowsIn, silences } from "../semantics/allows.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import type { Loss } from "../form/loss.ts";

/** Something of an instrument that a platform cannot hold. */
export interface PlacedLoss {
  /** The platform's name; what is no platform is called otherwise in each language. */
  readonly target: string | Message;
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
  /** It concerns what a repeat asks in one of its rounds. */
  readonly inRound?: true;
}

/** The same in words. */
export type SaidLoss = Omit<PlacedLoss, "target" | "message"> & { readonly target: string; readonly message: string };

/** What a platform is called in a language. */
export function platformOf({ target }: Pick<PlacedLoss, "target">, say: Tell): string {
  return typeof target === "string" ? target : say(target);
}

/** Says losses in a language. */
export function saidLosses(losses: readonly PlacedLoss[], say: Tell = sayIn("en")): SaidLoss[] {
  return losses.map((loss) => ({ ...loss, target: platformOf(loss, say), message: say(loss.message) }));
}

/** What is to be told: nothing that its author allows, and what is lost of a question in each round of a repeat once, as it was written once. */
export function toldLosses(losses: readonly PlacedLoss[]): PlacedLoss[] {
  const alike = new Map<string, PlacedLoss[]>();
  for (const [at, loss] of losses.entries()) {
    if (loss.because !== undefined) continue;
    const { target, span, code, message: said } = loss;
    const key = JSON.stringify(loss.inRound ? [typeof target === "string" ? target : target.key, span.start, code, said.key] : at);
    const those = alike.get(key);
    if (those) those.push(loss);
    else alike.set(key, [loss]);
  }
  return [...alike.values()].map(([first, ...others]) =>
    others.length === 0 ? first! : { ...first!, message: message("losses.inRounds", { loss: first!.message, count: others.length }) },
  );
}

/** A loss as a finding about the text. */
export function lossFinding({ code, file, span, message }: PlacedLoss): Diagnostic {
  return diagnostic(code, file, span, { loss: message });
}

/** Puts losses at the declarations that they concern, with the reasons that allow them. */
export function placed(losses: readonly (Loss & Pick<PlacedLoss, "target">)[], symbol: InstrumentSymbol): PlacedLoss[] {
  const optionPlaces = new Map<string, Span>();
  for (const { type, nameSpan } of symbol.questions) {
    if (!type || !("options" in type)) continue;
    for (const { name } of type.options) if (!optionPlaces.has(name)) optionPlaces.set(name, nameSpan);
  }
  const there = losses.map((loss) => {
    const member = symbol.members.get(loss.on);
    const span = member?.nameSpan ?? optionPlaces.get(loss.on) ?? symbol.nameSpan;
    return { ...loss, file: symbol.file, span, ...(member && "round" in member && member.round && { inRound: true as const }) };
  });
  const reasons = reasonsFor(there, symbol);
  return there.map((loss) => {
    const because = reasons.get(loss);
    return because === undefined ? loss : { ...loss, because };
  });
}

/** The reason for each loss that an exception speaks for; of several, that of the innermost declaration. */
function reasonsFor(losses: readonly PlacedLoss[], { decl }: InstrumentSymbol): ReadonlyMap<PlacedLoss, string> {
  const reasons = new Map<PlacedLoss, string>();
  const inOrder = losses.toSorted((a, b) => a.span.start - b.span.start);
  const seen = new Set<string>();
  for (const exception of allowsIn(decl)) {
    const { code, because } = exception.allow;
    // One more of the same on the same declaration says nothing new, and there may be very many.
    const key = `${code?.text} ${exception.decl.start}`;
    if (!code || !because || !isLoss(code.text) || seen.has(key)) continue;
    seen.add(key);
    for (let at = firstFrom(inOrder, exception.decl.start); at < inOrder.length; at++) {
      const loss = inOrder[at]!;
      if (loss.span.start > exception.decl.end) break;
      if (silences(exception, loss.code, loss.span)) reasons.set(loss, because.value);
    }
  }
  return reasons;
}

/** The index of the first loss that is at a place or behind it. */
function firstFrom(losses: readonly PlacedLoss[], start: number): number {
  return countWhile(losses.length, (index) => losses[index]!.span.start < start);
}

/** The losses with the lines and columns of what they concern, in the order of the platforms. */
export function lossReport({ id }: Instrument, losses: readonly PlacedLoss[], text: string): string {
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
