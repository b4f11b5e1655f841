import { lstatSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { library } from "../../compiler/library.ts";
import { filesFrom } from "../../compiler/newFromModel.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import { type Context, shown } from "../context.ts";
import { Misuse } from "../misuse.ts";
import { withSlashes } from "../nodeFileSystem.ts";
import type { Status } from "../status.ts";
import { writeFiles } from "../writeFiles.ts";

interface Options {
  readonly model: string | undefined;
  readonly from: string | undefined;
}

/** The sample that is copied where none is named: a small one, in two languages. */
const firstSample = "desk";

/** `ukur new [NAME]`: writes an instrument and its translation. It never writes over a file. */
export async function newInstrument({ host }: Context, { model, from }: Options, name?: string): Promise<Status> {
  if (model !== undefined && from !== undefined) throw new Misuse("Give --model or --from, not both.");
  const place = name ?? from ?? (model === undefined ? firstSample : `${model}_survey`);
  const folder = resolve(host.cwd, dirname(place));
  const id = basename(place).replace(/\.ukur$/, "");
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(id)) {
    throw new Misuse(`${id === "" ? place : id} cannot name an instrument. Use letters, digits and _, a letter first.`);
  }
  const texts = model === undefined ? await fromSample(from ?? firstSample, id) : fromModel(model, id);
  const files = Object.entries(texts).map(([file, content]) => ({ path: withSlashes(join(folder, file)), content }));
  for (const { path } of files) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Misuse(`${shown(path, host.cwd)} exists already. Choose another name.`);
  }
  writeFiles(files);
  for (const { path } of files) host.out(`Wrote ${shown(path, host.cwd)}\n`);
  const main = shown(files[0]!.path, host.cwd);
  host.out(`Change its terms and texts, then: ukur check ${main}; ukur compile ${main} -o out\n`);
  return 0;
}

/** The files of an instrument that measures a model of the library. */
function fromModel(name: string, id: string): Record<string, string> {
  const { models } = library();
  const model = models.get(name);
  if (model) return filesFrom(model, id);
  const names = [...models.keys()];
  throw new Misuse(`The library has no model called ${name}.${didYouMean(name, names) || ` It has ${names.join(", ")}.`}`);
}

/** The files of a sample under another name; the instrument first. */
async function fromSample(sample: string, id: string): Promise<Record<string, string>> {
  // The texts are long, and no other command needs them.
  const { sampleTexts } = await import("../../library/samples.ts");
  const main = `${sample}/${sample}.ukur`;
  const samples = [...new Set(Object.keys(sampleTexts).map((path) => path.split("/")[0]!))];
  if (!Object.hasOwn(sampleTexts, main)) {
    throw new Misuse(`There is no sample called ${sample}.${didYouMean(sample, samples) || ` There are ${samples.join(", ")}.`}`);
  }
  const paths = [main, ...Object.keys(sampleTexts).filter((path) => path.startsWith(`${sample}/`) && path !== main)];
  const renamed = (text: string) =>
    text
      .replace(new RegExp(`\\b${sample}(?=(?:\\.[\\w-]+)?\\.ukur\\b)`, "g"), id)
      .replace(new RegExp(`^(instrument |translation \\S+ of )${sample}\\b`, "gm"), `$1${id}`);
  return Object.fromEntries(
    paths.map((path) => [renamed(path.slice(sample.length + 1)), renamed(sampleTexts[path]!)]),
  );
}
