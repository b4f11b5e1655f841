/** SPSS: syntax that reads answers, labels them, scores them, and asks how well items go together. PSPP runs it, too. */

import { formOf } from "../../form/build.ts";
import type { Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { Names } from "../../form/names.ts";
import { resultColumns } from "../../form/results.ts";
import { shownCodes } from "../../form/columnAnswers.ts";
import { message } from "../../messages/message.ts";
import { changedNames, otherLanguages } from "../scripts/losses.ts";
import { reflectiveLists } from "../scripts/reflective.ts";
import type { Target, TargetResult } from "../target.ts";
import { givenLines, labelLines, readLines } from "./answers.ts";
import { keywords, longest } from "./rules.ts";
import { scoreLines } from "./scores.ts";
import { bytesOf, command, comment, literal, number } from "./text.ts";

export const spss: Target = {
  id: "spss",
  title: "SPSS",
  compile(instrument): TargetResult {
    const form = formOf(instrument);
    const names = new Names({ longest: longest.name, reserved: keywords, joint: "_" });
    const own = names.columns([...form.columns, ...resultColumns(form.results)]);
    const of = (name: string): string => own.get(name)!;
    const lines = [
      "* Encoding: UTF-8.",
      comment(instrument.title[instrument.languages[0]!]!),
      comment(`Reads ${instrument.id}.csv, whose columns stand in the order of the codebook, and scores it. CD names another folder`),
      ...readLines(form, of),
      comment("What nobody could have answered is a blank, and so is what was not shown"),
      ...givenLines(form, of),
      ...labelLines(form, of),
      ...scoreLines(form, of),
      "EXECUTE.",
      ...summaryLines(form, of),
      ...reliabilityLines(form, of, names),
      command("SAVE", `/OUTFILE='${instrument.id}.sav'`),
    ];
    const losses = [...otherLanguages(instrument), ...changedNames(names, "SPSS", longest.name), ...cutLabels(form)];
    return { files: [{ suffix: ".scores.sps", content: `${lines.join("\n")}\n` }], losses };
  },
};

function summaryLines({ results }: Form, of: (name: string) => string): string[] {
  const bands = results.flatMap(({ band }) => (band === undefined ? [] : [of(band.name)]));
  return [
    ...(results.length > 0
      ? [command("DESCRIPTIVES", "/VARIABLES=", ...results.map(({ name }) => of(name)), "/STATISTICS=MEAN STDDEV MIN MAX")]
      : []),
    ...(bands.length > 0 ? [command("FREQUENCIES", "/VARIABLES=", ...bands)] : []),
  ];
}

/** Cronbach's alpha of the items of each dimension in each battery, reversed ones turned over first. */
function reliabilityLines(form: Form, of: (name: string) => string, names: Names): string[] {
  return reflectiveLists(form).flatMap(({ battery, dimension, items }) => {
    const turned: string[] = [];
    const variables = items.map(({ variable, turned: from }) => {
      if (from === undefined) return of(variable);
      const own = names.free(`${of(variable)}_turned`);
      turned.push(command(`COMPUTE ${own} = ${number(from)} - ${of(variable)}`));
      return own;
    });
    return [
      ...turned,
      command(
        "RELIABILITY",
        "/VARIABLES=",
        ...variables,
        "/SCALE(",
        ...literal(`${battery} ${dimension}`, 60),
        ")",
        "ALL",
        "/MODEL=ALPHA",
        "/SUMMARY=TOTAL",
      ),
    ];
  });
}

/** Labels that are longer than SPSS holds, told once. */
function cutLabels({ columns, instrument: { id, languages, phrases } }: Form): Loss[] {
  const language = languages[0]!;
  const cut = columns.filter((column) => {
    const isLong = (text: string | undefined, most: number): boolean => text !== undefined && bytesOf(text) > most;
    return (
      isLong(column.variable.label[language], longest.label) ||
      shownCodes(column, languages, phrases).some(({ own }) => isLong(own?.[language], longest.valueLabel))
    );
  });
  if (cut.length === 0) return [];
  const parts = { name: cut[0]!.name, more: cut.length - 1, label: longest.label, valueLabel: longest.valueLabel };
  return [{ on: id, code: "text-cut", message: message("losses.spssLabels", parts) }];
}
