import assert from "node:assert/strict";
import { format } from "../../../server/src/language/format.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { mended } from "../../../scripts/pages/mending.ts";

for (const language of ["en", "id"] as const) {
  describe(`the table of nineteen characteristics, in ${language}`, () => {
    it("becomes a sound instrument by what is found and its repairs, but for two things that its author writes", async () => {
      const { steps, text, left } = await mended(language);
      assert.deepEqual(
        left.filter(({ severity }) => severity !== "info").map(({ code }) => code),
        [],
      );
      assert.equal(steps.filter(({ finding }) => finding === undefined).length, 2);
      const codes = new Set<string>(steps.flatMap(({ finding }) => finding?.code ?? []));
      for (const code of ["pasted-items", "double-barrelled", "double-barrelled-nouns", "slip", "slash-alternatives", "no-introduction"])
        assert.ok(codes.has(code), code);
      // Eight lines ask two or three things.
      assert.equal(text.match(/^ {4}\w+ "/gm)?.length, 30);
      assert.equal(format(parse(text, "desk.ukur")), text);
    });
    it("loses no line of it", async () => {
      const { begun, text } = await mended(language);
      const names = [...begun.matchAll(/^<i>(.*)<\/i>\t/gm)].map(([, name]) => name!.toLowerCase().replaceAll(" ", "_"));
      assert.equal(names.length, 19);
      for (const name of names) assert.match(text, new RegExp(`^    ${name} "`, "m"));
    });
  });
}
