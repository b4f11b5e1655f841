import assert from "node:assert/strict";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import { compile } from "../../support/compile.ts";

const text = (was: (name: string) => string): string => `import scales
scale mood "Mood" 1..2 { 1 "Bad"${was("A1")}  2 "Good"${was("A|2")}  na 9 "No idea"${was("DK")} }
instrument desk "The help desk" {
  languages en
  battery perception "This help desk…" scale mood code P
  dimension help "Help" {
    H1 "answers the question"${was("q3_<b>SQ001")}
    H2 "is quick"
  }
  question used "Have you used it?" one of { yes 1 "Yes"${was("y")}  no 2 "No"${was("=n")} }${was("Q1")}
}
`;
const earlier = text((name) => ` was "${name}"`);
const plain = text(() => "");
const targets = [...ownTargets, ...questionnaires];

async function filesOf(source: string): Promise<ReadonlyMap<string, string>> {
  const instrument = await compile(source);
  return new Map(
    targets.flatMap((target) =>
      target
        .compile(instrument, {})
        .files.map(({ suffix, content }) => [`${target.id}${suffix}`, Buffer.from(content).toString("latin1")] as const),
    ),
  );
}

describe("what columns and codes were called", () => {
  it("is in the codebook, in DDI and in the instrument, and changes nothing that is made for platforms", async () => {
    const [before, after] = [await filesOf(plain), await filesOf(earlier)];
    assert.deepEqual([...before.keys()], [...after.keys()]);
    const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
    assert.deepEqual(
      changed.filter((name) => !/^(?:codebook|ddi|instrument)/.test(name)),
      [],
    );
    assert.ok(changed.some((name) => name.startsWith("codebook")) && changed.some((name) => name.startsWith("ddi")), changed.join());
    const markdown = [...after].find(([name]) => name.endsWith(".md"))![1];
    assert.match(markdown, /\| Name \| Earlier \|/);
    assert.doesNotMatch([...before].find(([name]) => name.endsWith(".md"))![1], /Earlier/);
    const html = [...after].find(([name]) => /^codebook.*html$/.test(name));
    if (html) assert.doesNotMatch(html[1], /q3_<b>/);
    const ddi = [...after].find(([name]) => name.startsWith("ddi"))![1];
    assert.match(ddi, /<notes type="earlierName">q3_&lt;b(?:>|&gt;)SQ001<\/notes>/);
    assert.match(ddi, /<notes type="earlierCode" subject="2">A\|2<\/notes>/);
  });
});
