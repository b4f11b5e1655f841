import assert from "node:assert/strict";
import { corpusFolder, faultIds, isHeldBack, parseCorpus, readCorpus, type Labelled } from "../../bench/checks/corpus.ts";
import { figuresOf, wilson } from "../../bench/checks/figures.ts";
import { diagnosticsByText, methodOf } from "../../bench/checks/findings.ts";
import { instrumentOf } from "../../bench/checks/instrument.ts";
import { describeShare } from "../../bench/checks/report.ts";

const parts = ["tuning", "heldBack"].flatMap((part) =>
  ["en", "id"].map((language) => ({ part, language, texts: readCorpus(`${corpusFolder}/${part}.${language}.tsv`) })),
);
const line = (cells: readonly string[]): string => `kind\tfaults\ttext\n${cells.join("\t")}\n`;
const labelled = (...cells: string[]): Labelled => parseCorpus(line(cells), "some.en.tsv", "en")[0]!;

describe("the bench of checks: figures", () => {
  // Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion. Statistics in Medicine, 17, 857–872, table I, method 3.
  for (const [successes, of, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const)
    it(`knows Wilson's interval of ${successes} of ${of}`, () => {
      const share = wilson(successes, of)!;
      assert.equal(share.low.toFixed(4), low.toFixed(4));
      assert.equal(share.high.toFixed(4), high.toFixed(4));
    });

  it("has the interval of all as the mirror of that of none", () => {
    assert.equal(wilson(20, 20)!.low.toFixed(4), "0.8389");
    assert.equal(wilson(20, 20)!.high, 1);
  });

  it("has no share of nothing", () => assert.equal(wilson(0, 0), undefined));

  it("writes shares without the nought, and those that are rounded to all or none as such", () => {
    assert.equal(describeShare(wilson(34, 34)), "1.00 [.90 – 1.00]");
    assert.equal(describeShare(wilson(0, 20)), ".00 [.00 – .16]");
    assert.equal(describeShare(wilson(997, 1000)), "1.00 [.99 – 1.00]");
    assert.equal(describeShare(undefined), "of none");
  });

  it("counts a text once, and what is doubtful neither as found nor as missed", () => {
    const right = labelled("agree", "slash", "Fast/good.");
    const missed = labelled("agree", "negated slash", "Not fast/good.");
    const wrong = labelled("agree", "sound", "Open 24/7.", "slash");
    const doubtful = labelled("agree", "?slash", "By phone and/or chat.");
    const sound = labelled("agree", "sound", "Open at night.", "slash");
    const found = new Set([right, wrong, doubtful]);
    const figures = figuresOf([right, missed, wrong, doubtful, sound], ["W03"], (text) => found.has(text));
    assert.deepEqual(
      { ...figures, precision: figures.precision!.share, recall: figures.recall!.share },
      { positives: 2, found: 2, precision: 0.5, recall: 0.5, near: { all: 2, found: 1 } },
    );
  });
});

describe("the bench of checks: files", () => {
  it("reads labels, near misses and what stands around a text", () => {
    const text = labelled("agree", "slash ?negated", "Fast/good.", "vague", "stem=The desk… | beside=Is open. | beside=Is near.", "A note");
    assert.deepEqual([...text.faults, ...text.doubtful, ...text.near], ["W03", "W05", "W07"]);
    assert.deepEqual(text.context.get("beside"), ["Is open.", "Is near."]);
  });

  for (const [fault, cells] of [
    ['there is no label "slahs"', ["agree", "slahs", "Fast/good."]],
    ["a line has a kind, its faults and a text", ["agree", "slash"]],
    ['"stam=The desk…" begins with none of', ["agree", "sound", "Fast.", "-", "stam=The desk…"]],
  ] as const)
    it(`says in which line ${fault}`, () =>
      assert.throws(
        () => labelled(...cells),
        (error: Error) => error.message.startsWith(`some.en.tsv:2: ${fault}`),
      ));

  it("wants the language in a file's name", () =>
    assert.throws(() => readCorpus("items.tsv"), { message: /has to end with its language: \.en\.tsv or \.id\.tsv/ }));

  it("knows no kind that is not there", () =>
    assert.throws(() => instrumentOf(labelled("agre", "sound", "Fast.")), { message: /no kind "agre"/ }));

  it("keeps signs that mean something to Ukur", async () => {
    const text = labelled("agree", "sound", String.raw`Asks "who?" {name} C:\desk.`);
    assert.deepEqual(
      (await diagnosticsByText([text])).get(text)!.filter(({ code }) => methodOf(code) === ""),
      [],
    );
  });
});

describe("the labelled corpus", () => {
  for (const { part, language, texts } of parts) {
    // A text of the third that is held back must not be shown where this fails: its line is enough.
    it(`has in ${part}.${language} what its text puts there`, () =>
      assert.deepEqual(
        texts.filter(({ text }) => isHeldBack(text) !== (part === "heldBack")).map(({ line }) => line),
        [],
      ));

    it(`makes of ${part}.${language} instruments that have no fault but of method`, async () => {
      const found = await diagnosticsByText(texts);
      assert.deepEqual(
        texts.flatMap((text) => found.get(text)!.flatMap(({ code }) => (methodOf(code) === "" ? [`${text.line}: ${code}`] : []))),
        [],
      );
    });
  }

  for (const language of ["en", "id"]) {
    const texts = parts.filter((part) => part.language === language).flatMap((part) => part.texts);

    it(`has 300 texts and more in ${language}, most of them sound, and a third held back`, () => {
      assert.ok(texts.length >= 300);
      assert.ok(texts.filter(({ faults }) => faults.size === 0).length > texts.length / 2);
      const share = texts.filter(({ text }) => isHeldBack(text)).length / texts.length;
      assert.ok(Math.abs(share - 1 / 3) < 0.03, `${share}`);
    });

    it(`has eight texts and more in ${language} with each fault that is to be measured`, () => {
      const few = [...faultIds.values()].filter((id) => texts.filter(({ faults }) => faults.has(id)).length < 8);
      assert.deepEqual(few, []);
    });
  }
});
