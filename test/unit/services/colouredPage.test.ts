import assert from "node:assert/strict";
import { checkPage } from "../../../server/src/diagnostics/checkPage.ts";
import { codes } from "../../../server/src/findings/codes.ts";
import { colouredPage } from "../../../server/src/services/index.ts";
import { read } from "../../architecture/sources.ts";

describe("a page with coloured code", () => {
  const page = (code: string) => colouredPage(`# Title\n\n\`\`\`ukur\n${code}\n\`\`\`\n\nBehind.\n`);

  it("says what each word is", () => {
    const html = page('// Why.\ninstrument desk "Desk" {\n\n  question text "Old? <b>" number 0..9\n}');
    assert.equal(
      html,
      '# Title\n\n<pre class="ukur"><code><span class="ukur-comment">// Why.</span>\n' +
        '<span class="ukur-keyword">instrument</span> <span class="ukur-class">desk</span> <span class="ukur-text">"Desk"</span> {\n\n' +
        '  <span class="ukur-keyword">question</span> <span class="ukur-variable">text</span> <span class="ukur-text">"Old? &lt;b&gt;"</span> ' +
        '<span class="ukur-keyword">number</span> <span class="ukur-number">0</span>..<span class="ukur-number">9</span>\n}\n</code></pre>\n\nBehind.\n',
    );
  });

  it("keeps the code of every page, letter by letter", () => {
    const plain = (html: string) =>
      html
        .replace(
          /<pre class="ukur"><code>([^]*?)<\/code><\/pre>/g,
          (_, code: string) => `\`\`\`ukur\n${code.replace(/<\/?span[^>]*>/g, "")}\`\`\``,
        )
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&");
    for (const code of codes) {
      const markdown = checkPage(code);
      assert.equal(plain(colouredPage(markdown)), markdown, code);
    }
  });

  it("has colours for what is more than a name", () => {
    const css = read("client/markdown.css");
    for (const look of ["keyword", "text", "number", "comment", "class", "enum", "namespace"])
      assert.ok(css.includes(`.ukur-${look}`), look);
  });
});
