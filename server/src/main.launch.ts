/**
 * What the file of the built command begins with. The program is its last line, a comment (`scripts/build/programs.ts`): so Node does not read
 * it as text of this file, and it can be run with what V8 has made of it ahead.
 */

import { readFileSync, realpathSync } from "node:fs";
import { valueOf } from "./node/program.ts";

const path = realpathSync(process.argv[1]!);
const file = readFileSync(path, "latin1");
const run = valueOf(file.slice(file.lastIndexOf("\n//") + 3), path) as (require: NodeJS.Require) => void;
run(require);
