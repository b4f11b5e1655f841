import assert from "node:assert/strict";
import { phraseKeys } from "../../../server/src/semantics/bindPhrases.ts";
import { english } from "../../../server/src/messages/phrases/en.ts";
import { paper } from "../../../server/src/targets/paper/index.ts";
import { compile, compileAll } from "../../support/compile.ts";
import { expectFindings } from "../../support/markers.ts";

const asked = `instrument desk "Dawati" {
  languages sw
  question used "Umetumia?" one of { ndiyo 1 "Ndiyo" hapana 0 "Hapana" }
  question why "Kwa nini?" text long
  page first { used }
  page second when used == ndiyo { why }
}`;
/** Every phrase in a language, said backwards but for what is filled in. */
const all = [...phraseKeys].map(([name, key]) => `${name} "sw ${english[key].replaceAll('"', "”")}"`).join("\n  ");

describe("phrases of an author", () => {
  it("are what forms say in their language", async () => {
    const instrument = await compile(`phrases sw {\n  ${all}\n}\n${asked}`);
    const { files, losses } = paper.compile(instrument, {});
    const form = String(files[0]!.content);
    assert.match(form, /sw Tick one\./);
    assert.match(form, /sw Only if sw the answer to “Umetumia\?” is “Ndiyo”/);
    assert.ok(losses.every(({ code }) => code !== "words-in-english"));
  });

  it("are told to be in English where they lack, on the form as in the file", async () => {
    await expectFindings(`phrases [|sw|] { yes "Ndiyo" }\n${asked}`, ["phrases-lacking"]);
    const { losses } = paper.compile(await compile(`phrases sw { yes "Ndiyo" }\n${asked}`), {});
    assert.ok(losses.some(({ code }) => code === "words-in-english"));
  });

  it("come from a file that is imported, and those of the file itself come first", async () => {
    const maneno = 'phrases sw { yes "Ndiyo" }\nphrases fr { yes "Oui" }';
    for (const [own, yes] of [
      ["", "Ndiyo"],
      ['phrases sw { yes "Naam" }', "Naam"],
    ]) {
      const [compiled] = await compileAll(
        { "a/desk.ukur": `import "./maneno.ukur"\n${own}\n${asked}`, "a/maneno.ukur": maneno },
        "a/desk.ukur",
      );
      assert.deepEqual(compiled?.instrument.phrases, { sw: { yes } });
    }
  });

  it("say what is filled into them, and have the names that phrases have", () =>
    expectFindings(
      `phrases en { between [|"Not less than {lo}."|] [|thankyou|] "Thanks." yes "Yes" [|yes|] "Aye" }\n${asked.replace("sw", "en")}`,
      ["phrase-parts", "unknown-name", "repeated-member"],
    ));

  it("are of a language", () => expectFindings(`phrases [|swahili|] { yes "Ndiyo" }\n${asked.replace("sw", "en")}`, ["unknown-language"]));
});
