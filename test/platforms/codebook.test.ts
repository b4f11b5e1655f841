import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { marked } from "marked";
import { formOf } from "../../server/src/form/build.ts";
import { shownCodes } from "../../server/src/form/columnAnswers.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { codebook } from "../../server/src/targets/codebook/index.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";

const hostile = `# A<b onclick="x">&"c' | _d_ *e* [f](g) \`h\` 1. {i} <script>alert(1)</script> é 日 🙂`;

/** The texts that a reader of HTML sees: what stands between tags. */
function seen(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html
    .replace(/<style>[^]*<\/style>/, "")
    .replace(/<br ?\/?>/g, "\n")
    .replace(/<\/?[a-z][^>]*>/gi, "\t")
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : entities[name]!,
    );
}

const filesOf = (instrument: Instrument): Record<string, string> =>
  Object.fromEntries(codebook.compile(instrument, {}).files.map(({ suffix, content }) => [suffix.split(".").at(-1)!, content as string]));

describe("the codebook", () => {
  for (const name of instrumentNames) {
    it(`of ${name} has every column with its wording, codes and direction, the same in CSV, Markdown and HTML`, async () => {
      const plain = await instrumentNamed(name);
      for (const instrument of [plain, withEveryText(plain, hostile)]) {
        const { csv, md, html } = filesOf(instrument);
        const rows = parse(csv!, { columns: true, bom: true }) as Record<string, string>[];
        assert.deepEqual(
          rows.map((row) => row["name"]).sort(),
          [...instrument.variables.map((variable) => variable.name), ...Object.keys(evaluate(instrument, {}))].sort(),
        );
        const documents = [seen(html!), seen(await marked.parse(md!))].map((text) => text.replace(/ *\n\s*/g, "\n"));
        const { columns } = formOf(instrument);
        assert.deepEqual(
          columns.map((column) => column.variable),
          instrument.variables,
        );
        for (const asked of columns) {
          const { name: column, label, from, required } = asked.variable;
          const row = rows.find((each) => each["name"] === column)!;
          assert.equal(row["required"], required ? "yes" : "no");
          const item = from.kind === "item" ? instrument.items.find(({ id }) => id === from.item)! : undefined;
          assert.equal(row["direction"], item ? (item.reverse ? "reversed" : "direct") : "");
          assert.equal(row["dimension"], item?.dimension ?? (from.kind === "share" ? from.dimension : ""));
          for (const language of instrument.languages) {
            const listed = (isMissing: boolean): string =>
              shownCodes(asked, instrument.languages)
                .filter((each) => each.missing === isMissing)
                .map(({ code, own: text }) => `${code}=${(text?.[language] ?? String(code)).replace(/[\\;]/g, "\\$&")}`)
                .join("; ");
            assert.equal(row[`wording_${language}`], label[language]);
            assert.equal(row[`codes_${language}`], listed(false));
            assert.equal(row[`missing_${language}`], listed(true));
            for (const document of documents)
              assert.ok(document.includes(label[language]!.replace(/\s*\n\s*/g, "\n")), `${label[language]} in\n${document.slice(0, 400)}`);
          }
        }
        for (const { formula } of instrument.scores) for (const document of documents) assert.ok(document.includes(formula));
        for (const { because } of [...instrument.suppressions, ...instrument.adapted])
          for (const document of documents) assert.ok(document.includes(because));
        assert.doesNotMatch(html!, /<script|onclick="/i);
        assert.deepEqual(filesOf(structuredClone(instrument)), { csv, md, html });
      }
    });
  }

  it("says that a spreadsheet may take a text for a formula, where one begins so", async () => {
    const instrument = await instrumentNamed("counter/counter.ukur");
    assert.deepEqual(codebook.compile(instrument, {}).losses, []);
    const [loss] = toldLosses(codebook, withEveryText(instrument, "=1+1"));
    assert.match(loss!.message, /begin with =/);
  });
});
