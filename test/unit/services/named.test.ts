import assert from "node:assert/strict";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { scan } from "../../../server/src/language/scan.ts";
import { Findings } from "../../../server/src/language/findings.ts";
import { definition } from "../../../server/src/services/definition.ts";
import { hover } from "../../../server/src/services/hover.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { namesIn } from "../../../server/src/semantics/references.ts";
import { programOf, samplePaths } from "../../support/compile.ts";
import { uriOf } from "../../support/navigation.ts";

describe("a name that leads to its declaration", () => {
  for (const path of samplePaths) {
    it(`has something said of it wherever it stands in ${path}`, async () => {
      const program = await programOf(sampleTexts, path);
      const silent: string[] = [];
      let asked = 0;
      for (const [file, { parsed }] of program.files) {
        const { text } = parsed;
        const tokens = scan(new Findings("", text)).tokens.all();
        const places = [...tokens.map(({ startOffset }) => startOffset), ...namesIn(program, file).map(({ span }) => span.start)];
        for (const offset of new Set(places)) {
          const position = positionAt(parsed, offset);
          if (definition(program, file, position, uriOf).length === 0) continue;
          asked++;
          if (!hover(program, file, position, [])) silent.push(`${file}:${position.line + 1}: ${text.slice(offset, offset + 30)}`);
        }
      }
      assert.ok(asked > 50, `${asked} names`);
      assert.deepEqual(silent, []);
    }).timeout(60_000);
  }
});
