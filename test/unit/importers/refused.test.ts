import assert from "node:assert/strict";
import { importFrom, largest, lossKinds } from "../../../server/src/importers/index.ts";
import { Unimportable } from "../../../server/src/importers/source.ts";
import { wordText } from "../../../server/src/importers/text/word.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { message } from "../../../server/src/messages/message.ts";

async function refusal(content: string | Uint8Array, format?: string): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    await importFrom({ name: "file", bytes }, { format });
  } catch (error) {
    if (error instanceof Unimportable) return error.said.key;
    throw error;
  }
  return "";
}

describe("what cannot be imported", () => {
  it("is told where it is too large", async () => {
    assert.equal(await refusal(new Uint8Array(largest + 1)), "imports.tooLarge");
  });

  it("is told where XML declares entities", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><document><LimeSurveyDocType>Survey</LimeSurveyDocType>&b;</document>`;
    assert.equal(await refusal(bomb), "imports.entities");
    assert.equal(await refusal(`<!DOCTYPE d SYSTEM "file:///etc/passwd" [ ]><codeBook></codeBook>`), "imports.entities");
  });

  it("is told where nothing is known of it, or nothing is asked", async () => {
    assert.equal(await refusal(""), "imports.unknown");
    assert.equal(await refusal("{}"), "imports.unknown");
    assert.equal(await refusal(`{"resourceType":"Questionnaire","item":[]}`), "imports.nothingAsked");
    assert.equal(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), "imports.unreadable");
  });

  it("is told where a format is asked for that it does not have", async () => {
    for (const format of [
      "xlsform",
      "redcap",
      "surveyjs",
      "qualtrics",
      "limesurvey",
      "fhir",
      "formr",
      "sframe",
      "reproschema",
      "xform",
      "ddi",
      "revisit",
      "instrument",
    ])
      assert.match(await refusal("Just a line.\n", format), /^imports\./, format);
  });

  it("is told where JSON is not whole, whatever format is asked for", async () => {
    for (const format of [undefined, "qualtrics", "surveyjs"]) {
      assert.equal(await refusal(`{"pages":[{"elements":[{"type":"text",\n"name":"a"`, format), "imports.brokenJson");
      assert.equal(await refusal(`{"a": 1\n "b": 2}`, format), "imports.brokenJson");
    }
  });

  it("is told where it goes too deep", async () => {
    const depth = 20_000;
    const panel = `{"type":"panel","name":"p","elements":[`;
    const nested = `{"pages":[{"name":"one","elements":[${panel.repeat(depth)}{"type":"text","name":"q"}${"]}".repeat(depth)}]}]}`;
    assert.equal(await refusal(nested), "imports.tooDeep");
  });

  it("is no archive without a document", async () => {
    assert.equal(await wordText(new Uint8Array([0x50, 0x4b, 3, 4])), undefined);
  });
});

describe("the kinds of losses", () => {
  it("are each said in both languages, with what to do", () => {
    for (const language of ["en", "id"] as const) {
      const tell = sayIn(language);
      for (const kind of lossKinds)
        assert.ok(tell(message(`imports.${kind}`)) !== "" && tell(message(`importAdvice.${kind}`)) !== "", kind);
    }
  });
});
