import assert from "node:assert/strict";
import type { Code } from "../../../../server/src/findings/codes.ts";
import { libraryTexts } from "../../../../server/src/library/texts.ts";
import { findingsIn, type Found } from "../../../support/findings.ts";
import { only } from "../../../support/method.ts";

const codes = [
  "leaning-middle",
  "unbalanced-scale",
  "mixed-scale",
  "frequency-without-never",
  "unclear-order",
  "no-answer-on-scale",
] as const;

function scaleOf(labels: string): string {
  const points = labels.split(" | ");
  return `scale answers 1..${points.length} {\n${points.map((label, index) => `  ${index + 1} "${label}"\n`).join("")}}\n`;
}

async function methodIn(text: string): Promise<Found[]> {
  return findingsIn(text, {}, only(...codes));
}

const shown = (text: string, found: readonly Found[]) => found.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

/** Tests scales: what each is told, and at which label; nothing where it is sound. */
function tells(scales: Readonly<Record<string, `${Code} ${string}` | "">>): void {
  for (const [labels, wanted] of Object.entries(scales)) {
    it(`${wanted === "" ? "leave alone" : "tell"} ${labels}`, async () => {
      const text = scaleOf(labels);
      assert.deepEqual(shown(text, await methodIn(text)), wanted === "" ? [] : [wanted]);
    });
  }
}

function mended(text: string, found: Found | undefined): string {
  let result = text;
  for (const { span, newText } of [...(found?.fixes[0]?.edits ?? [])].sort((a, b) => b.span.start - a.span.start))
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  return result;
}

describe("answers on a scale, in English", () => {
  tells({
    "Strongly disagree | Disagree | Somewhat agree | Agree | Strongly agree": 'leaning-middle "Somewhat agree"',
    "Very satisfied | Satisfied | Fairly satisfied | Dissatisfied | Very dissatisfied": 'leaning-middle "Fairly satisfied"',
    "Disagree | Somewhat agree | Agree": 'leaning-middle "Somewhat agree"',
    "Strongly disagree | Disagree | Undecided | Agree | Strongly agree": "",
    "Strongly disagree | Disagree | Somewhat disagree | Neutral | Somewhat agree | Agree | Strongly agree": "",
    "Strongly disagree | Somewhat disagree | Somewhat agree | Strongly agree": "",
    "Not at all satisfied | Slightly satisfied | Moderately satisfied | Very satisfied | Extremely satisfied": "",
    "Not satisfied | Slightly satisfied | Moderately satisfied | Very satisfied | Extremely satisfied": "",
    "Not at all important | Slightly important | Moderately important | Very important | Extremely important": "",
    "Not clear | Fairly clear | Clear": "",
    "Dissatisfied | Fairly satisfied | Satisfied | Very satisfied": 'unbalanced-scale "Dissatisfied"',
    "Somewhat agree | Agree | Strongly agree": 'unbalanced-scale "Somewhat agree"',
    "Good | Very good | Excellent": 'unbalanced-scale "Good"',
    "Poor | Fair | Good | Very good | Excellent": "",
    "Poor | Fair | Good | Very good": "",
    "Very expensive | Somewhat expensive | Cheap | Free": "",
    "Poor | Fair | Satisfied | Very satisfied": 'mixed-scale "Satisfied"',
    "Never | Rarely | Agree | Strongly agree": 'mixed-scale "Agree"',
    "Yes | Sometimes | No": "",
    "No | Rarely | Often | Always": "",
    "Rarely | Sometimes | Often | Always": 'frequency-without-never "Rarely"',
    "Always | Often | Sometimes": 'frequency-without-never "Sometimes"',
    "Never | Sometimes | Often | Always": "",
    "Almost never | Sometimes | Often | Almost always": "",
    "Disagree | Don't know | Agree": `no-answer-on-scale "Don't know"`,
    "Disagree | Neutral / don't know | Agree": `no-answer-on-scale "Neutral / don't know"`,
    "Disagree | Neutral (no opinion) | Agree": 'no-answer-on-scale "Neutral (no opinion)"',
    "Disagree | Agree | N/A": 'no-answer-on-scale "N/A"',
    "I know nothing of it | I know a little of it | I know all of it": "",
    "Red | Green | Blue": "",
    "1 | 2 | 3": "",
  });
});

describe("answers on a scale, in Indonesian", () => {
  tells({
    "Sangat tidak puas | Tidak puas | Cukup puas | Puas | Sangat puas": 'leaning-middle "Cukup puas"',
    "Sangat tidak setuju | Tidak setuju | Kurang setuju | Setuju | Sangat setuju": 'leaning-middle "Kurang setuju"',
    "Sangat buruk | Buruk | Cukup baik | Baik | Sangat baik": 'leaning-middle "Cukup baik"',
    "Sangat buruk | Buruk | Cukup | Baik | Sangat baik": "",
    "Sangat tidak setuju | Tidak setuju | Ragu-ragu | Setuju | Sangat setuju": "",
    "Sangat Tidak Setuju (STS) | Tidak Setuju (TS) | Netral (N) | Setuju (S) | Sangat Setuju (SS)": "",
    "Tidak penting | Kurang penting | Cukup penting | Penting | Sangat penting": "",
    "Sama sekali tidak puas | Sedikit puas | Cukup puas | Puas | Sangat puas": "",
    "Tidak puas | Cukup puas | Puas | Sangat puas": 'unbalanced-scale "Tidak puas"',
    "Cukup puas | Puas | Sangat puas": 'unbalanced-scale "Cukup puas"',
    "Tidak baik | Kurang baik | Baik | Sangat baik": "",
    "Tidak puas | Kurang puas | Puas | Sangat puas": "",
    "Tidak sesuai | Kurang sesuai | Sesuai | Sangat sesuai": "",
    "Sangat mahal | Cukup mahal | Murah | Gratis": "",
    "Tidak mudah | Kurang mudah | Mudah | Sangat mudah": "",
    "Tidak ada | Ada tetapi tidak berfungsi | Berfungsi kurang maksimal | Dikelola dengan baik": "",
    "Tidak sopan dan ramah | Kurang sopan dan ramah | Sopan dan ramah | Sangat sopan dan ramah": "",
    "Buruk | Cukup | Puas | Sangat puas": 'mixed-scale "Puas"',
    "Tidak baik | Kurang baik | Puas | Sangat puas": 'mixed-scale "Puas"',
    "Kurang memuaskan | Cukup memuaskan | Baik | Sangat baik": "",
    "Jarang | Kadang-kadang | Sering | Selalu": 'frequency-without-never "Jarang"',
    "Tidak pernah | Jarang | Sering | Selalu": "",
    "Hampir tidak pernah | Kadang-kadang | Sering": "",
    "Tidak setuju | Kurang setuju | Setuju | Sangat setuju": 'unclear-order "Kurang setuju"',
    "Sangat tidak setuju | Tidak setuju | Setuju | Sangat setuju": "",
    "Tidak setuju | Netral/tidak tahu | Setuju": 'no-answer-on-scale "Netral/tidak tahu"',
    "Tidak setuju | Setuju | Tidak berlaku bagi saya": 'no-answer-on-scale "Tidak berlaku bagi saya"',
    "Tidak tahu caranya | Agak tahu caranya | Tahu caranya": "",
  });
});

describe("answers on a scale", () => {
  it("are sound in the library", async () => {
    assert.deepEqual(
      (await methodIn(libraryTexts["scales.ukur"]!)).map(({ message }) => message),
      [],
    );
  });

  it("get a middle that leans to no side", async () => {
    const text = scaleOf("Sangat tidak puas | Tidak puas | Cukup puas | Puas | Sangat puas");
    assert.equal(mended(text, (await methodIn(text))[0]), text.replace("Cukup puas", "Netral"));
  });

  it("get a missing code for what is no answer", async () => {
    const middle = scaleOf("Disagree | Neutral / don't know | Agree");
    assert.equal(
      mended(middle, (await methodIn(middle))[0]),
      scaleOf("Disagree | Neutral | Agree").replace('"Agree"\n', `"Agree"\n  na 9 "don't know"\n`),
    );
    const last = scaleOf("Disagree | Neutral | Agree | No opinion");
    assert.equal(
      mended(last, (await methodIn(last))[0]),
      scaleOf("Disagree | Neutral | Agree").replace('"Agree"\n', '"Agree"\n  na 9 "No opinion"\n'),
    );
  });

  const translated = (english: string, indonesian: string) =>
    `${scaleOf(english)}\ntranslation id of answers {\n${indonesian
      .split(" | ")
      .map((label, index) => `  ${index + 1} "${label}"\n`)
      .join("")}}\n`;

  it("are looked at in each language, and a fault of both is told once", async () => {
    const one = translated(
      "Very dissatisfied | Dissatisfied | Neutral | Satisfied | Very satisfied",
      "Sangat tidak puas | Tidak puas | Cukup puas | Puas | Sangat puas",
    );
    assert.deepEqual(shown(one, await methodIn(one)), ['leaning-middle "Cukup puas"']);
    const both = translated("Dissatisfied | Fairly satisfied | Satisfied", "Tidak puas | Cukup puas | Puas");
    assert.deepEqual(shown(both, await methodIn(both)), ['leaning-middle "Fairly satisfied"']);
  });

  it("are looked at where a question has them", async () => {
    const text = `instrument desk "Desk" {\n  languages en\n  question q "How is it?" one of {\n    a 1 "Poor"\n    b 2 "Fair"\n    c 3 "Satisfied"\n  }\n}\n`;
    assert.deepEqual(shown(text, await methodIn(text)), ['mixed-scale "Satisfied"']);
  });
});
