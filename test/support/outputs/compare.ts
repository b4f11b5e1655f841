/** Compares an instrument with what is compiled from it: what is missing without a loss, and which loss tells what is not missing. */

import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import type { Loss } from "../../../server/src/form/loss.ts";
import type { Target } from "../../../server/src/targets/target.ts";
import type { Part } from "./parts.ts";
import { inOneLanguage, places, simple, tellsOf } from "./places.ts";
import * as documents from "./readDocuments.ts";
import * as json from "./readJson.ts";
import type { Reading } from "./reading.ts";
import * as tables from "./readTables.ts";

export const targets: readonly Target[] = [...ownTargets, ...questionnaires];

const readers: Readonly<Record<string, (content: never) => Reading | Promise<Reading>>> = {
  ".surveyjs.json": json.readSurveyJs,
  ".lss": tables.readLss,
  ".limesurvey.txt": tables.readLimeText,
  ".xform.xml": documents.readXForm,
  ".xlsx": tables.readXlsForm,
  ".redcap.csv": tables.readRedcap,
  ".fhir-r4.json": json.readFhir,
  ".fhir-r5.json": json.readFhir,
  ".qsf": json.readQsf,
  ".qualtrics.txt": tables.readAdvancedFormat,
  ".paper.html": documents.readPaper,
  ".codebook.md": documents.readCodebookMarkdown,
  ".codebook.html": documents.readCodebookHtml,
  ".codebook.csv": tables.readCodebookCsv,
  ".ddi.xml": documents.readDdi,
};

export interface Compiled {
  readonly suffix: string;
  readonly reading: Reading;
  readonly losses: readonly Loss[];
}

/** Everything that a target writes, read back. */
export async function readingsOf(target: Target, instrument: Instrument): Promise<Compiled[]> {
  const { files, losses } = target.compile(instrument, {});
  return Promise.all(files.map(async ({ suffix, content }) => ({ suffix, reading: await readers[suffix]!(content as never), losses })));
}

function languageOf(language: string | undefined, { languages }: Instrument): "first" | "other" | undefined {
  return language === undefined ? undefined : language === languages[0] ? "first" : "other";
}

/** Why a part need not be in a file: the loss that tells it, or the reason that there is no place. */
export function excuse(
  { kind, on, language, what }: Part,
  { suffix, losses, reading }: Compiled,
  instrument: Instrument,
): Loss | string | undefined {
  const reason = places[suffix]![kind];
  if (reason !== undefined) return reason;
  const which = languageOf(language, instrument);
  if (which === "other" && suffix === ".qualtrics.txt") return simple;
  const codes = tellsOf(kind, which);
  const isSmall = kind.endsWith("name") && reading.fields.some(({ names }) => names.includes(what.toLowerCase()));
  /** What changes in many places is told once, of the whole: whether a part is one of them. */
  const concerns = ({ code, message }: Loss): boolean => {
    switch (code) {
      case "language-left-out":
        return kind === "title" || inOneLanguage.has(suffix);
      case "text-cut":
        return lettersIn(reading).includes(letters(what).slice(0, 20));
      case "text-changed":
        return lettersIn(reading).includes(letters(what));
      // Of a number, the loss names it.
      case "answer-not-checked":
        return kind === "check" || Object.values(message.parts).includes(Number(what));
      default:
        return true;
    }
  };
  const together = ["language-left-out", "text-cut", "text-changed", ...(isSmall ? ["platform-name"] : [])];
  return losses.find(
    (loss) =>
      codes.includes(loss.code) && concerns(loss) && (on.includes(loss.on) || (loss.on === instrument.id && together.includes(loss.code))),
  );
}

/** A text without the signs that platforms change. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

const lettersOf = new WeakMap<Reading, string>();

function lettersIn(reading: Reading): string {
  const known = lettersOf.get(reading) ?? reading.texts.map(letters).join("\n");
  lettersOf.set(reading, known);
  return known;
}

/** What is in an instrument, and neither in a file nor in its losses. */
export function missing(parts: readonly Part[], compiled: Compiled, instrument: Instrument): Part[] {
  return parts.filter((part) => !part.isIn(compiled.reading) && excuse(part, compiled, instrument) === undefined);
}

/** Losses whose truth is in the files; the others speak of what a platform does with its data. */
const checkable = new Set([
  "text-cut",
  "text-changed",
  "language-left-out",
  "order-not-mixed",
  "platform-name",
  "platform-code",
  "band-label-changed",
  "condition-changed",
  "score-left-out",
]);

/** Losses that say that something is not there while all of it is, in each of a target's files. */
export function falseLosses(parts: readonly Part[], files: readonly Compiled[], instrument: Instrument): Loss[] {
  return files[0]!.losses.filter((loss) => {
    if (!checkable.has(loss.code)) return false;
    if (
      loss.code === "platform-name" &&
      files.some(({ reading }) => reading.fields.some(({ names }) => names.some((name) => name.length > 26)))
    )
      return false;
    const told = parts.filter(
      ({ on, kind, language }) =>
        (on.includes(loss.on) || loss.on === instrument.id) && tellsOf(kind, languageOf(language, instrument)).includes(loss.code),
    );
    // How a number is stored is told as a code, too.
    if (loss.code === "platform-code" && told.length === 0) return false;
    return told.every((part) => files.every(({ reading }) => part.isIn(reading)));
  });
}
