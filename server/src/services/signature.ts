/** Help with the functions of scores, while their argument is written. */

import type { Position, SignatureHelp } from "vscode-languageserver-types";
import type { FunctionName } from "../semantics/symbols.ts";
import type { Program } from "../semantics/program.ts";
import { contextAt, placeIn } from "./completion/context.ts";
import { english, type Speech } from "./speech.ts";
import { offsetAt } from "./positions.ts";

const about: Readonly<Record<FunctionName, string>> = {
  mean: "The mean of the values that were answered. `per dimension` gives one mean for each dimension.",
  sum: "The sum of the values. `per dimension` gives one sum for each dimension.",
  min: "The smallest value.",
  max: "The largest value.",
  count: "How many values were answered.",
};

/** The function around a position in a score. */
export function signatureHelp(program: Program, file: string, position: Position, { say }: Speech = english): SignatureHelp | undefined {
  const parsed = program.files.get(file)?.parsed;
  if (!parsed) return undefined;
  const offset = offsetAt(parsed, position);
  const place = placeIn(parsed, offset);
  if (place.inComment || place.inText) return undefined;
  const { statement } = contextAt(place, parsed.text, offset);
  if (statement[0] !== "score") return undefined;
  const open: (string | undefined)[] = [];
  statement.forEach((word, i) => {
    if (word === "(") open.push(statement[i - 1]);
    else if (word === ")") open.pop();
  });
  const name = open.findLast((word) => word !== undefined && Object.hasOwn(about, word)) as FunctionName | undefined;
  if (name === undefined) return undefined;
  const argument = say("values");
  return {
    activeSignature: 0,
    activeParameter: 0,
    signatures: [
      {
        label: `${name}(${argument}) per dimension`,
        documentation: { kind: "markdown", value: say(about[name]) },
        parameters: [
          { label: argument, documentation: say("A battery, a difference of two batteries, a score of several dimensions, or a share.") },
        ],
      },
    ],
  };
}
