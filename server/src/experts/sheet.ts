/** The sheet that experts fill in, as rows of cells: what to do, then a row for each wording. */

import { byId } from "../instrument/byId.ts";
import type { Instrument } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { ReaderLanguage, Tell } from "../messages/say.ts";
import { about, above, said, type Said } from "./columns.ts";
import { textOf, titleOf, wordingsOf } from "./wordings.ts";

export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns are, in letters. */
  readonly widths: readonly number[];
}

export interface SheetOptions {
  /** The language of the instrument that its texts are in. */
  readonly language: string;
  /** The language of all other words, and what says them. */
  readonly words: ReaderLanguage;
  readonly tell: Tell;
  /** How many experts share the sheet; for one alone, its columns have no numbers. */
  readonly experts: number;
}

const aboutWidths = [14, 24, 40, 36, 50];
const saidWidths: Readonly<Record<Said, number>> = { relevance: 14, essential: 14, comment: 36 };
const kinds = Object.keys(said) as Said[];

/** The sheet of an instrument. All rows are as long, so that programs see at once what divides the cells. */
export function sheetOf(instrument: Instrument, { language, words, tell, experts }: SheetOptions): Sheet {
  const { id, title, version, dimensions } = instrument;
  const numbers = experts === 1 ? [""] : Array.from({ length: experts }, (_, index) => ` ${index + 1}`);
  const columns = numbers.flatMap((number) => kinds.map((kind) => ({ kind, header: `${said[kind][words]}${number}` })));
  const byName = byId(dimensions);
  const wordings = wordingsOf(instrument).map((wording) => {
    const dimension = byName.get(wording.dimension)!;
    return [
      wording.name,
      titleOf(dimension, byName, language),
      dimension.definition?.[language] ?? "",
      wording.stems.map((stem) => stem[language]!).join(" / "),
      textOf(wording, language),
    ];
  });
  const rows = [
    [above.instrument[words], id, version === undefined ? title[language]! : `${title[language]!} (${version})`],
    ...(experts === 1 ? [[above.expert[words], "", tell(message("experts.writeName"))]] : []),
    [said.relevance[words], tell(message("experts.relevanceMeans"))],
    [said.essential[words], tell(message("experts.essentialMeans"))],
    [said.comment[words], tell(message("experts.commentMeans"))],
    [],
    [...Object.values(about).map((names) => names[words]), ...columns.map(({ header }) => header)],
    ...wordings,
  ];
  const widths = [...aboutWidths, ...columns.map(({ kind }) => saidWidths[kind])];
  return { rows: rows.map((row) => widths.map((_, column) => row[column] ?? "")), widths };
}
