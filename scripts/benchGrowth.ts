/** `npm run bench:growth`: doubles each kind of text from 10 kB to 1.28 MB, and fails where time or memory grows faster than n · log n. */

import "../test/bench/growth/run.ts";
