import assert from "node:assert/strict";
import { expectFindings } from "../../support/markers.ts";
import { findingsIn } from "../../support/findings.ts";

const instrument = (members: string, head = "measures webqual4"): string => `import scales
import webqual4

instrument desk "The site" {
  languages en
  ${head}
  battery perception "The site…" scale agree5 code P
${members}
}
`;

const adapted = 'adapted from "Barnes & Vidgen (2002)" because "A dimension was added."';

describe("a dimension that the measured model lacks", () => {
  const languages = (name: string) => `  dimension ${name} "Languages" {\n    L1 "can be read in my language"\n  }`;

  it("is found, with what to do", async () => {
    await expectFindings(instrument(languages("[|spoken|]")), ["dimension-beyond-model"]);
    const [finding] = await findingsIn(instrument(languages("spoken")));
    assert.match(finding!.message, /webqual4 has no dimension spoken\. Say with adapted from … because …/);
  });

  it("is an adaptation, where the instrument says so", () =>
    expectFindings(instrument(languages("spoken"), `measures webqual4\n  ${adapted}`), []));

  it("is a slip where the model has nearly that name, adapted or not", async () => {
    const text = instrument(languages("informaton"), `measures webqual4\n  ${adapted}`);
    await expectFindings(text.replace("informaton", "[|informaton|]"), ["dimension-beyond-model"]);
    assert.match((await findingsIn(text))[0]!.message, /Did you mean information\?/);
  });

  it("may stand beside the one that it is nearly called", () =>
    expectFindings(
      instrument(`  dimension information { I1 "is right" }\n${languages("informations")}`, `measures webqual4\n  ${adapted}`),
      [],
    ));

  it("may be a facet of one that the model has", () =>
    expectFindings(
      instrument('  dimension information {\n    dimension spoken "Languages" {\n      L1 "can be read in my language"\n    }\n  }'),
      [],
    ));

  it("is no matter where nothing is measured", () => expectFindings(instrument(languages("spoken"), ""), []));

  it("has a title from nowhere, if it has none of its own", () =>
    expectFindings(instrument('  dimension [|spoken|] {\n    L1 "can be read in my language"\n  }'), ["dimension-without-title"]));
});

describe("an attribute that two items cover", () => {
  const information = (...items: string[]) =>
    instrument(`  dimension information {\n${items.map((item, index) => `    I${index + 1} "text ${index + 1}" ${item}\n`).join("")}  }`);

  it("is found at the second, with one that none covers", async () => {
    await expectFindings(information("covers accurate", "covers [|accurate|]"), ["covered-twice"]);
    const [finding] = await findingsIn(information("covers accurate", "covers accurate"));
    assert.equal(
      finding!.message,
      "I2 covers accurate, and so does I1: this topic counts twice in information, and others once or not at all. No item covers believable yet.",
    );
    assert.equal(finding!.related.length, 1);
  });

  it("is found at the third, too", () =>
    expectFindings(information("covers accurate", "covers timely, [|accurate|]", "covers [|accurate|]"), [
      "covered-twice",
      "covered-twice",
    ]));

  it("is good practice where all attributes of the dimension have two", () => {
    const all = ["accurate", "believable", "timely", "relevant", "understandable", "detail", "format"];
    return expectFindings(information(...[...all, ...all].map((name) => `covers ${name}`)), []);
  });

  it("is asked once in each battery", () =>
    expectFindings(
      information("covers accurate only perception", "covers accurate only importance").replace(
        "\n  dimension",
        '\n  battery importance "How important is this?" scale important5 code I\n  dimension',
      ),
      [],
    ));

  it("is found in the one battery that has both", () =>
    expectFindings(
      information("covers accurate only perception", "covers accurate only importance", "covers [|accurate|] only importance").replace(
        "\n  dimension",
        '\n  battery importance "How important is this?" scale important5 code I\n  dimension',
      ),
      ["covered-twice"],
    ));

  it("can be allowed with a reason", () =>
    expectFindings(information("covers accurate", 'covers accurate allow covered-twice because "Both readings are wanted."'), []));
});

const index = `model elements "Elements of a service" {
  formative
  dimension parts "Parts" {
    price "Price"
  }
}
translation id of elements "Unsur layanan" {
  parts "Bagian"
  price "Harga"
}
`;
const scale = index.replace("  formative\n", "").replaceAll("elements", "views").replaceAll("parts", "view").replaceAll("price", "opinion");

describe("`same` between an index and a scale", () => {
  it("is found in both directions", () =>
    expectFindings(`${index}${scale}mapping elements to views {\n  parts -> view [|same|]\n}\n`, ["same-as-index"]).then(() =>
      expectFindings(`${index}${scale}mapping views to elements {\n  view -> parts [|same|]\n}\n`, ["same-as-index"]),
    ));

  it("is found from an instrument's dimension that says formative, and from one whose model does", async () => {
    const mapped = (words: string) =>
      `${scale}${instrument(`  dimension help "Help" ${words} { H1 "helps" }\n  mapping to views { help -> view [|same|] }`, "")}`;
    await expectFindings(mapped("formative"), ["same-as-index"]);
    await expectFindings(mapped("").replace("[|", "").replace("|]", ""), []);
  });

  it("is not found in weaker claims, in equal kinds and in single topics", async () => {
    await expectFindings(`${index}${scale}mapping elements to views {\n  parts -> view overlaps\n  price -> view same\n}\n`, []);
    await expectFindings("mapping servperf to servqual1988 {\n  empathy -> empathy same\n}\n", []);
  });
});

describe("mappings in a circle", () => {
  const mapping = (from: string, to: string) => `mapping ${from} to ${to} { }\n`;

  it("are found where the circle closes, straight or by others", async () => {
    await expectFindings(mapping("servqual", "egovqual") + mapping("egovqual", "[|servqual|]"), ["mapping-circle"]);
    const three = mapping("servqual", "egovqual") + mapping("egovqual", "esqual") + mapping("esqual", "servqual");
    const [finding] = await findingsIn(three);
    assert.match(finding!.message, /^This leads back to esqual \(esqual → servqual → egovqual → esqual\)/);
    assert.equal(finding!.related.length, 2);
  });

  it("are found from a model to itself", () => expectFindings(mapping("servqual", "[|servqual|]"), ["mapping-circle"]));

  it("are found with the mappings of an imported file", async () => {
    const beside = { "there.ukur": mapping("servqual", "egovqual") };
    await expectFindings(`import "./there.ukur"\n${mapping("egovqual", "[|servqual|]")}`, ["mapping-circle"], beside);
    await expectFindings(`import mappings\n${mapping("egovqual", "[|servperf|]")}`, ["mapping-circle"]);
  });

  it("are no two ways to one model", () =>
    expectFindings(mapping("servqual1988", "servqual") + mapping("servqual", "egovqual") + mapping("servqual1988", "egovqual"), []));

  it("leave the mappings after them alone", () =>
    expectFindings(mapping("servqual", "[|servqual|]") + mapping("servqual", "egovqual") + mapping("egovqual", "esqual"), [
      "mapping-circle",
    ]));
});

describe("a mapping to a model that does not exist", () => {
  it("has its name guessed", async () => {
    await expectFindings("mapping servqual to [|egovqal|] {\n  empathy -> trust none\n}\n", ["unknown-name"]);
  });
});
