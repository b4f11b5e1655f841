import assert from "node:assert/strict";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { xml, xmlDocument } from "../../../server/src/targets/xml.ts";

describe("an XML document", () => {
  it("gives back every text and every attribute as it was", () => {
    // A parser makes one line end of all kinds of them.
    const text = fc
      .string({ unit: "binary" })
      .map((any) => any.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\ufffe\uffff]/g, ""));
    const signs = fc.stringMatching(/^[<>&"'\t\n\]![CDATA?;#x-]{1,12}$/);
    fc.assert(
      fc.property(fc.oneof(text, signs), (any) => {
        const document = xmlDocument(xml("all", { of: any }, xml("part", {}, any), xml("empty")));
        const { documentElement } = new DOMParser({ onError: (_, message) => assert.fail(message) }).parseFromString(document, "text/xml");
        assert.equal(documentElement!.getAttribute("of"), any);
        assert.equal(documentElement!.getElementsByTagName("part")[0]!.textContent, any);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves out what is undefined, and what XML cannot hold", () => {
    const root = xml("all", { none: undefined, n: 1 }, undefined, xml("part", {}, "a\u0000b\ud800"));
    assert.equal(xmlDocument(root), '<?xml version="1.0" encoding="UTF-8"?>\n<all n="1">\n <part>ab\ufffd</part>\n</all>\n');
  });
});
