import assert from "node:assert/strict";
import { came } from "./importing.ts";

const sheet = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");
const pointsOf = ({ points }: { readonly points: readonly { readonly code: number; readonly label?: object | undefined }[] }) =>
  points.map(({ code, label }) => [code, Object.values(label ?? {})[0]]);

describe("a sheet with an answer a column", () => {
  it("has them as its scale, with their words and the headings between rows", async () => {
    const { instrument, losses } = await came(
      "ferry.tsv",
      sheet(
        ["The survey of the ferry", "", "", "", ""],
        ["", "B = Bad, F = Fair, G = Good", "", "", ""],
        ["No", "Statement", "B", "F", "G"],
        ["On board", "", "", "", ""],
        ["1", "The seats", "", "", ""],
        ["2", "The deck (R)", "", "", ""],
        ["On land", "", "", "", ""],
        ["3", "The hall", "", "", ""],
      ),
      "sheet",
    );
    assert.deepEqual(instrument.title, { en: "The survey of the ferry" });
    assert.deepEqual(pointsOf(instrument.scales[0]!), [[1, "Bad"], [2, "Fair"], [3, "Good"]]); // prettier-ignore
    assert.deepEqual(
      instrument.dimensions.map(({ title }) => title["en"]),
      ["On board", "On land"],
    );
    assert.deepEqual(
      instrument.items.map(({ reverse }) => reverse),
      [false, true, false],
    );
    assert.ok(losses.includes("codes-missing items"));
  });

  it("has the codes that all rows have in them", async () => {
    const { instrument } = await came(
      "ferry.tsv",
      sheet(["Item", "Never", "Rarely", "Often"], ["I read on board", "0", "1", "2"], ["I sleep on board", "0", "1", "2"]),
    );
    assert.deepEqual(pointsOf(instrument.scales[0]!), [[0, "Never"], [1, "Rarely"], [2, "Often"]]); // prettier-ignore
  });

  it("is none where rows differ in what stands in a column", async () => {
    const { instrument, losses } = await came(
      "ferry.tsv",
      sheet(["Item", "Mean", "SD", "Loading"], ["I read on board", "3.1", "1.0", ".71"], ["I sleep on board", "2.2", "0.9", ".64"]),
    );
    assert.equal(instrument.scales[0]!.points.length, 5);
    assert.ok(losses.includes("instructions column Mean"));
  });
});

describe("a sheet of items", () => {
  it("has what stands in merged cells for all of their rows", async () => {
    const { instrument } = await came(
      "ferry.tsv",
      sheet(
        ["Dimension", "ID", "Item"],
        ["Comfort", "C1", "The seats"],
        ["", "C2", "The deck"],
        ["Crew", "D1", "The captain"],
        ["", "D2", "The cook"],
      ),
    );
    assert.deepEqual(
      instrument.dimensions.map(({ title }) => title["en"]),
      ["Comfort", "Crew"],
    );
  });

  it("keeps its numbers as what columns were called, and invents none", async () => {
    const numbered = await came("ferry.tsv", sheet(["No", "Item"], ["1", "The seats"], ["2", "The deck"]));
    assert.match(numbered.text, /item_1 "The seats" was "1"/);
    const bare = await came("ferry.tsv", sheet(["Item", "Reverse"], ["The seats", ""], ["The deck", "x"]));
    assert.doesNotMatch(bare.text, / was /);
  });
});

describe("a question in a sheet", () => {
  it("is a choice where its answers are in no order, and others do not have them", async () => {
    const { text } = await came(
      "ferry.tsv",
      sheet(
        ["question", "options"],
        ["Which deck were you on?", "Upper, Lower, Bridge"],
        ["How was it?", "Bad, Fair, Good"],
        ["Which way did you go?", "North, South"],
      ),
    );
    assert.match(text, /question \w+ "Which deck were you on\?" one of \{[^}]*"Bridge"/);
    assert.match(text, /question \w+ "How was it\?" scale/);
  });
});
