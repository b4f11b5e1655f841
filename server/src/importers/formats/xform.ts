/** Forms of ODK as XForm XML. */

import {
  both,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundScore,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { xpath } from "../text/expression.ts";
import { limitsOf } from "../text/limits.ts";
import { conditionOf, formulaOf } from "../text/meaning.ts";
import { below, childOf, childrenOf, textIn, type Element } from "../text/xmlTree.ts";

export function readXForm(root: Element): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(root);
  return { found: reader.found(), gathering: reader.gathering };
}

const types: Readonly<Record<string, AnswerKind>> = {
  int: "number",
  integer: "number",
  decimal: "number",
  date: "date",
  string: "text",
  time: "text",
  dateTime: "text",
};

class Reader {
  readonly gathering = new Gathering("markdown");
  readonly #root: Element;
  readonly #binds = new Map<string, Readonly<Record<string, string>>>();
  readonly #texts = new Map<string, Record<string, string>>();
  readonly #lists = new Map<string, readonly FoundOption[]>();
  readonly #languages: string[] = [];

  constructor(root: Element) {
    this.#root = root;
    for (const bind of below(root, "bind")) this.#binds.set(lastOf(bind.attributes["nodeset"] ?? ""), bind.attributes);
    for (const translation of below(root, "translation")) {
      const tag = tagOf(translation.attributes["lang"] ?? "") ?? "und";
      if (translation.attributes["default"] !== undefined) this.#languages.unshift(tag);
      else this.#languages.push(tag);
      for (const text of childrenOf(translation, "text")) {
        const own = this.#texts.get(text.attributes["id"] ?? "") ?? {};
        const value = childrenOf(text, "value").find((each) => each.attributes["form"] === undefined);
        own[tag] ??= value ? written(value) : "";
        this.#texts.set(text.attributes["id"] ?? "", own);
      }
    }
    if (this.#languages.length === 0) this.#languages.push("und");
    for (const instance of below(root, "instance")) {
      const items = childrenOf(childOf(instance, "root"), "item");
      if (items.length === 0) continue;
      const options = items.map((item): FoundOption => {
        const id = textIn(childOf(item, "itextId"));
        const label = this.#texts.get(id) ?? { [this.#base]: textIn(childOf(item, "label")) };
        return { code: textIn(childOf(item, "name")).trim(), label: this.gathering.text(label, instance.attributes["id"] ?? "") };
      });
      this.#lists.set(instance.attributes["id"] ?? "", options);
    }
  }

  get #base(): string {
    return this.#languages[0]!;
  }

  found(): Found {
    const body = [...below(this.#root, "body")][0];
    const pages: FoundPage[] = [];
    let loose: FoundPart[] = [];
    const close = (): void => {
      if (loose.length > 0) pages.push({ source: `page${pages.length + 1}`, parts: loose });
      loose = [];
    };
    for (const element of childrenOf(body)) {
      if (element.name !== "group" && element.name !== "repeat") {
        for (const part of this.#control(element, undefined, undefined)) loose.push(part);
        continue;
      }
      close();
      const source = lastOf(element.attributes["ref"] ?? element.attributes["nodeset"] ?? "");
      const title = this.#label(element, "label", source);
      pages.push({
        source: source || `page${pages.length + 1}`,
        title,
        when: this.#when(source),
        parts: this.#group(element, source, undefined),
      });
    }
    close();
    const scores = [...this.#binds].flatMap(([source, bind]): FoundScore[] => {
      const raw = bind["calculate"] ?? "";
      return raw === "" ? [] : [{ source, title: {}, raw, formula: formulaOf(raw, xpath, lastOf) }];
    });
    const title = [...below(this.#root, "title")][0];
    return { title: { [this.#base]: textIn(title).trim() }, languages: this.#languages, pages, scores };
  }

  #group(element: Element, source: string, outer: FoundCondition | undefined): FoundPart[] {
    if (element.name === "repeat") this.gathering.lose("loop", source);
    const table = /field-list/.test(element.attributes["appearance"] ?? "") ? `${source}_table` : undefined;
    return childrenOf(element).flatMap((child): readonly FoundPart[] => {
      if (child.name !== "group" && child.name !== "repeat") return this.#control(child, outer, table);
      const own = lastOf(child.attributes["ref"] ?? child.attributes["nodeset"] ?? "");
      if (child.name === "repeat") return this.#group(child, own || source, outer);
      this.gathering.lose("hierarchy", own, undefined, true);
      const when = both(outer, this.#when(own));
      const label = this.#label(child, "label", own);
      const note: readonly FoundPart[] = Object.keys(label).length > 0 ? [{ kind: "note", source: own, text: label, when }] : [];
      return [...note, ...this.#group(child, own, when)];
    });
  }

  #label(element: Element, name: string, where: string): FoundText {
    const label = childOf(element, name);
    if (!label) return {};
    const [, id] = /jr:itext\('([^']+)'\)/.exec(label.attributes["ref"] ?? "") ?? [];
    return this.gathering.text(id === undefined ? { [this.#base]: written(label) } : (this.#texts.get(id) ?? {}), where);
  }

  #when(source: string): FoundCondition | undefined {
    const raw = this.#binds.get(source)?.["relevant"] ?? "";
    return raw === "" || raw === "true()" ? undefined : conditionOf(raw, xpath, lastOf);
  }

  #control(element: Element, outer: FoundCondition | undefined, table: string | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const source = lastOf(element.attributes["ref"] ?? "");
    if (source === "" || !/^(?:input|select1|select|rank|range|trigger|upload)$/.test(element.name)) return [];
    const bind = this.#binds.get(source) ?? {};
    const text = this.#label(element, "label", source);
    gathering.loseText("hint", source, this.#label(element, "hint", source));
    const when = both(outer, this.#when(source));
    const constraint = bind["constraint"] ?? "";
    const limits = constraint === "" ? undefined : limitsOf(constraint, bind["type"] !== "decimal");
    if (constraint !== "") gathering.lose("validation", source, constraint, limits !== undefined);
    const appearance = element.attributes["appearance"] ?? "";
    const common = { kind: "question", source, text, when, required: bind["required"] === "true()" } as const;
    if (element.name === "upload") {
      gathering.loseText("file", source, text);
      return [];
    }
    if (bind["readonly"] === "true()" && element.name === "input")
      return bind["calculate"] === undefined ? [{ kind: "note", source, text, when }] : [];
    if ((bind["type"] ?? "").startsWith("geo")) {
      gathering.loseText("geo", source, text);
      return [];
    }
    if (element.name === "range")
      return [{ ...common, answer: "number", lo: Number(element.attributes["start"]), hi: Number(element.attributes["end"]) }];
    if (element.name === "trigger") return [{ ...common, answer: "any", options: [{ code: "OK", label: { [this.#base]: "OK" } }] }];
    if (element.name === "input") {
      if (bind["type"] === "time" || bind["type"] === "dateTime") gathering.lose("datetime", source, bind["type"]);
      return [{ ...common, answer: types[bind["type"] ?? "string"] ?? "text", lo: limits?.lo, hi: limits?.hi }];
    }
    const options = this.#options(element, source);
    if (element.name === "select1" && /(?:^|\s)label(?:\s|$)/.test(appearance))
      return Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : [];
    const isRow = element.name === "select1" && /list-nolabel/.test(appearance) && table !== undefined;
    return [
      {
        ...common,
        answer: element.name === "select1" ? "one" : element.name === "rank" ? "rank" : "any",
        options,
        ...(isRow && { table }),
      },
    ];
  }

  #options(element: Element, source: string): readonly FoundOption[] {
    const itemset = childOf(element, "itemset");
    if (itemset) {
      const [, list = ""] = /instance\('([^']+)'\)/.exec(itemset.attributes["nodeset"] ?? "") ?? [];
      if (/\[/.test(itemset.attributes["nodeset"] ?? "") && !/randomize\(/.test(itemset.attributes["nodeset"] ?? ""))
        this.gathering.lose("option-condition", source, itemset.attributes["nodeset"]);
      if (/randomize\(/.test(itemset.attributes["nodeset"] ?? "")) this.gathering.lose("randomization", source);
      return this.#lists.get(list) ?? [];
    }
    return childrenOf(element, "item").map((item) => ({
      code: textIn(childOf(item, "value")).trim(),
      label: this.#label(item, "label", source),
    }));
  }
}

/** The last step of a path: names are unique in forms that this reads. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A text in which an answer may be shown. */
function written(element: Element): string {
  return element.children
    .map((child) =>
      typeof child === "string"
        ? child
        : child.name === "output"
          ? `\${${lastOf(child.attributes["value"] ?? child.attributes["ref"] ?? "")}}`
          : textIn(child),
    )
    .join("");
}
