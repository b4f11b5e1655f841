import assert from "node:assert/strict";
import { formOf } from "../../../server/src/form/build.ts";
import type { ExportColumn, Held } from "../../../server/src/form/exports.ts";
import { codebook } from "../../../server/src/targets/codebook/index.ts";
import { exportBlocks } from "../../../server/src/targets/codebook/exports.ts";
import { plainText } from "../../../server/src/documents/blocks.ts";
import { wordsFor } from "../../../server/src/targets/codebook/words.ts";
import { compile } from "../../support/compile.ts";
import { instrumentNamed } from "../../support/instruments.ts";

const form = formOf(await instrumentNamed("everything"));

/** A platform whose export has everything as in the instrument, but for these columns. */
function platform(title: string, changed: Readonly<Record<string, Partial<ExportColumn>>> = {}, headerRows = 1) {
  const columns = form.columns.map(({ name }): ExportColumn => ({ name, path: [name], holds: { kind: "value" }, ...changed[name] }));
  return { id: title.toLowerCase(), title, exported: { headerRows, columns } };
}

/** The section as lines of text: a table's cells with ` | ` between them. */
function shown(platforms: readonly ReturnType<typeof platform>[], language = "en"): string[] {
  return exportBlocks(form, platforms, wordsFor(language)).flatMap((block): string[] => {
    switch (block.kind) {
      case "list":
        return block.items.map(plainText);
      case "table":
        return [block.heads.join(" | "), ...block.rows.map((row) => row.map((lines) => lines.map(plainText).join(": ")).join(" | "))];
      case "heading":
      case "paragraph":
        return [plainText(block.text)];
      default:
        throw new Error(`No ${block.kind} is expected there.`);
    }
  });
}

const note =
  "A platform's export of answers may call a column otherwise, or hold its answers in another form. An empty cell means: as above.";

describe("the codebook's section on the exports of platforms", () => {
  it("names the platforms that have all as in the codebook, and prints no table then", () => {
    assert.deepEqual(shown([platform("One"), platform("Two", {}, 3)]), [
      "Names in the exports of platforms",
      "As above: One, Two",
      "Two: 3 rows stand above the answers; the names are in the first",
    ]);
  });

  it("has a row for each run of columns that differ alike on every platform, and nothing where one does not", () => {
    const nested = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { path: ["T", name] }]));
    const byItem = (...items: string[]) => Object.fromEntries(items.map((item) => [`E_${item}`, { path: [`E[${item}]`] }]));
    assert.deepEqual(
      shown([platform("One", nested("E_S1", "E_S2", "E_S4")), platform("Two", byItem("S1", "S2", "S3")), platform("Three")]),
      [
        "Names in the exports of platforms",
        note,
        "Name | One | Two",
        "E_S1 … E_S2 | T.E_S1 … T.E_S2 | E[S1] … E[S2]",
        "E_S3 |  | E[S3]",
        "E_S4 | T.E_S4 | ",
        "As above: Three",
      ],
    );
  });

  it("does not put columns into one row whose names or codes change each in its own way", () => {
    const renamed = { E_S1: { path: ["e_s1"] }, E_S2: { path: ["e_s2"] }, E_S3: { path: ["e_s3_2"] } };
    assert.deepEqual(shown([platform("One", renamed)]).slice(3), ["E_S1 … E_S2 | e_s1 … e_s2", "E_S3 | e_s3_2"]);
    const coded = (code: number) => ({ holds: { kind: "value", codes: new Map([[code, "m1"]]) } }) as const;
    assert.deepEqual(shown([platform("One", { E_S1: coded(-1), E_S2: coded(-1), E_S3: coded(-2) })]).slice(3), [
      "E_S1 … E_S2 | E_S1 … E_S2: -1 → m1",
      "E_S3 | E_S3: -2 → m1",
    ]);
  });

  it("says how answers stand that are no values", () => {
    const holds = (held: Held, path: string) => ({ holds: held, path: [path] });
    const lists = {
      ways_web: holds({ kind: "listed", code: "1" }, "ways"),
      ways_desk: holds({ kind: "listed", code: "2" }, "ways"),
      ways_other: holds({ kind: "listed", code: "3rd" }, "ways"),
    };
    assert.deepEqual(shown([platform("One", lists)]).slice(3), [
      "ways_web … ways_desk | ways: a list, which has the code of the option where ticked",
      "ways_other | ways: a list, which has 3rd where ticked",
    ]);
    const ticks = {
      ways_web: holds({ kind: "ticked", yes: "1", no: "0" }, "ways_web"),
      ways_desk: holds({ kind: "ticked", yes: "Y", no: "" }, "ways_desk"),
      ways_other: holds({ kind: "ticked", yes: "Yes", no: "No" }, "ways_other"),
    };
    assert.deepEqual(shown([platform("One", ticks)]).slice(3), [
      "ways_desk | ways_desk: Y where ticked, else nothing",
      "ways_other | ways_other: Yes where ticked, else No",
    ]);
    const dated = { day: holds({ kind: "value", behind: " 00:00:00" }, "day") };
    assert.deepEqual(shown([platform("One", dated)]).slice(3), ["day | day: 00:00:00 behind each"]);
    const places = ["order[1]", "order[2]", "order[3]"];
    const order = form.columns.filter(({ from }) => from.kind === "rank").filter(({ on }) => on === "order");
    const ranked = order.map(({ name, from }) => {
      const code = from.kind === "rank" ? String(from.option.code) : "";
      return [name, holds({ kind: "ranked", code, places }, "order")] as const;
    });
    assert.deepEqual(shown([platform("One", Object.fromEntries(ranked))]).slice(3), [
      `${order[0]!.name} … ${order.at(-1)!.name} | order[1] … order[3]: the rank is that of the column in which the code of the option stands`,
    ]);
    const ordered = ranked.map(([name]) => [name, holds({ kind: "ordered", code: "x" }, "order")]);
    assert.match(
      shown([platform("One", Object.fromEntries(ordered))], "id-ID")[3]!,
      / \| order: daftar berurutan; peringkatnya adalah posisi x$/,
    );
  });

  it("is in each of its files, for the survey that was asked for", async () => {
    const instrument = await instrumentNamed("pairs");
    const names = (options: object): string[] => {
      const [markdown, html, csv] = codebook.compile(instrument, options).files.map(({ content }) => content as string);
      for (const text of [markdown!, html!]) assert.ok(text.includes("Names in the exports of platforms"));
      const [header, ...rows] = csv!
        .trimEnd()
        .split("\n")
        .map((line) => line.split(","));
      // Behind the last cells there are no commas: none of these names has one.
      const fromEnd = header!.indexOf("name_surveyjs") - header!.length;
      return rows.map((row) => row.at(fromEnd)!);
    };
    assert.ok(names({}).includes("E_pace.E_P1"), names({}).join(" "));
    assert.ok(names({ sideBySide: true }).includes("E_P_row_pace.P1.E"), names({ sideBySide: true }).join(" "));
  });

  it("is short for an instrument of one question", async () => {
    const [markdown] = codebook.compile(await compile('instrument one "One" {\n  question age "Age?" number\n}'), {}).files;
    assert.match(
      markdown!.content as string,
      /## Names in the exports of platforms\n\n- As above: SurveyJS, LimeSurvey, ODK XForm, REDCap, Qualtrics\n/,
    );
  });
});
