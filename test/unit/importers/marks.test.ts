import assert from "node:assert/strict";
import { Gathering } from "../../../server/src/importers/gathering.ts";
import { written } from "../../../server/src/importers/text/marked.ts";
import { partsOf, type Part } from "../../../server/src/marks/parse.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import { compile } from "../../support/compile.ts";
import { came } from "./importing.ts";

const ferry = `import scales

instrument ferry "The ferry" {
  languages en
  intro "Read **every** line, 2 * 3 [sic], and see [how we use \\"answers\\"](https://example.org/a_b?c=1&d=2)."
  battery crew "The crew of the **last** crossing…" scale agree5
  dimension help "Help" {
    luggage "helps with **luggage** & <bags>"
    questions "answers [all](https://example.org/all) questions"
    time "is **on time**"
  }
  question used "Have you **ever** taken it?" one of { yes 1 "Yes, I **have**" no 0 "No" }
  question wait "How long did you wait **at the pier**?" number 0..240 hint "In **minutes**"
  note rules "**Mind** the gap; [write to us](mailto:crew@example.org) \\*now\\*." when used == yes
  page first { used, wait, rules }
  page second "The **crew**" { crew }
}
`;

/** The files that platforms are written in HTML or Markdown in. */
const suffixes: Readonly<Record<string, string>> = {
  surveyjs: ".surveyjs.json",
  qualtrics: ".qsf",
  limesurvey: ".lss",
  xlsform: ".xlsx",
  xform: ".xform.xml",
  redcap: ".redcap.csv",
};

/** The bold words and the links of a part of an instrument, with where these lead. */
function marksIn(of: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.kind === "words" || part.kind === "answer") continue;
      found.add(JSON.stringify([wordsIn(part.parts), part.kind === "link" ? part.address : "bold"]));
      walk(part.parts);
    }
  };
  JSON.stringify(of, (_, value: unknown) => {
    if (typeof value === "string") walk(partsOf(value));
    return value;
  });
  return found;
}

function wordsIn(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === "words" ? part.text : part.kind === "answer" ? part.of : wordsIn(part.parts))).join("");
}

describe("bold words and links", () => {
  for (const [id, suffix] of Object.entries(suffixes))
    it(`come back from ${id}, where it has them`, async () => {
      const instrument = await compile(ferry);
      const { files, losses } = [...ownTargets, ...questionnaires].find((each) => each.id === id)!.compile(instrument, {});
      const back = await came(`ferry${suffix}`, files.find((each) => each.suffix === suffix)!.content);
      const have = marksIn(back.instrument);
      const plain = new Set(losses.filter(({ code }) => code === "marks-left-out").map(({ on }) => on));
      const { intro, questions, notes = [], batteries, items, pages } = instrument;
      const all = [{ id: instrument.id, intro }, ...questions, ...notes, ...batteries, ...items, ...pages].filter(
        (each) => !plain.has(each.id),
      );
      assert.ok(all.some((each) => marksIn(each).size > 0));
      for (const each of all)
        assert.deepEqual(
          [...marksIn(each)].filter((mark) => !have.has(mark)),
          [],
          each.id,
        );
      for (const { kind, where, kept } of back.made.losses) assert.ok(kind !== "html" || kept, where);
    });
});

/** What a text of markup becomes, and the kinds of what is told of it. */
function read(raw: string, markup: "html" | "markdown" = "html"): readonly [string, ...string[]] {
  const gathering = new Gathering(markup);
  const text = written(gathering.plain(raw, "here"));
  return [text, ...gathering.told().map(({ kind, text: of = "" }) => `${kind} ${of}`.trim())];
}

describe("markup in a text of a platform", () => {
  it("is bold words and links, whichever tags say so", () => {
    for (const [raw, text] of [
      ["Read <b>every</b> line.", "Read **every** line."],
      ["Read <strong> every </strong>line.", "Read **every** line."],
      ['Read <span style="font-weight: 700;">every</span> line.', "Read **every** line."],
      ["un<b>der</b>line", "un**der**line"],
      ["See <a href='https://a.org/x' target='_blank'>this <b>page</b></a>.", "See [this **page**](https://a.org/x)."],
      ["<b>See <a href='mailto:a@b.org'>this</a></b> now.", "**See** [**this**](mailto:a@b.org) now."],
      ["<b>One.<br><br>Two</b> and three", "**One.**\n\n**Two** and three"],
      ["Two ** three <b>four</b> [a](b) {x}", "Two \\*\\* three **four** \\[a](b) {{x}"],
      ["A <b><b>bold</b> word</b> is here", "A **bold word** is here"],
      ["A <b>word", "A **word**"],
    ] as const)
      assert.deepEqual(read(raw), [text, "html"], raw);
    for (const [raw, text] of [
      ["Read **every** line of __it__, \\*\\*not\\*\\* this.", "Read **every** line of **it**, \\*\\*not\\*\\* this."],
      ["[**How**](https://a.org/a%5Fb) we <b>do</b> it", "[**How**](https://a.org/a_b) we **do** it"],
    ] as const)
      assert.deepEqual(read(raw, "markdown"), [text, "html"], raw);
  });

  it("is told where it is no mark: of addresses that are none, of looks, and of a text that is bold as a whole", () => {
    assert.deepEqual(read("Read <b>every</b> <i>line</i>."), ["Read **every** line.", "html"]);
    assert.deepEqual(read("See <a href='javascript:f()'>this</a>."), ["See this.", "html javascript:f()"]);
    assert.deepEqual(read("See <a href='https://a.org/?id=${e://Field/id}'>this</a>."), [
      "See this.",
      "html https://a.org/?id=${e://Field/id}",
    ]);
    assert.deepEqual(read("See <a href='https://a.org'>this [1]</a>."), ["See this [1].", "html https://a.org"]);
    assert.deepEqual(read("<b>Read this:</b>"), ["Read this:", "html"]);
    assert.deepEqual(read("<p><strong>Read</strong></p><p><strong>this</strong></p>"), ["Read\n\nthis", "html"]);
    assert.deepEqual(read("A \\<b>word</b> here"), ["A \\word here", "html"]);
    assert.deepEqual(read("2 < 3 ** 2"), ["2 < 3 \\** 2"]);
  });

  it("makes nothing else of what is compared: scales, items that are asked twice, options, poles and names", async () => {
    const labels = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];
    const columns = (write: (label: string, at: number) => string) =>
      labels.map((label, at) => ({ value: at + 1, text: write(label, at) }));
    const rows = (write: (words: string) => string) => [
      { value: "r1", text: `helps with ${write("luggage")}` },
      { value: "r2", text: `answers ${write("questions")}` },
    ];
    const survey = {
      title: "The <b>ferry</b> of the lake",
      elements: [
        {
          type: "matrix",
          name: "crew",
          title: "The crew…",
          columns: columns((label) => `<b>${label}</b>`),
          rows: rows((words) => `<b>${words}</b>`),
        },
        {
          type: "matrix",
          name: "other",
          title: "Others…",
          columns: columns((label, at) => (at === 1 ? "<b>Dis</b>agree" : label)),
          rows: rows((words) => words),
        },
        {
          type: "radiogroup",
          name: "used",
          title: "Used?",
          choices: [
            { value: "y", text: "I <b>have</b>" },
            { value: "n", text: "Not <b>yet</b>" },
          ],
        },
        { type: "text", name: "when", title: "When?", visibleIf: "{used} = 'I have'" },
      ],
    };
    const { instrument, text, made } = await came("lake.json", JSON.stringify(survey));
    assert.match(text, /import scales/);
    assert.deepEqual(
      instrument.batteries.map(({ scale }) => scale),
      ["agree5", "agree5"],
    );
    assert.deepEqual(
      instrument.items.map(({ answers }) => answers.length),
      [2, 2],
    );
    assert.match(text, /I_have 1 "I \*\*have\*\*" was "y"|y 1 "I \*\*have\*\*" was "y"/);
    assert.equal(instrument.questions[1]!.when?.kind, "compare");
    assert.ok(made.losses.some(({ kind, where, kept }) => kind === "html" && where === "other" && kept));
  });
});
