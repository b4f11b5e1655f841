import assert from "node:assert/strict";
import type { Instrument, RandomPages } from "../../../server/src/language/ast.ts";
import { format } from "../../../server/src/language/format.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { print } from "../../../server/src/language/print.ts";

const parsed = (text: string) => parse(text, "desk.ukur");
const instrumentOf = (text: string): Instrument => parsed(text).tree.declarations[0] as Instrument;

describe("pages in an order of chance", () => {
  const text = `instrument desk "Desk" {
  random {
    page one { used }
    page two "Two" when used == yes { perception draw 8 }
  }
}
`;

  it("are read with their pages, and printed and laid out as they are written", () => {
    const { diagnostics } = parsed(text);
    assert.deepEqual(diagnostics, []);
    const [random] = instrumentOf(text).members as readonly RandomPages[];
    assert.equal(random!.kind, "random");
    assert.deepEqual(
      random!.members.map(({ name }) => name?.text),
      ["one", "two"],
    );
    assert.equal(format(parsed(text)), text);
    assert.equal(print({ declarations: [instrumentOf(text)] }), text);
  });
});

describe("the members of a page", () => {
  const lines = [
    "perception.T1",
    "perception order T1, R1, T2",
    "perception order random draw 8",
    "expectation, perception by dimension side by side",
    "minimum, desired, perceived of a, b item by item",
  ];
  for (const line of lines) {
    it(`have ${line}`, () => {
      const text = `instrument desk "Desk" {\n  page p { ${line} }\n}\n`;
      assert.deepEqual(parsed(text).diagnostics, []);
      assert.equal(format(parsed(text)), text);
      assert.equal(print({ declarations: [instrumentOf(text)] }), text);
    });
  }
});

describe("a look", () => {
  it("is a clause of scales and of questions", () => {
    const text = `scale mood "Mood" 1..3 shown smileys {
  1 "Bad"
  2 "Fair"
  3 "Good"
}

instrument desk "Desk" {
  question q "Q?" number 0..10 required shown slider
}
`;
    assert.deepEqual(parsed(text).diagnostics, []);
    assert.equal(format(parsed(text)), text);
    assert.equal(print({ declarations: parsed(text).tree.declarations }), text);
  });
});
