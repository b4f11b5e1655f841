/**
 * What `@vscode/test-electron` starts in the place of a desktop VS Code: it takes the same arguments, and runs the suite in VS Code's server
 * and a Chromium. The exit code is the suite's. The first argument is the folder to open.
 *
 *     node launcher.ts FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… [--extensionDevelopmentKind=web]
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../../support/browser.ts";
import { startEditorServer } from "./editor.ts";

const options = new Map(
  process.argv.slice(3).flatMap((arg) => {
    const [, name, value] = /^--(\w+)=(.*)$/.exec(arg) ?? [];
    return name ? [[name, value!] as const] : [];
  }),
);
const folder = process.argv[2]!;
const minutes = 15;
/** The lines of the suite begin with it. */
const prefix = "[suite] ";

const server = await startEditorServer({ flags: ["--enable-smoke-test-driver"] });
const browser = await launchBrowser();
const copy = mkdtempSync(join(tmpdir(), "ukur-extension-"));
/** What VS Code says itself, which is much and of use only where the suite could not begin. */
const log: string[] = [];
let suiteSpoke = false;
let code = 1;
try {
  const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const ended = new Promise<number>((resolve, reject) => {
    void page.exposeFunction("codeAutomationExit", resolve);
    void page.exposeFunction("codeAutomationLog", (type: string, args: readonly unknown[]) => {
      const line = args.join(" ");
      if (!line.startsWith(prefix)) return log.push(`${type}: ${line}`);
      suiteSpoke = true;
      console.log(line.slice(prefix.length));
    });
    page.on("crash", () => reject(new Error("The browser's page crashed.")));
    setTimeout(() => reject(new Error(`The suite did not end within ${minutes} minutes.`)), minutes * 60_000).unref();
  });
  const { extension, suite } = options.get("extensionDevelopmentKind") === "web" ? forWebWorker() : asGiven();
  await page.goto(
    server.url(folder, [
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(suite)],
      ["skipWelcome", "true"],
    ]),
  );
  code = await ended;
} catch (error) {
  console.error((error as Error).message);
} finally {
  if (!suiteSpoke) console.error(log.join("\n"));
  await browser.close();
  await server.stop();
  rmSync(copy, { recursive: true, force: true });
}
process.exit(code);

function asGiven() {
  return { extension: options.get("extensionDevelopmentPath")!, suite: options.get("extensionTestsPath")! };
}

/**
 * VS Code's server runs an extension in the web worker where it has no `main`, and a suite where the extension is that it lies in.
 * On the desktop the argument does that.
 */
function forWebWorker(): ReturnType<typeof asGiven> {
  const given = asGiven();
  cpSync(given.extension, copy, { recursive: true });
  const { main, ...manifest } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  writeFileSync(join(copy, "package.json"), JSON.stringify(manifest));
  const suite = join(copy, "suite.cjs");
  cpSync(given.suite, suite);
  return { extension: copy, suite };
}
