import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parse, reparse } from "../../../server/src/language/parse.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const item = (index: number): string => `    I${index} "answers the question with the number ${index} within the hour"\n`;
const items = Array.from({ length: 4_000 }, (_, index) => item(index));
const start = `instrument made "Made" {\n  dimension all "All" {\n${items.join("")}  }\n}\n`;

describe("a text that is edited in many places", () => {
  it("is not held on to by what was read of it", () => {
    let text = start;
    let parsed = parse(text, "a.ukur");
    const used = (): number => (collect(), process.memoryUsage().heapUsed);
    const before = used();
    for (let index = 0; index < 4_000; index += 20) {
      const at = text.indexOf(`I${index} "`) + `I${index} "`.length;
      // Written out anew, as a piece of the text before would hold on to that.
      text = Buffer.from(`${text.slice(0, at)}always ${text.slice(at)}`).toString();
      parsed = reparse(parsed, text);
    }
    assert.equal(parsed.diagnostics.length, 0);
    // Two hundred texts of 290 kB each would be 58 MB.
    assert.ok(used() - before < 15_000_000, `${used() - before} bytes`);
  });
});
