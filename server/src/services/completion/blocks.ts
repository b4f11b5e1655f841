/** What stands in the braces of a declaration, to be filled in. */

import { scoreRange } from "../../checks/scoreRange.ts";
import type { BlockName } from "../../language/statements/parts.ts";
import { message } from "../../messages/message.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { nextName, wordings } from "./items.ts";
import { instrumentSnippet } from "./templates.ts";

const bodies: { readonly [Block in BlockName]?: (scene: Scene) => string | undefined } = {
  instrument: (scene) => /\{\n[^]*/.exec(instrumentSnippet(scene))![0],
  model: () => '{\n\tversion "${1:1.0}"\n\tcite "$2"\n\n\tdimension ${3:help} "${4:Help}" {\n\t\t${5:staff} "${6:Helpful staff}"\n\t}\n}',
  modelDimension: () => '{\n\t${1:topic} "$2"\n}',
  options: () => '{\n\t${1:yes} 1 "${2:Yes}"\n\t${3:no} 0 "${4:No}"\n}',
  scale: ({ context: { statement } }) => {
    // The name before the range may end in a digit.
    const [, lo, hi] = /(-?(?<!\d)\d+)\.\.(-?\d+)$/.exec(statement.slice(2).join("")) ?? [];
    return lo === undefined ? undefined : `{\n\t${lo} "$1"\n\t${hi} "$2"\n}`;
  },
  mapping: () => "{\n\t$1 -> $2 ${3|same,overlaps,analogue,none|}\n}",
  translation: () => "{\n\t$0\n}",
  dimension: ({ instrument, context: { statement } }) =>
    `{\n\t${instrument ? nextName(instrument.items, statement[1] ?? "", instrument.members) : "I1"} "$1"\n}`,
  wordings: (scene) => {
    const [battery] = wordings(scene, scene.context.statement[0]);
    return battery && `{\n\t${battery.label} "$1"\n}`;
  },
  page: () => "{ $1 }",
  phrases: () => "{\n\t$0\n}",
  repeat: () => "{\n\t$1\n}",
  bands: threeBands,
  test: () => "{\n\tgiven $1\n\texpect $2\n}",
};

/** Blocks that a statement can do without: what else may come next is likelier. */
const optional: ReadonlySet<BlockName> = new Set(["wordings", "modelDimension"]);

/** The block itself, unless it is there already. */
export function bodyOf(block: BlockName, scene: Scene): Candidate[] {
  if (
    scene.file.parsed.text
      .slice(scene.offset, scene.offset + 80)
      .trimStart()
      .startsWith("{")
  )
    return [];
  const snippet = bodies[block]?.(scene);
  if (snippet === undefined) return [];
  const about =
    block === "options" ? message("proposals.options") : block === "bands" ? message("proposals.bands") : message("proposals.body");
  return [{ label: "{ … }", kind: "word", about, snippet, rank: optional.has(block) ? 6 : 0 }];
}

/** Three bands that are as wide as each other, over what the score can be, or 0 to 100 where that has no end. Two decimals leave no hole. */
function threeBands({ instrument, context: { statement } }: Scene): string {
  const score = instrument?.scores.find(({ name }) => name === statement[1]);
  const { lo, hi } = score ? scoreRange(score) : { lo: -Infinity, hi: Infinity };
  const range = Number.isFinite(lo) && Number.isFinite(hi) && lo < hi ? { lo, hi } : { lo: 0, hi: 100 };
  const step = 0.01;
  const cuts = [1, 2].map((part) => Math.round((range.lo + ((range.hi - range.lo) * part) / 3) / step) * step);
  const limits = [
    [range.lo, cuts[0]! - step],
    [cuts[0]!, cuts[1]! - step],
    [cuts[1]!, range.hi],
  ] as const;
  const names = ["low", "medium", "high"];
  const rows = limits.map(([from, to], i) => `\t${names[i]} ${from.toFixed(2)}..${to.toFixed(2)} "$${i + 1}"`);
  return `{\n${rows.join("\n")}\n}`;
}
