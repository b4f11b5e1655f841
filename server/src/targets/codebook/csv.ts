/** The codebook for programs: a row for each column of the data. */

import type { Shown } from "../../form/columnAnswers.ts";
import type { Score } from "../../instrument/schema.ts";
import { headsOf } from "./exports.ts";
import type { Codebook } from "./model.ts";

/** Its cells, the heads first. */
export function csvRows({ form, entries, mixed, exports }: Codebook): string[][] {
  const { languages } = form.instrument;
  // Codes are parted by `; `, so that a semicolon of a label has a backslash before it.
  const escaped = (label: string): string => label.replace(/[\\;]/g, "\\$&");
  const inOne = (list: readonly Shown[], missing: boolean, language: string): string =>
    list
      .filter((code) => code.missing === missing)
      .map(({ code, own }) => `${code}=${escaped(own?.[language] ?? String(code))}`)
      .join("; ");
  const bandsIn = (bands: Score["bands"], language: string): string =>
    bands.map(({ label, title }) => `${escaped(label)}=${escaped(title?.[language] ?? label)}`).join("; ");
  const heads = exports.map(({ exported }) => new Map(exported.columns.map((column) => [column.name, headsOf(column).join("; ")])));
  return [
    [
      "name",
      "kind",
      "battery",
      "dimension",
      "item",
      "direction",
      "level",
      "required",
      "lo",
      "hi",
      "decimals",
      "order",
      "option",
      "formula",
      ...languages.flatMap((language) => [
        `wording_${language}`,
        `codes_${language}`,
        `missing_${language}`,
        `unit_${language}`,
        `asked_if_${language}`,
      ]),
      ...exports.map(({ id }) => `name_${id}`),
    ],
    ...entries.map((entry) => [
      entry.name,
      entry.kind,
      entry.battery ?? "",
      entry.dimension ?? "",
      entry.item ?? "",
      entry.reversed === undefined ? "" : entry.reversed ? "reversed" : "direct",
      entry.level ?? "",
      entry.required ? "yes" : "no",
      String(entry.lo ?? ""),
      String(entry.hi ?? ""),
      String(entry.decimals ?? ""),
      entry.battery === undefined ? "" : mixed.has(entry.battery) ? "random" : "fixed",
      String(entry.option ?? ""),
      entry.formula ?? "",
      ...languages.flatMap((language) => [
        entry.wording[language] ?? "",
        entry.bands ? bandsIn(entry.bands, language) : inOne(entry.codes, false, language),
        inOne(entry.codes, true, language),
        entry.unit?.[language] ?? "",
        entry.askedIf?.[language] ?? "",
      ]),
      ...heads.map((of) => of.get(entry.name) ?? ""),
    ]),
  ];
}
