import assert from "node:assert/strict";
import { came } from "./importing.ts";

const sheet = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");
const heads = ["type", "name", "optional", "label", "choice1", "choice2", "showif"];

describe("a sheet of formr", () => {
  for (const [type, codes] of [
    ["rating_button 6", [1, 2, 3, 4, 5, 6]],
    ["rating_button 0,4", [0, 1, 2, 3, 4]],
    ["rating_button", [1, 2, 3, 4, 5]],
  ] as const) {
    it(`has the points of «${type}»`, async () => {
      const { instrument } = await came("ferry.tsv", sheet(heads, [type, "mood", "", "How was it?", "bad", "good"]), "formr");
      assert.deepEqual(
        instrument.scales[0]!.points.map(({ code }) => code),
        codes,
      );
      assert.deepEqual(instrument.scales[0]!.points[0]!.label, { en: "bad" });
      assert.deepEqual(instrument.scales[0]!.points.at(-1)!.label, { en: "good" });
    });
  }

  it("tells the words of its buttons", async () => {
    const { made } = await came("ferry.tsv", sheet(heads, ["text", "why", "", "Why?"], ["submit", "go", "", "To the next deck"]), "formr");
    assert.ok(made.losses.some(({ where, text }) => where === "go" && text === "To the next deck"));
  });

  it("is read in the words of its first years", async () => {
    const { made, text } = await came(
      "ferry.tsv",
      sheet(
        ["Typ", "Variablenname", "optional", "Wortlaut", "MCalt1", "MCalt2"],
        ["mc", "meer", "", "Waren Sie auf dem Meer?", "Ja", "Nein"],
      ),
    );
    assert.equal(made.format, "formr");
    assert.match(text, /question meer "Waren Sie auf dem Meer\?" one of \{[^}]*"Ja"[^}]*"Nein"/);
  });
});
