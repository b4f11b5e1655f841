import assert from "node:assert/strict";
import { came } from "./importing.ts";

describe("a Questionnaire of FHIR", () => {
  it("tells words that stand below other words", async () => {
    const { made, text } = await came(
      "ferry.json",
      JSON.stringify({
        resourceType: "Questionnaire",
        item: [
          { linkId: "1", type: "string", text: "Who are you?" },
          {
            linkId: "2",
            type: "display",
            text: "Who travels with you",
            item: [{ linkId: "2.1", type: "display", text: "Such as a friend." }],
          },
          { linkId: "3", type: "string", text: "Who else?" },
        ],
      }),
    );
    const said = `${text} ${made.losses.map((loss) => loss.text ?? "").join(" ")}`;
    assert.ok(said.includes("Who travels with you") && said.includes("Such as a friend."));
  });
});
