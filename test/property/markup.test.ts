import assert from "node:assert/strict";
import fc from "fast-check";
import { Gathering } from "../../server/src/importers/gathering.ts";
import { inWords, wordsOf, written } from "../../server/src/importers/text/marked.ts";
import { faultsIn, partsOf, type Part } from "../../server/src/marks/parse.ts";

/** A piece of a text as its markup means it. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly address?: string | undefined;
}

/** Signs that could be taken for a mark, beside words and blanks. */
const words = fc.stringMatching(/^[a-zé1 .:*[\]()\\_{}\n]{1,12}$/);
const address = fc.constantFrom("https://example.org/a_b?c=1&d=2", "http://b.org/(x)*", "mailto:a@b.org");
const piece: fc.Arbitrary<Piece> = fc.record({
  text: words,
  isBold: fc.boolean(),
  address: fc.option(address, { nil: undefined, freq: 3 }),
});

function html(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
}

function asHtml({ text, isBold, address: to }: Piece): string {
  const inside = isBold ? `<strong>${html(text)}</strong>` : html(text);
  return to === undefined ? inside : `<a href="${html(to)}">${inside}</a>`;
}

/** A text of the language as a form has it: a brace is written twice in a file. */
function read(text: string): readonly Part[] {
  return partsOf(text.replaceAll("{{", "\\{"));
}

/** Each sign that is no blank, with what it is marked as. */
function signs(parts: readonly Part[], isBold = false, to?: string): (readonly [string, boolean, string | undefined])[] {
  return parts.flatMap((part) => {
    if (part.kind === "answer") return [["answer", isBold, to] as const];
    if (part.kind === "words") return [...part.text].filter((sign) => /\S/.test(sign)).map((sign) => [sign, isBold, to] as const);
    return signs(part.parts, isBold || part.kind === "bold", part.kind === "link" ? part.address : to);
  });
}

function spelt(text: string): string {
  return text.replace(/\s+/g, "");
}

describe("a text with markup", () => {
  it("is read back as the words that it had, bold where they were and links where they led", () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const gathering = new Gathering("html");
        const raw = `<p>${pieces.map(asHtml).join("")}</p>`;
        const text = gathering.plain(raw, "here");
        const made = written(text);
        assert.equal(spelt(wordsOf(text)), spelt(pieces.map((each) => each.text).join("")), "the words are all there");
        const parts = read(made);
        const all = signs(parts);
        assert.equal(all.map(([sign]) => sign).join(""), spelt(wordsOf(text)), made);
        assert.deepEqual(faultsIn(made.replaceAll("{{", "\\{")), [], made);
        const meant = pieces.flatMap(({ text: own, isBold, address: to }) =>
          [...own].filter((sign) => /\S/.test(sign)).map((sign) => [sign, isBold, to === undefined ? undefined : encoded(to)] as const),
        );
        // Signs that are no words need not be bold. What else is not as it was is told.
        const differs = all.some(
          ([sign, isBold, to], at) => to !== meant[at]![2] || (isBold !== meant[at]![1] && (isBold || /[\p{L}\p{N}]/u.test(sign))),
        );
        const isTold = gathering.told().some(({ kind, where }) => kind === "html" && where === "here");
        if (differs) assert.ok(isTold, made);
        else kept++;
        for (const [at, [, isBold, to]] of all.entries()) {
          if (isBold) assert.ok(meant[at]![1], `${made} is bold where it was not`);
          if (to !== undefined) assert.equal(to, meant[at]![2]);
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(kept > 600, `${kept} are as they were`);
  });

  it("has the same words in every language with and without marks", () => {
    const gathering = new Gathering("markdown");
    const text = gathering.text({ en: "Read **every** [line](https://a.org).", de: "Lies __jede__ Zeile." }, "here");
    assert.deepEqual(inWords(text), { en: "Read every line.", de: "Lies jede Zeile." });
    assert.deepEqual(
      Object.values(text).map((own) => written(own)),
      ["Read **every** [line](https://a.org).", "Lies **jede** Zeile."],
    );
  });
});

function encoded(to: string): string {
  return to.replace(/[()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
