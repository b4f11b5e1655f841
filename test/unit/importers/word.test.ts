import assert from "node:assert/strict";
import { CFB } from "@e965/xlsx";
import { came } from "./importing.ts";

const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph, in a list of that number and at that level of it. */
function paragraph(text: string, list?: number, level = 0): string {
  const place = list === undefined ? "" : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return `<w:p>${place}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
}

function document(body: string, numbering = ""): Uint8Array {
  const packed = CFB.utils.cfb_new();
  const add = (name: string, root: string, content: string): void => {
    CFB.utils.cfb_add(packed, name, Buffer.from(`<?xml version="1.0"?><w:${root} ${spaces}>${content}</w:${root}>`));
  };
  add("/word/document.xml", "document", `<w:body>${body}</w:body>`);
  add("/word/numbering.xml", "numbering", numbering);
  return new Uint8Array(CFB.write(packed, { fileType: "zip", type: "buffer" }) as Buffer);
}

describe("a document of Word", () => {
  const level = (at: number, format: string): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`;
  const lists = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal")}${level(1, "lowerLetter")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "bullet")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

  it("has numbered questions with their options below them, whatever list these are in", async () => {
    const { instrument } = await came(
      "ferry.docx",
      document(
        [
          paragraph("The ferry"),
          paragraph("How old are you?", 1),
          paragraph("under 18", 1, 1),
          paragraph("18 or older", 1, 1),
          paragraph("Would you come again?", 1),
          paragraph("Yes", 2),
          paragraph("No", 2),
          paragraph("Why?", 1),
        ].join(""),
        lists,
      ),
    );
    assert.deepEqual(instrument.title, { en: "The ferry" });
    assert.deepEqual(
      instrument.questions.map(({ type }) => ("options" in type ? type.options.map(({ label }) => label["en"]) : type.kind)),
      [["under 18", "18 or older"], ["Yes", "No"], "text"],
    );
  });

  it("has a table for ticking, blank cells at the end of its rows, too", async () => {
    const { instrument } = await came(
      "ferry.docx",
      document(
        `${paragraph("The ferry")}<w:tbl>${row("No", "Statement", "Bad", "Fair", "Good")}${row("1", "The seats", "", "", "")}${row("2", "The deck", "", "", "")}</w:tbl>`,
      ),
    );
    assert.deepEqual(
      instrument.scales[0]!.points.map(({ label }) => label?.["en"]),
      ["Bad", "Fair", "Good"],
    );
    assert.equal(instrument.items.length, 2);
  });
});
