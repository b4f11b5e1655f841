/**
 * `npm run bench:checks [-- --held-back] [--show CODE] [FILE…]`: how often each finding about method is right, and how much it finds, on the labelled
 * texts of `test/corpus` or of files like them. With `--held-back`, also on the third that nobody reads while rules are tuned; then a warning
 * that is right in less than 0.8 of that third fails. `--show` lists what a check of the tuning part, or of the files, gets wrong.
 */

import { parseArgs } from "node:util";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { corpusFolder, faultIds, readCorpus, type Labelled } from "./corpus.ts";
import { findingsByText, methodCodes, methodOf, type Found } from "./findings.ts";
import { fewest, figuresOf } from "./figures.ts";
import { describeShare, reportOf } from "./report.ts";

/** A warning has to be right this often. */
const bar = 0.8;
const labelled = new Set(faultIds.values());

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "held-back": { type: "boolean" }, show: { type: "string" } },
});
const corpus = (part: string): Labelled[] => ["en", "id"].flatMap((language) => readCorpus(`${corpusFolder}/${part}.${language}.tsv`));

const open = positionals.length > 0 ? positionals.flatMap(readCorpus) : corpus("tuning");
const found = await findingsByText(open);
if (values.show) show(values.show, open, found);
else console.log(reportOf(positionals.length > 0 ? positionals.join(", ") : "Tuning", open, found));

if (values["held-back"] && !values.show && positionals.length === 0) {
  const heldBack = corpus("heldBack");
  const foundThere = await findingsByText(heldBack);
  console.log(`\n${reportOf("Held back", heldBack, foundThere)}`);
  console.log(`\n${reportOf("Both", [...open, ...heldBack], new Map([...found, ...foundThere]))}\n`);
  judgeWarnings(heldBack, foundThere);
}

/** Says which warnings are right too seldom, or not measured. */
function judgeWarnings(heldBack: readonly Labelled[], foundThere: Found): void {
  for (const code of methodCodes) {
    const id = methodOf(code);
    if (catalogue[code].severity !== "warning" || !labelled.has(id)) continue;
    const { positives, precision } = figuresOf(heldBack, [id], (text) => foundThere.get(text)!.has(code));
    const isLow = precision !== undefined && precision.share < bar;
    const isMeasured = positives >= fewest;
    if (isLow && isMeasured) process.exitCode = 1;
    if (isLow)
      console.log(`${code} (${id}) is a warning and below ${bar}: ${describeShare(precision)}.${isMeasured ? "" : " It is unmeasured."}`);
    else if (!precision || !isMeasured)
      console.log(`${code} (${id}) is a warning and unmeasured: ${positives} positives, ${describeShare(precision)}.`);
  }
}

/** Lists the texts in which a check finds what is not there, and those in which it does not find what is. */
function show(name: string, texts: readonly Labelled[], foundThere: Found): void {
  const codes = methodCodes.filter((code) => code === name || methodOf(code) === faultIds.get(name));
  const id = faultIds.get(name) ?? (codes[0] && methodOf(codes[0]));
  if (id === undefined) throw new Error(`There is no check and no label "${name}".`);
  if (texts.some(({ file }) => file.startsWith("heldBack"))) throw new Error("Nobody reads what is held back.");
  const finds = (text: Labelled): boolean => codes.some((code) => foundThere.get(text)!.has(code));
  const sure = texts.filter(({ doubtful }) => !doubtful.has(id));
  for (const [title, wrong] of [
    ["Found and not there", sure.filter((text) => finds(text) && !text.faults.has(id))],
    ["There and not found", sure.filter((text) => !finds(text) && text.faults.has(id))],
  ] as const) {
    console.log(`${title}: ${wrong.length}`);
    for (const { file, line, kind, text } of wrong) console.log(`  ${file}:${line} (${kind}) ${text}`);
  }
}
