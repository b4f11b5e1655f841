import assert from "node:assert/strict";
import { parse } from "../../../server/src/language/parse.ts";
import { findingsIn } from "../../support/findings.ts";
import { assertTold, type Slip } from "../../support/slips.ts";

const item = (text: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 ${text}
  }
}
`;

/** What was written, its quotes, and the item as it is after the repair. */
const mixed: readonly (readonly [string, string, string, string])[] = [
  ['“answers my question"', "“", '"', '"answers my question"'],
  ['"is open”', '"', "”", '"is open"'],
  ['„is open"', "„", '"', '"is open"'],
  ['«is open"', "«", '"', '"is open"'],
  ["“is open“", "“", "“", '"is open"'],
  ['“is "open" now" reverse', "“", '"', '"is \\"open\\" now" reverse'],
  ['"is “open” now” reverse', '"', "”", '"is “open” now" reverse'],
  ['“The desk is" poles "slow" "fast"', "“", '"', '"The desk is" poles "slow" "fast"'],
];

const slips = mixed.map(([written, open, close, right]): Slip => ({
  written,
  file: item(written),
  says: `This text opens with ${open} and closes with ${close}. Use the same kind of quotes at both ends: ${proposed(right)}`,
  fixes: ["Use double quotes"],
  preferred: "Use double quotes",
  mended: item(right),
  rating: "good",
}));

function proposed(right: string): string {
  const text = /^"(?:\\.|[^"])*"/.exec(right)![0];
  return text.length > 24 ? `${text.slice(0, 20)}…` : text;
}

/** The texts of the items and options of a file. */
const textsOf = (file: string): string[] =>
  [...JSON.stringify(parse(file, "desk.ukur").tree).matchAll(/"value":("(?:\\.|[^"])*")/g)].map(
    ([, value]) => JSON.parse(value!) as string,
  );

describe("quotes of two kinds", () => {
  for (const slip of slips) it(slip.written, () => assertTold(slip));

  it("are no part of what people read", () => {
    for (const [written, , , right] of mixed) assert.deepEqual(textsOf(item(written)), textsOf(item(right)), written);
  });

  it("do not make two options one", async () => {
    const file = 'instrument desk "Desk" {\n  languages en\n  question used "Used?" one of { yes 1 “Yes" no 0 "No” }\n}\n';
    assert.deepEqual(
      (await findingsIn(file)).map(({ code }) => code),
      ["mixed-quotes", "mixed-quotes"],
    );
    assert.deepEqual(textsOf(file).slice(-2), ["Yes", "No"]);
  });

  it("are not seen where the quotes have their partners", async () => {
    for (const text of [
      '“Is it "so"?”',
      '“a 5" x 6" card”',
      '"He said “yes” and left"',
      "“the “best” desk”",
      '“is "one", or "two"”',
      '"a ” sign"',
    ]) {
      assert.deepEqual(
        (await findingsIn(item(text))).map(({ message }) => message),
        [],
        text,
      );
    }
    for (const text of ['“is "open"', '"is “open”', "“is open", '"is open'])
      assert.deepEqual(
        (await findingsIn(item(text))).map(({ code }) => code),
        ["unclosed-text"],
        text,
      );
  });
});
