import assert from "node:assert/strict";
import { withNa } from "../../../../server/src/checks/rules/wayOut.ts";
import { libraryTexts } from "../../../../server/src/library/texts.ts";
import { findingsIn } from "../../../support/findings.ts";
import { only, reads } from "../../../support/method.ts";

interface Given {
  readonly scale?: string;
  readonly battery?: string;
  readonly flags?: string;
  readonly more?: string;
}

const survey = (
  item: string,
  { scale = "agree5", battery = 'perception "The desk…"', flags = "", more = "" }: Given = {},
  language = "en",
) => `import scales

scale own 1..3 {
  1 "Bad"
  2 "Fair"
  3 "Good"
}

instrument desk "Desk" {
  languages ${language}
  battery ${battery} scale ${scale}
  dimension help "Help" {
    H1 "${item}" ${flags}
    H2 "tells me what became of my complaints"
  }
  ${more}
}
`;

async function saidIn(text: string) {
  return (await findingsIn(text, {}, only("no-way-out"))).filter(({ code }) => code === "no-way-out");
}

describe("an experience that not everybody has, and no way out", () => {
  reads("no-way-out", "en", {
    "answered my complaint": '"answered my complaint"',
    "gave me a refund": '"gave me a refund"',
    "answers my questions": "",
    "is appealing": "",
  });
  reads("no-way-out", "id", {
    "menangani keluhan saya": '"menangani keluhan saya"',
    "menanggapi pengaduan": '"menanggapi pengaduan"',
    "melayani dengan baik": "",
  });

  it("is said once of a battery", async () => assert.equal((await saidIn(survey("answered my complaint"))).length, 1));

  it("is not said where there is a way out, a condition, or only a wish", async () => {
    for (const given of [
      { scale: "agree5_na" },
      { scale: "important5" },
      { battery: 'expectation "The desk…"' },
      { battery: 'first "An excellent desk…"' },
      { battery: 'first "The desk should…"' },
      { flags: "optional\n    //" },
      {
        more: 'question did "Did you complain?" one of {\n    yes 1 "Yes"\n    no 2 "No"\n  }\n  page one "…" {\n    did\n  }\n  page two "…" when did == yes {\n    perception\n  }',
      },
    ] satisfies Given[]) {
      const text = survey("answered my complaint", given).replace(given.flags ? /\n {4}H2.*/ : "\u0000", "");
      assert.deepEqual(await saidIn(text), [], text);
    }
  });

  it("gets a missing code, or the scale of the library that has one", async () => {
    const [library] = await saidIn(survey("answered my complaint"));
    assert.deepEqual(
      library!.fixes[0]!.edits.map(({ newText }) => newText),
      ["agree5_na"],
    );
    const text = survey("answered my complaint", { scale: "own" });
    const [{ span, newText }] = (await saidIn(text))[0]!.fixes[0]!.edits as [{ span: { start: number; end: number }; newText: string }];
    assert.deepEqual(await saidIn(text.slice(0, span.start) + newText + text.slice(span.end)), []);
  });

  it("knows scales that the library has", () => {
    for (const name of withNa) assert.match(libraryTexts["scales.ukur"]!, new RegExp(`^scale ${name}_na `, "m"));
  });
});
