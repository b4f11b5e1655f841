/** The entry point of the `ukur` command. */

import { nodeHost } from "./cli/host.ts";
import { run } from "./cli/run.ts";

process.exitCode = await run(process.argv.slice(2), nodeHost());
