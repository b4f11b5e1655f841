import { join, resolve } from "node:path";
import { message } from "../../messages/message.ts";
import { sayIn, type ReaderLanguage } from "../../messages/say.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import { loadShipped } from "../../node/shipped.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { type Context, say, sayWritten } from "../context.ts";
import { instrumentIn } from "../instrument.ts";
import type { Status } from "../status.ts";

interface Options {
  readonly output: string;
  /** How many experts share the sheet, as it was given. */
  readonly experts: string;
  /** The language of the instrument that is asked for. */
  readonly language: string | undefined;
}

/** `ukur sheet experts FILE`: writes the sheet on which experts rate the items of an instrument. */
export async function sheet(context: Context, { output, experts, language }: Options, kind: string, arg: string): Promise<Status> {
  const { host, format, tell } = context;
  if (kind !== "experts")
    throw noneCalled(
      kind,
      message("complaints.noSheet", { name: kind }),
      ["experts"],
      message("complaints.see", { command: "ukur sheet --help" }),
    );
  const found = await instrumentIn(context, arg, message("complaints.severalSheets", { path: arg }));
  if ("status" in found) return found.status;
  const { instrument } = found;
  const { languages } = instrument;
  if (language !== undefined && !languages.includes(language)) {
    const names = message("complaints.thereAre", { names: languages });
    throw noneCalled(language, message("complaints.notSpoken", { instrument: instrument.id, name: language }), languages, names);
  }
  const { mostExperts, sheetOf, written } = await loadShipped<typeof import("../score/tools.ts")>("../cli/score/tools.ts", "score.cjs");
  const { cellText, cut, workbookOf } = await loadShipped<typeof import("../../targets/others.ts")>("../targets/others.ts", "targets.cjs");
  const number = /^\d+$/.test(experts) ? Number(experts) : 0;
  if (number < 1 || number > mostExperts) throw new Misuse(message("complaints.noPanel", { name: experts, most: mostExperts }));

  const texts = language ?? languages[0]!;
  const words = wordsFor(texts) ?? context.language;
  const said = sayIn(words);
  const { rows, widths } = sheetOf(instrument, { language: texts, words, tell: said, experts: number });
  const folder = resolve(host.cwd, output);
  const at = (kind: string): string => join(folder, `${instrument.id}.experts.${kind}`);
  const [heads, ...others] = rows;
  const cells = rows.map((row) => row.map((cell) => cut(cellText(cell) ?? "") || null));
  const files = [
    { path: at("xlsx"), content: workbookOf([{ name: said(message("experts.sheetName")), rows: cells, widths }]), within: folder },
    // Excel takes a text without the mark for one in eight bits.
    { path: at("csv"), content: `\ufeff${[...written(heads!, others)].join("")}`, within: folder },
  ];
  await writeFiles(files);
  if (format === "text") {
    await sayWritten(
      context,
      files.map(({ path }) => path),
    );
    say(host, tell(message("commands.nextRatings", { file: arg })));
  }
  return 0;
}

/** The language that a sheet speaks, where Ukur speaks that of its texts. */
function wordsFor(language: string): ReaderLanguage | undefined {
  const [own] = language.toLowerCase().split("-");
  return own === "en" || own === "id" ? own : undefined;
}
