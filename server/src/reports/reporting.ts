/** What every section of a report is made from. */

import type { DocumentPicture, Piece } from "../documents/blocks.ts";
import { byId } from "../instrument/byId.ts";
import type { Instrument, Text } from "../instrument/schema.ts";
import type { Message } from "../messages/message.ts";
import { type ReportSubject, sayReportsIn } from "../messages/reports/say.ts";
import { languageFor, type ReaderLanguage, type Tell } from "../messages/teller.ts";
import type { Analysis } from "../statistics/analysis.ts";
import { numbersIn, type Shown } from "./numbers.ts";
import type { SourceId } from "./sources.ts";

/** What a report shows beside its tables where it can. */
export interface ReportPictures {
  /** For each pair of batteries whose gaps are told. */
  readonly gaps?: readonly (DocumentPicture | undefined)[] | undefined;
  readonly importance?: DocumentPicture | undefined;
}

/** How things are said and shown, and what has been cited. */
export interface Voice {
  readonly instrument: Instrument;
  /** That of the report's own words. */
  readonly reader: ReaderLanguage;
  /** That of the instrument's texts: the reader's where the instrument has it, else its first. */
  readonly spoken: string;
  readonly say: Tell<ReportSubject>;
  readonly shown: (value: number, as: Shown) => string;
  /** A text of the instrument. */
  readonly text: (text: Text | undefined) => readonly Piece[];
  /** Dimensions and facets by their titles; all items of a battery together where there is none. */
  readonly dimension: (id: string | null) => readonly Piece[];
  /** The sources of what the sections show, gathered as they are made. */
  readonly cited: Set<SourceId>;
}

export interface Reporting extends Voice {
  readonly analysis: Analysis;
  readonly pictures: ReportPictures;
  /** A group of respondents, by its label where it has one. */
  readonly group: (value: number | string) => readonly Piece[];
}

export function reportingOn(instrument: Instrument, analysis: Analysis, language: string, pictures: ReportPictures): Reporting {
  const voice = voiceFor(instrument, language);
  const labels = new Map(analysis.by?.groups.map(({ value, label }) => [value, label]));
  const group = (value: number | string): readonly Piece[] => {
    const label = labels.get(value);
    return label ? voice.text(label) : [{ text: String(value) }];
  };
  return { ...voice, analysis, pictures, group };
}

/** @param language that of the reader */
export function voiceFor(instrument: Instrument, language: string): Voice {
  const reader = languageFor(language);
  const say = sayReportsIn(reader);
  const { languages, dimensions } = instrument;
  const spoken = languages.find((each) => each === language) ?? languages.find((each) => each.split("-")[0] === reader) ?? languages[0]!;
  const text = (of: Text | undefined): readonly Piece[] => (of?.[spoken] ? [{ text: of[spoken], language: spoken }] : []);
  return {
    instrument,
    reader,
    spoken,
    say,
    shown: numbersIn(reader),
    text,
    dimension: (id) => {
      const found = byId(dimensions).get(id ?? undefined);
      if (!found) return [{ text: say({ key: "report.allItems", parts: {} }) }];
      return found.parent === undefined
        ? text(found.title)
        : [...text(byId(dimensions).get(found.parent)!.title), { text: " › " }, ...text(found.title)];
    },
    cited: new Set(),
  };
}

export type ReportMessage = Message<ReportSubject>;
