import assert from "node:assert/strict";
import { XMLParser } from "fast-xml-parser";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { languageName } from "../../server/src/targets/odk/texts.ts";
import { xlsform } from "../../server/src/targets/odk/index.ts";
import { compile as compileText } from "../support/compile.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { longScores, xformOf } from "../support/odk.ts";
import { toldLosses } from "../support/losses.ts";
import { answersTold } from "../support/marks.ts";
import { asImported, faults, xlsFormOf, type Row, type XlsForm } from "../support/xlsForms.ts";

/** A question or group as either kind of form has it. Those in the workbook's order, each with the group that it is in. */
interface Entry {
  readonly path: string;
  readonly control: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const controls: Readonly<Record<string, string>> = {
  select_one: "select1",
  select_multiple: "select",
  rank: "odk:rank",
  integer: "input int",
  decimal: "input decimal",
  text: "input string",
  date: "input date",
  range: "range",
  time: "input time",
  geopoint: "input geopoint",
  file: "upload",
  image: "upload",
  note: "input string",
  acknowledge: "trigger",
  calculate: "",
  begin_group: "group",
};

/** What the importer makes of a workbook. */
function ofWorkbook({ survey, choices, settings }: XlsForm, languages: readonly string[]): Entry[] {
  const groups: string[] = [];
  const paths = new Map<string, string>();
  for (const { type, name } of survey) {
    if (type === "end_group") groups.pop();
    else paths.set(name!, ["/data", ...groups, name].join("/"));
    if (type === "begin_group") groups.push(name!);
  }
  const expression = (text = ""): string => text.replace(/\$\{(\w+)\}/g, (_, name: string) => paths.get(name)!);
  // A name in a text is an answer that it tells.
  const texts = (kind: string, row: Row) => languages.map((language) => expression(row[`${kind}::${language}`] ?? ""));
  return survey
    .filter(({ type }) => type !== "end_group")
    .map((row) => {
      const [type, list] = row["type"]!.split(" ") as [string, string?];
      const own = choices.filter((choice) => choice["list_name"] === list);
      return {
        path: paths.get(row["name"]!)!,
        control: controls[type]!,
        facts: {
          form: `${settings[0]!["form_id"]} ${settings[0]!["form_title"]!.replaceAll("\u2060", "")}`,
          label: texts("label", row),
          hint: texts("hint", row),
          message: texts("constraint_message", row),
          appearance: row["appearance"] ?? "",
          required: row["required"] === "yes",
          readonly: type === "note",
          relevant: expression(row["relevant"]),
          constraint: expression(row["constraint"]),
          calculate: expression(row["calculation"]),
          choices: own.map((choice) => [choice["name"], ...texts("label", choice)]),
        },
      };
    });
}

type Node = Readonly<Record<string, unknown>> & { readonly ":@"?: Readonly<Record<string, string>> };

/** What an XForm has, by the same names. */
function ofXForm(xml: string, languages: readonly string[]): Entry[] {
  const root = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
  }).parse(xml) as Node[];
  const tag = (node: Node): string => Object.keys(node).find((key) => key !== ":@")!;
  const inside = (node: Node): Node[] => (node[tag(node)] as Node[]).filter((child) => tag(child) !== "#text");
  const attributes = (node: Node | undefined): Readonly<Record<string, string>> => node?.[":@"] ?? {};
  const text = (node: Node): string =>
    (node[tag(node)] as Node[])
      .map((child) => (tag(child) === "output" ? attributes(child)["value"]!.trim() : String(child["#text"] ?? "")))
      .join("");
  const child = (nodes: readonly Node[], name: string): Node => nodes.find((node) => tag(node) === name)!;
  const html = inside(child(root, "h:html"));
  const head = inside(child(html, "h:head"));
  const model = inside(child(head, "model"));
  const translations = new Map(
    inside(child(model, "itext")).map((translation) => [
      attributes(translation)["lang"]!,
      new Map(inside(translation).map((entry) => [attributes(entry)["id"]!, text(inside(entry)[0]!)])),
    ]),
  );
  assert.deepEqual([...translations.keys()], languages);
  const texts = (reference: string | undefined): string[] => {
    const id = reference && /^jr:itext\('(.*)'\)$/.exec(reference)![1]!;
    return languages.map((language) => (id ? translations.get(language)!.get(id)! : ""));
  };
  const textsOf = (id: string): string[] => languages.map((language) => translations.get(language)!.get(id) ?? "");
  const instances = model.filter((node) => tag(node) === "instance");
  const data = inside(instances[0]!)[0]!;
  const form = `${attributes(data)["id"]} ${text(child(head, "h:title"))}`;
  const binds = new Map(model.filter((node) => tag(node) === "bind").map((bind) => [attributes(bind)["nodeset"]!, attributes(bind)]));
  const bodies = new Map<string, Node>();
  const collect = (node: Node): void => {
    if (attributes(node)["ref"]?.startsWith("/data")) bodies.set(attributes(node)["ref"]!, node);
    inside(node).forEach(collect);
  };
  collect(child(html, "h:body"));
  const choicesOf = (node: Node | undefined) => {
    const itemset = node && inside(node).find((each) => tag(each) === "itemset");
    if (!itemset) return [];
    const list = /^instance\('(.*)'\)/.exec(attributes(itemset)["nodeset"]!)![1];
    const items = inside(inside(instances.find((instance) => attributes(instance)["id"] === list)!)[0]!);
    return items.map((item) => {
      const [itextId, name] = inside(item);
      return [text(name!), ...languages.map((language) => translations.get(language)!.get(text(itextId!)))];
    });
  };
  const entriesOf = (node: Node, parent: string): Entry[] =>
    inside(node).flatMap((each) => {
      const path = `${parent}/${tag(each)}`;
      if (tag(each) === "meta") return [];
      const body = bodies.get(path);
      const bind = binds.get(path) ?? {};
      const labelled = (name: string) => texts(attributes(body && inside(body).find((part) => tag(part) === name))["ref"]);
      const control = body ? tag(body) : "";
      return [
        {
          path,
          control: control === "input" ? `input ${bind["type"]}` : control,
          facts: {
            form,
            // What is calculated stands in no body, and has its label all the same.
            label: body ? labelled("label") : textsOf(`${path}:label`),
            hint: labelled("hint"),
            message: texts(bind["jr:constraintMsg"]),
            appearance: attributes(body)["appearance"] ?? "",
            required: bind["required"] === "true()",
            readonly: bind["readonly"] === "true()",
            relevant: bind["relevant"] ?? "",
            constraint: bind["constraint"] ?? "",
            calculate: bind["calculate"] ?? "",
            choices: choicesOf(body),
          },
        },
        ...entriesOf(each, path),
      ];
    });
  return entriesOf(data, "/data");
}

const languagesOf = ({ survey }: XlsForm): string[] => [
  ...new Set(
    survey
      .flatMap((row) => Object.keys(row))
      .filter((column) => column.startsWith("label::"))
      .map((column) => column.slice(7)),
  ),
];

describe("The XLSForm", () => {
  for (const name of instrumentNames) {
    describe(name, () => {
      let instrument: Instrument;
      before(async () => void (instrument = await instrumentNamed(name)));

      it("keeps to the rules of its importer, and is the same form as the XForm", async () => {
        const hostile = "=A<b>&\"{gap}' | [x](y) _x0041_ ${P_S1} ${x y} 01 \u0001 é 日 🙂\n 1. g";
        for (const each of [instrument, withEveryText(instrument, hostile)]) {
          const book = await xlsFormOf(each);
          assert.deepEqual(faults(asImported(book), answersTold(each)), []);
          assert.equal(languagesOf(book).length, each.languages.length);
          assert.deepEqual(ofWorkbook(book, languagesOf(book)), ofXForm(xformOf(each), languagesOf(book)));
        }
      });

      it("has a row for each variable and each result", async () => {
        const names = new Set((await xlsFormOf(instrument)).survey.map((row) => row["name"]));
        for (const variable of [
          ...instrument.variables.map((each) => each.name),
          ...instrument.scores.flatMap(({ results }) => results.map((each) => each.variable)),
        ])
          assert.ok(names.has(variable), variable);
      });
    });
  }

  it("is the same to the byte each time", async () => {
    const instrument = await instrumentNamed("everything");
    assert.deepEqual(xlsform.compile(instrument, {}), xlsform.compile(structuredClone(instrument), {}));
  });

  it("calls languages what they call themselves, with their tags", () => {
    assert.deepEqual(["en", "EN", "id", "ms", "pt", "pt-BR", "zh-Hant", "zh-Hans", "sr-Latn", "nb", "no", "en-12"].map(languageName), [
      "English (en)",
      "English (en)",
      "Bahasa Indonesia (id)",
      "Melayu (ms)",
      "português (pt)",
      "português, Brasil (pt)",
      "繁體中文 (zh)",
      "简体中文 (zh)",
      "srpski, latinica (sr)",
      "norsk bokmål (nb)",
      "norsk (no)",
      "English, 12 (en)",
    ]);
  });

  it("is right after the importer has changed its cells, and tells what is changed", async () => {
    const text = (title: string, low: string, question: string): string => `import scales
instrument quoted "${title}" {
  languages en
  battery now "Now…" scale agree5 code P
  dimension d "D" { A "is quick"  B "is open" }
  question q "${question}"  text optional
  score m "M" = mean(now) bands { "${low}" 1.00..2.99  "Meets  it" 3.00..5.00 }
}`;
    const curly = await compileText(text("The “open” ${{x}}", "Doesn’t “meet”\u00a0it", "What’s  in\u00a0it? ${{m}}"));
    const straight = await compileText(text('The \\"open\\" ${{x}}', 'Doesn\'t \\"meet\\" it', "What's  in it? ${{m}}"));
    const book = asImported(await xlsFormOf(curly));
    assert.deepEqual(faults(book), []);
    const plain = (entries: readonly Entry[]): unknown => JSON.parse(JSON.stringify(entries).replaceAll("\u2060", ""));
    assert.deepEqual(plain(ofWorkbook(book, languagesOf(book))), plain(ofXForm(xformOf(straight), languagesOf(book))));
    const told = (instrument: Instrument) => toldLosses(xlsform, instrument).map(({ on, message }) => `${on}: ${message}`);
    assert.match(
      told(curly).join("\n"),
      /^m: .* is “Doesn't "meet" it” there[^]*^quoted: .* signs: 2, the label::English \(en\) of q among/m,
    );
    assert.doesNotMatch(told(straight).join(), /Importers/);
  });

  it("calculates scores of many answers in parts, as no cell holds them whole", async () => {
    assert.deepEqual(faults(await xlsFormOf(longScores())), []);
  });

  it("is judged by rules that find faults", async () => {
    const book = await xlsFormOf(await instrumentNamed("everything"));
    const broken = (sheet: keyof XlsForm, row: number, changes: Readonly<Record<string, string>>): string[] =>
      faults({ ...book, [sheet]: book[sheet].map((each, index) => (index === row ? { ...each, ...changes } : each)) });
    const used = book.survey.findIndex((row) => row["name"] === "used");
    for (const [sheet, row, changes] of [
      ["survey", used, { type: "selectone used" }],
      ["survey", used, { type: "select_one nosuch" }],
      ["survey", used, { name: "a b" }],
      ["survey", used, { name: "AGE" }],
      ["survey", used, { requird: "yes" }],
      ["survey", used, { relevant: "${nosuch} = 1" }],
      ["survey", used, { "label::English (en)": "" }],
      ["survey", used, { "label::English (en)": "Is it ${age}?" }],
      ["survey", used, { label: "Used" }],
      ["survey", used, { type: "end_group" }],
      ["survey", used, { type: "begin_group" }],
      ["survey", used, { calculation: "x".repeat(32_768) }],
      ["choices", 2, { name: "a b" }],
      ["choices", 2, { name: book.choices[1]!["name"]! }],
      ["choices", 2, { "label::English (en)": "" }],
      ["settings", 0, { form_id: "" }],
      ["settings", 0, { form_title: "The ${age}" }],
      ["settings", 0, { default_language: "en" }],
    ] as const)
      assert.notDeepEqual(broken(sheet, row, changes), [], JSON.stringify(changes).slice(0, 80));
    assert.deepEqual(broken("survey", used, {}), []);
    // A text that tells an answer tells that one alone, and not where answers are chosen.
    const household = await instrumentNamed("household/household.ukur");
    const told = await xlsFormOf(household);
    const travel = told.survey.findIndex(({ name }) => name === "travel");
    const telling = (label: string): string[] =>
      faults(
        { ...told, survey: told.survey.map((row, index) => (index === travel ? { ...row, "label::English (en)": label } : row)) },
        answersTold(household),
      );
    assert.deepEqual(telling("${transport_told}"), []);
    assert.equal(telling("${settled}").length, 1);
    assert.equal(telling("${care_of}").length, 1);
    assert.equal(
      faults(
        { ...told, choices: told.choices.map((row, index) => (index === 0 ? { ...row, "label::English (en)": "${transport}" } : row)) },
        answersTold(household),
      ).length,
      1,
    );
  });
});
