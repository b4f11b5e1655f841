import assert from "node:assert/strict";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes, type Code } from "../../../server/src/findings/codes.ts";
import type { Entry } from "../../../server/src/findings/entry.ts";
import { findingsIn } from "../../support/findings.ts";

const lacks = codes.filter((code) => (catalogue[code] as Entry).lack !== undefined);

async function finding(
  text: string,
  code: Code,
  beside: Readonly<Record<string, string>> | undefined,
): Promise<{ at: number } | undefined> {
  const found = (await findingsIn(text, beside)).find((each) => each.code === code && each.file.endsWith("desk.ukur"));
  return found && { at: found.span.start };
}

/** Where the block around a place starts and ends; nothing at the top of the file. Texts of the examples hold no braces that do not balance. */
function blockAround(text: string, at: number): { start: number; end: number } | undefined {
  let depth = 0;
  let start = at;
  while (start > 0 && depth < 1) {
    start--;
    if (text[start] === "{") depth++;
    else if (text[start] === "}") depth--;
  }
  return depth < 1 ? undefined : { start: start + 1, end: text.indexOf("}", at) };
}

describe("what a block lacks", () => {
  for (const code of lacks) {
    const { wrong, beside }: Entry = catalogue[code];
    it(`is held back while the block has a fault of grammar: ${code}`, async () => {
      const { at } = (await finding(wrong!, code, beside)) ?? assert.fail(wrong);
      const block = blockAround(wrong!, at);
      const place = block?.start ?? 0;
      assert.equal(await finding(`${wrong!.slice(0, place)}\n%\n${wrong!.slice(place)}`, code, beside), undefined);
      // Elsewhere, a fault hides nothing, unless what is missed may stand there too.
      if (block && (catalogue[code] as Entry).lack === "block") assert.ok(await finding(`${wrong}\n%\n`, code, beside));
    });
  }

  it("is held back while a block inside has a fault, and nothing else is", async () => {
    const desk = (items: string) =>
      `import scales\ninstrument desk "Desk" {\n  languages en\n  battery p "It…" scale agree5\n  dimension help "Help" {\n    ${items}\n  }\n  page a { p p }\n}\n`;
    const codesOf = async (items: string) => (await findingsIn(desk(items))).map(({ code }) => code);
    assert.deepEqual(await codesOf(""), ["battery-without-items", "dimension-without-items"]);
    assert.deepEqual(await codesOf("%"), ["stray-characters"]);
    assert.deepEqual(await codesOf("H1 answers my question"), ["unquoted-text", "shown-twice"]);
  });

  it("is said beside an exception that is being written", async () => {
    const found = await findingsIn(
      'import scales\ninstrument desk "Desk" {\n  languages en\n  dimension help "Help" allow dimension-w { }\n}\n',
    );
    assert.ok(found.some(({ code }) => code === "dimension-without-items"));
  });
});
