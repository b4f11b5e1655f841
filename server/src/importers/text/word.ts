/** The text of a Word document, a line a paragraph: headings and lists as Markdown marks them, the cells of a table with tabs between them. */

import { message } from "../../messages/message.ts";
import { hear } from "../../responses/xml.ts";
import { packedIn, unpack } from "../../responses/zip.ts";
import { largest, Unimportable } from "../source.ts";

/** The text of a document; nothing where an archive is none. */
export async function wordText(archive: Uint8Array): Promise<string | undefined> {
  const packed = packedIn(archive)?.get("word/document.xml");
  if (packed === undefined) return undefined;
  const decoder = new TextDecoder();
  let xml = "";
  for await (const piece of unpack(packed)) {
    xml += decoder.decode(piece, { stream: true });
    if (xml.length > largest) throw new Unimportable(message("imports.tooMany", { most: largest }));
  }
  let text = "";
  let line = "";
  let mark = "";
  let cells = 0;
  let isText = false;
  hear(
    xml,
    {
      open(element, attributes, decode) {
        if (element === "p" && cells === 0) [line, mark] = ["", ""];
        else if (element === "pStyle" && /^(?:heading|title|berschrift|judul)/i.test(decode(valueOf(attributes())))) mark = "# ";
        else if (element === "numPr" && mark === "") mark = "- ";
        else if (element === "tr") [line, cells] = ["", 1];
        else if (element === "tab") line += "\t";
        else if (element === "br" || element === "cr") line += " ";
        isText = element === "t";
      },
      close(element) {
        isText = false;
        if (element === "p" && cells === 0) text += `${mark}${line}\n`;
        else if (element === "p") line += " ";
        else if (element === "tc") line = `${line.trimEnd()}\t`;
        else if (element === "tr") {
          text += `${line.trimEnd()}\n`;
          cells = 0;
        }
      },
      text(piece) {
        if (isText) line += piece;
      },
    },
    () => {
      throw new Unimportable(message("imports.notWellFormed"));
    },
  );
  return text;
}

function valueOf(attributes: Readonly<Record<string, string | undefined>>): string {
  const key = Object.keys(attributes).find((each) => each === "val" || each.endsWith(":val"));
  return key === undefined ? "" : (attributes[key] ?? "");
}
