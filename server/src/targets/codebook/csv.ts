/** The codebook for programs: a row for each column of the data. */

import type { Shown } from "../../form/columnAnswers.ts";
import type { Score } from "../../instrument/schema.ts";
import { headsOf } from "./exports.ts";
import type { Codebook, Entry } from "./model.ts";

/** Its cells, the heads first. */
export function csvRows({ form, entries, mixed, draws, exports }: Codebook): string[][] {
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
  const drawn = ({ battery, item }: Codebook["entries"][number]): string => {
    const draw = draws.get(battery ?? "")?.find(({ items }) => item !== undefined && items.includes(item));
    return draw ? `${draw.count}/${draw.items.length}` : "";
  };
  const hasEarlier = entries.some(({ earlier }) => earlier !== undefined);
  const codesBefore = ({ earlier }: Entry): string => (earlier?.codes ?? []).map(({ was, code }) => `${escaped(was)}=${code}`).join("; ");
  const heads = exports.map(({ exported }) => new Map(exported.columns.map((column) => [column.name, headsOf(column).join("; ")])));
  const ofBatteries = new Map(form.instrument.batteries.map(({ id, hint }) => [id, hint]));
  const hintsOf = ({ battery, hint }: Codebook["entries"][number]) => [ofBatteries.get(battery ?? ""), hint];
  const hasHints = entries.some((entry) => hintsOf(entry).some((hint) => hint !== undefined));
  return [
    [
      "name",
      ...(hasEarlier ? ["earlier_name", "earlier_codes"] : []),
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
      ...(draws.size > 0 ? ["drawn"] : []),
      "option",
      "formula",
      ...languages.flatMap((language) => [
        `wording_${language}`,
        ...(hasHints ? [`hint_${language}`] : []),
        `codes_${language}`,
        `missing_${language}`,
        `unit_${language}`,
        `asked_if_${language}`,
      ]),
      ...exports.map(({ id }) => `name_${id}`),
    ],
    ...entries.map((entry) => [
      entry.name,
      ...(hasEarlier ? [entry.earlier?.name ?? "", codesBefore(entry)] : []),
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
      entry.mixed ? "random" : entry.battery === undefined ? "" : mixed.has(entry.battery) ? "random" : "fixed",
      ...(draws.size > 0 ? [drawn(entry)] : []),
      String(entry.option ?? ""),
      entry.formula ?? "",
      ...languages.flatMap((language) => [
        entry.wording[language] ?? "",
        ...(hasHints
          ? [
              hintsOf(entry)
                .flatMap((hint) => hint?.[language] ?? [])
                .join(" "),
            ]
          : []),
        entry.bands ? bandsIn(entry.bands, language) : inOne(entry.codes, false, language),
        inOne(entry.codes, true, language),
        entry.unit?.[language] ?? "",
        entry.askedIf?.[language] ?? "",
      ]),
      ...heads.map((of) => of.get(entry.name) ?? ""),
    ]),
  ];
}
