/** What people read on paper, in the codebook and in DDI: each text, code, limit and condition of the instrument. */

import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { codebook } from "../../../server/src/targets/codebook/index.ts";
import { ddi } from "../../../server/src/targets/ddi/index.ts";
import { paper } from "../../../server/src/targets/paper/index.ts";
import type { Target } from "../../../server/src/targets/target.ts";
import { compile } from "../../support/compile.ts";
import { toldLosses } from "../../support/losses.ts";

const counter = `import scales
scale ease -2..2 { -2 "Very low" 2 "Very high" na 9 "I cannot judge" }
instrument counter "The counter" {
  languages en
  battery now "The counter is…" scale ease code N
  battery often "We…" scale agree5 code O
  dimension look "Look" {
    L1 "easy to find" only now poles "hidden" "in sight"
  }
  dimension work "Work" {
    W1 "come back" only often
    W2 "ask others" only often
  }
  question used "Used?" one of { yes 1 "Yes" no 2 "No" }
  question town "Town?" one of { north 1 "North; east" south 2 "South\\\\west" }
  question ways "How?" any of { web 1 "Web" post 2 "Post" never 3 "Never" exclusive }
  question first "What comes first?" rank { price 4 "Price" speed 5 "Speed" }
  question wait "How long?" number 0.0..300.0 unit "minutes"
  question grade "Grade?\\nOf all in all." scale ease
  question gone "Gone?" text
  page one "One" { now, used, town, ways, first, wait, grade }
  page two "Two" when not (used == yes) and town == north { gone }
  page three "Three" when ways includes web and grade <= 1 { often order random }
}
`;

async function write(target: Target, text = counter): Promise<Record<string, string>> {
  const { files } = target.compile(await compile(text), {});
  return Object.fromEntries(files.map(({ suffix, content }) => [suffix.split(".").at(-1)!, content as string]));
}

/** HTML as it is read: tags gone. */
const read = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/li|\/div|\/tr)[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe("the form on paper", () => {
  it("has the way out behind the poles, with its label", async () => {
    assert.match(read((await write(paper))["html"]!), /hidden -2 -1 0 1 2 in sight 9 I cannot judge/);
  });

  it("has the line breaks of questions, and the decimals and the unit of a number", async () => {
    const text = read((await write(paper))["html"]!);
    assert.match(text, /Grade\?\nOf all in all\./);
    assert.match(text, /Write a number\. From 0 to 300\. Decimals: 1 at most\./);
    assert.match(text, /minutes/);
  });

  it("says conditions so that they can be read in one way only", async () => {
    const text = read((await write(paper))["html"]!);
    assert.match(text, /Only if \(it is not so that the answer to “Used\?” is “Yes”\) and the answer to “Town\?” is “North; east”:/);
    assert.match(text, /Only if the answers to “How\?” include “Web” and \(?the answer to “Grade\?\nOf all in all.” is at most 1\)?:/);
  });

  it("prints no code beside the line for a rank", async () => {
    assert.match(read((await write(paper))["html"]!), / Price\n/);
  });
});

describe("the codebook", () => {
  it("has the poles of an item as the labels of its codes, and each scale once", async () => {
    const { html, csv } = await write(codebook);
    assert.match(read(html!), /-2 = hidden\n-1\n0\n1\n2 = in sight\n9 = I cannot judge \(no answer\)/);
    assert.equal(read(html!).split("Strongly agree").length, 2);
    const row = rowsOf(csv!).find(({ name }) => name === "N_L1")!;
    assert.equal(row["codes_en"], "-2=hidden; -1=-1; 0=0; 1=1; 2=in sight");
    assert.equal(row["missing_en"], "9=I cannot judge");
  });

  it("names what stands behind 0 and 1", async () => {
    const { html, md, csv } = await write(codebook, counter.replace("languages en", 'languages en\n  consent "Do you agree?"'));
    for (const text of [read(html!), md!]) {
      assert.match(text, /0 = not chosen/);
      assert.match(text, /1 = Yes/);
      assert.doesNotMatch(text, /(\d) = \1/);
    }
    assert.equal(rowsOf(csv!).find(({ name }) => name === "ways_web")!["codes_en"], "0=not chosen; 1=chosen");
  });

  it("has units, decimals, conditions and random order", async () => {
    const { html, csv } = await write(codebook);
    assert.match(read(html!), /0\.\.300\nDecimals: 1 at most\.\nminutes/);
    assert.match(read(html!), /Asked if/);
    assert.match(read(html!), /random/);
    const rows = rowsOf(csv!);
    const row = (name: string) => rows.find((each) => each["name"] === name)!;
    assert.equal(row("wait")["unit_en"], "minutes");
    assert.equal(row("wait")["decimals"], "1");
    assert.match(row("gone")["asked_if_en"]!, /^\(it is not so that/);
    assert.equal(row("used")["asked_if_en"], "");
    assert.equal(row("O_W1")["order"], "random");
  });

  it("can be taken apart by programs, and opened by Excel", async () => {
    const { csv } = await write(codebook);
    assert.ok(csv!.startsWith("\uFEFF"));
    const { codes_en: codes } = rowsOf(csv!).find(({ name }) => name === "town")!;
    assert.equal(codes, "1=North\\; east; 2=South\\\\west");
  });
});

describe("DDI-Codebook", () => {
  it("has poles, the unit, the decimals, the condition and what answers keep to", async () => {
    const { xml } = await write(ddi);
    const variable = (name: string): string => xml!.slice(xml!.indexOf(`name="${name}"`)).split("</var>")[0]!;
    assert.match(variable("N_L1"), /<catValu>-2<\/catValu>\s*<labl xml:lang="en">hidden<[^]*in sight</);
    assert.match(variable("wait"), /dcml="1" measUnit="minutes"/);
    assert.match(variable("wait"), /<postQTxt xml:lang="en">minutes</);
    assert.match(variable("gone"), /<universe xml:lang="en">Asked if \(it is not so/);
    assert.doesNotMatch(variable("used"), /universe/);
    assert.match(variable("ways_never"), /<ivuInstr xml:lang="en">This answer cannot be given together/);
    assert.match(variable("ways_web"), /<labl xml:lang="en">not chosen</);
    assert.match(xml!, /<notes type="order">Each respondent got the items in another order/);
    assert.deepEqual(toldLosses(ddi, await compile(counter)), []);
  });
});

describe("the codebook and DDI", () => {
  it("have the texts around the questions and the titles of pages", async () => {
    const text = counter.replace(
      "languages en",
      'languages en\n  intro "Welcome here."\n  contact "desk@example.org"\n  outro "Goodbye now."',
    );
    const { xml } = await write(ddi, text);
    const { html } = await write(codebook, text);
    for (const words of ["Welcome here.", "desk@example.org", "Goodbye now.", "Three"]) {
      assert.ok(xml!.includes(words), words);
      assert.ok(read(html!).includes(words), words);
    }
    assert.match(xml!, /<varGrp ID="PAGE_two" type="section" var="V_gone">/);
  });
});

describe("languages that run from right to left", () => {
  const arabic = 'instrument desk "المكتب" {\n  languages ar\n  question used "هل زرت المكتب؟" one of { yes -1 "نعم" no 0 "لا" }\n}';

  it("set the direction of the form on paper and of the codebook's texts, and codes keep theirs", async () => {
    const { html: form } = await write(paper, arabic);
    assert.match(form!, /<html lang="ar" dir="rtl">/);
    assert.match(form!, /<section lang="ar" dir="rtl">/);
    assert.match(form!, /<bdi>نعم<\/bdi> <bdi dir="ltr" class="code">-1<\/bdi>/);
    const { html: book } = await write(codebook, arabic);
    assert.match(book!, /<html lang="ar" dir="rtl">/);
    assert.match(book!, /<h2><bdi lang="en" dir="ltr">Columns of the data<\/bdi><\/h2>/);
    assert.match(book!, /<bdi dir="ltr">-1<\/bdi> = <bdi lang="ar" dir="rtl">نعم<\/bdi>/);
  });
});

describe("a language that we have no words in", () => {
  it("is told on paper", async () => {
    const [loss] = toldLosses(paper, await compile('instrument desk "Desk" {\n  languages tlh\n  question used "Used?" text\n}'));
    assert.match(loss!.message, /no words of its own in tlh/);
  });
});

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}
