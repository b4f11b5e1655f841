/** Reads the files that are documents: ODK's XForm, DDI, and what people read as HTML or Markdown. */

import { createRequire } from "node:module";
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { marked } from "marked";
import { phrase } from "../../../server/src/form/phrases.ts";
import { exact, field, flowing, numbersIn, readingOf, type Answer, type Field, type Reading } from "./reading.ts";
import { odkAnswers, odkDecimals, odkText } from "./readTables.ts";

const parseXml = (xml: string): Element => new DOMParser().parseFromString(xml, "text/xml").documentElement!;
const elementsIn = (parent: Element, name: string): Element[] => [...parent.getElementsByTagName(name)];
const children = (parent: Element): Element[] => [...parent.childNodes].filter((node: Node): node is Element => node.nodeType === 1);
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";

/** Texts and attributes of everything in an element. */
function everyText(parent: Element): string[] {
  return [parent, ...elementsIn(parent, "*")].flatMap((element) => [
    ...[...element.attributes].map(({ value }) => value),
    ...[...element.childNodes].flatMap((node: Node) => (node.nodeType === 3 ? [node.nodeValue ?? ""] : [])),
  ]);
}

export function readXForm(content: string): Reading {
  const root = parseXml(content);
  const texts = new Map<string, string[]>();
  for (const text of elementsIn(root, "text")) {
    const id = attribute(text, "id");
    texts.set(id, [...(texts.get(id) ?? []), odkText(text.textContent ?? "")]);
  }
  const lists = new Map(
    elementsIn(root, "instance").map((instance) => [
      attribute(instance, "id"),
      elementsIn(instance, "item").map((item): Answer => {
        const [name, itext] = ["name", "itextId"].map((tag) => elementsIn(item, tag)[0]?.textContent ?? "");
        return { code: name!, labels: texts.get(itext!) ?? [] };
      }),
    ]),
  );
  const binds = new Map(elementsIn(root, "bind").map((bind) => [attribute(bind, "nodeset"), bind]));
  const ranges = new Map(elementsIn(root, "range").map((range) => [attribute(range, "ref"), range]));
  const rangeAt = (path: string): string =>
    ranges.has(path) ? ["start", "end"].map((limit) => `${limit}="${attribute(ranges.get(path)!, limit)}"`).join(" ") : "";
  const fields = [...binds].map(([path, bind]) => {
    const paths = path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
    const constraint = attribute(bind, "constraint");
    return field([path.split("/").at(-1)!], [...(texts.get(`${path}:label`) ?? []), ...(texts.get(`${path}:hint`) ?? [])], {
      conditions: paths.map((each) => attribute(binds.get(each), "relevant")).filter(Boolean),
      numbers: numbersIn(constraint, rangeAt(path)),
      decimals: odkDecimals(attribute(bind, "type"), constraint),
      required: attribute(bind, "required") === "true()",
      answers: odkAnswers(rangeAt(path), texts.get(`${path}:hint`) ?? []) ?? [],
    });
  });
  const listOf = new Map(
    [...elementsIn(root, "select1"), ...elementsIn(root, "select"), ...elementsIn(root, "odk:rank")].map((control) => [
      attribute(control, "ref").split("/").at(-1)!,
      lists.get(/'(.*?)'/.exec(attribute(elementsIn(control, "itemset")[0], "nodeset"))?.[1] ?? "") ?? [],
    ]),
  );
  const groups = elementsIn(root, "group").map((group) => {
    const path = attribute(group, "ref");
    return binds.has(path) ? [] : [field([path.split("/").at(-1)!], texts.get(`${path}:label`) ?? [])];
  });
  return readingOf(
    [...fields.map((one) => ({ ...one, answers: listOf.get(one.names[0]!) ?? one.answers })), ...groups.flat()],
    // The title is no Markdown.
    [...everyText(root).map(odkText), ...elementsIn(root, "h:title").map(({ textContent }) => textContent ?? "")],
    flowing,
  );
}

export function readDdi(content: string): Reading {
  const root = parseXml(content);
  const inside = (parent: Element, ...names: readonly string[]): string[] =>
    names.flatMap((name) => elementsIn(parent, name).map((element) => element.textContent ?? ""));
  const mixed = new Map(
    elementsIn(root, "varGrp")
      .filter((group) => elementsIn(group, "notes").some((note) => attribute(note, "type") === "order"))
      .flatMap((group) =>
        attribute(group, "var")
          .split(" ")
          .map((id) => [id, attribute(group, "ID")] as const),
      ),
  );
  const fields = elementsIn(root, "var").map((variable) => {
    const note = (type: string): string[] =>
      elementsIn(variable, "notes").flatMap((each) => (attribute(each, "type") === type ? [each.textContent ?? ""] : []));
    const wording = [
      ...children(variable).flatMap((child) => (child.tagName === "labl" ? [child.textContent ?? ""] : [])),
      ...inside(variable, "preQTxt", "qstnLit", "postQTxt"),
    ];
    const ranges = elementsIn(variable, "range").flatMap((range) => [attribute(range, "min"), attribute(range, "max")]);
    const dcml = attribute(variable, "dcml");
    return field([attribute(variable, "name")], [...wording, attribute(variable, "measUnit")], {
      answers: [
        ...elementsIn(variable, "catgry").map((category) => ({
          code: inside(category, "catValu")[0] ?? "",
          labels: inside(category, "labl"),
        })),
        ...numbersIn(...note("option").map((text) => text.replace(/\.$/, ""))).map((code) => ({ code, labels: wording })),
      ],
      conditions: inside(variable, "universe"),
      numbers: [...ranges, ...numbersIn(...inside(variable, "ivuInstr").map((text) => text.replace(/\.(?=\s|$)/g, "")))],
      decimals: dcml === "" ? undefined : Number(dcml),
      required: note("required").length > 0,
      mixed: mixed.get(attribute(variable, "ID")),
    });
  });
  return readingOf(fields, everyText(root), exact);
}

/** What is asked of an element of HTML; the library has no types. */
interface HtmlElement {
  readonly textContent: string | null;
  readonly children: Iterable<HtmlElement>;
  readonly childNodes: Iterable<{ readonly nodeName: string; readonly textContent: string | null }>;
  matches(selector: string): boolean;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const { JSDOM } = createRequire(import.meta.url)("jsdom");

function bodyOf(html: string): HtmlElement {
  return new JSDOM(html.replace(/<style>[^]*?<\/style>/, "").replace(/<br ?\/?>/g, "\n")).window.document.documentElement;
}

/** Each element's text, whole. */
function blocks(root: HtmlElement, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent ?? "");
}

/** Codes below each other, with their labels, which may have lines of their own. */
function codeAndLabels(cell: string): Answer[] {
  return cell.split(/\n(?=-?\d+(?: = |$))/m).map((line) => {
    const [code = "", ...label] = line.split(" = ");
    return { code: code.trim(), labels: [label.join(" = ")] };
  });
}

/** How many decimals a number may have, as a text for people says it. */
function saidDecimals(text: string): { readonly said: string; readonly count: number }[] {
  return ["en", "id"].flatMap((language) => {
    const [whole, some] = [phrase("whole", language)!, phrase("decimals", language, { decimals: "(\\d+)" })!];
    if (text.includes(whole)) return [{ said: whole, count: 0 }];
    const found = new RegExp(some.replaceAll(".", "\\.")).exec(text);
    return found ? [{ said: found[0], count: Number(found[1]) }] : [];
  });
}

/** The codebook in HTML; a table is known by the place of its columns. */
function readCodebook(html: string): Reading {
  const root = bodyOf(html);
  const tables = [...root.querySelectorAll("table")].map((table) =>
    [...table.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent ?? "")),
  );
  const columnsAt = tables.findIndex((rows) => rows.some((cells) => cells.length >= 8));
  const scales = new Map((tables[columnsAt - 1] ?? []).map(([name = "", , codes = ""]) => [name, codeAndLabels(codes)]));
  const random = new Set(tables.flat().flatMap(([name = "", , order = ""]) => (/^(random|acak)$/.test(order) ? [name] : [])));
  const fields = (tables[columnsAt] ?? []).map(([name = "", wording = "", codes = "", battery = "", , , , required = "", askedIf = ""]) => {
    const lines = codes.split("\n");
    const range = /^(-?[\d.]*?)\.\.(-?[\d.]*)$/.exec(lines[0]!);
    const option = /^\D+ (-?\d+)$/.exec(lines[0]!);
    return field([name], [wording, codes, ...lines], {
      answers: [...(scales.get(codes.trim()) ?? codeAndLabels(codes)), ...(option ? [{ code: option[1]!, labels: [wording] }] : [])],
      conditions: askedIf === "" ? [] : [askedIf],
      numbers: range ? [range[1]!, range[2]!].map((limit) => (limit === "" ? "" : String(Number(limit)))) : [],
      decimals: lines.flatMap(saidDecimals)[0]?.count,
      required: required !== "",
      mixed: random.has(battery) ? battery : undefined,
    });
  });
  return readingOf(fields, [...blocks(root, "h1,h2,p,li"), ...tables.flat(2)], flowing);
}

export const readCodebookHtml = readCodebook;
export const readCodebookMarkdown = (markdown: string): Reading => readCodebook(marked.parse(markdown, { async: false }));

export function readPaper(html: string): Reading {
  const root = bodyOf(html);
  const fields: Field[] = [];
  const boxes = (parent: HtmlElement, each: string): Answer[] =>
    [...parent.querySelectorAll(each)].flatMap((one) => {
      const code = one.querySelector(".code")?.textContent ?? [...one.querySelectorAll("bdi[dir=ltr]")].at(-1)?.textContent;
      return code === undefined || code === null ? [] : [{ code, labels: [one.textContent ?? ""] }];
    });
  for (const element of root.querySelectorAll(".question, table")) {
    // What is asked only of some says so itself, or the frame around it does.
    const onlyIn = (parent: HtmlElement | null): string[] =>
      [...(parent?.children ?? [])].filter((one) => one.matches(".only")).map((one) => one.textContent ?? "");
    const conditions = [element.closest(".page"), element.closest(".part"), element].flatMap(onlyIn);
    if (element.matches("table")) {
      for (const row of element.querySelectorAll("tbody th"))
        fields.push(
          field(
            [],
            [
              [...row.childNodes]
                .filter((one) => one.nodeName !== "P")
                .map((one) => one.textContent ?? "")
                .join(""),
            ],
            {
              answers: boxes(element, "thead th"),
              conditions: [...conditions, ...onlyIn(row)],
            },
          ),
        );
      continue;
    }
    const hints = blocks(element, ".hint, li");
    const decimals = blocks(element, ".hint").flatMap(saidDecimals)[0];
    const limits = numbersIn(...blocks(element, ".hint").map((hint) => hint.replace(decimals?.said ?? "", "").replace(/\.(?!\d)/g, "")));
    fields.push(
      field([], [element.textContent ?? "", ...blocks(element, "p,bdi,li")], {
        answers: boxes(element, "li, .poles span:has(> .box), .slide span:has(> .box)"),
        conditions,
        numbers: [...limits, ...numbersIn(...hints)],
        decimals: decimals?.count,
      }),
    );
  }
  return readingOf(fields, blocks(root, "title,h1,h2,h3,p,th,li,bdi,section"), flowing);
}
