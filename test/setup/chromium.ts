/** Finds a Chromium for the browser tests, or installs Debian's where that is possible. */

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The path of a Chromium or Chrome; throws with what to do where there is none. */
export function findOrInstallChromium(): string {
  const named = process.env["UKUR_CHROMIUM"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`UKUR_CHROMIUM names ${named}, and there is no such file.`);
  }
  return find() ?? install();
}

function find(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(process.env["PROGRAMFILES"] ?? "", "Google/Chrome/Application/chrome.exe"),
    ...playwrightBrowsers(),
  ];
  return places.find(isExecutable);
}

/** The browsers that `npx playwright install chromium` has downloaded, newest first. */
function playwrightBrowsers(): string[] {
  const caches = [".cache/ms-playwright", "Library/Caches/ms-playwright", "AppData/Local/ms-playwright"];
  const binaries = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
  ];
  return caches
    .map((cache) => join(homedir(), cache))
    .filter((cache) => existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => binaries.map((binary) => join(cache, name, binary))),
    );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(): string {
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    console.log("Installing Chromium for the browser tests …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [
      ["update", "-q"],
      ["install", "-q", "-y", "chromium"],
    ]) {
      const result = spawnSync("apt-get", args, { env, encoding: "utf8" });
      if (result.status !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${result.stderr}`);
    }
    const found = find();
    if (found) return found;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome, and there is none here. Install one " +
      "(Debian and Ubuntu: sudo apt-get install chromium; anywhere: npx playwright install chromium), " +
      "or set UKUR_CHROMIUM to its path.",
  );
}
