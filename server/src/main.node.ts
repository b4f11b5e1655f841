/** The entry point of the `ukur` command. */

import { nodeHost } from "./cli/host.ts";
import { run } from "./cli/run.ts";

// Not awaited at the top level, as the built file is a script as well as a module.
void run(process.argv.slice(2), nodeHost()).then((status) => {
  process.exitCode = status;
});
