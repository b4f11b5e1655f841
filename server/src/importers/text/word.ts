/** The text of a Word document, a line a paragraph: headings and lists as Markdown marks them, the cells of a table with tabs between them. */

import { message } from "../../messages/message.ts";
import { hear } from "../../responses/xml.ts";
import { packedIn, unpack } from "../../responses/zip.ts";
import { largest, Unimportable } from "../source.ts";

/** The text of a document; nothing where an archive is none. */
export async function wordText(archive: Uint8Array): Promise<string | undefined> {
  const packed = packedIn(archive)?.get("word/document.xml");
  if (packed === undefined) return undefined;
  const xml = await unpacked(packed);
  const numbering = packedIn(archive)?.get("word/numbering.xml");
  const lists = new Lists(numbering === undefined ? "" : await unpacked(numbering));
  let text = "";
  let line = "";
  let mark = "";
  let cells = 0;
  let level = 0;
  let list = "";
  let isText = false;
  hear(
    xml,
    {
      open(element, attributes, decode) {
        if (element === "p" && cells === 0) [line, mark] = ["", ""];
        else if (element === "pStyle" && /^(?:heading|title|berschrift|judul)/i.test(decode(valueOf(attributes())))) mark = "# ";
        else if (element === "numPr" && mark === "") [mark, level, list] = ["- ", 0, ""];
        else if (element === "ilvl") level = Number(decode(valueOf(attributes()))) || 0;
        else if (element === "numId") list = decode(valueOf(attributes()));
        else if (element === "tr") [line, cells] = ["", 1];
        else if (element === "tab") line += "\t";
        else if (element === "br" || element === "cr") line += " ";
        isText = element === "t";
      },
      close(element) {
        isText = false;
        if (element === "p" && cells === 0) text += `${mark === "- " && line.trim() !== "" ? lists.markOf(list, level) : mark}${line}\n`;
        else if (element === "p") line += " ";
        else if (element === "tc") line = `${withoutBlanks(line)}\t`;
        else if (element === "tr") {
          // Blank cells at its end are cells, too.
          text += `${line.replace(/\t$/, "")}\n`;
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

/** A text without blanks at its end; a tab there ends a cell. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === " ") end--;
  return text.slice(0, end);
}

async function unpacked(packed: Parameters<typeof unpack>[0]): Promise<string> {
  const decoder = new TextDecoder();
  let xml = "";
  for await (const piece of unpack(packed)) {
    xml += decoder.decode(piece, { stream: true });
    if (xml.length > largest) throw new Unimportable(message("imports.tooMany", { most: largest }));
  }
  return xml;
}

/** The lists of a document: which are numbered, and how far they have come. */
class Lists {
  /** The formats of levels by the number of the list. */
  readonly #formats = new Map<string, Map<number, string>>();
  readonly #counts = new Map<string, number>();

  constructor(numbering: string) {
    const kinds = new Map<string, Map<number, string>>();
    let levels = new Map<number, string>();
    let level = 0;
    let list = "";
    hear(
      numbering,
      {
        open: (element, attributes, decode) => {
          const own = attributes();
          const at = (name: string): string => decode(own[`w:${name}`] ?? own[name] ?? "");
          if (element === "abstractNum") kinds.set(at("abstractNumId"), (levels = new Map()));
          else if (element === "lvl") level = Number(at("ilvl")) || 0;
          else if (element === "numFmt") levels.set(level, at("val"));
          else if (element === "num") list = at("numId");
          else if (element === "abstractNumId") this.#formats.set(list, kinds.get(at("val")) ?? new Map());
        },
      },
      () => undefined,
    );
  }

  /** What begins an entry of a list: a number, a letter or a bullet. */
  markOf(list: string, level: number): string {
    const format = this.#formats.get(list)?.get(level) ?? "bullet";
    const key = `${list} ${level}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    // Deeper levels begin anew below the next entry.
    for (const other of this.#counts.keys())
      if (other.startsWith(`${list} `) && Number(other.slice(list.length + 1)) > level) this.#counts.delete(other);
    if (format.endsWith("Letter") && count <= 26) return `${String.fromCharCode(96 + count)}) `;
    return format === "bullet" || format === "none" || level > 0 ? "- " : `${count}. `;
  }
}

function valueOf(attributes: Readonly<Record<string, string | undefined>>): string {
  const key = Object.keys(attributes).find((each) => each === "val" || each.endsWith(":val"));
  return key === undefined ? "" : (attributes[key] ?? "");
}
