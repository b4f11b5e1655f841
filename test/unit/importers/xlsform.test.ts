import assert from "node:assert/strict";
import { came } from "./importing.ts";

/** A form as tables of Markdown: the sheets, each with its rows of cells. */
function form(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return Object.entries(sheets)
    .flatMap(([title, rows]) => [`| ${title} |`, ...rows.map((cells) => line(["", ...cells]))])
    .join("\n");
}

const decks = [
  ["list name", "name", "label"],
  ["decks", "1", "The upper deck"],
  ["decks", "2", "The lower deck"],
  ["decks", "3", "The bridge"],
];

describe("an XLSForm as it was written ten years ago", () => {
  const asked = async (...rows: readonly (readonly string[])[]) => {
    const survey = [["type", "name", "label", "bind:relevant", "bind::required", "constraint message"], ...rows];
    return came("ferry.md", form({ survey, choices: decks }));
  };

  for (const [type, kind] of [
    ["select all that apply from decks", "any of"],
    ["select all that apply decks", "any of"],
    ["add select multiple prompt using decks", "any of"],
    ["select one from decks", "one of"],
    ["Select One decks", "one of"],
    ["select1 decks", "one of"],
  ] as const) {
    it(`asks by «${type}»`, async () => {
      const { text } = await asked([type, "deck", "Where were you?"]);
      assert.match(text, new RegExp(`question deck "Where were you\\?" ${kind} \\{`));
      assert.match(text, /"The lower deck"/);
    });
  }

  it("takes other words by «or specify other»", async () => {
    const { text } = await asked(["select all that apply from decks or specify other", "deck", "Where were you?"]);
    assert.match(text, /other 4 "Other" was "other" specify|"Other".* specify/);
  });

  for (const [type, written] of [
    ["add integer prompt", "number"],
    ["q string", "text"],
    ["add image prompt", "image"],
    ["string", "text"],
  ] as const) {
    it(`asks by «${type}»`, async () => {
      const { text, losses } = await asked([type, "waited", "What happened?"]);
      assert.match(text, new RegExp(`question waited "What happened\\?" ${written}`));
      assert.ok(!losses.some((loss) => loss.startsWith("unknown-type")));
    });
  }

  it("has conditions and what is required in columns of `bind`", async () => {
    const { instrument } = await asked(
      ["select one from decks", "deck", "Where were you?", "", "true()"],
      ["text", "why", "Why there?", "${deck} = '3'", "yes"],
    );
    assert.equal(instrument.questions[0]!.required, true);
    assert.equal(instrument.questions[1]!.required, true);
    assert.ok(instrument.questions[1]!.when);
  });

  it("has what it asks in a loop, and says that it was one", async () => {
    const { instrument, losses } = await asked(
      ["begin loop over decks", "each", "On each deck"],
      ["integer", "people", "How many people were there?"],
      ["end loop", "", ""],
    );
    assert.deepEqual(
      instrument.questions.map(({ id }) => id),
      ["people"],
    );
    assert.ok(losses.includes("loop each"));
  });
});

describe("an XLSForm", () => {
  it("has the limits of a range that says none, as ODK does", async () => {
    const { text } = await came(
      "ferry.md",
      form({
        survey: [
          ["type", "name", "label"],
          ["range", "mood", "How was it?"],
        ],
      }),
    );
    assert.match(text, /question mood "How was it\?" number 1\.\.10 shown slider/);
  });

  it("has languages that only its lists have", async () => {
    const { instrument } = await came(
      "ferry.md",
      form({
        survey: [
          ["type", "name", "label::English (en)"],
          ["select_one decks", "deck", "Where were you?"],
        ],
        choices: [
          ["list_name", "name", "label::English (en)", "label::French (fr)"],
          ["decks", "1", "Upper deck", "Pont supérieur"],
          ["decks", "2", "Lower deck", "Pont inférieur"],
        ],
      }),
    );
    assert.deepEqual(instrument.languages, ["en", "fr"]);
    const { type } = instrument.questions[0]!;
    assert.ok("options" in type);
    assert.deepEqual(type.options[0]!.label, { en: "Upper deck", fr: "Pont supérieur" });
  });

  it("tells texts of a second column of the same name", async () => {
    const { made } = await came(
      "ferry.md",
      form({
        survey: [
          ["type", "name", "label", "label"],
          ["text", "why", "Why did you travel?", "Kenapa Anda bepergian?"],
        ],
      }),
    );
    assert.ok(made.losses.some(({ kind, text }) => kind === "broken" && text === "Kenapa Anda bepergian?"));
  });

  it("has options of its own sheet of external choices", async () => {
    const { text, losses } = await came(
      "ferry.md",
      form({
        survey: [
          ["type", "name", "label"],
          ["select_one_external ports", "port", "Where did you board?"],
        ],
        external_choices: [
          ["list_name", "name", "label"],
          ["ports", "1", "Merak"],
          ["ports", "2", "Ketapang"],
        ],
      }),
    );
    assert.match(text, /"Ketapang"/);
    assert.ok(losses.includes("external port"));
  });
});

describe("a group that asks nothing", () => {
  it("has its title in the report", async () => {
    const { made } = await came(
      "ferry.md",
      form({
        survey: [
          ["type", "name", "label", "calculation"],
          ["text", "why", "Why did you travel?", ""],
          ["begin group", "sums", "What we work out", ""],
          ["calculate", "one", "", "1"],
          ["end group", "", "", ""],
        ],
      }),
    );
    assert.ok(made.losses.some(({ where, text }) => where === "sums" && text === "What we work out"));
  });
});
