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
    assert.deepEqual(instrument.intro, { en: "Please think of your last crossing.", de: "Please think of your last crossing." });
    assert.match(text, /^import scales$/m);
    assert.match(text, /battery crew "The crew…" scale agree4 required/);
    assert.deepEqual(
      instrument.items.map(({ id }) => id),
      ["row1", "row2"],
    );
    assert.match(text, /when used == yes \{ crew \}/);
    assert.match(text, /question wait "How long did you wait\?" number 0\.\.240/);
    assert.ok(losses.includes("hint wait") && losses.includes("question-level-condition crew"));
    assert.equal(made.losses.find(({ kind }) => kind === "hint")!.text, "In minutes");
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
