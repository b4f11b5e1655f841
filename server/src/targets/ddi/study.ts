/** What the study is: its title, what it measures and in whom, whom to ask, and what it comes from. */

import type { Instrument } from "../../instrument/schema.ts";
import { xml, type Xml } from "../xml.ts";
import type { Texts } from "./texts.ts";

export function studyOf(instrument: Instrument, texts: Texts): Xml {
  const {
    title,
    languages,
    version,
    population,
    period,
    intro,
    contact,
    outros,
    outro,
    refused,
    notes,
    citations,
    adapted,
    measures,
    licence,
  } = instrument;
  const [first, ...others] = languages as [string, ...string[]];
  const sources = [...(measures?.citations ?? []), ...citations];
  return xml(
    "stdyDscr",
    {},
    xml(
      "citation",
      {},
      xml(
        "titlStmt",
        {},
        xml("titl", { "xml:lang": first }, title[first]!),
        ...others.map((language) => xml("parTitl", { "xml:lang": language }, title[language]!)),
      ),
      contact && xml("distStmt", {}, ...texts.elements("contact", contact)),
      version === undefined ? undefined : xml("verStmt", {}, xml("version", {}, version)),
    ),
    xml(
      "stdyInfo",
      {},
      measures && xml("subject", {}, ...texts.elements("keyword", measures.title)),
      ...texts.elements("abstract", intro),
      population || period
        ? xml("sumDscr", {}, ...texts.elements("timePrd", period), ...texts.elements("universe", population))
        : undefined,
    ),
    licence === undefined ? undefined : xml("dataAccs", {}, xml("useStmt", {}, xml("conditions", {}, licence))),
    sources.length === 0
      ? undefined
      : xml(
          "othrStdyMat",
          {},
          ...sources.map(({ text, doi }) => xml("relPubl", {}, doi === undefined ? text : `${text} https://doi.org/${doi}`)),
        ),
    ...(notes ?? []).flatMap(({ id, text }) => texts.elements("notes", text, { type: "words on a page", subject: id })),
    ...[refused, ...(outros ?? []).map(({ text }) => text), outro].flatMap((text) =>
      texts.elements("notes", text, { type: "closing words" }),
    ),
    ...adapted.map(({ from, because }) => xml("notes", { type: "adaptation" }, `Adapted from ${from}: ${because}`)),
  );
}
