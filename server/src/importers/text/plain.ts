/** Texts with markup as those that people read: bold words and links are marks, and of the rest it is said what is not there any more. */

import { Parser } from "htmlparser2";
import { unmarked } from "./marked.ts";
import { blanksOutside, closing, MarkSigns } from "./markup.ts";

/** What texts are written in; `marks` are our own. */
export type Markup = "html" | "markdown" | "marks";

export interface Plain {
  /** With its bold words and links as marks. */
  readonly text: string;
  readonly hasMarks: boolean;
  /** It had markup that is not there any more. */
  readonly isMarked: boolean;
  /** Addresses that the text led to, and does not any more. */
  readonly links: readonly string[];
  /** Pictures, sounds and videos by their addresses. */
  readonly media: readonly string[];
  readonly scripts: readonly string[];
}

const hasTag = /<\/?[a-z][^<>]*>|<!--/i;
const hasEntity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** Signs that stand for the ends of lines and of paragraphs that markup says. */
const [lineEnd, paragraph] = ["\u2028", "\u2029"];

const blocks = new Set("address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(" ")); // prettier-ignore
/** Tags that say no more than where lines end. */
const plainTags = new Set(["p", "br"]);
const mediaTags = new Set(["img", "video", "audio", "source", "iframe", "object", "embed", "svg", "canvas"]);

/** A text as people read it. */
export function plainText(raw: string, markup: Markup): Plain {
  const marked: Writable = { signs: new MarkSigns(), isMarked: false, links: [], media: [], scripts: [] };
  const own = unmarked(raw);
  const text = markup === "markdown" ? withoutMarkdown(own, marked) : own;
  const isHtml = hasTag.test(text);
  const shown = isHtml || hasEntity.test(text) ? withoutHtml(text, marked) : text;
  const plain = unnumbered(shown);
  const made = marked.signs.marked(tidied(blanksOutside(plain), isHtml));
  return {
    ...marked,
    text: made.text,
    hasMarks: made.hasMarks,
    isMarked: marked.isMarked || made.isLess,
    links: [...marked.links, ...made.lost],
  };
}

interface Writable {
  readonly signs: MarkSigns;
  isMarked: boolean;
  readonly links: string[];
  readonly media: string[];
  readonly scripts: string[];
}

/** White space as it is shown: paragraphs stay apart. What no text may hold, such as a control character, goes. */
function tidied(text: string, isHtml: boolean): string {
  if (isHtml) return tidiedHtml(text);
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, "")
    .replace(/[\u200b\ufeff\u00ad]/g, "")
    .split("\n")
    .map((line) => line.replace(/[\t \u00a0]+/g, " ").trim());
  const kept: string[] = [];
  for (const line of lines) if (line !== "" || (kept.length > 0 && kept.at(-1) !== "")) kept.push(line);
  while (kept.at(-1) === "") kept.pop();
  return kept.join("\n");
}

/** The same of markup, where a paragraph and two ends of lines leave an empty line. */
function tidiedHtml(text: string): string {
  let all = "";
  let breaks = "";
  for (const piece of text.split(/([\n\u2028\u2029])/)) {
    if (piece === "\n" || piece === lineEnd || piece === paragraph) {
      breaks += piece;
      continue;
    }
    const words = tidied(piece, false);
    if (words === "") continue;
    const isApart = breaks.includes(paragraph) || breaks.indexOf(lineEnd) !== breaks.lastIndexOf(lineEnd);
    if (all !== "") all += isApart ? "\n\n" : breaks === "" ? " " : "\n";
    all += words;
    breaks = "";
  }
  return all;
}

/** What a tag stands for between words: a line of its own, a line's end, or a paragraph. */
function breakOf(name: string): string {
  if (name === "p") return paragraph;
  if (name === "br") return lineEnd;
  if (blocks.has(name)) return "\n";
  return name === "td" || name === "th" ? " " : "";
}

function withoutHtml(raw: string, marked: Writable): string {
  const { signs, links, media, scripts } = marked;
  let text = "";
  let script: string | undefined;
  /** What ends with each tag that is open. */
  const ends: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { src, href, data } = attributes;
        const opened = name === "a" && href ? signs.link(href) : isBold(name, attributes) ? signs.bold : undefined;
        marked.isMarked ||= !(plainTags.has(name) || (opened !== undefined && saysNoMore(name, attributes)));
        if (name === "script" || name === "style") script = "";
        else text += breakOf(name);
        ends.push(script !== undefined || opened === undefined ? "" : name === "a" ? closing.link : closing.bold);
        if (script !== undefined) return;
        if (mediaTags.has(name) && (name !== "source" || src)) media.push(src ?? data ?? name);
        if (opened !== undefined) text += opened;
        else if (name === "a" && href) links.push(href);
      },
      ontext(piece) {
        if (script === undefined) text += piece.replace(/[\n\r\t ]+/g, " ");
        else script += piece;
      },
      onclosetag(name) {
        text += ends.pop() ?? "";
        if (name === "script" || name === "style") {
          if (script?.trim()) scripts.push(script.trim());
          script = undefined;
        } else if (name !== "br") text += breakOf(name).replace(" ", "");
      },
    },
    { decodeEntities: true },
  );
  parser.end(raw);
  return text;
}

const weight = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\s*(?:!important\s*)?(?=;|$)/i;

/** Whether what a tag holds is bold. */
function isBold(name: string, { style = "" }: Readonly<Record<string, string>>): boolean {
  return name === "b" || name === "strong" || weight.test(style);
}

/** Whether a tag that is a mark says nothing else: a paragraph has looks, but no more than that. */
function saysNoMore(name: string, { style = "" }: Readonly<Record<string, string>>): boolean {
  if (style.replace(weight, "").replace(/[;\s]/g, "") !== "") return false;
  return /^(?:a|b|strong|span|font|p)$/.test(name);
}

/** A text in which signs that stood by their numbers are themselves. */
function unnumbered(text: string): string {
  return text.replace(/\ufdd9(\d+)\ufdda/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Headings, emphasis, links and pictures of Markdown; signs behind a backslash are themselves, and stand by their numbers. Everything else is left as it is, as it is more often meant as it stands. */
function withoutMarkdown(raw: string, marked: Writable): string {
  const take = (_: string, words: string): string => {
    marked.isMarked = true;
    return words;
  };
  const { signs } = marked;
  const strong = (_: string, words: string): string => `${signs.bold}${words}${closing.bold}`;
  return raw
    .replace(/\\([\\`*_{}[\]()#+.!<>-])/g, (_, sign: string) => `\ufdd9${sign.charCodeAt(0)}\ufdda`)
    .replace(/!\[([^\]\n]{0,300})\]\(([^()\s]{1,2000})(?: "[^"\n]{0,300}")?\)/g, (_, words: string, address: string) => {
      marked.media.push(address);
      return words;
    })
    .replace(/\[([^\]\n]{1,500})\]\(([^()\s]{1,2000})(?: "[^"\n]{0,300}")?\)/g, (_, words: string, address: string) => {
      // What Markdown would take for a mark is written so, and means the same.
      const opened = signs.link(unnumbered(address).replace(/%5F/gi, "_").replace(/%7E/gi, "~"));
      if (opened !== undefined) return `${opened}${words}${closing.link}`;
      marked.isMarked = true;
      marked.links.push(unnumbered(address));
      return words;
    })
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(\S.*)$/gm, take)
    .replace(/\*\*(?=\S)([^*\n]{0,1000}?\S)\*\*/g, strong)
    .replace(/(?<![\w_])__(?=\S)([^_\n]{0,1000}?\S)__(?![\w_])/g, strong)
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,1000}?)(?<=\S)\*(?![\w*])/g, take)
    .replace(/(?<![\w_])_(?=[^\s_])([^_\n]{1,1000}?)(?<=\S)_(?![\w_])/g, take);
}
