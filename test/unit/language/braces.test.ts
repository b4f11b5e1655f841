import assert from "node:assert/strict";
import { parse } from "../../../server/src/language/parse.ts";
import { faults, named } from "../../support/trees.ts";

const labels = (text: string): string[] => named(parse(text, "test.ukur").tree).map(({ label }) => label);

const whole = `instrument i "I" {
  dimension a "A" {
    R1 "one"
    R2 "two" {
      expectation "should be two"
    }
  }

  dimension b
      definition "Of b" {
    R3 "three"
  }

  page p when q == yes { a }
  question q "Q" one of {
    yes 1 "Yes"
  }
}

import x
`;
import { messageOf } from "../../support/findings.ts";

/** The text with one line changed; lines count from 1. */
function change(line: number, from: string, to: string): string {
  const lines = whole.split("\n");
  assert.ok(lines[line - 1]!.includes(from));
  lines[line - 1] = lines[line - 1]!.replace(from, to);
  return lines.join("\n");
}

describe("a missing closing brace", () => {
  it("is blamed on the block that is not closed, by its line, with the place where it should close", () => {
    const text = change(7, "}", "");
    const [finding, ...more] = parse(text, "test.ukur").diagnostics;
    assert.deepEqual(more, []);
    assert.equal(finding?.code, "unclosed-block");
    assert.equal(messageOf(finding!), "The block of dimension a, which starts on line 2, is not closed. Write } before line 9.");
    assert.equal(text.slice(finding?.span.start, finding?.span.end), "dimension a");
    assert.equal(finding?.related.length, 1);
    assert.deepEqual(labels(text), labels(whole));
  });

  it("comes with a fix that mends it", () => {
    for (const line of [6, 7, 12, 17, 18]) {
      const text = change(line, "}", "");
      const [edit] = parse(text, "test.ukur").diagnostics[0]!.fixes[0]!.edits;
      const mended = text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end);
      assert.deepEqual(faults(mended), [], mended);
      assert.deepEqual(labels(mended), labels(whole));
    }
  });

  it("is found at the end of the file, for all blocks that are open", () => {
    assert.deepEqual(faults('instrument i "I" {\n  dimension a {\n    R1 "x"\n'), [
      'unclosed-block line 1 "instrument i"',
      'unclosed-block line 2 "dimension a"',
    ]);
  });

  it("is found where the next statement is half as far in", () => {
    assert.deepEqual(labels('instrument i "I" {\n\tdimension a {\n\t\tR1 "x"\n\tdimension b {\n\t\tR2 "y"\n\t}\n}\nimport z\n'), [
      "instrument i",
      "dimension a",
      "item R1",
      "dimension b",
      "item R2",
    ]);
  });
});

describe("a missing closing brace of a declaration", () => {
  it("costs nothing of the next one, even if only one-line blocks stand around it", () => {
    const text = 'choices a "A" {\nscale s 1..2 { 1 "No" 2 "Yes" }\n';
    assert.deepEqual(labels(text), ["choices a", "scale s"]);
    assert.deepEqual(faults(text), ['unclosed-block line 1 "choices a"']);
  });
});

describe("a missing opening brace", () => {
  it("is found for blocks of several lines, wherever they stand", () => {
    for (const [line, what] of [
      [1, "instrument i"],
      [2, "dimension a"],
      [4, "R2"],
      [10, "dimension b"],
      [15, "question q"],
    ] as const) {
      const text = change(line, "{", "");
      assert.deepEqual(
        faults(text).map((fault) => fault.replace(/ line \d+/, "")),
        [`missing-brace ${JSON.stringify(what)}`],
      );
      assert.deepEqual(labels(text), labels(whole));
    }
  });

  it("is found for a block on one line", () => {
    assert.deepEqual(labels('instrument i "I" {\n  dimension a R1 "x" R2 "y" }\n  dimension b { R3 "z" }\n}'), [
      "instrument i",
      "dimension a",
      "item R1",
      "item R2",
      "dimension b",
      "item R3",
    ]);
  });
});

describe("a brace too many", () => {
  it("is dropped, wherever it stands", () => {
    for (const line of [3, 6, 7, 12, 17]) {
      const lines = whole.split("\n");
      lines.splice(line, 0, lines[line - 1]!.replace(/\S.*/, "}"));
      const text = lines.join("\n");
      assert.deepEqual(
        faults(text).map((fault) => fault.split(" ")[0]),
        ["surplus-brace"],
        text,
      );
      assert.deepEqual(labels(text), labels(whole), text);
    }
  });

  it("may stand at the end", () => {
    assert.deepEqual(faults(`${whole}}\n`), ['surplus-brace line 21 "}"']);
  });
});

describe("braces that balance", () => {
  it("are taken as they are, however the lines are indented", () => {
    const flat = whole
      .split("\n")
      .map((line) => line.trim())
      .join("\n");
    assert.deepEqual(faults(flat), []);
    assert.deepEqual(labels(flat), labels(whole));
  });
});

describe("a text without indentation", () => {
  it("has its open blocks closed at the end, and its surplus braces dropped", () => {
    const flat = whole.split("\n").map((line) => line.trim());
    assert.deepEqual(
      faults([...flat, "}"].join("\n")).map((fault) => fault.split(" ")[0]),
      ["surplus-brace"],
    );
    assert.deepEqual(faults(flat.filter((_, i) => i !== 16).join("\n"))[0]?.split(" ")[0], "unclosed-block");
  });
});

describe("nesting", () => {
  /** Reading takes milliseconds; an explosion of steps would not end. */
  const codesOf = (text: string): string[] => faults(text).map((fault) => fault.split(" ")[0]!);

  it("that goes too deep is one finding", () => {
    const deep = (count: number) => `instrument i "I" {\n  score s = ${"(".repeat(count)}a${")".repeat(count)}\n  term t "T"\n}`;
    assert.deepEqual(faults(deep(60)), []);
    assert.deepEqual(codesOf(deep(10_000)), ["nesting-too-deep"]);
    assert.deepEqual(labels(deep(10_000)), ["instrument i", "score s", "term t"]);
  });

  it("of ten thousand braces is read in a moment", () => {
    assert.ok(codesOf(`import a ${"{".repeat(10_000)}${"}".repeat(10_000)} import b`).includes("nesting-too-deep"));
    assert.ok(codesOf("{".repeat(10_000)).length > 0);
    assert.ok(codesOf("}".repeat(10_000)).length > 0);
    assert.ok(codesOf("dimension a {\n".repeat(10_000)).length > 0);
    assert.ok(codesOf(Array.from({ length: 3_000 }, (_, i) => `${" ".repeat(i)}{`).join("\n")).length > 0);
    assert.ok(codesOf(Array.from({ length: 3_000 }, (_, i) => `${" ".repeat(i % 50)}}`).join("\n")).length > 0);
  });

  it("of operators has a limit, too", () => {
    const chains = ["-".repeat(10_000) + "a", Array(10_000).fill("a").join(" + "), Array(10_000).fill("a").join(" * ")];
    for (const chain of chains) assert.ok(codesOf(`instrument i "I" { score s = ${chain} }`).includes("nesting-too-deep"));
    for (const chain of [`${"not ".repeat(10_000)}a == b`, Array(10_000).fill("a == b").join(" and ")]) {
      assert.ok(codesOf(`instrument i "I" { page p when ${chain} { q } }`).includes("nesting-too-deep"));
    }
  });

  it("with parentheses that nobody closes is read in a moment", () => {
    assert.ok(codesOf(`instrument i "I" { score s = ${"mean(".repeat(10_000)} }`).length > 0);
    assert.ok(codesOf(`instrument i "I" { page p when ${"(".repeat(10_000)} { q } }`).length > 0);
  });
});
