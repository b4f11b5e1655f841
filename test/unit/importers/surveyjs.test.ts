import assert from "node:assert/strict";
import { came } from "./importing.ts";

const survey = {
  title: { default: "The ferry", de: "Die Fähre" },
  pages: [
    {
      name: "boarding",
      elements: [
        { type: "html", name: "hello", html: "<p>Please think of your <b>last</b> crossing.</p>" },
        {
          type: "radiogroup",
          name: "used",
          title: "Have you taken it?",
          isRequired: true,
          choices: [
            { value: "yes", text: "Yes" },
            { value: "no", text: "No" },
          ],
        },
        {
          type: "matrix",
          name: "crew",
          title: "The crew…",
          visibleIf: "{used} = 'yes'",
          isAllRowRequired: true,
          columns: [
            { value: 1, text: "Strongly disagree" },
            { value: 2, text: "Disagree" },
            { value: 3, text: "Agree" },
            { value: 4, text: "Strongly agree" },
          ],
          rows: [
            { value: "row 1", text: "helps with luggage" },
            { value: "row 2", text: "answers questions" },
          ],
        },
        { type: "text", name: "wait", title: "How long did you wait?", inputType: "number", min: 0, max: 240, description: "In minutes" },
      ],
    },
  ],
};

describe("a survey of SurveyJS", () => {
  it("becomes an instrument with its battery, its condition and a translation", async () => {
    const { instrument, text, made, losses } = await came("ferry.json", JSON.stringify(survey));
    assert.equal(made.format, "surveyjs");
    assert.deepEqual(instrument.title, { en: "The ferry", de: "Die Fähre" });
    assert.deepEqual(instrument.intro, { en: "Please think of your **last** crossing.", de: "Please think of your **last** crossing." });
    assert.match(text, /^import scales$/m);
    assert.match(text, /battery crew "The crew…" scale agree4 required/);
    assert.deepEqual(
      instrument.items.map(({ id }) => id),
      ["row1", "row2"],
    );
    assert.match(text, /when used == yes \{ crew \}/);
    assert.match(text, /question wait "How long did you wait\?" number 0\.\.240/);
    assert.match(text, /number 0\.\.240 hint "In minutes"/);
    assert.ok(losses.includes("question-level-condition crew"));
    assert.deepEqual(
      made.losses.filter(({ kind }) => kind === "hint"),
      [{ kind: "hint", where: "wait", kept: true, brought: true }],
    );
    assert.deepEqual(made.changes[0], { kind: "name", where: "row 1", old: "row 1", new: "row1" });
  });

  it("is told where its condition asks for an answer that nobody can give", async () => {
    const wrong = structuredClone(survey);
    wrong.pages[0]!.elements[2]!.visibleIf = "{used} = 'item1'";
    const { losses, instrument } = await came("ferry.json", JSON.stringify(wrong));
    assert.ok(losses.includes("broken crew") && losses.includes("question-level-condition crew"));
    assert.ok(instrument.pages.every(({ when }) => when === undefined));
  });
});

describe("the look of answers", () => {
  const one = async (element: object) =>
    came("ferry.json", JSON.stringify({ elements: [{ name: "deck", title: "Where were you?", ...element }] }));

  it("goes where a list is loaded from elsewhere", async () => {
    const { text, losses } = await one({ type: "dropdown", choicesByUrl: { url: "https://example.org/decks" } });
    assert.match(text, /question deck "Where were you\?" text$/m);
    assert.ok(losses.includes("appearance deck"));
  });

  it("goes where stars would begin at 0, or one would be no answer", async () => {
    const stars = { type: "rating", rateType: "stars" };
    assert.doesNotMatch((await one({ ...stars, rateMin: 0, rateMax: 5 })).text, /shown/);
    assert.doesNotMatch((await one({ ...stars, rateMin: 1, rateMax: 12 })).text, /shown/);
    assert.match((await one({ ...stars, rateMin: 1, rateMax: 5 })).text, /shown stars/);
  });
});

describe("batteries side by side", () => {
  const choices = ["Bad", "Fair", "Good"].map((text, at) => ({ value: at + 1, text }));
  const table = (name: string, title: string, columns: readonly string[]) => ({
    type: "matrixdropdown",
    name,
    title,
    choices,
    columns: columns.map((column) => ({ name: `${name}_${column.toLowerCase()}`, title: column })),
    rows: ["seats", "rails"].map((text, at) => ({ value: `${name}${at}`, text })),
  });

  it("have one heading, and are so where one of them asks something elsewhere, too", async () => {
    const elements = [table("deck", "On deck", ["Today", "Tomorrow"]), table("hall", "In the hall", ["Today", "Wanted"])];
    const { instrument, text, losses } = await came("ferry.json", JSON.stringify({ elements }));
    assert.deepEqual(
      instrument.dimensions.map(({ title }) => title["en"]),
      ["On deck", "In the hall"],
    );
    assert.equal(instrument.items.length, 4);
    assert.equal(text.match(/side by side/g)?.length, 2);
    assert.deepEqual(
      losses.filter((loss) => loss.startsWith("side-by-side")),
      ["side-by-side deck", "side-by-side hall"],
    );
  });
});

describe("a question of SurveyJS", () => {
  const elements = [
    { type: "boolean", name: "used", title: "Have you taken it?" },
    { type: "text", name: "why", title: "Why?" },
    {
      type: "text",
      inputType: "range",
      name: "warmth",
      title: "How warm was it?",
      min: 0,
      max: 100,
      valueLabels: [{ value: 0, text: "Icy" }, { value: 50 }, { value: 100, text: "Hot" }],
    },
    { type: "expression", name: "sum", title: { default: "Your words", de: "Ihre Worte" }, expression: "{why} + ' indeed'" },
  ];

  it("tells the words beside a slider, and the title of what cannot be calculated", async () => {
    const { made } = await came("ferry.json", JSON.stringify({ elements }));
    assert.ok(made.losses.some(({ where, text }) => where === "warmth" && text === "Icy | Hot"));
    assert.ok(made.losses.some(({ where, text }) => where === "sum" && text?.includes("Ihre Worte")));
  });
});
