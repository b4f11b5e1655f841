import assert from "node:assert/strict";
import { came } from "./importing.ts";

const choices = [
  { value: 1, text: "Yes" },
  { value: 0, text: "No" },
];

describe("a text between questions", () => {
  const ferry = {
    title: "The ferry",
    pages: [
      {
        name: "boarding",
        elements: [
          { type: "radiogroup", name: "used", title: "Have you taken it?", choices },
          {
            type: "html",
            name: "luggage",
            visibleIf: "{used} = 1",
            html: { default: "Think of your last crossing.", de: "Denken Sie an Ihre letzte Überfahrt." },
          },
          { type: "text", name: "deck", title: "Where did you sit?" },
        ],
      },
      {
        name: "waiting",
        elements: [
          { type: "html", name: "head", html: "Waiting" },
          { type: "html", name: "more", html: "Count from when you were there." },
          { type: "text", name: "wait", title: "How long did you wait?", inputType: "number" },
          { type: "html", name: "never", visibleIf: "{wait} > 5 and {wait} < 3", html: "Nobody reads this." },
          { type: "comment", name: "why", title: "Why?" },
        ],
      },
    ],
  };

  it("is a note where it stands, with its condition and its translation", async () => {
    const { instrument, made, text } = await came("ferry.json", JSON.stringify(ferry));
    assert.deepEqual(instrument.notes![0], {
      id: "luggage",
      text: { en: "Think of your last crossing.", de: "Denken Sie an Ihre letzte Überfahrt." },
      when: { kind: "compare", variable: "used", op: "==", value: 1 },
    });
    assert.match(text, /page boarding \{ used, luggage, deck \}/);
    assert.ok(!made.losses.some(({ kind, where }) => kind === "note" && where === "luggage"));
    assert.deepEqual(made.changes, []);
  });

  it("is the title of a page that it begins, and a note behind that", async () => {
    const { text, losses } = await came("ferry.json", JSON.stringify(ferry));
    assert.match(text, /page waiting "Waiting" \{ more, wait, never, why \}/);
    assert.ok(losses.includes("note head"));
  });

  it("has no condition that nobody fulfils", async () => {
    const { text, losses } = await came("ferry.json", JSON.stringify(ferry));
    assert.match(text, /note never "Nobody reads this."$/m);
    assert.ok(losses.includes("question-level-condition never"));
  });

  it("leaves the name to the question that has the same, and is not said twice", async () => {
    const { text, losses } = await came(
      "ferry.tsv",
      [
        "class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tdefault",
        "S\t\tlanguage\t1\ten\t\t\t\t\t\t",
        "SL\t\tsurveyls_title\t1\tThe ferry\t\ten\t\t\t\t",
        "G\t0\tDeck\t1\t\t\ten\t\t\t\t",
        "Q\tS\tseat\t1\tWhere did you sit?\t\ten\t\t\t\t",
        "Q\tQ\ttwo\t1\tTwo things to say\t\ten\t\t\t\t",
        "SQ\t0\tgood\t1\tWhat was good?\t\ten\t\t\t\t",
        "SQ\t0\tbad\t1\tWhat was bad?\t\ten\t\t\t\t",
        "G\t1\tCrew\t1\tCrew\t\ten\t\t\t\t",
        "Q\tS\twho\t1\tWho helped you?\t\ten\t\t\t\t",
      ].join("\n"),
    );
    assert.match(text, /page Deck "Deck" \{ seat, two, two_good, two_bad \}/);
    assert.match(text, /page Crew "Crew" \{ who \}/);
    assert.ok(losses.includes("note description of group Crew"));
  });
});

/** The hints of questions, batteries and items by their names. */
async function hintsIn(name: string, content: string): Promise<Readonly<Record<string, unknown>>> {
  const { instrument } = await came(name, content);
  const all = [...instrument.questions, ...instrument.batteries, ...instrument.items];
  return Object.fromEntries(all.flatMap(({ id, hint }) => (hint ? [[id, hint]] : [])));
}

describe("a help below a question", () => {
  it("is its hint, in all languages, from SurveyJS", async () => {
    const elements = [
      { type: "text", name: "seat", title: "Where did you sit?", description: { default: "The deck", de: "Das Deck" } },
      {
        type: "matrix",
        name: "crew",
        title: "The crew…",
        description: "One answer in each row",
        columns: [1, 2, 3],
        rows: ["helps", "waits"],
      },
      {
        type: "panel",
        name: "more",
        title: "More",
        description: "Nearly done",
        elements: [{ type: "comment", name: "why", title: "Why?" }],
      },
    ];
    const ferry = { title: { default: "The ferry", de: "Die Fähre" }, elements };
    assert.deepEqual(await hintsIn("ferry.json", JSON.stringify(ferry)), {
      seat: { en: "The deck", de: "Das Deck" },
      crew: { en: "One answer in each row", de: "One answer in each row" },
    });
    const { text } = await came("ferry.json", JSON.stringify(ferry));
    assert.match(text, /note more2? "Nearly done"/);
  });

  it("is its hint from an XLSForm, with the guidance below it, and a part of a note or the beginning of a group", async () => {
    const form = `
| survey |
| | type | name | label::English (en) | label::Deutsch (de) | hint::English (en) | hint::Deutsch (de) | guidance_hint::English (en) |
| | begin group | deck | On deck | An Deck | All of it is about the deck | Alles betrifft das Deck | |
| | text | seat | Where did you sit? | Wo saßen Sie? | The deck | Das Deck | Show the plan |
| | note | luggage | Mind your luggage | Achtung | Ask the crew | Fragen Sie | |
| | integer | wait | How long did you wait? | Wie lange? | | | |
| | end group | | | | | | |
`;
    assert.deepEqual(await hintsIn("ferry.md", form), { seat: { en: "The deck\n\nShow the plan", de: "Das Deck" } });
    const { text } = await came("ferry.md", form);
    for (const words of ["All of it is about the deck", "Mind your luggage", "Ask the crew"]) assert.ok(text.includes(`"${words}"`), words);
  });

  it("is one for all ratings that have the same, and one for a row that has its own, from REDCap", async () => {
    const head =
      '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max","Identifier?","Branching Logic (Show field only if...)","Required Field?","Custom Alignment","Question Number (surveys only)","Matrix Group Name","Matrix Ranking?","Field Annotation"';
    const rated = (name: string, group: string, note: string): string =>
      `${name},crossing,,radio,Is it ${name}?,"1, Never | 2, Sometimes | 3, Always",${note},,,,,,,,,${group},,\n`;
    const rows = `record_id,crossing,,text,Record ID,,Nobody reads it,,,,,,,,,,,\n${rated("late", "how", "By the clock")}${rated("full", "how", "By the clock")}${rated("loud", "what", "")}${rated("warm", "what", "Inside")}`;
    assert.deepEqual(await hintsIn("ferry.csv", `${head}\n${rows}`), { how: { en: "By the clock" }, warm: { en: "Inside" } });
    const { losses } = await came("ferry.csv", `${head}\n${rows}`);
    assert.ok(losses.includes("hint record_id"));
  });

  it("stands in items below a question or a table of FHIR", async () => {
    const control = (code: string) => ({
      extension: [
        {
          url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          valueCodeableConcept: { coding: [{ code }] },
        },
      ],
    });
    const help = (linkId: string, text: string) => ({ linkId, type: "display", text, ...control("help") });
    const answerOption = ["1", "2", "3"].map((code) => ({ valueCoding: { code, display: `Point ${code}` } }));
    const item = [
      { linkId: "seat", type: "string", text: "Where did you sit?", item: [help("seat.help", "The deck")] },
      {
        linkId: "crew",
        type: "group",
        text: "The crew",
        item: [
          {
            linkId: "table",
            type: "group",
            text: "The crew…",
            ...control("table"),
            item: [
              help("table.help", "One answer in each row"),
              ...["helps", "waits", "sings"].map((linkId) => ({ linkId, type: "choice", text: linkId, answerOption })),
            ],
          },
        ],
      },
    ];
    const ferry = { resourceType: "Questionnaire", title: "The ferry", language: "en", status: "draft", item };
    assert.deepEqual(await hintsIn("ferry.json", JSON.stringify(ferry)), {
      seat: { en: "The deck" },
      table: { en: "One answer in each row" },
    });
  });
});
