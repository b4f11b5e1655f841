/** Help with the functions of scores, while their argument is written. */

import type { Position, SignatureHelp } from "vscode-languageserver-types";
import { message } from "../messages/message.ts";
import { functionNames } from "../semantics/functions.ts";
import type { Program } from "../semantics/program.ts";
import { contextAt, placeIn } from "./completion/context.ts";
import { english, type Speech } from "./speech.ts";
import { offsetAt } from "./positions.ts";

/** What gives answers other values. */
const recodings = ["points", "table", "kano"] as const;
type Recoding = (typeof recodings)[number];

const forms = {
  points: { label: "points(answer) { … }", about: message("functions.points"), places: ["answer"] },
  table: { label: "table(first, second) per item { … }", about: message("functions.table"), places: ["first", "second"] },
  kano: { label: "kano(functional, dysfunctional) per item", about: message("functions.kano"), places: ["functional", "dysfunctional"] },
} as const;

function isRecoding(name: string): name is Recoding {
  return (recodings as readonly string[]).includes(name);
}

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
  const name = open.flatMap((word) => [...functionNames, ...recodings].find((each) => each === word) ?? []).at(-1);
  if (name === undefined) return undefined;
  const argument = say(message("functions.values"));
  if (isRecoding(name)) {
    const { label, about, places } = forms[name];
    return {
      activeSignature: 0,
      activeParameter: 0,
      signatures: [
        { label, documentation: { kind: "markdown", value: say(about) }, parameters: places.map((place) => ({ label: place })) },
      ],
    };
  }
  return {
    activeSignature: 0,
    activeParameter: 0,
    signatures: [
      {
        label: `${name}(${argument}) per dimension`,
        documentation: { kind: "markdown", value: say(message(`functions.${name}`)) },
        parameters: [{ label: argument, documentation: say(message("functions.argument")) }],
      },
    ],
  };
}
