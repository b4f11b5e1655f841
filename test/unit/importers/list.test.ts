import assert from "node:assert/strict";
import { came } from "./importing.ts";

const items = "The ferry\n\n1. The seats are clean.\n2. The deck is quiet.\n3. The crew answers questions.\n\n";

/** The points of the scale that a list of items has with these answers behind it. */
async function pointsOf(answers: string): Promise<readonly (readonly [number, string | undefined])[]> {
  const { instrument } = await came("ferry.txt", `${items}${answers}\n`);
  assert.equal(instrument.items.length, 3);
  return instrument.scales[0]!.points.map(({ code, label }) => [code, Object.values(label ?? {})[0]] as const);
}

describe("the answers of a list", () => {
  const whole = [[1, "Never"], [2, "Rarely"], [3, "Often"]]; // prettier-ignore
  for (const answers of [
    "Never (1)\nRarely (2)\nOften (3)",
    "Never = 1\nRarely = 2\nOften = 3",
    "Never: 1\nRarely: 2\nOften: 3",
    "1 Never\n2 Rarely\n3 Often",
    "Response options:\n1 = Never\n2 = Rarely\n3 = Often",
    "Answers: Never (1), Rarely (2), Often (3)",
    "Answers: 1 Never, 2 Rarely, 3 Often",
    "Never=1; Rarely=2; Often=3",
    "Key:\nN = Never\nR = Rarely\nO = Often",
    "N = Never, R = Rarely, O = Often",
    "Antwortmöglichkeiten: Never, Rarely, Often",
    "Варианты ответа: Never, Rarely, Often",
  ])
    it(`are found in «${answers.replaceAll("\n", " ⏎ ")}»`, async () => assert.deepEqual(await pointsOf(answers), whole));

  for (const answers of ["Never 1 2 3 4 5 Always", "Never 1 - 2 - 3 - 4 - 5 Always", "Never: 1 | 2 | 3 | 4 | 5 :Always"])
    it(`are the ends of «${answers}»`, async () => {
      const points = await pointsOf(answers);
      assert.equal(points.length, 5);
      assert.deepEqual([points[0], points[4]], [[1, "Never"], [5, "Always"]]); // prettier-ignore
    });

  it("have the codes that stand behind them, in their order", async () =>
    assert.deepEqual(await pointsOf("Always (5)\nOften (4)\nSometimes (3)\nRarely (2)\nNever (1)"), [
      [1, "Never"],
      [2, "Rarely"],
      [3, "Sometimes"],
      [4, "Often"],
      [5, "Always"],
    ]));
});

describe("questions in a list", () => {
  it("have boxes and circles before their options", async () => {
    const { text } = await came(
      "ferry.txt",
      "1. Which decks did you visit? (select all that apply)\n[ ] Upper\n[ ] Lower\n[ ] Other: ____\n\n2. Would you come again?\n( ) Yes\n( ) No\n",
    );
    assert.match(text, /question Q1 [^{]*any of \{[^}]*"Upper"[^}]*"Other: ____" specify/);
    assert.match(text, /question Q2 [^{]*one of \{[^}]*"Yes"[^}]*"No"/);
  });

  it("have codes before their options with nothing between", async () => {
    const { instrument } = await came(
      "ferry.txt",
      "Q1. How was the crew?\n1 Bad\n2 Fair\n3 Good\n\nQ2. How was the deck?\n0 Bad\n1 Fair\n2 Good\n",
    );
    assert.deepEqual(
      instrument.questions.map(({ type }) => ("options" in type ? type.options.map(({ code }) => code) : [])),
      [
        [1, 2, 3],
        [0, 1, 2],
      ],
    );
  });

  it("are numbered as Chinese texts are", async () => {
    const { instrument } = await came("ferry.txt", "渡轮\n\n1、座位干净。\n2．甲板安静。\n（3）船员友好。\n\n1=不同意\n2=一般\n3=同意\n");
    assert.deepEqual(instrument.title, { zh: "渡轮" });
    assert.equal(instrument.items[0]!.answers[0]!.text["zh"], "座位干净。");
    assert.equal(instrument.items.length, 3);
  });
});

describe("a table in a list", () => {
  const table = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");

  it("has an answer in each of its columns", async () => {
    const { instrument } = await came(
      "ferry.txt",
      `# The ferry\n\n${table([
        ["No", "Statement", "Bad", "Fair", "Good"],
        ["---", "---", "---", "---", "---"],
        ["1", "The seats", "□", "□", "□"],
        ["2", "The deck (R)", "□", "□", "□"],
      ])}\n`,
    );
    assert.deepEqual(instrument.title, { en: "The ferry" });
    assert.deepEqual(
      instrument.scales[0]!.points.map(({ label }) => label?.["en"]),
      ["Bad", "Fair", "Good"],
    );
    assert.deepEqual(
      instrument.items.map(({ answers, reverse }) => [answers[0]!.text["en"], reverse]),
      [
        ["The seats", false],
        ["The deck", true],
      ],
    );
  });

  it("has codes in its cells, headings in rows of their own, and letters that are explained", async () => {
    const { instrument } = await came(
      "ferry.txt",
      "The ferry\nB = Bad, F = Fair, G = Good\n\nNo\tStatement\tB\tF\tG\n\tOn board\t\t\t\n1\tThe seats\t1\t2\t3\n2\tThe deck\t1\t2\t3\n\tOn land\t\t\t\n3\tThe hall\t1\t2\t3\n",
    );
    assert.deepEqual(
      instrument.dimensions.map(({ title }) => title["en"]),
      ["On board", "On land"],
    );
    assert.deepEqual(
      instrument.scales[0]!.points.map(({ code, label }) => [code, label?.["en"]]),
      [
        [1, "Bad"],
        [2, "Fair"],
        [3, "Good"],
      ],
    );
  });
});
