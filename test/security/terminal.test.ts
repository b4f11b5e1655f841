import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { visible, visibleJson } from "../../server/src/diagnostics/visible.ts";
import { builtCommand } from "../support/built.ts";
import { type Ran, Workbench } from "../cli/workbench.ts";

/** What no terminal and no log may get: control characters, marks of the reading direction, line ends that are not ours. */
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
/** What the services that run builds take for a command: at the beginning of a line, and anywhere in it. */
const command = /^\s*::|##\[/m;
const ours = /^::(?:error|warning|notice) file=[^:,]*,line=\d+,[^:]*::.*$/;

const hostile = fc.constantFrom(
  "\u001b]0;PWN\u0007",
  "\u001b[2J\u001b[31m",
  "\u009b31m",
  "\u0008\u0008\u0008",
  "\u007f",
  "\u0000",
  "\u202e",
  "\u2066",
  "\u200f",
  "\u061c",
  "\u2028",
  "\u2029",
  "\u0085",
  "\v",
  "\f",
  "\t",
  "::error file=a::PWN",
  "::add-mask::a",
  "::stop-commands::x",
  "##[error]PWN",
  "###[[",
  " ::",
  "##",
  "[",
  ":",
  "%0A",
  "\u001b",
  "word",
  " ",
);
const lineEnd = fc.constantFrom("\n", "\r", "\r\n", "\n::error::PWN\n", "\r\n  ::warning::PWN");
const piece = fc.oneof({ weight: 3, arbitrary: hostile }, lineEnd);
const texts = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

/** A text as it stands in a file: a line end is written, and there is a word in it. */
const written = (text: string): string => `${text.replaceAll("\u0000", "").replace(/\r\n|[\r\n]/g, "\\n")} text`;
/** What can be a name on a disk. */
const fileNames = texts.map((text) => text.replace(/[\u0000/]/g, "") || "x");

/** Findings, losses and tests that all quote the text; with `isFaulty`, errors that do. */
const instrument = (text: string, isFaulty: boolean): string => `import scales
instrument desk "${text}" {
  languages en
  battery perception "${text}" scale agree5 code P
  dimension help "${text}" {
    H1 "${text}"
    H2 "other ${text}"
  }
  question q "${text}" one of { a 1 "${text}"  b 2 "${isFaulty ? "" : "other "}${text}" }
  question r "Rank ${text}" rank { x 1 "${text}"  y 2 "other ${text}" }
  score overall "${text}" = mean(perception) bands {
    low 1.00..3.00 "${text}"
    high 3.01..5.00 "other ${text}"
  }
  test "${text}" {
    given H1.perception = 4, H2.perception = 5
    expect overall = 1
  }
}
`;

function holds({ out, err }: Pick<Ran, "out" | "err">, format = "text"): void {
  for (const text of [out, err]) {
    assert.doesNotMatch(text, raw);
    const lines = text.split("\n");
    const foreign = format === "github" ? lines.filter((line) => !ours.test(line)) : lines;
    assert.doesNotMatch(foreign.join("\n"), command);
    assert.doesNotMatch(text, /##\[/);
  }
}

describe("No text of an author reaches a terminal or a log raw", () => {
  let bench: Workbench;
  beforeEach(async () => void (bench = await Workbench.make()));
  afterEach(() => bench.remove());

  const formats = ["text", "json", "sarif", "github"] as const;
  const rounds = { numRuns: 15 };

  it("in what any command says of any file, in any format", async () => {
    await fc.assert(
      fc.asyncProperty(texts.map(written), fileNames, fc.boolean(), async (text, name, isFaulty) => {
        const file = `${name}.ukur`;
        await bench.put(`in/${file}`, instrument(text, isFaulty));
        const cwd = `${bench.folder}/in`;
        const path = `./${file}`;
        try {
          for (const format of formats) {
            for (const line of [
              ["check"],
              ["check", path],
              ["test"],
              ["fmt", "--check"],
              ["compile", path, "-t", format === "text" ? "all" : "redcap", "-o", "out"],
              ["schema", "answers", path],
            ]) {
              const ran = await bench.ukurWith({ cwd }, ...line, "--format", format);
              holds(ran, line[0] === "schema" && ran.status === 0 ? "json" : format);
              if (format === "json" && ran.out !== "") JSON.parse(ran.out);
            }
          }
          const coloured = await bench.ukurWith({ cwd, colour: true }, "check");
          holds({ out: coloured.out.replaceAll(/\u001b\[\d+m/g, ""), err: coloured.err });
          assert.equal(stripVTControlCharacters(coloured.out), (await bench.ukurWith({ cwd }, "check")).out);
          holds(await bench.ukurWith({ cwd }, "fmt"));
          const tested = await bench.ukurWith({ cwd }, "test");
          assert.equal(tested.out.startsWith("✘ "), !isFaulty, "The instrument tests what it is meant to test.");
          holds(await bench.ukurWith({ cwd }, "compile", path, "-o", name));
        } finally {
          await bench.remove();
          await bench.put("in/.keep", "");
        }
      }),
      rounds,
    );
  });

  it("nor in its complaints about words of the command line", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const word = text.startsWith("-") ? `x${text}` : text;
        for (const line of [
          [word],
          ["check", word],
          ["check", `--${word}`],
          ["check", "--format", word],
          ["compile", word],
          ["fmt", word],
          ["test", word],
          ["preview", word],
          ["new", word],
          ["new", `${word}/q`],
          ["new", "a", "--model", word],
          ["new", "a", "--from", word],
          ["explain", word],
          ["learn", word],
          ["schema", word],
          ["schema", "answers", word],
          ["check", ".", "-x", word],
          ["lsp", word],
        ]) {
          holds(await bench.ukur(...line));
        }
      }),
      rounds,
    );
  });

  it("nor of what a watching command says, and of a preview's files", async () => {
    const { out, err } = await bench.ukurWith({ untilStopped: () => Promise.resolve() }, "compile", "--watch", "a\u001b[31m\n::error::b");
    holds({ out, err });
    await bench.put("in/a\n::error::\u001b[31m.ukur", instrument("::error::\\n\u001b[31m", false));
    const { spawnSync } = await import("node:child_process");
    const ran = spawnSync(
      process.execPath,
      [`${await builtCommand()}/ukur.js`, "preview", "a\n::error::\u001b[31m.ukur", "-o", "o\n::error::\u001b[31m"],
      { cwd: `${bench.folder}/in`, encoding: "utf8" },
    );
    assert.match(ran.stdout, /Wrote o⏎::error::\ufffd\[31m\/desk\.form\.html/);
    holds({ out: ran.stdout, err: ran.stderr });
  });

  it("as each character stays one, and the value of JSON what it was", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        holds({ out: visible(text), err: visibleJson({ [text]: [text] }) });
        assert.equal(visible(text).length, text.replaceAll("\r\n", "\n").length);
        assert.deepEqual(JSON.parse(visibleJson([text])), [text]);
      }),
      { numRuns: 500 },
    );
  });

  it("while the words of every language stay as they are", () => {
    for (const text of ["Puas — “sangat”", "満足度", "رضا المستخدمين", "می‌خواهم", "e\u0301 👩‍🔬", "50 % [a] #1 a::b"])
      assert.equal(visible(text), text);
  });
});
