import assert from "node:assert/strict";
import * as make from "../../../server/src/language/make.ts";
import { printFiles } from "../../../server/src/language/printFiles.ts";
import { findingsIn } from "../../support/findings.ts";

describe("the files of an instrument made by hand", () => {
  const files = printFiles("desk", {
    above: ["Made of a list.", "guessed: the scale."],
    libraries: ["scales", "scales"],
    declarations: [
      {
        kind: "scale",
        name: "helpful3",
        text: "Helpfulness",
        range: { lo: 1, hi: 3 },
        points: [
          { code: 1, label: "Not helpful" },
          { code: 2, label: "Somewhat helpful" },
          { code: 3, label: "Very helpful" },
        ],
      },
    ],
    instrument: {
      kind: "instrument",
      name: "desk",
      text: "The desk",
      members: [
        make.nameList("languages", "en", "id"),
        { kind: "battery", name: "perception", text: "The desk…", scale: "agree5" },
        { kind: "dimension", name: "help", text: "Help", members: [{ kind: "item", name: "H1", text: "answers my questions" }] },
        { kind: "question", name: "staff", text: "How helpful are the staff?", type: { type: "scale", scale: "helpful3" } },
      ],
    },
    translations: [
      {
        kind: "translation",
        language: "id",
        of: "helpful3",
        text: "Bantuan",
        entries: [make.entry("Tidak membantu", "1"), make.entry("Cukup membantu", "2"), make.entry("Sangat membantu", "3")],
      },
      {
        kind: "translation",
        language: "id",
        of: "desk",
        text: "Meja bantuan",
        entries: [
          make.entry("Meja bantuan…", "perception"),
          make.entry("Bantuan", "help"),
          make.entry("menjawab pertanyaan saya", "H1"),
          make.entry("Seberapa membantu petugasnya?", "staff"),
        ],
      },
    ],
  });

  it("are its own, with its imports and what is declared beside it, and one for each further language", () => {
    assert.deepEqual(Object.keys(files), ["desk.ukur", "desk.id.ukur"]);
    const [top] = files["desk.ukur"]!.split("\nscale ");
    assert.equal(top, '// Made of a list.\n// guessed: the scale.\n\nimport scales\nimport "./desk.id.ukur"\n');
    assert.match(files["desk.id.ukur"]!, /^translation id of helpful3 "Bantuan" \{\n {2}1 "Tidak membantu"\n/);
    assert.match(files["desk.id.ukur"]!, /\n}\n\ntranslation id of desk "Meja bantuan" \{\n/);
  });

  it("are understood together", async () => {
    const { "desk.ukur": main, ...others } = files;
    const found = await findingsIn(main!, others);
    assert.deepEqual(
      found.filter(({ severity }) => severity === "error" || severity === "warning").map(({ code }) => code),
      [],
    );
  });
});
