import { lstatSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { library } from "../../compiler/library.ts";
import { filesFrom, firstLanguages, type FirstLanguage } from "../../compiler/newFromModel.ts";
import { filesFromSample, samples } from "../../compiler/newFromSample.ts";
import { isDeviceName, isName } from "../../semantics/nameRules.ts";
import { type Context, say, sayWritten, shown } from "../context.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import { withSlashes } from "../../node/nodeFileSystem.ts";
import { isInside } from "../../workspace/paths.ts";
import type { Status } from "../status.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { message } from "../../messages/message.ts";

interface Options {
  readonly model: string | undefined;
  readonly from: string | undefined;
  /** The language that an instrument made from a model is written in. */
  readonly language: string | undefined;
}

/** The sample that is copied where none is named: a small one, in two languages. */
const firstSample = "desk";

/** `ukur new [NAME]`: writes an instrument and its translation. It never writes over a file. */
export async function newInstrument(context: Context, { model, from, language }: Options, name?: string): Promise<Status> {
  const { host, tell } = context;
  if (model !== undefined && from !== undefined) throw new Misuse(message("complaints.modelOrFrom"));
  if (language !== undefined && model === undefined) throw new Misuse(message("complaints.languageOfModel"));
  const place = name ?? from ?? (model === undefined ? firstSample : `${model}_survey`);
  const folder = resolve(host.cwd, dirname(place));
  const id = basename(place).replace(/\.ukur$/, "");
  if (!isName(id)) {
    throw new Misuse(message("complaints.noName", { name: id === "" ? place : id }));
  }
  if (isDeviceName(id)) throw new Misuse(message("complaints.deviceName", { name: id }));
  const texts = model === undefined ? await fromSample(from ?? firstSample, id) : fromModel(model, id, languageCalled(language ?? "en"));
  // A name with a path that says where it leads may lead anywhere; one that seems to stay here stays here.
  const within = isInside(withSlashes(folder), withSlashes(host.cwd)) ? host.cwd : folder;
  const files = Object.entries(texts).map(([file, content]) => ({ path: withSlashes(join(folder, file)), content, within }));
  for (const { path } of files) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Misuse(message("complaints.exists", { path: shown(path, host.cwd) }));
  }
  await writeFiles(files);
  await sayWritten(
    context,
    files.map(({ path }) => path),
  );
  const main = shown(files[0]!.path, host.cwd);
  say(host, tell(message("commands.next", { main })));
  return 0;
}

/** The files of an instrument that measures a model of the library. */
function fromModel(name: string, id: string, language: FirstLanguage): Record<string, string> {
  const { models, translations } = library();
  const model = models.get(name);
  if (model) return filesFrom(model, translations.of(model), id, language);
  const names = [...models.keys()];
  throw noneCalled(name, message("complaints.noModel", { name }), names, message("complaints.itHas", { names }));
}

/** The files of a sample under another name. */
async function fromSample(sample: string, id: string): Promise<Record<string, string>> {
  const files = await filesFromSample(sample, id);
  if (files) return files;
  const names = (await samples("en")).map(({ name }) => name);
  throw noneCalled(sample, message("complaints.noSample", { name: sample }), names, message("complaints.thereAre", { names }));
}

function languageCalled(language: string): FirstLanguage {
  const known = firstLanguages.find((each) => each === language);
  if (known) return known;
  const [first, second] = firstLanguages;
  throw new Misuse(message("complaints.firstLanguage", { first, second, name: language }));
}
