/** Programs that ship as texts, with what V8 has made of them ahead: without it, each start compiles anew what it runs. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * The value of a program, which is a script.
 *
 * @param text it begins with a comment that says by what name its compiled code goes, as code of another text would run in its place
 * @param path the file that it stands in: its compiled code lies in a folder beside that
 */
export function valueOf(text: string, path: string): unknown {
  const compiled = join(dirname(path), "compiled", `${nameOf(text)}-${process.versions.v8}-${process.arch}`);
  const script = new Script(text, {
    filename: path,
    // V8 looks whether it has made the code itself, with the same options, and else compiles the text.
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
  return script.runInThisContext();
}

function nameOf(text: string): string {
  return text.slice(2, text.indexOf("*/"));
}
