import assert from "node:assert/strict";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { came } from "./importing.ts";

describe("a Questionnaire of FHIR", () => {
  it("tells words that stand below other words", async () => {
    const { made, text } = await came(
      "ferry.json",
      JSON.stringify({
        resourceType: "Questionnaire",
        item: [
          { linkId: "1", type: "string", text: "Who are you?" },
          {
            linkId: "2",
            type: "display",
            text: "Who travels with you",
            item: [{ linkId: "2.1", type: "display", text: "Such as a friend." }],
          },
          { linkId: "3", type: "string", text: "Who else?" },
        ],
      }),
    );
    const said = `${text} ${made.losses.map((loss) => loss.text ?? "").join(" ")}`;
    assert.ok(said.includes("Who travels with you") && said.includes("Such as a friend."));
  });

  const sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";
  const said = (url: string, expression: string, name?: string): object => ({
    url,
    valueExpression: { language: "text/fhirpath", expression, ...(name !== undefined && { name }) },
  });
  const calculated = (expression: string): object => said(`${sdc}-calculatedExpression`, expression);
  const variable = (name: string, expression: string): object => said("http://hl7.org/fhir/StructureDefinition/variable", expression, name);
  const often = ["Never", "Some days", "Every day"].map((display, at) => ({
    code: `LA${at + 6}`,
    display,
    extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: at }],
  }));
  const sleep = {
    resourceType: "Questionnaire",
    language: "en",
    title: "Nights",
    contained: [{ resourceType: "ValueSet", id: "often", compose: { include: [{ concept: often }] } }],
    extension: [
      variable("weight", "%resource.item.where(linkId='w').answer.value"),
      variable("height", "%resource.item.where(linkId='h').answer.value"),
      variable("day", "today()"),
    ],
    item: [
      {
        linkId: "g",
        type: "group",
        text: "How often…",
        item: ["lies awake", "cannot sit still", "wakes early"].map((text, at) => ({
          linkId: `n${at + 1}`,
          type: "choice",
          text: `the patient ${text}`,
          answerValueSet: "#often",
        })),
      },
      {
        linkId: "why",
        type: "string",
        text: "What kept you awake?",
        extension: [
          said(
            `${sdc}-enableWhenExpression`,
            "%resource.item.where(linkId='g').item.where(linkId='n1').answer.value.code = 'LA8' or %resource.repeat(item).where(linkId='n2').answer.exists()",
          ),
        ],
      },
      { linkId: "w", type: "decimal", text: "Your weight" },
      { linkId: "h", type: "decimal", text: "Your height" },
      {
        linkId: "total",
        type: "integer",
        text: "Total",
        readOnly: true,
        enableWhen: [{ question: "w", operator: ">", answerDecimal: 3 }],
        extension: [calculated("%resource.item.where(linkId='g').item.answer.value.ordinal().sum()")],
      },
      { linkId: "bmi", type: "decimal", text: "Body mass", extension: [calculated("(%weight/((%height/100).power(2))).round(1)")] },
      { linkId: "age", type: "integer", text: "Age", extension: [calculated("today() - %patient.birthDate")] },
      {
        linkId: "twice",
        type: "decimal",
        text: "Twice the age",
        extension: [calculated("%resource.item.where(linkId='age').answer.value * 2")],
      },
    ],
  };

  it("has the scores that it calculates, of weights, sums and variables, and no questions in their place", async () => {
    const { text, losses } = await came("nights.json", JSON.stringify(sleep));
    assert.match(text, /scale frequency3 .* 0\.\.2 \{/);
    assert.match(text, /score total "Total" = sum\(n1_block\)/);
    assert.match(text, /score bmi "Body mass" = w \/ \(h \/ 100 \* \(h \/ 100\)\)/);
    assert.doesNotMatch(text, /question (?:total|bmi)/);
    assert.ok(losses.includes("score bmi"), "that it is rounded there");
    assert.ok(losses.includes("question-level-condition total"), "that only some see it there");
  });

  it("has conditions that are expressions, with codes as they are here", async () => {
    const { text } = await came("nights.json", JSON.stringify(sleep));
    assert.match(text, /question why .* when n1\.n1_block == 2 or answered\(n2\.n1_block\)/);
  });

  it("tells what it cannot calculate, and whatever is calculated from that", async () => {
    const { text, losses } = await came("nights.json", JSON.stringify(sleep));
    assert.match(text, /question age "Age" number/);
    assert.ok(["calc age", "calc twice", "code questionnaire"].every((loss) => losses.includes(loss)));
  });

  it("calculates with codes below zero, and with whether a yes was said", async () => {
    const marks = [-1, 0, 1, -9].map((code) => ({
      valueCoding: { code: String(code), display: code === -9 ? "لا جواب" : `درجة ${code}` },
    }));
    const { instrument } = await came(
      "marks.json",
      JSON.stringify({
        resourceType: "Questionnaire",
        language: "ar",
        item: [
          { linkId: "a", type: "choice", text: "كيف كان الانتظار؟", answerOption: marks },
          {
            linkId: "again",
            type: "boolean",
            text: "هل تعود؟",
            enableWhen: [{ question: "a", operator: "=", answerCoding: { code: "-1" } }],
          },
          {
            linkId: "level",
            type: "decimal",
            text: "النتيجة",
            extension: [
              calculated(
                "%resource.item.where(linkId='a').answer.value.code.toInteger().where($this != -9) * 2 + iif(%resource.item.where(linkId='again').answer.value = true, 1, 0)",
              ),
            ],
          },
        ],
      }),
    );
    assert.equal(evaluate(instrument, { a: -1, again: 1 })["level"], -1);
    assert.equal(evaluate(instrument, { a: -9, again: 1 })["level"], null);
  });

  it("survives variables that double each other", async () => {
    const doubling = Array.from({ length: 60 }, (_, at) => variable(`v${at + 1}`, `%v${at} + %v${at}`));
    const { losses } = await came(
      "doubled.json",
      JSON.stringify({
        ...sleep,
        extension: [variable("v0", "%resource.item.where(linkId='w').answer.value"), ...doubling],
        item: [...sleep.item, { linkId: "all", type: "decimal", text: "All", extension: [calculated("%v60")] }],
      }),
    );
    assert.ok(losses.includes("calc all"));
  });

  it("leaves codes out that its calculations leave out", async () => {
    const options = [1, 2, 3, 8].map((code) => ({
      valueCoding: { code: String(code), display: code === 8 ? "I was not there" : `Mark ${code}` },
    }));
    const rated = ["a", "b", "c"].map((linkId) => ({ linkId, type: "choice", text: `The ${linkId} of it`, answerOption: options }));
    const values = rated.map(({ linkId }) => `%resource.item.where(linkId='${linkId}').answer.value.code.toInteger().where($this != 8)`);
    const [first, ...others] = values;
    const list = `${first}${others.map((each) => `.combine(${each})`).join("")}`;
    const { text, instrument } = await came(
      "marks.json",
      JSON.stringify({
        resourceType: "Questionnaire",
        language: "en",
        item: [
          ...rated,
          {
            linkId: "mean",
            type: "decimal",
            text: "Mean",
            extension: [variable("all", list), calculated("iif(%all.count() >= 2, %all.aggregate($this + $total, 0) / %all.count())")],
          },
        ],
      }),
    );
    assert.match(text, /na 8 "I was not there"/);
    assert.match(text, /score mean "Mean" = mean\(a_block\)$/m);
    assert.equal(instrument.scores.length, 1);
  });
});
