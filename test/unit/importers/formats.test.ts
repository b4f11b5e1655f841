import assert from "node:assert/strict";
import { came } from "./importing.ts";

const tsv = (...rows: readonly string[][]): string => rows.map((row) => row.join("\t")).join("\n");

describe("a plain list", () => {
  const list = `# The ferry

Please say how far you agree.

Comfort
1. The seats are clean.
2. The deck is crowded. (R)
Crew
3. The crew answers questions.

1 = Strongly disagree, 2 = Disagree, 3 = Agree, 4 = Strongly agree
`;

  it("has its items by heading, its scale and its reversed items", async () => {
    const { instrument, text, made } = await came("ferry.txt", list);
    assert.equal(made.format, "list");
    assert.deepEqual(instrument.title, { en: "The ferry" });
    assert.deepEqual(instrument.batteries[0]!.stem, { en: "Please say how far you agree." });
    assert.deepEqual(
      instrument.items.map(({ reverse, answers }) => [answers[0]!.text["en"], reverse]),
      [
        ["The seats are clean.", false],
        ["The deck is crowded.", true],
        ["The crew answers questions.", false],
      ],
    );
    assert.deepEqual(
      instrument.dimensions.map(({ title }) => title["en"]),
      ["Comfort", "Crew"],
    );
    assert.match(text, /scale agree4/);
  });

  it("gets codes from the unfavourable end up where it has none", async () => {
    const { instrument, losses } = await came(
      "ferry.txt",
      "The seats are clean.\nThe deck is quiet.\n\nStrongly agree\nAgree\nDisagree\nStrongly disagree\n",
    );
    assert.deepEqual(instrument.scales[0]!.points[0], { code: 1, label: { en: "Strongly disagree" } });
    assert.ok(losses.includes("codes-missing list"));
  });
});

describe("a sheet of items", () => {
  it("has reverse keys that hide in flipped values", async () => {
    const sheet = tsv(
      ["question_text", "option_text", "option_values"],
      ["I plan my crossings.", "Never,Sometimes,Always", "1,2,3"],
      ["I know the timetable.", "Never,Sometimes,Always", "1,2,3"],
      ["I miss the ferry.", "Never,Sometimes,Always", "3,2,1"],
    );
    const { instrument, made } = await came("ferry.tsv", sheet);
    assert.equal(made.format, "sheet");
    assert.deepEqual(
      instrument.items.map(({ reverse }) => reverse),
      [false, false, true],
    );
    assert.equal(instrument.batteries.length, 1);
  });

  const reversedIn = async (head: string, ...cells: readonly string[]) => {
    const rows = cells.map((cell, index) => [`The ferry has quality number ${index}`, cell]);
    return (await came("ferry.tsv", tsv(["Pernyataan", head], ...rows))).instrument.items.map(({ reverse }) => reverse);
  };
  for (const head of ["Reverse", "Arah", "(R)", "Terbalik", "keyed"]) {
    it(`says in the column ${head} which are reversed`, async () =>
      assert.deepEqual(await reversedIn(head, "", "R", "terbalik"), [false, true, true]));
  }
  it("says so by the signs of keys, where 1 is no reversed one", async () =>
    assert.deepEqual(await reversedIn("keyed", "1", "-1", "+1", "−1"), [false, true, false, true]));
  it("says so by 1 where there are no signs", async () =>
    assert.deepEqual(await reversedIn("reversed", "0", "1", "0"), [false, true, false]));

  it("has columns that are no part of an instrument in the report", async () => {
    const { losses, made } = await came("ferry.tsv", tsv(["Item", "Catatan"], ["It is late", "from the harbour"], ["It is full", ""]));
    assert.ok(losses.includes("instructions column Catatan"), losses.join("; "));
    assert.ok(made.losses.some(({ text }) => text === "from the harbour"));
  });
});

describe("a data dictionary of REDCap", () => {
  it("has forms as pages, matrices as batteries and sums as scores", async () => {
    const head =
      '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max","Identifier?","Branching Logic (Show field only if...)","Required Field?","Custom Alignment","Question Number (surveys only)","Matrix Group Name","Matrix Ranking?","Field Annotation"';
    const choices = '"1, Never | 2, Sometimes | 3, Always"';
    const { instrument, losses, made } = await came(
      "ferry.csv",
      `${head}
record_id,crossing,,text,Record ID,,,,,,,,,,,,,
used,crossing,,yesno,Have you taken the ferry?,,,,,,,,y,,,,,
late,crossing,How often?,radio,It is late.,${choices},,,,,,[used] = '1',,,,how,,
full,crossing,,radio,It is full.,${choices},,,,,,[used] = '1',,,,how,,
total,crossing,,calc,Trouble,"sum([late],[full])",,,,,,,,,,,,
`,
    );
    assert.equal(made.format, "redcap");
    assert.deepEqual(instrument.batteries[0]!.stem, { en: "How often?" });
    assert.equal(instrument.scores[0]!.formula, "sum(how)");
    assert.equal(instrument.pages.at(-1)!.when?.kind, "compare");
    assert.ok(losses.includes("admin record_id (record id)"));
  });
});

describe("a survey of PsyToolkit", () => {
  it("has reversed scores as reversals", async () => {
    const question = (label: string, text: string, scores: readonly number[]): string =>
      `l: ${label}\nt: radio\nq: ${text}\n${["Agree", "Neither agree nor disagree", "Disagree"].map((answer, at) => `- {score=${scores[at]}} ${answer}`).join("\n")}\n`;
    const { instrument } = await came(
      "ferry.txt",
      [question("a", "It is quick.", [3, 2, 1]), question("b", "It is cheap.", [3, 2, 1]), question("c", "It is loud.", [1, 2, 3])].join(
        "\n",
      ),
    );
    assert.deepEqual(
      instrument.items.map(({ reverse }) => reverse),
      [false, false, true],
    );
  });
});

describe("a survey of LimeSurvey", () => {
  it("is read from its tab-separated text with all languages", async () => {
    const head = [
      "class",
      "type/scale",
      "name",
      "relevance",
      "text",
      "help",
      "language",
      "validation",
      "mandatory",
      "other",
      "default",
      "same_default",
    ];
    const row = (kind: string, type: string, name: string, relevance: string, text: string, language: string, mandatory = ""): string[] => [
      kind,
      type,
      name,
      relevance,
      text,
      "",
      language,
      "",
      mandatory,
      "",
      "",
      "",
    ];
    const block = (language: string, words: readonly string[]): string[][] => [
      row("SL", "", "surveyls_title", "", words[0]!, language),
      row("G", "G1", words[1]!, "", "", language),
      row("Q", "Y", "used", "1", words[2]!, language, "Y"),
      row("Q", "N", "times", 'used.NAOK == "Y"', words[3]!, language),
    ];
    const { instrument } = await came(
      "ferry.txt",
      tsv(
        head,
        row("S", "", "language", "", "en", ""),
        ...block("en", ["The ferry", "Use", "Have you taken it?", "How often?"]),
        ...block("id", ["Feri", "Pemakaian", "Pernah naik?", "Berapa kali?"]),
      ),
    );
    assert.deepEqual(instrument.languages, ["en", "id"]);
    assert.deepEqual(instrument.questions[1]!.text, { en: "How often?", id: "Berapa kali?" });
    assert.equal(instrument.pages.length, 1);
    assert.deepEqual(instrument.questions[1]!.when, { kind: "compare", op: "==", variable: "used", value: 1 });
  });
});

describe("a questionnaire of FHIR", () => {
  it("has weights as codes and enableWhen as conditions", async () => {
    const option = (code: string, display: string, weight: number) => ({
      valueCoding: { code, display },
      extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: weight }],
    });
    const answerOption = [option("LA-1", "Never", 0), option("LA-2", "Sometimes", 1), option("LA-3", "Always", 2)];
    const { instrument } = await came(
      "ferry.json",
      JSON.stringify({
        resourceType: "Questionnaire",
        title: "The ferry",
        language: "en",
        status: "draft",
        item: [
          { linkId: "1.1", type: "choice", text: "Is it late?", required: true, answerOption },
          {
            linkId: "1.2",
            type: "string",
            text: "How late?",
            enableWhen: [{ question: "1.1", operator: "=", answerCoding: { code: "LA-3" } }],
          },
        ],
      }),
    );
    assert.deepEqual(instrument.questions[1]!.when, { kind: "compare", op: "==", variable: "Q1_1", value: 2 });
    assert.equal(instrument.questions[0]!.required, true);
  });
});
