import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person who has the answers of respondents beside the text", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({
      packages: [await packagedExtension()],
      name: "answers",
      files: ["desk.ukur", "desk.id.ukur", "responses.csv"],
      settings: { "ukur.answers": { desk: "responses.csv" } },
    });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);
  const lens = (text: string | RegExp) => person.page.locator(".codelens-decoration a", { hasText: text }).first();

  it("reads above the dimensions what they come to", async () => {
    await person.open("desk.ukur");
    await lens("80 respondents of responses.csv").waitFor();
    await lens(/α .* · gap −/).waitFor();
    await person.picture("lenses");
  });

  it("is led from there to the scores of these answers", async () => {
    await lens("80 respondents of responses.csv").click();
    await person.seesInWebview("80 respondents");
    await person.inWebview("the file", (frame) => frame.locator("option:checked", { hasText: "of responses.csv" }).count().then(Boolean));
    await person.picture("scores");
  });

  it("sees both change with the file", async () => {
    const path = join(person.folder, "responses.csv");
    appendFileSync(path, `${readFileSync(path, "utf8").trimEnd().split("\n").at(-1)}\n`);
    await lens("81 respondents of responses.csv").waitFor();
    await person.seesInWebview("81 respondents");
  });
});
