import assert from "node:assert/strict";
import { answersOf } from "../../../server/src/form/told.ts";
import { inWords } from "../../../server/src/marks/write.ts";
import { compile } from "../../support/compile.ts";
import { expectFindings } from "../../support/markers.ts";

const file = (members: string, more = ""): string => `import scales
instrument desk "The help desk" {
  languages en
  question main "What did you use most?" one of { web 1 "the website"  post 2 "the post" } required
  question visits "How many visits this year?" number 0..90 na 99 "I do not know" unit "visits"
  question ways "What have you used this year?" any of { web 1 "the website"  none 0 "None of these" exclusive }
  ${members}
}
${more}`;

describe("answers in texts", () => {
  it("are those of questions that are asked before: in titles, questions, stems, items, notes and hints", async () => {
    const instrument = await compile(
      file(`note told "{main}: {visits|none}" when main == web
  battery rated "{main}…" scale agree5 hint "About {main}"
  dimension help "Help" { H1 "helps me with {main}" hint "{main}" { rated "does help with {main}" }  H2 "answers at once" }
  question why "Why {main}?" text hint "{main}"
  page first { main, visits, ways }
  page second "{main}" { told, rated, why }`),
    );
    assert.equal(instrument.notes![0]!.text["en"], "{{main}}: {{visits|none}}");
    assert.equal(instrument.batteries[0]!.hint!["en"], "About {{main}}");
    assert.equal(instrument.items[0]!.hint!["en"], "{{main}}");
    assert.equal(instrument.pages[1]!.title!["en"], "{{main}}");
    // Codebooks and statistics have words alone.
    assert.equal(instrument.variables.find(({ name }) => name === "rated_H1")!.label["en"], "{main} does help with {main}");
    const read = (row: object): string => inWords("{{main|?}}, {{visits|none}}", answersOf(instrument, row as never, "en"));
    assert.equal(read({ main: 2, visits: 3 }), "the post, 3 visits");
    assert.equal(read({ main: 1, visits: 99 }), "the website, I do not know");
    assert.equal(read({}), "?, none");
  });

  it("are of the same round within a repeat", async () => {
    const instrument = await compile(
      file(`page first { main, visits, ways }
  repeat member "Person" 1..2 {
    question name "What is the name of person {member}?" text
    note about "Now about {name|this person}."
    question age "How old is {name|this person}?" number 0..110 unit "years"
    page person { name, about, age }
  }`),
    );
    assert.deepEqual(
      instrument.questions.slice(-2).map(({ text }) => text["en"]),
      ["What is the name of person 2?", "How old is {{member2_name|this person}}?"],
    );
    assert.deepEqual(
      instrument.notes!.map(({ text }) => text["en"]),
      ["Now about {{member1_name|this person}}.", "Now about {{member2_name|this person}}."],
    );
  });

  it("are found where they are not given by then, may be blank, or are no words", async () => {
    const pages = "page first { main, visits, ways }";
    await expectFindings(file(`question why "Why {[|visits|]}?" text\n  page all { main, visits, ways, why }`), ["answer-may-lack"]);
    await expectFindings(file(`question why "Why {[|ways|]|x}?" text\n  ${pages}\n  page second { why }`), ["answer-not-words"]);
    await expectFindings(file(`question why "Why {[|main|]}?" text\n  page second { why }\n  ${pages}`), ["answer-told-early"]);
    await expectFindings(file(`question why "Why {main}?" text\n  page all { main, visits, ways, why }`), []);
    await expectFindings(file(`question why "Why {visits}?" text when visits > 3\n  page all { main, visits, ways, why }`), []);
    await expectFindings(file(`question why "Why {[|mainn|]}?" text\n  page all { main, visits, ways, why }`), ["unknown-term"]);
    await expectFindings(
      file(`random { page one { main }  page two { visits, why } }\n  question why "Why {[|main|]}?" text\n  page three { ways }`),
      ["answer-told-early"],
    );
  });

  it("stand in no other texts", async () => {
    await expectFindings(file(`intro "Your {[|main|]}"\n  page all { main, visits, ways }`), ["unknown-term"]);
    await expectFindings(file(`term x "Your {[|main|]}"\n  page all { main, visits, ways }`), ["unknown-term"]);
  });

  it("leave braces that are written as such alone", async () => {
    const instrument = await compile(file(`question why "{{main}} {{{{main}} {{{main|x}?" text\n  page all { main, visits, ways, why }`));
    const { text } = instrument.questions.at(-1)!;
    assert.equal(
      inWords(text["en"]!, ({ of }) => `<${of}>`),
      "{main}} {{main}} {<main>?",
    );
  });
});

describe("notes", () => {
  it("stand where pages name them, under conditions of their own", async () => {
    const instrument = await compile(file(`note rules "Read **every** line." when main == web\n  page all { main, rules, visits, ways }`));
    assert.deepEqual(
      instrument.pages[0]!.elements.map(({ kind }) => kind),
      ["question", "note", "question", "question"],
    );
    assert.equal(instrument.notes![0]!.when?.kind, "compare");
    assert.equal(instrument.variables.length, 4);
  });

  it("come first where no page is written", async () => {
    const instrument = await compile(file('note rules "Read every line."'));
    assert.deepEqual(instrument.pages[0]!.elements[0], { kind: "note", note: "rules", items: [] });
  });

  it("are found on no page, twice, with a condition that comes too late, and unsound marks", async () => {
    const all = "main, visits, ways";
    await expectFindings(file(`note [|rules|] "Read every line."\n  page all { ${all} }`), ["never-shown"]);
    await expectFindings(file(`note rules "Read every line."\n  page all { rules, ${all}, [|rules|] }`), ["shown-twice"]);
    await expectFindings(file(`note rules "Read every line." when [|main == web|]\n  page all { rules, ${all} }`), ["condition-later"]);
    await expectFindings(file(`note rules "Read [|**|]every line."\n  page all { rules, ${all} }`), ["mark-unclosed"]);
    await expectFindings(file(`note rules "[x]([|javascript:y|])"\n  page all { rules, ${all} }`), ["link-scheme"]);
    await expectFindings(file(`note rules "More: [|[](https://x.org)|]"\n  page all { rules, ${all} }`), ["link-without-words"]);
  });
});
