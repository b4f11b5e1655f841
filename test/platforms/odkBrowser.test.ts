import assert from "node:assert/strict";
import { XMLParser } from "fast-xml-parser";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { literalText } from "../../server/src/targets/odk/texts.ts";
import { xform } from "../../server/src/targets/odk/index.ts";
import { buildInstrument, option } from "../support/buildInstrument.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { xformOf } from "../support/odk.ts";
import { OdkBrowser } from "../support/odkBrowser.ts";

describe("ODK's web forms in Chromium", () => {
  let browser: OdkBrowser;
  before(async () => void (browser = await OdkBrowser.open()));
  after(() => browser.close());

  it("show a table for each battery, in both languages, and send answers with their scores", async () => {
    const instrument = await instrumentNamed("desk/desk.ukur");
    const { page, incidents } = await browser.show(xformOf(instrument));
    const tables = page.locator(".table-layout");
    assert.equal(await tables.count(), 2);
    const row: Record<string, number> = {};
    for (const [table, code] of ["E", "P"].entries()) {
      for (const [index, item] of instrument.items.entries()) {
        const answer = ((index * 3 + table * 2) % 7) + 1;
        row[`${code}_${item.id}`] = answer;
        const line = tables.nth(table).locator(".table-row:not(.label)").nth(index);
        assert.match(await line.innerText(), new RegExp(item.answers[table]!.text["en"]!));
        await line
          .locator("input[type=radio]")
          .nth(answer - 1)
          .click();
      }
    }
    await page.locator(".language-changer:visible").click();
    await page.getByText("Bahasa Indonesia (id)").click();
    for (const { answers } of instrument.items) await page.getByText(answers[0]!.text["id"]!).first().waitFor();
    await page.getByRole("button", { name: "Send" }).click();
    await page.waitForFunction(() => "sent" in globalThis);
    const { data } = new XMLParser().parse(await page.evaluate(() => (globalThis as any).sent)) as { data: Record<string, unknown> };
    const flat = Object.assign(
      {},
      data,
      ...Object.values(data).flatMap((group) =>
        typeof group === "object" ? [group, ...Object.values(group as object).filter((inner) => typeof inner === "object")] : [],
      ),
    );
    for (const [name, value] of Object.entries({ ...row, ...evaluate(instrument, row) }))
      assert.ok(Math.abs(flat[name] - (value as number)) < 1e-9, `${name} is ${value}, and ${flat[name]} was sent`);
    assert.deepEqual(incidents, []);
  });

  it("show hostile texts literally", async () => {
    const hostile = "<img src=x onerror=alert(1)> <b>b</b> *c* [d](localhost/d) ${P_S1}";
    const { page, incidents } = await browser.show(xformOf(withEveryText(await instrumentNamed("everything"), hostile)));
    const shown = (await page.locator("#form").innerText()).replaceAll("\u2060", "");
    assert.ok(shown.split(hostile).length > 20, shown.slice(0, 500));
    assert.equal(await page.locator(":is(h1, .form-questions) :is(img, b, em, strong, a)").count(), 0);
    assert.deepEqual(incidents, []);
  });

  it("show signs of Markdown that mark nothing as they are, without escapes that other clients would show", async () => {
    const plain = ["first_name*", "c:\\dir", "5 * 3 * 2", "a ` b", "x_y", "C:\\"];
    const marked = ["*c*", "a_b_c", "____", "* x", "_ _ _", "a *b * c", "`x`", "&#96;", "- * - *"];
    assert.deepEqual(
      plain.map((text) => literalText(text)),
      plain,
    );
    const texts = [...plain, ...marked];
    const signs = (lists: readonly (readonly string[])[]) =>
      buildInstrument({
        id: "signs",
        languages: ["en"],
        questions: [
          ...texts.map((text, index) => ({ id: `q${index}`, text, type: { kind: "text", long: false } as const })),
          ...lists.map((labels, at) => ({
            id: `one${at}`,
            type: { kind: "one" as const, options: labels.map((label, index) => option(`o${index}`, index, label, label)) },
          })),
        ],
      });
    const { page, incidents } = await browser.show(xformOf(signs([plain, marked])));
    const lines = (await page.locator("#form").innerText()).replaceAll("\u2060", "").split("\n");
    for (const text of texts) assert.equal(lines.filter((line) => line.trim() === text).length, 2, `${text}: ${lines.join("\n")}`);
    assert.equal(await page.locator(":is(h1, .form-questions) :is(em, strong, code, ul, hr)").count(), 0);
    assert.deepEqual(incidents, []);
    const told = (lists: readonly (readonly string[])[]): string =>
      toldLosses(xform, signs(lists))
        .map(({ message }) => message)
        .join();
    assert.match(told([marked]), /Enketo, which Kobo uses, shows .* such as in “\*c\*”/);
    assert.doesNotMatch(told([plain]), /Enketo/);
  });
});
