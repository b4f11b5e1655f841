/** What REDCap takes of a data dictionary, and what it does not. */

import { header } from "../../server/src/targets/redcap/index.ts";
import { namesIn } from "./expressionScript.ts";
import { asScript } from "./redcap.ts";

/** A line of a data dictionary, by the heads of its columns. */
export type Line = Readonly<Record<string, string>>;
export const [
  nameColumn,
  formColumn,
  sectionColumn,
  typeColumn,
  labelColumn,
  choicesColumn,
  noteColumn,
  validationColumn,
  minColumn,
  maxColumn,
  ,
  branchingColumn,
  requiredColumn,
  ,
  ,
  matrixColumn,
  ,
  annotationColumn,
] = header as readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** What REDCap does not take. `told` are the fields whose answers texts may tell. */
export function faults(lines: readonly Line[], told: readonly string[] = []): string[] {
  const found: string[] = [];
  const say = (fault: string): void => void found.push(fault);
  if (lines[0]?.[labelColumn] !== "Record ID" || lines[0]?.[typeColumn] !== "text") say("the first field is no record id");
  const names = lines.map((line) => line[nameColumn]!);
  if (new Set(names).size !== names.length) say("a name comes twice");
  const [form] = new Set(lines.map((line) => line[formColumn]));
  for (const name of ["redcap_event_name", "redcap_data_access_group", `${form}_complete`, `${form}_timestamp`])
    if (names.includes(name)) say(`${name} is REDCap's own`);
  const known = new Set(
    lines.flatMap((line) =>
      line[typeColumn] === "checkbox"
        ? line[choicesColumn]!.split(" | ").map((choice) => `${line[nameColumn]}___${choice.split(",")[0]!.replace("-", "m")}`)
        : [line[nameColumn]!],
    ),
  );
  const matrices = new Map<string, Line[]>();
  for (const line of lines) {
    const name = line[nameColumn]!;
    if (!/^[a-z][a-z0-9_]*[a-z0-9]$/.test(name) || name.includes("__") || name.length > 100) say(`name ${name}`);
    if (!/^[a-z](?:_?[a-z0-9])*$/.test(line[formColumn]!) || line[formColumn]!.length > 50) say(`form ${line[formColumn]}`);
    const type = line[typeColumn]!;
    if (!["text", "notes", "dropdown", "radio", "checkbox", "slider", "calc", "descriptive", "file"].includes(type)) say(`type ${type}`);
    if (["radio", "dropdown", "checkbox"].includes(type)) {
      const codes = line[choicesColumn]!.split("|").map((choice) => /^\s*(-?\w+), (\S.*?)\s*$/.exec(choice)?.[1]);
      if (codes.includes(undefined) || new Set(codes).size !== codes.length) say(`choices of ${name}: ${line[choicesColumn]}`);
    } else if (type === "slider") {
      if (!["", 3].includes(line[choicesColumn] === "" ? "" : line[choicesColumn]!.split("|").length)) say(`labels of ${name}`);
    } else if (type !== "calc" && line[choicesColumn] !== "") say(`${name} has choices`);
    if (
      !["", "integer", "number", "date_ymd", "email", "time"].includes(line[validationColumn]!) ||
      (line[validationColumn] !== "" && type !== "text" && type !== "slider")
    )
      say(`validation of ${name}`);
    if ((line[minColumn] !== "" || line[maxColumn] !== "") && line[validationColumn] === "") say(`limits of ${name}`);
    if (!["", "y"].includes(line[requiredColumn]!)) say(`required of ${name}`);
    if (line[matrixColumn] !== "") matrices.set(line[matrixColumn]!, [...(matrices.get(line[matrixColumn]!) ?? []), line]);
    const calculated = /^@CALCTEXT\((.*)\) @/.exec(line[annotationColumn]!)?.[1];
    for (const logic of [line[branchingColumn]!, type === "calc" ? line[choicesColumn]! : "", calculated ?? ""]) {
      if (logic === "") continue;
      try {
        for (const used of namesIn(asScript(logic))) if (!known.has(used)) say(`${used} is unknown in ${name}`);
      } catch (error) {
        say((error as Error).message);
      }
    }
    // Outside of logic, a name in brackets is replaced by its value: by that of a question before it, in words where it is chosen among some.
    for (const column of [labelColumn, choicesColumn, sectionColumn, noteColumn])
      for (const [, piped, label] of column === choicesColumn && type === "calc" ? [] : line[column]!.matchAll(/\[(\w+)(:label)?\]/g)) {
        const of = lines.find((each) => each[nameColumn] === piped);
        const isBefore = of !== undefined && lines.indexOf(of) < lines.indexOf(line);
        const isChosen = ["radio", "dropdown"].includes(of?.[typeColumn] ?? "");
        // The reminder of a total tells the sum right before it.
        const isSum = type === "descriptive" && of?.[typeColumn] === "calc" && lines.indexOf(line) === lines.indexOf(of) + 1;
        if (!(told.includes(piped!) || isSum) || !isBefore || isChosen !== (label !== undefined)) say(`label of ${name}`);
      }
  }
  for (const [matrix, rows] of matrices) {
    if (!/^[a-z0-9_]+$/.test(matrix) || names.includes(matrix)) say(`matrix ${matrix}`);
    if (new Set(rows.map((line) => line[choicesColumn])).size > 1) say(`choices in ${matrix}`);
    if (lines.indexOf(rows.at(-1)!) - lines.indexOf(rows[0]!) !== rows.length - 1) say(`${matrix} is divided`);
  }
  return found;
}
