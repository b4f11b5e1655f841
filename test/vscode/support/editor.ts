/** Starts VS Code's server and shows its workbench in a Chromium. */

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallVsCodeHost } from "../../setup/vscodeHost.ts";

export interface EditorServer {
  /** `127.0.0.1` and the port. */
  readonly authority: string;
  /** Where the workbench is, with a folder opened and a payload of options for it. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  stop(): Promise<void>;
}

export interface Options {
  readonly flags?: readonly string[];
  /** Packages of extensions. */
  readonly packages?: readonly string[];
  /** Settings of the user. */
  readonly settings?: object;
  /** The display language. */
  readonly locale?: string;
  /** Whether it asks for each folder if it is to be trusted. */
  readonly asksForTrust?: boolean;
}

/** Starts a server on a free port, with what is asked for and nothing else. */
export async function startEditorServer({
  flags = [],
  packages = [],
  settings = {},
  locale = "en",
  asksForTrust = false,
}: Options): Promise<EditorServer> {
  const { node, folder } = findOrInstallVsCodeHost();
  const data = mkdtempSync(join(tmpdir(), "ukur-vscode-"));
  const script = join(folder, "out/server-main.js");
  const common = ["--server-data-dir", data, "--accept-server-license-terms"];
  for (const path of packages) {
    const { status, stderr } = spawnSync(node, [script, ...common, "--install-extension", path], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${path} could not be installed:\n${stderr}`);
  }
  mkdirSync(join(data, "data/User"), { recursive: true });
  writeFileSync(join(data, "data/User/settings.json"), JSON.stringify(settings));
  if (locale !== "en") installLanguage(locale, join(data, "data"));
  const args = [
    "--host",
    "127.0.0.1",
    "--port",
    "0",
    "--without-connection-token",
    ...(asksForTrust ? [] : ["--disable-workspace-trust"]),
    "--telemetry-level",
    "off",
    "--locale",
    locale,
    ...flags,
  ];
  const child = spawn(node, [script, ...common, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const authority = `127.0.0.1:${await portOf(child)}`;
  return {
    authority,
    stop,
    url: (opened, payload = []) =>
      `http://${authority}/?folder=${encodeURIComponent(opened)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  };
}

/** Leaves what VS Code itself writes when a language pack is installed: here, one that translates nothing of VS Code. */
function installLanguage(locale: string, folder: string): void {
  const vscode = join(folder, "nothing.i18n.json");
  writeFileSync(vscode, JSON.stringify({ version: "1.0.0", contents: {} }));
  const pack = {
    hash: locale,
    label: locale,
    extensions: [{ extensionIdentifier: { id: `test.${locale}` }, version: "1.0.0" }],
    translations: { vscode },
  };
  writeFileSync(join(folder, "languagepacks.json"), JSON.stringify({ [locale]: pack }));
}

function portOf(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = "";
    const hear = (data: Buffer) => {
      output += data.toString();
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
    child.on("exit", (code) => reject(new Error(`VS Code's server ended with ${code} before it listened:\n${output}`)));
  });
}
