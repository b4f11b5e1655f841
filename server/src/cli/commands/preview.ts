import { readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { instrumentsIn } from "../../compiler/instruments.ts";
import { previewOf, type PreviewContent } from "../../compiler/preview.ts";
import { said, type Speaker } from "../../diagnostics/said.ts";
import { lineStarts, positionAt } from "../../language/lines.ts";
import { message, type Message } from "../../messages/message.ts";
import { formPage } from "../../protocol/formPage.ts";
import type { ToPage } from "../../protocol/preview.ts";
import { type Context, report, say, sayWritten, shown, speakerIn } from "../context.ts";
import { findFile } from "../../node/findFiles.ts";
import { load, type Loaded } from "../../node/load.ts";
import { Misuse } from "../../node/misuse.ts";
import { withSlashes } from "../../node/nodeFileSystem.ts";
import { reasonOf } from "../../node/systemErrors.ts";
import { servePreview, type PreviewServer } from "../preview/serve.ts";
import { loadShipped, shipped } from "../../node/shipped.ts";
import type { Status } from "../status.ts";
import { repeatOnChange } from "../watch.ts";
import { writeFiles } from "../../node/writeFiles.ts";

interface Options {
  readonly port: string;
  /** The folder that the views are written to, instead of being shown. */
  readonly output: string | undefined;
  /** A file of answers, which the view of scores is about. */
  readonly answers: string | undefined;
}

/** What the file of pictures has: see `preview/pictures.ts`. */
interface Pictures {
  picturesOf(content: PreviewContent): readonly { readonly name: string; readonly svg: string }[];
}

/** `ukur preview FILE`: shows an instrument in a browser, up to date while its files change; or writes its views as files. */
export async function preview(context: Context, { port, output, answers }: Options, arg: string): Promise<Status> {
  const { host, tell } = context;
  const file = findFile(arg, host.cwd);
  if (output !== undefined) return exportViews(context, file, resolve(host.cwd, output));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Misuse(message("complaints.noPort", { port }));
  const speaker = await speakerIn(context.language);
  const server = await servePreview(Number(port));
  try {
    say(host, tell(message("commands.shown", { path: shown(file, host.cwd), address: `http://127.0.0.1:${server.port}` })));
    const showAnswers = answers === undefined ? () => [] : answersShown(server, resolve(host.cwd, answers), context);
    return await repeatOnChange(context, file, async () => {
      const loaded = await load([file], host.cwd);
      const content = contentOf(file, loaded, host.cwd, speaker);
      if ("problem" in content) server.show({ ...content, problem: tell(content.problem), kind: "problem" });
      else
        server.show({
          ...content,
          kind: "content",
          name: content.instrument.id,
          languages: [...content.languages],
          pages: [...content.pages],
          related: JSON.parse(JSON.stringify(content.related)),
        });
      return { files: [...loaded.asked, ...showAnswers()] };
    });
  } finally {
    server.close();
  }
}

/** Gives what shows a file of answers where it has changed, and says which file that is. */
function answersShown(server: PreviewServer, path: string, { host, tell }: Context): () => readonly string[] {
  let last: string | undefined;
  const show = (stamp: string, answers: () => Parameters<PreviewServer["showAnswers"]>[0]): void => {
    if (stamp !== last) server.showAnswers(answers());
    last = stamp;
  };
  return () => {
    try {
      const { mtimeMs, size } = statSync(path);
      const stamp = `${mtimeMs} ${size}`;
      show(stamp, () => ({ name: basename(path), path, stamp }));
    } catch (error) {
      const problem = tell(message("complaints.notRead", { path: shown(path, host.cwd), reason: reasonOf(error) }));
      show(problem, () => ({ problem }));
    }
    return [withSlashes(path)];
  };
}

/** Why there is nothing to show. */
type Problem = Omit<Extract<ToPage, { kind: "problem" }>, "kind" | "problem"> & { readonly problem: Message };

/** What there is to show, or why there is nothing. */
function contentOf(file: string, { programs, findings, textOf }: Loaded, cwd: string, speaker?: Speaker): PreviewContent | Problem {
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first) {
    const { line, column } = positionAt(lineStarts(textOf(first.file)), first.span.start);
    return {
      problem: message("commands.errors", { count: errors.length }),
      first: { message: said(first, speaker).message, place: `${shown(first.file, cwd)}:${line}:${column}` },
    };
  }
  const [declared] = instrumentsIn(file, programs);
  const program = programs.find(({ files }) => files.has(file));
  return declared && program ? previewOf(declared, program) : { problem: message("complaints.nothingToShow") };
}

/** Writes the form as one page that works offline, and the pictures. */
async function exportViews(context: Context, file: string, folder: string): Promise<Status> {
  const { host } = context;
  const loaded = await load([file], host.cwd);
  const content = contentOf(file, loaded, host.cwd);
  if ("problem" in content) {
    const status = await report(context, { findings: loaded.findings, files: 1, textOf: loaded.textOf });
    if (status === 0) throw new Misuse(content.problem);
    return status;
  }
  const { id } = content.instrument;
  const { picturesOf } = await loadShipped<Pictures>("../../../preview/pictures.ts", "pictures.cjs");
  const form = await formPage(content.form, content.title, {
    script: readFileSync(shipped("form.js"), "utf8"),
    style: readFileSync(shipped("form.css"), "utf8"),
  });
  const files = [
    { name: `${id}.form.html`, content: form },
    ...picturesOf(content).map(({ name, svg }) => ({ name: `${name}.svg`, content: svg })),
  ];
  const written = files.map(({ name, content: text }) => ({ path: join(folder, name), content: text, within: folder }));
  await writeFiles(written);
  await sayWritten(
    context,
    written.map(({ path }) => path),
  );
  return 0;
}
