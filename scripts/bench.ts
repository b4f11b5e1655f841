/** `npm run bench`: measures speed and memory as ratios to a reference in the same run, and prints a table. */

import "../test/bench/run.ts";
