import assert from "node:assert/strict";
import { rename } from "../../../server/src/services/rename.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { edited, path, programOf } from "../../support/editor.ts";

const text = `import scales
instrument desk "Desk" {
  languages en
  question ways "Which?" any of { web 1 "Web" app 2 "App" none 3 "None" exclusive }
  question people "How many?" number 1..2 unit "people"
  dimension help "Help" { H1 "helps" }
  page start { ways people }
  repeat way for ways chosen {
    battery rated "{way}…" scale agree5
    page rate { rated }
    score good = mean(rated)
  }
  repeat person 1..2 by people {
    question age "Age of {person}?" number 0..99 unit "years"
    question work "Work?" one of { paid 1 "Paid" unpaid 2 "Unpaid" }
    page ask { age work }
  }
  score both = web_good - app_good
  score ages = person1_age + person2_age
  score adults = sum(person.age >= 18)
  score workers = sum(person.work == paid)
  score pay = sum(points(person.work) { paid 1, unpaid 0 })
}
`;

/** The text with the name at the first place of a word changed. */
async function renamed(word: string, newName: string): Promise<string> {
  const program = await programOf(text);
  const { parsed } = program.files.get(path)!;
  const result = rename(program, path, positionAt(parsed, text.indexOf(word)), newName, (file) => file);
  if ("refused" in result) assert.fail(`${word}: ${JSON.stringify(result.refused)}`);
  return edited(text, result.changes![path]!);
}

describe("renaming what rounds are called after", () => {
  it("refuses the name that a member has in a round, and a member's that makes one which is taken", async () => {
    const program = await programOf(text);
    const { parsed } = program.files.get(path)!;
    const to = (word: string, newName: string): object =>
      rename(program, path, positionAt(parsed, text.indexOf(word)), newName, (file) => file);
    for (const [word, newName] of [
      ['help "Help', "web_good"],
      ["both =", "PERSON1_age"],
      ["start {", "app_rated"],
    ] as const)
      assert.ok("refused" in to(word, newName), `${word} → ${newName}`);
    const taken = await programOf(text.replace("score both", "score web_fine = 1 + web_good\n  score both"));
    const result = rename(taken, path, positionAt(taken.files.get(path)!.parsed, text.indexOf("good =")), "fine", (file) => file);
    assert.ok("refused" in result);
    assert.ok(!("refused" in to("good =", "web_good")));
  });

  it("changes the names that begin with an option's", async () => {
    const after = await renamed("web 1", "site");
    assert.match(after, /any of \{ site 1 "Web"/);
    assert.match(after, /score both = site_good - app_good/);
  });

  it("changes the end of names that a member has in each round", async () => {
    const after = await renamed("good =", "fine");
    assert.match(after, /score fine = mean\(rated\)/);
    assert.match(after, /score both = web_fine - app_fine/);
  });

  it("changes numbered names with their repeat, and what stands for it in texts", async () => {
    const after = await renamed("person 1..2", "guest");
    assert.match(after, /repeat guest 1\.\.2 by people \{\s+question age "Age of \{guest\}\?"/);
    assert.match(after, /score ages = guest1_age \+ guest2_age/);
    assert.match(after, /sum\(guest\.work == paid\)/);
  });

  it("changes what functions are calculated of once a round", async () => {
    const after = await renamed("paid 1", "waged");
    assert.match(after, /sum\(person\.work == waged\)/);
    assert.match(after, /points\(person\.work\) \{ waged 1, unpaid 0 \}/);
    assert.match(await renamed('age "Age', "years"), /sum\(person\.years >= 18\)/);
  });
});
