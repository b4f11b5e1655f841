import assert from "node:assert/strict";
import { instrumentsIn } from "../../../server/src/compiler/instruments.ts";
import { saidLosses, toldLosses, type PlacedLoss } from "../../../server/src/compiler/losses.ts";
import { loadTargets, outputsOf } from "../../../server/src/compiler/outputs.ts";
import { others } from "../../../server/src/targets/others.ts";
import { programOf } from "../../support/compile.ts";

const trips = `instrument trips "Trips" {
  languages en
  question pets "How many pets came along?" number 0..9 na 99 "Not known"
  page first { pets }
  repeat day "Day" 1..3 {
    question walks "How many walks were there?" number 0..9 na 99 "Not known"
    question rides "How many rides were there?" number 0..9 na 99 "Not known"ALLOWED
    page trip { walks, rides }
  }
}
`;

async function lossesOf(allowed = ""): Promise<readonly PlacedLoss[]> {
  const program = await programOf({ "trips.ukur": trips.replace("ALLOWED", allowed) }, "trips.ukur");
  const platforms = await loadTargets(["qualtrics"], async () => others);
  return instrumentsIn("/trips.ukur", [program])
    .flatMap((declared) => outputsOf(declared, ["qualtrics"], platforms, {}).losses)
    .filter(({ code }) => code === "answer-not-checked");
}

describe("losses that are told", () => {
  it("are those of each question once, however often a repeat asks it", async () => {
    const all = await lossesOf();
    assert.deepEqual(
      all.map(({ on }) => on),
      ["pets", "day1_walks", "day1_rides", "day2_walks", "day2_rides", "day3_walks", "day3_rides"],
    );
    const said = saidLosses(toldLosses(all));
    assert.deepEqual(
      said.map(({ on }) => on),
      ["pets", "day1_walks", "day1_rides"],
    );
    assert.match(said[1]!.message, /go from 0 to 9\. So it is in 2 more rounds\.$/);
    assert.doesNotMatch(said[0]!.message, /rounds/);
  });

  it("leave out what their author allows, in every round", async () => {
    const told = toldLosses(await lossesOf(' allow answer-not-checked because "Interviewers look."'));
    assert.deepEqual(
      told.map(({ on }) => on),
      ["pets", "day1_walks"],
    );
  });
});
