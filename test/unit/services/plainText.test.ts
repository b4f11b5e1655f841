import assert from "node:assert/strict";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { plain } from "../../../server/src/services/describe.ts";
import { plainText } from "../../../server/src/services/plainText.ts";

describe("plain text", () => {
  it("is Markdown without its signs", () => {
    const markdown =
      "**item `C1`** of `care`\n\n---\n\n- en: *is here*\n- see <https://doi.org/10.1/a_b> and [the page](https://example.org)\n\n```ukur\nscale\n```";
    assert.equal(
      plainText(markdown),
      "item C1 of care\n\n- en: *is here*\n- see https://doi.org/10.1/a_b and the page (https://example.org)\n\nscale",
    );
  });

  it("has an author's words as they are", () => {
    const words = "**bold** `code` [link](to) <b> {service} \\ # ~ | !";
    assert.equal(plainText(plain(words)), words);
  });

  it("is there for every explanation, which has no other signs", () => {
    for (const [code, { title, why }] of Object.entries(catalogue)) {
      const text = plainText(`**${title}** (\`${code}\`)\n\n${why}`);
      assert.doesNotMatch(text, /`|\*\*|\]\(|^#/m, code);
      assert.ok(text.startsWith(title.replace(/`/g, "")), text);
    }
  });
});
