/** Texts with markup as plain ones: what people read, and what they would not any more. */

import { Parser } from "htmlparser2";

export type Markup = "html" | "markdown";

export interface Plain {
  readonly text: string;
  /** It had markup. */
  readonly isMarked: boolean;
  /** Addresses that the text led to. */
  readonly links: readonly string[];
  /** Pictures, sounds and videos by their addresses. */
  readonly media: readonly string[];
  readonly scripts: readonly string[];
}

const hasTag = /<\/?[a-z][^<>]*>|<!--/i;
const hasEntity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

const blocks = new Set("address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(" ")); // prettier-ignore
const mediaTags = new Set(["img", "video", "audio", "source", "iframe", "object", "embed", "svg", "canvas"]);

/** A text as people read it. */
export function plainText(raw: string, markup: Markup): Plain {
  const marked: Writable = { text: raw, isMarked: false, links: [], media: [], scripts: [] };
  const text = markup === "markdown" ? withoutMarkdown(raw, marked) : raw;
  const isHtml = hasTag.test(text);
  if (isHtml || hasEntity.test(text)) {
    marked.isMarked ||= isHtml;
    marked.text = tidied(withoutHtml(text, marked), isHtml);
  } else marked.text = tidied(text, false);
  return marked;
}

interface Writable {
  text: string;
  isMarked: boolean;
  readonly links: string[];
  readonly media: string[];
  readonly scripts: string[];
}

/** White space as it is shown: paragraphs stay apart. What no text may hold, such as a control character, goes. */
function tidied(text: string, isHtml: boolean): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, "")
    .replace(/[\u200b\ufeff\u00ad]/g, "")
    .split("\n")
    .map((line) => line.replace(/[\t \u00a0]+/g, " ").trim());
  const kept: string[] = [];
  for (const line of lines) if (line !== "" || (kept.length > 0 && kept.at(-1) !== "" && !isHtml)) kept.push(line);
  while (kept.at(-1) === "") kept.pop();
  return kept.join("\n");
}

function withoutHtml(raw: string, { links, media, scripts }: Writable): string {
  let text = "";
  let script: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, { src, href, data }) {
        if (name === "script" || name === "style") script = "";
        else if (blocks.has(name)) text += "\n";
        else if (name === "td" || name === "th") text += " ";
        if (mediaTags.has(name) && (name !== "source" || src)) media.push(src ?? data ?? name);
        if (name === "a" && href) links.push(href);
      },
      ontext(piece) {
        if (script === undefined) text += piece.replace(/[\n\r\t ]+/g, " ");
        else script += piece;
      },
      onclosetag(name) {
        if (name === "script" || name === "style") {
          if (script?.trim()) scripts.push(script.trim());
          script = undefined;
        } else if (blocks.has(name) && name !== "br") text += "\n";
      },
    },
    { decodeEntities: true },
  );
  parser.end(raw);
  return text;
}

/** Headings, emphasis, links and pictures of Markdown. Everything else is left as it is, as it is more often meant as it stands. */
function withoutMarkdown(raw: string, marked: Writable): string {
  const take = (_: string, words: string): string => {
    marked.isMarked = true;
    return words;
  };
  return raw
    .replace(/!\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})(?: "[^"\n]{0,300}")?\)/g, (_, words: string, address: string) => {
      marked.media.push(address);
      return words;
    })
    .replace(/\[([^\]\n]{1,500})\]\(([^()\s]{1,2000})(?: "[^"\n]{0,300}")?\)/g, (_, words: string, address: string) => {
      marked.isMarked = true;
      marked.links.push(address);
      return words;
    })
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(\S.*)$/gm, take)
    .replace(/\*\*(?=\S)([^*\n]{1,1000}?\S)\*\*/g, take)
    .replace(/(?<![\w_])__(?=\S)([^_\n]{1,1000}?\S)__(?![\w_])/g, take)
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,1000}?)(?<=\S)\*(?![\w*])/g, take)
    .replace(/(?<![\w_])_(?=[^\s_])([^_\n]{1,1000}?)(?<=\S)_(?![\w_])/g, take)
    .replace(/\\([\\`*_{}[\]()#+.!<>-])/g, "$1");
}
