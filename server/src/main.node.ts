/** The entry point of the `ukur` command. */

import { nodeHost } from "./cli/host.ts";
import { run } from "./cli/run.ts";

// Not awaited at the top level, as the built file is a script as well as a module.
void run(process.argv.slice(2), nodeHost()).then((status) => {
  process.exitCode = status;
  if (status !== 130) return;
  // What a command that was stopped has waited for, such as a pipe, may never come, and would keep the process: a shell sees the same status then.
  process.removeAllListeners("SIGINT");
  setTimeout(() => process.kill(process.pid, "SIGINT"), 300).unref();
});
