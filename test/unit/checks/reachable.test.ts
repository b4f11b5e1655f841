import { expectFindings } from "../../support/markers.ts";

/** An instrument of some questions, with pages after them. */
function survey(pages: string): string {
  return `scale grade "Grade" 1..5 { 1 "Poor" 5 "Good" na 9 "No opinion" }
instrument desk "The help desk" {
  languages en
  question used "Used?" one of { yes 1 "Yes" no 0 "No" }
  question why "Why?" one of { far 1 "Far" dear 2 "Dear" }
  question age "Age?" number 17..110
  question weight "Weight?" number 0.0..9.0
  question rating "Rating?" scale grade
  question ways "How?" any of { web 1 "Web" app 2 "App" none 3 "None" exclusive }
  question last "Why?" text
${pages}
}
`;
}

/** A page of everything, and one with a condition. */
const when = (condition: string): string => survey(`  page one { used why age weight rating ways }\n  page two when ${condition} { last }`);
const never = (condition: string): Promise<void> => expectFindings(when(`[|${condition}|]`), ["condition-contradiction"]);
const sometimes = (condition: string): Promise<void> => expectFindings(when(condition), []);

describe("a condition that contradicts itself", () => {
  it("wants two answers to one question", async () => {
    await never("used == yes and used == no");
    await sometimes("used == yes and why == far");
    await sometimes("used == yes or used == no");
  });

  it("leaves no number between its limits", async () => {
    await never("age < 20 and age > 30");
    await never("age > 20 and age < 21");
    await sometimes("age > 20 and age < 22");
    await never("age >= 20 and not (age > 19)");
    await sometimes("age >= 110 and age <= 110");
  });

  it("knows the decimals of a number", async () => {
    await sometimes("weight > 0.3 and weight < 0.5");
    await never("weight > 0.3 and weight < 0.4");
  });

  it("knows that no order has a place for a missing code, which is an answer all the same", async () => {
    await sometimes("rating == 9");
    await never("rating == 9 and rating > 3");
    await sometimes("answered(rating) and not (rating >= 1)");
  });

  it("knows that nothing holds of a blank", async () => {
    await never("used == yes and not answered(used)");
    await sometimes("not (used == yes) and not answered(used)");
    await never("used != yes and used != no");
    await sometimes("not (used == yes) and not (used == no)");
  });

  it("knows which boxes go together", async () => {
    await sometimes("ways includes web and ways includes app");
    await never("ways includes web and ways includes none");
    await never("ways includes web and not answered(ways)");
    await sometimes("not (ways includes web) and not answered(ways)");
  });

  it("is not blamed for a comparison that is a fault by itself", () =>
    expectFindings(when("age > [|110|] and used == yes"), ["condition-value"]));

  it("can be kept with a reason", () =>
    expectFindings(
      when("used == yes and used == no").replace("page two", 'page two allow condition-contradiction because "Closed for now."'),
      [],
    ));
});

describe("a page that nobody can see", () => {
  it("looks at an answer that others give", () =>
    expectFindings(
      survey(
        "  page one { used age weight rating ways }\n  page two when used == no { why }\n  page three when [|used == yes and why == far|] { last }",
      ),
      ["page-unreachable"],
    ));

  it("is found over several pages", () =>
    expectFindings(
      survey(
        "  page one { used }\n  page two when used == no { why }\n  page three when why == far { age weight rating }\n  page four when [|age > 20 and used == yes|] { ways }\n  page five { last }",
      ),
      ["page-unreachable"],
    ));

  it("is found over forty pages, and a chain of thousands is followed at once", async () => {
    const chain = (count: number, last: string) => {
      const each = (line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join("\n  ");
      return `instrument desk "The help desk" {
  languages en
  ${each((index) => `question q${index} "Question ${index}" one of { yes 1 "Yes" no 0 "No" }`)}
  question last "Why?" text
  page p0 { q0 }
  ${each((index) => (index === 0 ? "" : `page p${index} when q${index - 1} == yes { q${index} }`))}
  page end when ${last} { last }
}
`;
    };
    await expectFindings(chain(40, "[|q39 == no and q0 == no|]"), ["page-unreachable"]);
    await expectFindings(chain(4_000, "q3999 == no"), []);
  });

  it("is none where people who left the question blank come to it", () =>
    expectFindings(
      survey(
        "  page one { used age weight rating ways }\n  page two when used == no { why }\n  page three when used == yes and not (why == far) { last }",
      ),
      [],
    ));

  it("is not blamed for one before it", () =>
    expectFindings(
      survey(
        "  page one { used age weight }\n  page two when [|used == yes and used == no|] { why }\n  page three when why == far { rating ways last }",
      ),
      ["condition-contradiction"],
    ));

  it("is not looked for in conditions of very many cases", () => {
    const pairs = Array.from({ length: 12 }, (_, index) => `(age != ${20 + index} or rating != ${1 + (index % 5)})`).join(" and ");
    return sometimes(pairs);
  });
});
