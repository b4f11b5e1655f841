import assert from "node:assert/strict";
import { Ajv } from "ajv";
import { configurationJsonSchema } from "../../../server/src/configuration/jsonSchema.ts";
import { readConfiguration } from "../../../server/src/configuration/read.ts";
import { codes, isLoss } from "../../../server/src/findings/codes.ts";
import { profiles } from "../../../server/src/findings/levels.ts";
import { settings } from "../../../server/src/protocol/requests.ts";
import { read } from "../../architecture/sources.ts";
import { messageOf } from "../../support/findings.ts";

const whole = `{
  "$schema": "https://example.org/config.schema.json",
  "profile": "strict",
  "levels": { "item-too-long": "off", "slip": "error" },
  "glossary": ["EDMS"],
  "fixedPairs": ["sarana dan prasarana"],
  "audience": "experts"
}`;

/** What is found in a text: what it marks, the code and what is said. */
function found(text: string): (readonly [marked: string, code: string, said: string])[] {
  const { findings } = readConfiguration("/project/ukur.config.json", text);
  return findings.map((finding) => [text.slice(finding.span.start, finding.span.end), finding.code, messageOf(finding)]);
}

const decided = (text: string) => readConfiguration("/project/ukur.config.json", text).decided;

describe("a configuration", () => {
  it("decides what it says", () => {
    assert.deepEqual(found(whole), []);
    assert.deepEqual(decided(whole), JSON.parse(whole));
    assert.deepEqual(decided("{}"), {});
  });

  it("may have comments, and a comma too many", () => {
    const text = '{\n  // Our respondents know it.\n  "glossary": ["EDMS",], /* so far */\n}\n';
    assert.deepEqual(found(text), []);
    assert.deepEqual(decided(text), { glossary: ["EDMS"] });
  });

  it("says where a name is none, and what is near", () => {
    assert.deepEqual(found('{ "profil": "strict", "levels": { "slipp": "off", "qqqqqqqq": "off" }, "qqqqqqqq": 1 }'), [
      ['"profil"', "unknown-setting", "A configuration has no profil. Did you mean profile?"],
      ['"slipp"', "unknown-level", "There is no check called slipp. Did you mean slip?"],
      ['"qqqqqqqq"', "unknown-level", "There is no check called qqqqqqqq."],
      ['"qqqqqqqq"', "unknown-setting", "A configuration has no qqqqqqqq. It has profile, levels, glossary, fixedPairs, audience."],
    ]);
  });

  it("says what cannot be decided, and why", () => {
    const fixed = (code: string) =>
      found(`{ "levels": { "${code}": "off" } }`).map(([marked, ...rest]) => (assert.equal(marked, `"${code}"`), rest));
    const sameEverywhere = (code: string, reason: string) => [
      ["fixed-level", `${code} counts the same in every project: ${reason}. Take it out of levels.`],
    ];
    assert.deepEqual(fixed("unknown-name"), sameEverywhere("unknown-name", "with it, there is nothing sensible to compile"));
    for (const loss of codes.filter(isLoss)) {
      const reason = `what a platform cannot hold is allowed where it is meant, with a reason: allow ${loss} because …`;
      assert.deepEqual(fixed(loss), sameEverywhere(loss, reason));
    }
  });

  it("says what a value must be", () => {
    assert.deepEqual(
      found('{ "profile": "strikt", "levels": { "slip": 0 }, "glossary": ["a", 1], "fixedPairs": "a dan b", "audience": null }'),
      [
        ['"strikt"', "setting-value", "profile takes teaching, standard, strict or quiet. Did you mean strict?"],
        ["0", "setting-value", "slip takes error, warning, info or off."],
        ["1", "setting-value", "glossary takes a text in quotes."],
        ['"a dan b"', "setting-value", "fixedPairs takes a list of texts in brackets."],
        ["null", "setting-value", "audience takes public or experts."],
      ],
    );
    assert.deepEqual(found('{ "levels": [] }'), [["[]", "setting-value", "levels takes codes with their levels, in braces."]]);
  });

  it("holds in all that is right", () => {
    assert.deepEqual(
      decided('{ "profile": "strikt", "levels": { "slip": 0, "item-too-long": "off" }, "glossary": ["a", 1, "b"], "x": 1 }'),
      {
        levels: { "item-too-long": "off" },
        glossary: ["a", "b"],
      },
    );
  });

  for (const [text, marked, problem] of [
    ["", "", "a value is missing here"],
    ["[1]", "[1]", "it begins with no brace"],
    ['{ "profile" "strict" }', '"strict"', "a colon is missing here"],
    ['{ "glossary": ["a" "b"] }', '"b"', "a comma is missing here"],
    ['{ "glossary": ["a" }', "}", "a comma is missing here"],
    ['{ "profile": "strict"', "", "a closing brace is missing here"],
    ['{ profile: "strict" }', "profile", "this is written otherwise in JSON"],
    ['{ "profile": "strict }', '"strict }', "a text has no closing quote"],
    ['{ "profile": "strict" } {}', "{", "there is more behind its end"],
    ["[".repeat(100_000), "", "its brackets lie too deep in each other"],
  ] as const) {
    it(`holds in nothing where it is no JSON: ${text.slice(0, 30)}`, () => {
      const said = `This is no JSON: ${problem}. Until that is mended, nothing of this file holds.`;
      assert.deepEqual(found(text), [[marked, "configuration-syntax", said]]);
      assert.deepEqual(decided(text), {});
    });
  }

  it("is read in time that grows evenly, whatever is wrong in it", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `"name${index}": 1`).join(", ");
    const start = performance.now();
    assert.equal(found(`{ ${many}, "levels": { ${many} }, "glossary": [${"1, ".repeat(20_000)} 1] }`).length, 60_001);
    assert.ok(performance.now() - start < 20_000);
  });
});

describe("the schema of configurations", () => {
  const validate = new Ajv({ strict: false }).compile(configurationJsonSchema());

  it("takes what is right, and nothing else", () => {
    assert.ok(validate(JSON.parse(whole)), JSON.stringify(validate.errors));
    for (const wrong of ['{ "profil": "strict" }', '{ "levels": { "slipp": "off" } }', '{ "levels": { "unknown-name": "off" } }', "[]"])
      assert.ok(!validate(JSON.parse(wrong)), wrong);
  });

  it("has the profiles that the setting has", () => {
    const { "ukur.profile": setting } = JSON.parse(read("package.json")).contributes.configuration.properties;
    assert.deepEqual(setting.enum, profiles);
    for (const profile of profiles) assert.equal(settings.parse({ profile }).profile, profile);
    assert.equal(settings.parse({ profile: "strikt" }).profile, "standard");
  });
});
