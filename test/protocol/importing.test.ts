import assert from "node:assert/strict";
import { importRequest } from "../../server/src/protocol/requests.ts";
import { ForeignClient } from "../support/foreignClient.ts";

const survey = (title: string, more: readonly object[] = []) =>
  JSON.stringify({
    title: "The ferry",
    pages: [{ name: "one", elements: [{ type: "radiogroup", name: "late", title, choices: ["yes", "no"] }, ...more] }],
  });

describe("the request to import a questionnaire", () => {
  let client: ForeignClient;
  afterEach(async () => assert.equal(await client.stop(), 0));
  const ask = async (name: string, content: string, locale = "en") => {
    client = await ForeignClient.start([], { locale });
    const base64 = Buffer.from(content).toString("base64");
    return importRequest.result.parse(await client.connection.sendRequest(importRequest.method, { name, base64 }));
  };

  it("gives the files, and what needs a look as a page on which the source's texts are no markup", async () => {
    const script = "<script>alert(1)</script> | [x](command:evil)";
    const made = await ask("ferry|`x`.json", survey("Is it late?", [{ type: "file", name: "photo", title: script }]));
    assert.ok("files" in made);
    assert.match(made.files[0]!.text, /question late "Is it late\?" one of/);
    const page = made.page ?? "";
    assert.ok(page.startsWith("# What needs a look in ferry\\|\\`x\\`.json\n"), page);
    assert.doesNotMatch(page, /<script|(?<!\\)\[x(?<!\\)\]/);
  });
  it("speaks the reader's language, also where it refuses", async () => {
    const made = await ask("ferry.txt", "\u0000\u0001", "id");
    assert.ok("refused" in made && made.refused.includes("ferry.txt") && !/ is no | cannot /.test(made.refused), JSON.stringify(made));
  });
});
