/** Starts VS Code's server and shows its workbench in a Chromium. */

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallVsCodeHost } from "../../../scripts/vscodeHost.ts";

export interface EditorServer {
  /** `127.0.0.1` and the port. */
  readonly authority: string;
  /** Where the workbench is, with a folder opened and a payload of options for it. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  stop(): Promise<void>;
}

/** Starts a server on a free port, with these flags, packages of extensions and settings of the user, and nothing else. */
export async function startEditorServer(
  { flags = [], packages = [], settings = {} }: { readonly flags?: readonly string[]; readonly packages?: readonly string[]; readonly settings?: object },
): Promise<EditorServer> {
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
  const args = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--disable-workspace-trust", "--telemetry-level", "off", ...flags];
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
    url: (opened, payload = []) => `http://${authority}/?folder=${encodeURIComponent(opened)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  };
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
