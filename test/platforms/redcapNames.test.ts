import assert from "node:assert/strict";
import { fieldsOf } from "../../server/src/targets/redcap/fields.ts";
import { redcap } from "../../server/src/targets/redcap/index.ts";
import { compile } from "../support/compile.ts";
import { toldLosses } from "../support/losses.ts";

describe("names that REDCap keeps for itself", () => {
  it("are told at what has them, and the author's short name settles it", async () => {
    const kept = ["case", "class", "Instance", "target", "event_id", "field_label", "redcap_csrf_token", "visit_return_code"];
    const questions = kept.map((name) => `question ${name} "Q ${name}" text`).join("\n  ");
    const instrument = await compile(
      `instrument visit "Visit" {\n  languages en\n  ${questions}\n  question new "New" text short newly\n  question status "Free" text\n}`,
    );
    const names = fieldsOf(instrument).fields.map(({ name }) => name);
    assert.deepEqual(names, ["record_id", ...kept.map((name) => `${name.toLowerCase()}_2`), "newly", "status"]);
    const told = toldLosses(redcap, instrument).filter(({ message }) => message.includes(" is "));
    assert.deepEqual(
      told.map(({ on }) => on),
      kept,
    );
    for (const { on, message } of told) assert.ok(message.includes(`${on} is ${on.toLowerCase()}_2`), message);
  });

  it("and names of tables end where it cuts them, each with one of its own", async () => {
    const long = "r".repeat(70);
    const instrument = await compile(
      ["1", "2"]
        .map((end) => `question ${long}${end} "Rank" rank { a 1 "A" b 2 "B" }`)
        .reduce((text, question) => `${text}\n  ${question}`, 'instrument visit "Visit" {\n  languages en')
        .concat("\n}"),
    );
    const tables = new Set(fieldsOf(instrument).fields.flatMap(({ matrix }) => matrix ?? []));
    assert.equal(tables.size, 2);
    for (const table of tables) assert.ok(table.length <= 60, table);
  });
});
