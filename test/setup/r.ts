/** Finds R for the tests of its scripts, with the package psych, or installs Debian's where that is possible. */

import { spawnSync } from "node:child_process";

/** The command that runs scripts of R; throws with what to do where there is none. */
export function findOrInstallR(): string {
  if (!hasPsych()) install();
  return "Rscript";
}

function hasPsych(): boolean {
  return spawnSync("Rscript", ["--vanilla", "-e", 'stopifnot(requireNamespace("psych", quietly = TRUE))']).status === 0;
}

function install(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  console.log("Installing R for the tests of its scripts …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["apt-get", "update", "-q"],
    ["apt-get", "install", "-q", "-y", "--no-install-recommends", "r-base-core", "r-cran-psych"],
  ]) {
    const [command, ...others] = [...asRoot, ...args] as [string, ...string[]];
    if (spawnSync(command, others, { env, encoding: "utf8" }).status !== 0) break;
  }
  if (hasPsych()) return;
  throw new Error(
    "The tests of scripts need R and its package psych, and they are not here. Install them " +
      "(Debian and Ubuntu: sudo apt-get install --no-install-recommends r-base-core r-cran-psych).",
  );
}
