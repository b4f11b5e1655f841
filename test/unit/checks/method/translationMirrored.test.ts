import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { only } from "../../../support/method.ts";

/** A scale with its translation, label by label. */
function scaleOf(labels: readonly (readonly [string, string])[], language = "id"): string {
  const points = labels.map(([own], index) => `  ${index + 1} "${own}"\n`).join("");
  const translated = labels.map(([, there], index) => `  ${index + 1} "${there}"\n`).join("");
  return `scale answers 1..${labels.length} {\n${points}}\n\ntranslation ${language} of answers {\n${translated}}\n`;
}

async function turnedIn(text: string) {
  return (await findingsIn(text, {}, only("translation-mirrored"))).filter(({ code }) => code === "translation-mirrored");
}

function mended(
  text: string,
  edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[],
) {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start))
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  return result;
}

/** Scales whose two languages say the same. */
const sound: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  agreement: [
    ["Strongly disagree", "Sangat tidak setuju"],
    ["Disagree", "Tidak setuju"],
    ["Neither agree nor disagree", "Netral"],
    ["Agree", "Setuju"],
    ["Strongly agree", "Sangat setuju"],
  ],
  "agreement with letters in brackets": [
    ["Strongly disagree", "Sangat Tidak Setuju (STS)"],
    ["Disagree", "Tidak Setuju (TS)"],
    ["Agree", "Setuju (S)"],
    ["Strongly agree", "Sangat Setuju (SS)"],
  ],
  "agreement from high to low": [
    ["Strongly agree", "Sangat setuju"],
    ["Agree", "Setuju"],
    ["Disagree", "Tidak setuju"],
    ["Strongly disagree", "Sangat tidak setuju"],
  ],
  satisfaction: [
    ["Very dissatisfied", "Sangat tidak puas"],
    ["Not very satisfied", "Kurang puas"],
    ["Satisfied", "Puas"],
    ["Very satisfied", "Sangat puas"],
  ],
  frequency: [
    ["Never", "Tidak pernah"],
    ["Rarely", "Jarang"],
    ["Sometimes", "Kadang-kadang"],
    ["Often", "Sering"],
    ["Always", "Selalu"],
  ],
  "importance, of one pole": [
    ["Not at all important", "Sama sekali tidak penting"],
    ["Slightly important", "Sedikit penting"],
    ["Moderately important", "Cukup penting"],
    ["Very important", "Penting"],
    ["Extremely important", "Sangat penting"],
  ],
  "the four answers about cost": [
    ["Very expensive", "Sangat mahal"],
    ["Somewhat expensive", "Agak mahal"],
    ["Cheap", "Murah"],
    ["Free", "Gratis"],
  ],
  "a word that no list has": [
    ["Not safe", "Tidak aman"],
    ["Not very safe", "Kurang aman"],
    ["Safe", "Aman"],
    ["Very safe", "Sangat aman"],
  ],
  likelihood: [
    ["Very unlikely", "Sangat kecil kemungkinannya"],
    ["Unlikely", "Kecil kemungkinannya"],
    ["Likely", "Besar kemungkinannya"],
    ["Very likely", "Sangat besar kemungkinannya"],
  ],
  "only its ends": [
    ["Low", "Rendah"],
    ["High", "Tinggi"],
  ],
};

describe("labels of a translation that run the other way", () => {
  for (const [name, labels] of Object.entries(sound)) {
    const turned = labels.map(([own], index) => [own, labels[labels.length - 1 - index]![1]] as const);

    it(`are found in ${name}, and turned round`, async () => {
      const text = scaleOf(turned);
      const found = await turnedIn(text);
      assert.equal(found.length, 1);
      assert.equal(text.slice(found[0]!.span.start, found[0]!.span.end), `"${turned[0]![1]}"`);
      assert.equal(mended(text, found[0]!.fixes[0]!.edits), scaleOf(labels));
    });

    it(`are not found in ${name} where both run one way`, async () => assert.deepEqual(await turnedIn(scaleOf(labels)), []));

    it(`are not found in ${name} where Indonesian is translated`, async () =>
      assert.deepEqual(
        await turnedIn(
          scaleOf(
            labels.map(([own, there]) => [there, own] as const),
            "en",
          ),
        ),
        [],
      ));
  }

  it("are found where two labels are exchanged", async () => {
    const labels = sound["agreement"]!.map(
      ([own, there]) => [own, there === "Setuju" ? "Tidak setuju" : there === "Tidak setuju" ? "Setuju" : there] as const,
    );
    const text = scaleOf(labels);
    const found = await turnedIn(text);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['"Setuju"'],
    );
    assert.equal(mended(text, found[0]!.fixes[0]!.edits), scaleOf(sound["agreement"]!));
  });

  it("are not looked for where labels are not read", async () => {
    assert.deepEqual(
      await turnedIn(
        scaleOf(
          [
            ["Merah", "Red"],
            ["Kuning", "Yellow"],
            ["Hijau", "Green"],
          ],
          "en",
        ),
      ),
      [],
    );
    assert.deepEqual(
      await turnedIn(
        scaleOf(
          [
            ["Agree", "D'accord"],
            ["Disagree", "Pas d'accord"],
          ],
          "fr",
        ),
      ),
      [],
    );
  });

  const survey = (yes: string, no: string, left: string, right: string) => `import scales

instrument desk "Desk" {
  languages en, id
  battery perception "…" scale agree5
  dimension help "Help" {
    H1 "The desk is" poles "slow" "fast"
  }
  question used "Have you used it?" one of {
    yes 1 "Yes"
    no 2 "No"
  }
}

translation id of desk "Meja" {
  perception "…"
  help "Bantuan"
  H1 "Meja itu"
  H1.left "${left}"
  H1.right "${right}"
  used "Pernah memakainya?"
  used.yes "${yes}"
  used.no "${no}"
}
`;

  it("are found among options and poles", async () => {
    const text = survey("Tidak", "Ya", "cepat", "lambat");
    assert.deepEqual(
      (await turnedIn(text)).map(({ span }) => text.slice(span.start, span.end)),
      ['"cepat"', '"Tidak"'],
    );
    assert.deepEqual(await turnedIn(survey("Ya", "Tidak", "lambat", "cepat")), []);
  });

  it("are found in a translation of the library's scale", async () => {
    const text = `import scales

instrument desk "Desk" {
  languages en, en-GB
  battery perception "…" scale agree4
  dimension help "Help" {
    H1 "is fast"
  }
}

translation en-GB of agree4 {
  1 "Strongly agree"
  2 "Agree"
  3 "Disagree"
  4 "Strongly disagree"
}
`;
    assert.equal((await turnedIn(text)).length, 1);
  });
});
