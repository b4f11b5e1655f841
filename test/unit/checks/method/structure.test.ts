import { expectFindings } from "../../../support/markers.ts";
import { only } from "../../../support/method.ts";

/** An instrument with these dimensions, and a score. */
const scored = (dimensions: string, language = "en"): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "…" scale agree5
${dimensions}
  score mark = mean(perception)
}
`;
const dimension = (items: string, name = "help"): string => `  dimension ${name} "${name}" {\n${items}\n  }`;

describe("a dimension of few items", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("few-items"));
  const items = 'H1 "is fast"\nH2 "is polite"';
  const others = dimension('P1 "is clean"\nP2 "is quiet"\nP3 "is bright"\nP4 "is warm"', "place");
  it("is found with one or two", async () => {
    await expect(scored(`  dimension [|help|] "Help" {\n${items}\n  }\n${others}`), ["few-items"]);
    await expect(scored(`${dimension(`${items}\nH3 "is open"`)}\n${others}`), []);
  });
  it("is none while the instrument is begun", () => expect(scored(dimension(items)), []));
  it("may make up an index", () => expect(scored(`  dimension help "Help" formative {\n${items}\n  }\n${others}`), []));
  it("counts the items of its facets", () =>
    expect(
      scored(
        `  dimension help "Help" {\n    dimension a "A" formative {\nH1 "is fast"\nH2 "is polite"\n}\ndimension b "B" formative {\nH3 "is open"\n}\n  }`,
      ),
      [],
    ));
});

describe("marks of reversal", () => {
  const unmarked = (text: string, codes: readonly string[]) =>
    expectFindings(text, codes, {}, only("reversal-unmarked", "reversal-needless"));
  const beside = 'H1 "is polite"\n';
  it("lack where an item blames", async () => {
    await unmarked(scored(dimension(`${beside}H2 [|"is slow"|]`)), ["reversal-unmarked"]);
    await unmarked(scored(dimension(`${beside}H2 [|"is not fast"|]`)), ["reversal-unmarked"]);
    await unmarked(scored(dimension(`${beside}H2 [|"does not answer"|]`)), ["reversal-unmarked"]);
    await unmarked(scored(dimension('H1 "ramah"\nH2 [|"lambat melayani"|]'), "id"), ["reversal-unmarked"]);
  });
  it("are too many where an item praises", () =>
    unmarked(scored(dimension(`${beside}H2 "is friendly" [|reverse|]`)), ["reversal-needless"]));
  it("are right where an item blames and has one, or praises by denying", async () => {
    await unmarked(scored(dimension(`${beside}H2 "is slow" reverse`)), []);
    await unmarked(scored(dimension(`${beside}H2 "is not slow"`)), []);
    await unmarked(scored(dimension('H1 "ramah"\nH2 "memiliki alur yang tidak rumit"'), "id"), []);
    await unmarked(scored(dimension('H1 "ramah"\nH2 "melayani tanpa diskriminasi"'), "id"), []);
  });
  it("lack nowhere where what is wrong is what the service helps with", async () => {
    await unmarked(scored(dimension(`${beside}H2 "works on a solution when something goes wrong"`)), []);
    await unmarked(scored(dimension(`${beside}H2 "tells me why an answer is wrong"`)), []);
  });
  it("lack nowhere in a dimension of risks, and where nothing is scored", async () => {
    await unmarked(scored(dimension('H1 "is slow"\nH2 "is dirty"')), []);
    await unmarked(scored(dimension(`${beside}H2 "is slow"`)).replace("  score mark = mean(perception)\n", ""), []);
  });
});

describe("reversal of whole dimensions", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("reversal-confounded"));
  const plain = dimension('P1 "is clean"\nP2 "is quiet"', "place");
  it("is found where no other has any", () =>
    expect(scored(`  dimension [|help|] "Help" {\nH1 "is slow" reverse\nH2 "is rude" reverse\n  }\n${plain}`), ["reversal-confounded"]));
  it("is none where others have some, or where a dimension has both", async () => {
    await expect(scored(`${dimension('H1 "is slow" reverse\nH2 "is polite"')}\n${plain}`), []);
    await expect(
      scored(`${dimension('H1 "is slow" reverse\nH2 "is rude" reverse')}\n${dimension('P1 "is dirty" reverse\nP2 "is quiet"', "place")}`),
      [],
    );
  });
});

describe("items that say the same", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("near-duplicate"));
  it("are found in another order and in other forms", () =>
    expect(scored(dimension('H1 "answers every letter within two days"\nH2 [|"within two days every letter is answered"|]')), [
      "near-duplicate",
    ]));
  it("are others with one other word", () =>
    expect(scored(dimension('H1 "answers letters within two days"\nH2 "answers calls within two days"')), []));
});

describe("wordings of one item", () => {
  const twins = (expectation: string): string => `import scales
instrument desk "The desk" {
  languages en
  battery expectation "…" scale agree5 code E
  battery perception "…" scale agree5 code P
  dimension help "Help" {
    H1 "answers letters within two days" { expectation ${expectation} }
  }
}
`;
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("twins-drift"));
  it("drift apart", () => expect(twins('[|"should have friendly staff at hand"|]'), ["twins-drift"]));
  it("may differ in what ought to be", () => expect(twins('"should answer letters within two days"'), []));
});
