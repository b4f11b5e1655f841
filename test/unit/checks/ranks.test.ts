import { desk } from "../../support/desk.ts";
import { expectFindings } from "../../support/markers.ts";

describe("an option that is ranked", () => {
  for (const clause of ["specify", "exclusive", "missing"]) {
    it(`cannot be ${clause}`, () =>
      expectFindings(desk(`question order "In order" rank { price 1 "Price" [|other 2 "Other" ${clause}|] }`), ["ranked-option"]));

    it(`cannot be ${clause} in a list of choices, which other questions may use`, async () => {
      const list = `choices list { price 1 "Price" other 2 "Other" ${clause} }`;
      await expectFindings(desk('question order "In order" rank [|list|]', list), ["ranked-option"]);
      await expectFindings(desk('question ways "Which?" any of list', list), []);
    });
  }
});
