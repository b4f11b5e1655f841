import assert from "node:assert/strict";
import type { Diagnostic } from "../../../server/src/diagnostics/diagnostic.ts";
import { moved } from "../../../server/src/diagnostics/moved.ts";
import { changeTo } from "../../../server/src/diagnostics/repairs.ts";
import { diagnostic } from "../../../server/src/diagnostics/report.ts";
import { message } from "../../../server/src/messages/message.ts";

const at = (start: number): Diagnostic => {
  const place = (file: string) => ({
    file,
    span: { start: start + 20, end: start + 25 },
    message: message("places.declared", { name: "a" }),
  });
  const span = { start, end: start + 3 };
  return diagnostic("nothing-declared", "a.ukur", span, {}, { related: [place("a.ukur"), place("b.ukur")], fixes: [changeTo(span, "b")] });
};

describe("a finding that an edit has moved", () => {
  it("moves with its repairs and what belongs to it, but for what lies in other files", () => {
    const [own, other] = at(7).related;
    assert.deepEqual(moved(at(0), 7, "a.ukur"), { ...at(7), related: [own, { ...other, span: { start: 20, end: 25 } }] });
  });
  it("stays the same object where nothing moves", () => {
    const finding = at(0);
    assert.equal(moved(finding, 0, "a.ukur"), finding);
  });
});
