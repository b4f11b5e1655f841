/**
 * Loaded before a built command, by any Node from 20 on: runs it once for each line that is given to it, separated by `--then`, and writes what V8
 * has compiled by then of each program, where `server/src/node/program.ts` looks for it.
 */

const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const vm = require("node:vm");

const [start, command, ...words] = process.argv;
const lines = [[]];
for (const word of words) {
  if (word === "--then") lines.push([]);
  else lines.at(-1).push(word);
}

const scripts = [];
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    const name = `${text.slice(2, text.indexOf("*/"))}-${process.versions.v8}-${process.arch}`;
    scripts.push({ script: this, path: join(dirname(options.filename), "compiled", name) });
  }
};

process.argv = [start, command, ...lines.shift()];
process.on("beforeExit", () => {
  const line = lines.shift();
  if (!line) return;
  process.argv = [start, command, ...line];
  scripts[0].script.runInThisContext()(require);
});
process.on("exit", () => {
  for (const { script, path } of scripts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, script.createCachedData());
  }
});
