import assert from "node:assert/strict";
import { Model as OlderModel } from "survey-core";
import { Model, surveyLocalization } from "survey-core-3";
import "survey-core-3/survey.i18n";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { surveyjs } from "../../../server/src/targets/surveyjs/index.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { toldLosses } from "../../support/losses.ts";

/** The survey of an instrument, as the JSON that SurveyJS loads. */
const written = async (text: string) => JSON.parse(surveyjs.compile(await compile(text), {}).files[0]!.content as string);

describe("a SurveyJS survey", () => {
  it("opens with the intro and whom to ask about it, both escaped", async () => {
    const survey = await written(desk('intro "Welcome & thanks."\n  contact "<desk@example.org>"'));
    assert.deepEqual(survey.pages[0]?.elements[0], {
      type: "html",
      name: "intro",
      html: "<p>Welcome &#38; thanks.</p><p>&#60;desk@example.org&#62;</p>",
    });
  });

  it("has the line breaks of the intro, of the contact and of what it ends with", async () => {
    const survey = await written(desk('intro "Dear visitor,\\nplease answer.\\n\\nThank you."\n  outro "One\\ntwo"'));
    assert.equal(survey.pages[0].elements[0].html, "<p>Dear visitor,<br>please answer.</p><p>Thank you.</p>");
    assert.equal(survey.completedHtml, "<p>One<br>two</p>");
  });

  it("shows every point of a long scale, alone and side by side", async () => {
    const scale = 'scale hundred 0..100 { 0 "Not at all" 100 "Completely" }';
    const survey = await written(desk('question likely "How likely?" scale hundred', scale));
    for (const model of [new Model(survey), new OlderModel(survey)]) {
      const codes = model.getQuestionByName("likely").visibleRateValues.map(({ value }: { value: number }) => value);
      assert.deepEqual(
        codes,
        Array.from({ length: 101 }, (_, code) => code),
      );
    }
  });

  it("adds no digits to large results", async () => {
    const text = desk(
      'question spend "How much?" number\n  question visits "How often?" number 1..9\n  score half = spend / 2\n  score each = spend / visits\n  score twice = half * 4',
    );
    const instrument = await compile(text);
    const model = new Model(await written(text));
    for (const spend of [2500001, 100000001, -100000001, 0.3, 12.345, 199999.3]) {
      model.data = { spend, visits: 4 };
      const expected = evaluate(instrument, { spend, visits: 4 });
      for (const name of ["half", "each", "twice"]) assert.equal(model.data[name], expected[name], `${name} of ${spend}`);
    }
  });

  it("is in the languages that SurveyJS calls otherwise", async () => {
    const names = { "zh-Hant": "zh-tw", "zh-Hans": "zh-cn", zh: "zh-cn", "zh-HK": "zh-tw", nb: "no", no: "no", te: "tel" };
    for (const [language, name] of Object.entries(names)) {
      const text = `instrument desk "Age" {\n  languages ${language}\n  question age "${language}?" text\n}`;
      const model = new Model(await written(text));
      assert.equal(model.getQuestionByName("age").locTitle.textOrHtml, `${language}?`);
      assert.equal(model.completeText, surveyLocalization.locales[name].completeText, language);
      assert.deepEqual(toldLosses(surveyjs, await compile(text)), []);
    }
  });

  it("keeps two languages apart that SurveyJS has one name for", async () => {
    const text = 'instrument desk "Age" {\n  languages nb, no\n  question age "nb?" text\n}\ntranslation no of desk "Alder" { age "no?" }';
    const survey = await written(text);
    assert.equal(survey.locale, "nb");
    assert.deepEqual(survey.pages[0].elements[0].title, { default: "nb?", no: "no?" });
    assert.match(toldLosses(surveyjs, await compile(text))[0]!.message, /no words of its own in nb/);
  });

  it("says that several answers are one list in its data", async () => {
    const instrument = await compile(desk('question ways "How?" any of { web 1 "Web" post 2 "Post" }'));
    const [loss] = toldLosses(surveyjs, instrument);
    assert.equal(loss!.on, "ways");
    assert.match(loss!.message, /a list under ways: its data have no column ways_web/);
  });

  it("loses nothing side by side where no two batteries ask the same items", async () => {
    const instrument = await compile(`import scales
instrument desk "The desk" {
  languages en
  battery before "Before…" scale agree5 code B
  battery after "After…" scale agree5 code A
  dimension help "Help" {
    H1 "it was clear" only before
    H2 "it was quick" only after
  }
  page both "Both" { before  after }
}`);
    assert.deepEqual(toldLosses(surveyjs, instrument, { sideBySide: true }), []);
  });
});
