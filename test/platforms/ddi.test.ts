import assert from "node:assert/strict";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { XMLValidator } from "fast-xml-parser";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { ddi } from "../../server/src/targets/ddi/index.ts";
import { compile } from "../support/compile.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";

/** What may stand in an element, in this order, as the schema of DDI-Codebook 2.5 has it (of the elements that we write). */
const order: Readonly<Record<string, readonly string[]>> = {
  codeBook: ["docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat"],
  stdyDscr: ["citation", "studyAuthorization", "stdyInfo", "studyDevelopment", "method", "dataAccs", "othrStdyMat", "notes"],
  citation: ["titlStmt", "rspStmt", "prodStmt", "distStmt", "serStmt", "verStmt", "biblCit", "holdings", "notes"],
  titlStmt: ["titl", "subTitl", "altTitl", "parTitl", "IDNo"],
  distStmt: ["distrbtr", "contact", "depositr", "depDate", "distDate"],
  verStmt: ["version", "verResp", "notes"],
  stdyInfo: ["studyBudget", "subject", "abstract", "sumDscr", "qualityStatement", "notes", "exPostEvaluation"],
  subject: ["keyword", "topcClas"],
  sumDscr: ["timePrd", "collDate", "nation", "geogCover", "geogUnit", "geoBndBox", "boundPoly", "anlyUnit", "universe", "dataKind"],
  dataAccs: ["typeOfAccess", "setAvail", "useStmt", "notes"],
  useStmt: ["confDec", "specPerm", "restrctn", "contact", "citReq", "deposReq", "conditions", "disclaimer"],
  othrStdyMat: ["relMat", "relStdy", "relPubl", "othRefs"],
  dataDscr: ["varGrp", "nCubeGrp", "var", "nCube", "notes"],
  varGrp: ["labl", "txt", "concept", "defntn", "universe", "notes"],
  var: [
    "location",
    "labl",
    "imputation",
    "security",
    "embargo",
    "respUnit",
    "anlysUnit",
    "qstn",
    "valrng",
    "invalrng",
    "undocCod",
    "universe",
    "TotlResp",
    "sumStat",
    "txt",
    "stdCatgry",
    "catgryGrp",
    "catgry",
    "codInstr",
    "verStatus",
    "concept",
    "derivation",
    "varFormat",
    "geoMap",
    "catLevel",
    "notes",
  ],
  qstn: ["preQTxt", "qstnLit", "postQTxt", "forward", "backward", "ivuInstr"],
  valrng: ["item", "range", "key", "notes"],
  invalrng: ["item", "range", "key", "notes"],
  catgry: ["catValu", "labl", "txt", "catStat", "mrow"],
  derivation: ["drvdesc", "drvcmd"],
};

const childrenOf = (element: Element): Element[] => [...element.childNodes].filter((node) => node.nodeType === 1) as Element[];

function faults(text: string): string[] {
  const found: string[] = [];
  if (XMLValidator.validate(text) !== true) return ["not well formed"];
  const root = new DOMParser().parseFromString(text, "text/xml").documentElement!;
  if (root.namespaceURI !== "ddi:codebook:2_5") found.push("another namespace");
  const ids = new Set<string>();
  const visit = (element: Element): void => {
    const name = element.tagName;
    const id = element.getAttribute("ID");
    if (id !== null) {
      if (!/^[A-Za-z_][\w.-]*$/.test(id) || ids.has(id)) found.push(`ID ${id}`);
      ids.add(id);
    }
    const children = childrenOf(element);
    const allowed = order[name];
    if (children.length > 0 && !allowed) found.push(`${name} has parts`);
    const places = children.map((child) => allowed?.indexOf(child.tagName) ?? -1);
    if (places.includes(-1) || places.some((place, index) => index > 0 && place < places[index - 1]!))
      found.push(`order in ${name}: ${children.map((child) => child.tagName).join(" ")}`);
    children.forEach(visit);
  };
  visit(root);
  for (const group of root.getElementsByTagName("varGrp"))
    for (const id of (group.getAttribute("var") ?? "").split(" ").filter(Boolean)) if (!ids.has(id)) found.push(`${id} is of no variable`);
  return found;
}

describe("DDI-Codebook", () => {
  for (const name of instrumentNames) {
    it(`has ${name} in the order of its schema, with every column of the data and every code`, async () => {
      const plain = await instrumentNamed(name);
      for (const instrument of [plain, withEveryText(plain, `A<b>&"c' ]]> {x} é 日 🙂`)]) {
        const text = ddi.compile(instrument, {}).files[0]!.content as string;
        assert.deepEqual(faults(text), []);
        const variables = [...new DOMParser().parseFromString(text, "text/xml").getElementsByTagName("var")];
        assert.deepEqual(variables.map((variable) => variable.getAttribute("name")).sort(), columnsOf(instrument).sort());
        for (const { name: column, label, codes = [], missing } of instrument.variables) {
          const variable = variables.find((each) => each.getAttribute("name") === column)!;
          const own = childrenOf(variable);
          for (const language of instrument.languages) {
            const labels = own.filter((each) => each.tagName === "labl" && each.getAttribute("xml:lang") === language);
            assert.deepEqual(
              labels.map((each) => each.textContent),
              [label[language]],
            );
          }
          const categories = own.filter((each) => each.tagName === "catgry");
          assert.deepEqual(
            categories.map((each) => [childrenOf(each)[0]!.textContent, each.getAttribute("missing") === "Y"]),
            [...codes.map(({ code }) => [String(code), false]), ...missing.map(({ code }) => [String(code), true])],
          );
        }
        assert.deepEqual(ddi.compile(structuredClone(instrument), {}).files[0]!.content, text);
      }
    });
  }

  it("says who was asked in each language, in English words where there are none in that one", async () => {
    const instrument = await compile(`instrument desk "The desk" {
      languages en, jv
      question used "Used?" one of { yes 1 "Yes" no 0 "No" }
      question why "Why?" text
      page first { used }
      page more when used == yes { why }
    }
    translation jv of desk "Meja" { used "Wis?" used.yes "Wis" used.no "Durung" why "Apa sebabe?" }`);
    const text = ddi.compile(instrument, {}).files[0]!.content as string;
    const asked = [...new DOMParser().parseFromString(text, "text/xml").getElementsByTagName("universe")];
    assert.deepEqual(
      asked.map((each) => [each.getAttribute("xml:lang"), each.textContent]),
      [
        ["en", "Asked if the answer to “Used?” is “Yes”."],
        ["jv", "Asked if the answer to “Wis?” is “Wis”."],
      ],
    );
  });

  it("is judged by rules that find faults", async () => {
    const text = ddi.compile(await instrumentNamed("counter/counter.ukur"), {}).files[0]!.content as string;
    for (const [from, to] of [
      ["<dataDscr>", "<dataDscr><notes>x</notes>"],
      ['ID="V_E_TAN1"', 'ID="1_E_TAN1"'],
      ['ID="V_E_TAN1"', 'ID="V_E_TAN2"'],
      ["<stdyInfo>", "<stdyInfo><titl>x</titl>"],
      ["ddi:codebook:2_5", "ddi:codebook:1_0"],
      ["V_E_TAN1 ", "V_NONE "],
      ["</codeBook>", ""],
    ] as const)
      assert.notDeepEqual(faults(text.replace(from, to)), [], to);
  });
});

/** The columns of a data file with scores. */
function columnsOf(instrument: Instrument): string[] {
  return [...instrument.variables.map(({ name }) => name), ...Object.keys(evaluate(instrument, {}))];
}
