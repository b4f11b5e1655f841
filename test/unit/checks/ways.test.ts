import { expectFindings } from "../../support/markers.ts";

/** An instrument with two questions, and what stands in it behind them. */
const form = (rest: string): string => `instrument desk "The help desk" {
  languages en
  question used "Have you used it?" one of { yes 1 "Yes" no 0 "No" }
  question age "How old are you?" number 0..120 unit "years"
  question hours "When should it be open?" text
  question wish "What do you wish for?" text
  ${rest}
}
`;

describe("stops", () => {
  it("look back only", () =>
    expectFindings(form('page a { used }\n  stop out "Bye." when [|age < 18|]\n  page b { age hours wish }'), ["condition-later"]));

  it("look at what was asked before, also in a section", () =>
    expectFindings(
      form(
        'page a { used }\n  section s when used == yes {\n    page b { age }\n    stop out "Bye." when age < 18\n    page c { hours }\n  }\n  page d { wish }',
      ),
      [],
    ));

  it("end a form for everybody in a section, where others go on", () =>
    expectFindings(
      form('page a { used }\n  section s when used == no {\n    page b { age }\n    stop out "Bye."\n  }\n  page c { hours wish }'),
      [],
    ));

  it("leave nobody behind them in their section", () =>
    expectFindings(
      form(
        'page a { used }\n  section s when used == no {\n    page b { age }\n    stop [|out|] "Bye."\n    page c { hours }\n  }\n  page d { wish }',
      ),
      ["stop-always"],
    ));

  it("never hold", () =>
    expectFindings(form('page a { used age }\n  stop out "Bye." when [|used == yes and used == no|]\n  page b { hours wish }'), [
      "condition-contradiction",
    ]));

  it("always hold, by what is left out too", () =>
    expectFindings(form('page a { used age }\n  stop out "Bye." when [|used == yes or not (used == yes)|]\n  page b { hours wish }'), [
      "stop-always",
    ]));

  it("have taken away whom a page is for", () =>
    expectFindings(
      form('page a { used age }\n  stop out "Bye." when used == no\n  page b { hours }\n  page c when [|used == no|] { wish }'),
      ["page-shut-out"],
    ));

  it("leave those whom a page is for, where they said nothing", () =>
    expectFindings(
      form('page a { used age }\n  stop out "Bye." when used == no\n  page b { hours }\n  page c when not answered(used) { wish }'),
      [],
    ));

  it("have names like everything else", () =>
    expectFindings(form('page a { used age }\n  stop [|used|] "Bye." when used == no\n  page b { hours wish }'), ["duplicate-name"]));

  it("hide parts of a sum", () =>
    expectFindings(
      form(
        'question x "X?" number 0..5 unit "times"\n  question y "Y?" number 0..5 unit "times"\n  page a { used age x }\n  stop out "Bye." when used == no\n  page b { hours wish y }\n  score both = [|sum(x, y)|]',
      ),
      ["missing-on-a-route"],
    ));
});

describe("sections", () => {
  it("look back only", () =>
    expectFindings(form("section s when [|used == yes|] {\n    page a { used }\n  }\n  page b { age hours wish }"), ["condition-later"]));

  it("contradict a page in them", () =>
    expectFindings(
      form("page a { used age }\n  section s when used == yes {\n    page b when [|used == no|] { hours }\n  }\n  page c { wish }"),
      ["page-shut-out"],
    ));

  it("contradict themselves, which is said once", () =>
    expectFindings(
      form(
        "page a { used age }\n  section s when [|age > 50 and age < 20|] {\n    page b { hours }\n    page c when age > 60 { wish }\n  }",
      ),
      ["condition-contradiction"],
    ));

  it("hold pages in an order of chance", () =>
    expectFindings(
      form("page a { used age }\n  section s when used == yes {\n    random {\n      page b { hours }\n      page c { wish }\n    }\n  }"),
      [],
    ));
});

describe("closing words", () => {
  it("look at all answers and at scores", () =>
    expectFindings(
      form(
        'score years = age * 1\n  outro "Old." when years > 50\n  outro "User." when used == yes\n  outro "Bye."\n  page a { used age hours wish }',
      ),
      [],
    ));

  it("are said twice to everybody", () =>
    expectFindings(form('outro "Bye."\n  [|outro "Good-bye."|]\n  page a { used age hours wish }'), ["repeated-member"]));

  it("look at what nobody is asked", () =>
    expectFindings(form('outro "Old." when [|nothing|] > 50\n  outro "Bye."\n  page a { used age hours wish }'), ["unknown-name"]));
});
