import assert from "node:assert/strict";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { Workspace } from "../../../server/src/workspace/workspace.ts";
import { inMemory } from "../../support/findings.ts";

const path = "/project/desk.ukur";

/** An instrument with much between the items that are edited and all else. */
const desk = (item: string, name = "L1"): string => `import scales

instrument desk "The desk" {
  languages en
  battery looking "The desk…" code L
  dimension looks "Looks" {
    ${name} "is clean" ${item}
    L2 "is tidy" scale agree5
    L3 "is light" scale agree5
  }
  dimension speed "Speed" {
    S1 "is fast" scale agree5
    S2 "is ready" scale agree5
    S3 "answers at once" scale agree5
  }
  page first "First" { looking of looks, speed }
  score result "Result" = mean(looking)
}
`;

/** The codes that are found after each of some texts, typed one after the other. */
async function foundAfter(...texts: readonly string[]): Promise<(readonly string[])[]> {
  const workspace = new Workspace(inMemory({}), libraryTexts);
  const found: (readonly string[])[] = [];
  for (const text of texts) {
    workspace.setText(path, text);
    await workspace.build();
    const [project] = workspace.projects;
    found.push((project!.findings.get(path) ?? []).map(({ code }) => code).filter((code) => watched.has(code)));
  }
  return found;
}

const watched = new Set<string>(["battery-without-scale", "direction-changes", "slip", "duplicate-item", "near-duplicate"]);

describe("what rules found in an instrument", () => {
  it("is looked at again where an item is answered on another scale", async () =>
    assert.deepEqual(await foundAfter(desk("scale agree5"), desk("scale agree5 "), desk(""), desk("scale agree5")), [
      [],
      [],
      ["battery-without-scale"],
      [],
    ]));

  it("comes and goes with the words of an item, and stands where it stands", async () => {
    const plain = desk("scale agree5");
    const [slip, double] = [plain.replace("is tidy", "is is tidy"), plain.replace("is light", "is tidy")];
    assert.deepEqual(await foundAfter(plain, slip, plain, double, `// Above.\n${double}`, plain), [
      [],
      ["slip"],
      [],
      ["duplicate-item"],
      ["duplicate-item"],
      [],
    ]);
  });
});
