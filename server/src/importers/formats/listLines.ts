/** The lines of a plain list. */

import { shortenedIn } from "../text/grids.ts";

export interface Line {
  readonly number: number;
  readonly kind: "blank" | "heading" | "numbered" | "lettered" | "bullet" | "directive" | "plain";
  /** Its number or its id, where it begins with one. */
  readonly label?: string;
  readonly text: string;
  /** As it stands there. */
  readonly written: string;
}

export function readLines(text: string): readonly Line[] {
  return text.split(/\r\n?|\n/).map((raw, at) => lineOf(raw.replace(/\u00a0/g, " ").trim(), at + 1));
}

function lineOf(written: string, number: number): Line {
  const line = { number, written } as const;
  if (written === "" || /^[-=_*|:\s]+$/.test(written)) return { ...line, kind: "blank", text: "" };
  const heading = /^#{1,6}\s+(\S.*)$/.exec(written) ?? /^\*\*([^*]{1,120})\*\*:?$/.exec(written) ?? /^__([^_]{1,120})__$/.exec(written);
  if (heading) return { ...line, kind: "heading", text: withoutHashes(heading[1]!) };
  if (/^--\s+\S/.test(written)) return { ...line, kind: "directive", text: written.slice(2).trim() };
  const bullet =
    /^(?:[-*•◦▪–—o□☐○◯◻❑❏·‣➢]|\[[ xX_]?\]|\([ _]?\))\s+(\S.*)$/.exec(written) ??
    /^(?:[•▪□☐○◯◻❑❏]|\[[ xX_]?\]|\([ _]?\))(\S.*)$/.exec(written);
  if (bullet) return bulletOf(line, bullet[1]!);
  const numbered = /^[(（]?(\d{1,4})\s*[.):、．）：]\s*(\S.*)$/.exec(written) ?? /^(\d{1,4})\t+(\S.*)$/.exec(written);
  if (numbered && !/^\d{1,4}\s*[=–-]/.test(written))
    return { ...line, kind: "numbered", label: numbered[1]!, text: withoutTabs(numbered[2]!) };
  const named = /^\[?([A-Za-z]{1,12}[_-]?\d{1,4}[a-z]?)\]?(?:[.):\t]| - | {2})(.*)$/.exec(written);
  if (named && named[2]!.trim() !== "") return { ...line, kind: "numbered", label: named[1]!, text: withoutTabs(named[2]!.trim()) };
  const lettered = /^\(?([a-z])\s*[.)]\s+(\S.*)$/.exec(written);
  if (lettered) return { ...line, kind: "lettered", label: lettered[1]!, text: withoutTabs(lettered[2]!) };
  if (written.length <= 60 && written === written.toUpperCase() && /\p{Lu}{3}/u.test(written) && !/[.?!:]$/.test(written))
    return { ...line, kind: "heading", text: written };
  return { ...line, kind: "plain", text: withoutTabs(written) };
}

/** A bullet may have a number of its own behind it. */
function bulletOf(line: Pick<Line, "number" | "written">, text: string): Line {
  const numbered = /^(\d{1,4})[.)]\s+(\S.*)$/.exec(text);
  return numbered
    ? { ...line, kind: "numbered", label: numbered[1]!, text: numbered[2]! }
    : { ...line, kind: "bullet", text: withoutTabs(text) };
}

function withoutHashes(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "#" || text[end - 1] === " ")) end--;
  return text.slice(0, end);
}

function withoutTabs(text: string): string {
  return text
    .split("\t")
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
}

/** An item without its mark of reversal. */
export function marked(text: string): { readonly text: string; readonly reverse: boolean } {
  const [, plain] =
    /^(.*?\S)\s?(?:\((?:r|rev|reversed?|reverse[- ](?:scored|coded|score|keyed|item)|-|neg|negative|dibalik|terbalik|invers|umgepolt)\.?\)|\[(?:r|rev|reversed?|-)\]|\*|®|—\s?reversed?)\.?$/i.exec(
      text,
    ) ?? [];
  if (plain !== undefined && plain.length > 2) return { text: plain, reverse: true };
  const [, behind] = /^(?:\*|\((?:r|rev|reversed?)\)|\[r\])\s*(\S.*)$/i.exec(text) ?? [];
  return behind === undefined ? { text, reverse: false } : { text: behind, reverse: true };
}

/** Whether a line names a publication. */
export function isCitation({ text }: Line): boolean {
  return (
    /\p{Lu}[\p{L}'-]{1,40},? (?:\p{Lu}\.|et al|&|and ).{0,200}\((?:19|20)\d\d[a-z]?\)/u.test(text) ||
    /\bdoi(?:\.org|:)/i.test(text) ||
    /^(?:source|reference|citation|sumber|quelle)s?:/i.test(text)
  );
}

/** Words before a line that gives answers. */
const toldBy =
  /^[^:：=]{0,40}?(?:scale|answers?|options?|responses?|skala|jawaban|pilihan|keterangan|antwort|respuesta|réponse|opcion|escala|échelle|risposte|ответ|选项|答案|量表|الإجاب|الخيارات)[^:：=]{0,30}[:：]\s*/iu;

/** A label with its code behind it: `Never (1)`, `Never = 1`. */
export function codedBehind(text: string): { readonly code: string; readonly label: string } | undefined {
  const [, label, inside, behind] = /^(\S.{0,80}?)\s*(?:[(（[](-?\d{1,3})[)）\]]|[=:]\s*(-?\d{1,3}))$/.exec(text.trim()) ?? [];
  return label === undefined || /^-?\d+$/.test(label) ? undefined : { code: (inside ?? behind)!, label };
}

/** Whether codes count up one by one. */
function areInRow(codes: readonly number[]): boolean {
  return codes.length >= 3 && codes.every((code, at) => at === 0 || code === codes[at - 1]! + 1);
}

/** Labels with their codes before them and nothing between, where these count up: `1 Never`. */
export function codedInRow(texts: readonly string[]): readonly { code: string; label: string }[] | undefined {
  const all = texts.map((text) => /^(\d{1,3})\s+(\p{L}.{0,80})$/u.exec(text.trim()));
  if (!all.every((each) => each !== null) || !areInRow(all.map((each) => Number(each[1])))) return undefined;
  return all.map((each) => ({ code: each[1]!, label: each[2]! }));
}

/** The labels that one line gives: `1 = Never, 2 = Rarely`, `1 (not at all) to 7 (very much)`, `Never / Rarely / Often`. */
export function labelsIn(text: string): readonly { code: string; label: string }[] | undefined {
  const behind = text.replace(toldBy, "");
  const isTold = behind !== text;
  const parts = behind.split(/[,;|/]\s*(?=\(?-?\d{1,3}\)?\s*[=:–-]\s*\S)/);
  const coded = parts.map((part) => /^\(?(-?\d{1,3})\)?\s*[=:–-]\s*(\S.*)$/.exec(part.trim()));
  if (coded.length >= 2 && coded.every((part) => part !== null)) {
    const all = coded.map((part) => ({ code: part[1]!, label: part[2]!.replace(/[.;,]$/, "") }));
    return all.length === 2 ? between(all[0]!, all[1]!) : all;
  }
  const ends =
    /^(?:from )?(-?\d{1,3}) ?[(=:] ?([^()=]{1,80}?)\)? ?(?:→|->|—|–|to|bis|sampai|\.{2,3}|…|-) ?(-?\d{1,3}) ?[(=:] ?([^()=]{1,80}?)\)?[.]?$/i.exec(
      behind,
    );
  if (ends) return between({ code: ends[1]!, label: ends[2]!.trim() }, { code: ends[3]!, label: ends[4]!.trim() });
  const [, left, row = "", right] =
    /^(\p{L}.{1,60}?)[\s:]+(\d{1,2}(?:[\s\-–—|./_]{1,5}\d{1,2}){2,10})[\s:]+(\p{L}.{1,60})$/u.exec(behind) ?? [];
  const codes = (row.match(/\d+/g) ?? []).map(Number);
  if (left !== undefined && areInRow(codes))
    return between({ code: String(codes[0]), label: left }, { code: String(codes.at(-1)), label: right!.replace(/\.$/, "") });
  const listed = behind
    .split(/[,;|/]/)
    .map((label) => label.trim())
    .filter(Boolean);
  const behindLabels = listed.map((label) => codedBehind(label.replace(/\.$/, "")));
  if (listed.length >= 3 && behindLabels.every((label) => label !== undefined)) return behindLabels;
  const shortened = listed.map(shortenedIn);
  if (listed.length >= 3 && shortened.every((each) => each !== undefined)) return shortened.map(({ label }) => ({ code: "", label }));
  const inRow = isTold ? codedInRow(listed) : undefined;
  if (inRow) return inRow;
  return isTold && listed.length >= 3 && listed.every((label) => label.length <= 60)
    ? listed.map((label) => ({ code: "", label: label.replace(/\.$/, "") }))
    : undefined;
}

/** The points from one end to the other. */
function between(
  low: { code: string; label: string },
  high: { code: string; label: string },
): readonly { code: string; label: string }[] | undefined {
  const [lo, hi] = [Number(low.code), Number(high.code)];
  if (hi - lo < 1 || hi - lo > 100) return undefined;
  return Array.from({ length: hi - lo + 1 }, (_, at) => ({
    code: String(lo + at),
    label: at === 0 ? low.label : lo + at === hi ? high.label : "",
  }));
}
