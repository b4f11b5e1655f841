import assert from "node:assert/strict";
import { after, assertTold, told, type Slip } from "../../support/slips.ts";

const around = (lines: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
${lines}
}
`;
const inDimension = (lines: string): string => around(`  dimension help "Help" {\n    H1 "is kind"\n${lines}\n  }`);
const inFile = (lines: string, language = "en", title = "Title of the survey", stem = "How far do you agree?"): string =>
  `import scales\n\ninstrument desk "${title}" {\n  languages ${language}\n\n  battery perception "${stem}" scale agree5\n\n${lines}\n}\n`;

const a = "An item is a name and a text in quotes";
const b = "Items stand in a dimension, each as a name and a text in quotes";
const c = "Items stand in a dimension of an instrument, each as a name and a text in quotes";
const two = (where: string, first = "answers my question"): string => `These 2 lines look like items. ${where}: Q1 "${first}"`;
const fix = (count: number): Pick<Slip, "fixes" | "preferred"> => ({
  fixes: [`Turn ${count} lines into items`],
  preferred: `Turn ${count} lines into items`,
});
const good = { rating: "good" } as const;
const items = '    H2 "answers my question"\n    H3 "is open when I need it"';

const lists: readonly (readonly [string, string])[] = [
  ["a numbered list", "    1. answers my question\n    2. is open when I need it"],
  ["numbers in parentheses, at the left margin", "(1) answers my question\n(2) is open when I need it"],
  ["a list of Word, with tabs", "1.\tanswers my question\n2.\tis open when I need it"],
  ["quotes in a numbered list", '    1. "answers my question"\n    2. “is open when I need it”'],
  ["numbers for names", '    1 "answers my question"\n    2 "is open when I need it"'],
  ["a lettered list", "    a. answers my question\n    b. is open when I need it"],
  ["bullets", "    • answers my question\n    • is open when I need it"],
  ["hyphens", "    - answers my question\n    - is open when I need it"],
  ["stars", "    * answers my question\n\n    * is open when I need it"],
  ["plain sentences", "    answers my question\n    is open when I need it"],
  ["texts without names", '    "answers my question"\n    "is open when I need it"'],
  ["a sentence over two lines", "    1. answers my question\n    2. is open when\n       I need it"],
];

const slips: readonly Slip[] = [
  ...lists.map(([written, lines]): Slip => ({
    written,
    file: inDimension(lines),
    says: two(a),
    ...fix(2),
    mended: inDimension(items),
    ...good,
  })),
  {
    written: "ids, kept",
    file: inDimension("    Q3. answers my question\n    Q4) is open (R)"),
    says: two(a),
    ...fix(2),
    mended: inDimension('    Q3 "answers my question"\n    Q4 "is open" reverse'),
    ...good,
  },
  {
    written: "an id that is taken",
    file: inDimension("    H1. answers my question\n    H2. is open"),
    says: two(a),
    ...fix(2),
    mended: inDimension('    H2 "answers my question"\n    H3 "is open"'),
    ...good,
  },
  {
    written: "one line of a list",
    file: inDimension("    1. answers my question"),
    says: `This line looks like an item. ${a}: Q1 "answers my question"`,
    fixes: ["Turn the line into an item"],
    preferred: "Turn the line into an item",
    mended: inDimension('    H2 "answers my question"'),
    ...good,
  },
  {
    written: "apostrophes, quotes and signs in a list",
    file: inDimension("    1. isn't \"slow\" & costs < 5\n    2. is open; it's kind!"),
    says: two(a, "isn't 'slow' & costs < 5"),
    ...fix(2),
    mended: inDimension('    H2 "isn\'t \\"slow\\" & costs < 5"\n    H3 "is open; it\'s kind!"'),
    ...good,
  },
  {
    written: "rows of Excel",
    file: inDimension("    H2\tanswers my question\tHelp\n    H3\tmakes me wait\tHelp\treverse"),
    says: two(a),
    ...fix(2),
    mended: inDimension('    H2 "answers my question"\n    H3 "makes me wait" reverse'),
    ...good,
  },
  {
    written: "rows of Excel of two dimensions, in a third",
    file: inDimension("H2\tanswers my question\tHelp\nS1\tis fast enough\tSpeed"),
    says: two(a),
    ...fix(2),
    mended: inDimension('    // Help\n    H2 "answers my question"\n    // Speed\n    S1 "is fast enough"'),
    rating: "passable",
  },
  {
    written: "rows of Excel with quoted cells",
    file: inDimension('H2\t"answers my ""own"" question"\tHelp\nH3\t"is open"\tHelp'),
    says: two(a, "answers my 'own' question"),
    ...fix(2),
    mended: inDimension('    H2 "answers my \\"own\\" question"\n    H3 "is open"'),
    ...good,
  },
  {
    written: "a list outside of a dimension",
    file: around("  1. answers my question\n  2. is open"),
    says: two(b),
    ...fix(2),
    mended: around('  dimension items "Items" {\n    I1 "answers my question"\n    I2 "is open"\n  }'),
    ...good,
  },
  {
    written: "bullets below a battery, indented",
    file: around("    • answers my question\n    • is open"),
    says: two(b),
    ...fix(2),
    mended: around('  dimension items "Items" {\n    I1 "answers my question"\n    I2 "is open"\n  }'),
    ...good,
  },
  {
    written: "a table with headings outside of a dimension",
    file: around("id\ttext\tdimension\tR\nh1\tanswers my question\tHelp desk\t\ns1\tis slow\tSpeed\tR"),
    says: two(b),
    ...fix(2),
    mended: around(
      '  dimension help_desk "Help desk" {\n    h1 "answers my question"\n  }\n\n  dimension speed "Speed" {\n    s1 "is slow" reverse\n  }',
    ),
    ...good,
  },
  {
    written: "rows of a dimension that is there",
    file: around('  dimension help "Help" {\n    H1 "is kind"\n  }\nH2\tanswers my question\tHelp\nS1\tis fast enough\tSpeed'),
    says: two(b),
    ...fix(2),
    mended: around(
      '  dimension help "Help" {\n    H1 "is kind"\n    H2 "answers my question"\n  }\n  dimension speed "Speed" {\n    S1 "is fast enough"\n  }',
    ),
    ...good,
  },
  {
    written: "a file that is only a list",
    file: "1. answers my question\n2. is open\n",
    says: two(c),
    ...fix(2),
    mended: inFile('  dimension items "Items" {\n    I1 "answers my question"\n    I2 "is open"\n  }'),
    ...good,
  },
  {
    written: "a file that is only a list, with ids",
    file: "H1 answers my question\nH2 is open when I come\n",
    says: two(c),
    ...fix(2),
    mended: inFile('  dimension items "Items" {\n    H1 "answers my question"\n    H2 "is open when I come"\n  }'),
    ...good,
  },
  {
    written: "a file that is only an Indonesian table",
    file: "No\tPernyataan\tDimensi\n1\tmenjawab pertanyaan saya dengan jelas\tBantuan\n2\ttidak membuat saya menunggu\tKecepatan\n",
    says: two(c, "menjawab pertanyaan saya den…"),
    ...fix(2),
    mended: inFile(
      '  dimension bantuan "Bantuan" {\n    B1 "menjawab pertanyaan saya dengan jelas"\n  }\n\n  dimension kecepatan "Kecepatan" {\n    K1 "tidak membuat saya menunggu"\n  }',
      "id",
      "Judul survei",
      "Seberapa setuju Anda?",
    ),
    ...good,
  },
  {
    written: "a table below the instrument",
    file: `${inDimension("").replace("\n\n  }", "\n  }")}Speed\tis fast enough\nSpeed\tis slow at noon (R)\n`,
    says: two(c, "is fast enough"),
    ...fix(2),
    mended: `${inDimension("").replace("\n\n  }\n", '\n  }\n\n  dimension speed "Speed" {\n    S1 "is fast enough"\n    S2 "is slow at noon" reverse\n  }\n')}\n`,
    ...good,
  },
];

describe("pasted lists", () => {
  for (const slip of slips) it(`${slip.written}: one finding, and items of them`, () => assertTold(slip));

  it("have their repair wherever in them the cursor is", async () => {
    const text = inDimension("    1. answers my question\n    2. is open");
    const [from, to] = [text.indexOf("1. answers"), text.indexOf("is open") + 7];
    for (let at = from; at <= to; at++)
      assert.deepEqual(
        (await told(text, at)).actions.map(({ title }) => title),
        ["Turn 2 lines into items"],
        String(at),
      );
  });

  it("keep the line ends of the file", async () => {
    const text = inDimension("    1. answers my question\n    2. is open").replaceAll("\n", "\r\n");
    const { actions } = await told(text);
    assert.equal(after(text, actions[0]!), inDimension('    H2 "answers my question"\n    H3 "is open"').replaceAll("\n", "\r\n"));
  });

  it("are not seen in what is something else", async () => {
    const others = [
      '    H2\t"answers my question"\n    H3\t"is open"\treverse', // Laid out with tabs.
      '    H2 "answers my question" // 1. first\n    // 2. second',
      '    H2 """\n      1. answers\n      2. is open\n    """',
      '    H2 poles "slow" "fast"\n    H3 poles "dear" "cheap"',
      '    H2 {\n      perception "answers"\n    }',
      '    scale "is a good one"\n    page "is legible"',
    ];
    for (const lines of others)
      assert.deepEqual(
        (await told(inDimension(lines))).findings.map(({ message }) => message),
        [],
        lines,
      );
    // A text that nobody closed is the cause, and not what follows of it.
    const { findings } = await told(
      around('  intro "We would like\n  to know how you are\n  served at the desk today."').replace(
        "\n  battery",
        '\n  dimension d "D" { D1 "is so" }\n  battery',
      ),
    );
    assert.deepEqual(
      findings.filter(({ code }) => code === "pasted-items"),
      [],
    );
  });

  it("are found in time, however long they are", async () => {
    const long = [
      " ".repeat(30_000),
      "\t".repeat(30_000),
      "1. a\n".repeat(6_000),
      "answers my question\n".repeat(1_500),
      "H1\tis open\tHelp\n".repeat(2_000),
      "- 1\n".repeat(7_000),
      "• \n".repeat(10_000),
      "a b c\nd\n".repeat(4_000),
    ];
    for (const lines of long) {
      for (const text of [inDimension(lines), around(lines), lines]) {
        await told(text);
      }
    }
  });
});
