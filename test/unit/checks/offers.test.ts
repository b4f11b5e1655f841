import assert from "node:assert/strict";
import { findingsIn } from "../../support/findings.ts";

const desk = (members: string): string => `instrument desk "Desk" {
  languages en
  question old "Have you been here before?" one of { yes 1 "Yes" no 0 "No" declined 9 "No answer" missing }
  question city "In which city do you live?" one of { jakarta 1 "Jakarta" medan 2 "Medan" other 7 "Another one" specify }
  question channels "Which of these have you used?" any of { web 1 "The website" desk 2 "The desk" none 9 "None of these" exclusive }
  ${members}
}
`;
const ours = new Set(["chosen-kind", "options-later", "option-never-offered", "options-may-be-empty", "list-condition", "given-shown"]);

/** The findings about options, each with the text that it stands at. */
async function found(members: string): Promise<string[]> {
  const text = desk(members);
  const findings = await findingsIn(text);
  return findings.filter(({ code }) => ours.has(code)).map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

describe("what a question offers", () => {
  it("is right where it hangs on what comes before, on the same page or on earlier ones", async () => {
    const main = 'question main "Which do you use most?" one of channels chosen';
    assert.deepEqual(await found(`${main}\n page all { old city channels main }`), []);
    assert.deepEqual(await found(`${main}\n page one { old city channels }\n page two when channels includes web { main }`), []);
    assert.deepEqual(await found(main), []);
  });

  it("is wrong where it hangs on what comes later, or on itself", async () => {
    const main = 'question main "Which do you use most?" one of channels chosen';
    assert.deepEqual(await found(`${main}\n page all { old city main channels }`), ["options-later: channels"]);
    assert.deepEqual(await found(`${main}\n page one { main }\n page two { old city channels }`), ["options-later: channels"]);
    assert.deepEqual(await found('question a "A?" any of b chosen\n question b "B?" any of a chosen'), [
      "options-later: b",
      "options-later: a",
    ]);
  });

  it("is nothing where the page excludes what it was chosen on", async () => {
    const main = 'question main "Which do you use most?" one of channels chosen';
    assert.deepEqual(
      await found(`${main}\n page one { old city }\n page two when old == yes { channels }\n page three when old == no { main }`),
      ["option-never-offered: channels"],
    );
    assert.deepEqual(await found(`${main}\n page one { old city channels }\n page two when channels includes none { main }`), [
      "option-never-offered: channels",
    ]);
  });

  it("may be nothing for some, which is told where an answer was forgotten, and not where there is none", async () => {
    const station = (more: string): string => `question s "Which station?" one of { gambir 1 "Gambir" when city == jakarta ${more} }`;
    assert.deepEqual(await found(station("")), ["options-may-be-empty: s"]);
    assert.deepEqual(await found(station('central 2 "Central" when city == medan')), []);
    assert.deepEqual(await found(station('elsewhere 9 "Elsewhere"')), []);
    assert.deepEqual(await found(`${station("")}\n page one { old city channels }\n page two when city == jakarta { s }`), []);
    assert.deepEqual(await found('question s "Which?" one of { a 1 "A" when old == yes b 2 "B" when old == no }'), []);
  });

  it("is an option that nobody is offered where its condition contradicts itself or its page", async () => {
    assert.deepEqual(await found('question s "Which?" one of { a 1 "A" when old == yes and old == no b 2 "B" }'), [
      "option-never-offered: old == yes and old == no",
    ]);
    assert.deepEqual(
      await found(
        'question s "Which?" one of { a 1 "A" when city == medan b 2 "B" }\n page one { old city channels }\n page two when city == jakarta { s }',
      ),
      ["option-never-offered: city == medan"],
    );
  });

  it("is read in the instrument that uses a list", async () => {
    const list = 'choices stations { gambir 1 "Gambir" when city == jakarta other 9 "Another one" specify }\n';
    const text = list + desk('question s "Which station?" one of stations');
    assert.deepEqual(
      (await findingsIn(text)).filter(({ code }) => ours.has(code)).map(({ code }) => code),
      [],
    );
    const other = list + desk('question s "Which station?" one of stations').replaceAll("city", "town");
    const [finding, ...more] = (await findingsIn(other)).filter(({ severity }) => severity === "error");
    assert.deepEqual([finding!.code, other.slice(finding!.span.start, finding!.span.end)], ["list-condition", "stations"]);
    // It uses the list as one of those that come before it.
    assert.deepEqual(more, []);
  });

  it("may hang on what is given, which comes before everything", async () => {
    const given = 'given arm "Version" one of { a 1 "A" b 2 "B" } at random\n';
    assert.deepEqual(await found(`${given} question s "Which?" one of { x 1 "X" when arm == a y 2 "Y" when arm == b }`), []);
    assert.deepEqual(
      await found(`${given} question s "Which?" one of { x 1 "X" when arm == a y 2 "Y" }\n page p { arm old city channels s }`),
      ["given-shown: arm"],
    );
  });
});
