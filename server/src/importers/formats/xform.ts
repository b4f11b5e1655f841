/** Forms of ODK as XForm XML. */

import { OdkTexts } from "../text/odkTexts.ts";
import {
  both,
  notesOf,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundQuestion,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagFor } from "../steps/languages.ts";
import { aloneIn, constraintOf, selfSign } from "../text/constraints.ts";
import { xpath } from "../text/expression.ts";
import { limitsOf } from "../text/limits.ts";
import { conditionOf } from "../text/meaning.ts";
import { joinedHelp } from "../text/rules.ts";
import { scoresOf, type RawScore } from "../text/scores.ts";
import { attributeOf, below, childOf, childrenOf, textIn, type Element } from "../text/xmlTree.ts";
import { lastOf, XFormPaths } from "../text/xformPaths.ts";

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
  time: "time",
  dateTime: "text",
  geopoint: "place",
};

/** What a device notes by itself. */
const records: Readonly<Record<string, string>> = { start: "start", end: "end", deviceid: "device" };

const controls = /^(?:input|select1?|rank|range|trigger|upload|secret|odk:rank)$/;

class Reader {
  readonly #odk = new OdkTexts();
  readonly gathering = this.#odk.gathering;
  readonly #root: Element;
  readonly #paths: XFormPaths;
  readonly #texts = new Map<string, Record<string, string>>();
  readonly #languages: string[] = [];
  readonly #records: string[] = [];

  constructor(root: Element) {
    this.#root = root;
    this.#paths = new XFormPaths(root, controls);
    for (const [path, bind] of this.#paths.binds) {
      if (bind["calculate"] !== undefined) this.#odk.calculations.set(this.#paths.nameOf(path), bind["calculate"]);
      const preload = [attributeOf(bind, "preload"), attributeOf(bind, "preloadParams")];
      const record = records[preload[1] ?? ""];
      if (preload[0] === undefined) continue;
      this.gathering.lose("embedded-data", this.#paths.nameOf(path), preload.filter(Boolean).join(" "), record !== undefined);
      if (record !== undefined) this.#records.push(record);
    }
    for (const translation of below(root, "translation")) {
      const lang = translation.attributes["lang"] ?? "";
      const tag = lang === "" || lang === "default" ? "und" : tagFor(lang);
      if (translation.attributes["default"] !== undefined) this.#languages.unshift(tag);
      else this.#languages.push(tag);
      for (const text of childrenOf(translation, "text")) {
        const own = this.#texts.get(text.attributes["id"] ?? "") ?? {};
        const value = childrenOf(text, "value").find((each) => each.attributes["form"] === undefined);
        const media = childrenOf(text, "value").filter(({ attributes }) => /image|audio|video/.test(attributes["form"] ?? ""));
        for (const each of media) this.gathering.lose("media", text.attributes["id"] ?? "", textIn(each));
        // A dash stands for a translation that there is not.
        const words = value ? this.#written(value) : "";
        own[tag] ??= words.trim() === "-" ? "" : words;
        this.#texts.set(text.attributes["id"] ?? "", own);
      }
    }
    if (this.#languages.length === 0) this.#languages.push("und");
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
        for (const part of this.#control(element, "", undefined, undefined)) loose.push(part);
        continue;
      }
      close();
      const path = this.#paths.of(element, "");
      const source = lastOf(path);
      pages.push({
        source: source || `page${pages.length + 1}`,
        title: this.#label(element, "label", source),
        when: this.#when(path),
        parts: this.#group(element, path, undefined),
      });
    }
    close();
    const calculated = [...this.#paths.binds].flatMap(([path, bind]): RawScore[] => {
      const source = this.#paths.nameOf(path);
      const raw = bind["calculate"] ?? "";
      return raw === "" || this.#odk.isTold(source) ? [] : [{ source, title: {}, raw }];
    });
    const scores = scoresOf(calculated, pages, xpath, (path) => this.#paths.nameOf(path));
    const title = [...below(this.#root, "title")][0];
    return {
      title: { [this.#base]: textIn(title).trim() },
      languages: [...new Set(this.#languages)],
      pages,
      scores,
      records: ["start", "end", "device"].filter((each) => this.#records.includes(each)),
    };
  }

  #group(element: Element, path: string, outer: FoundCondition | undefined): FoundPart[] {
    if (element.name === "repeat") this.gathering.lose("loop", lastOf(path), attributeOf(element.attributes, "count"));
    const table = /field-list/.test(element.attributes["appearance"] ?? "") ? `${lastOf(path)}_table` : undefined;
    return childrenOf(element).flatMap((child): readonly FoundPart[] => {
      if (child.name !== "group" && child.name !== "repeat") return this.#control(child, path, outer, table);
      const own = this.#paths.of(child, path);
      if (child.name === "repeat") return this.#group(child, own, outer);
      const source = lastOf(own);
      this.gathering.lose("hierarchy", source, undefined, true);
      const when = both(outer, own === path ? undefined : this.#when(own));
      const label = this.#label(child, "label", source);
      const note: readonly FoundPart[] = Object.keys(label).length > 0 ? [{ kind: "note", source, text: label, when }] : [];
      return [...note, ...this.#group(child, own, when)];
    });
  }

  #label(element: Element, name: string, where: string): FoundText {
    const label = childOf(element, name);
    return label ? this.#worded(label.attributes["ref"], this.#written(label), where) : {};
  }

  /** A text by what it is called in all languages, or as it is written. */
  #worded(ref: string | undefined, own: string, where: string): FoundText {
    const [, id] = /jr:itext\(\s*['"]([^'"]+)['"]\s*\)/.exec(ref ?? "") ?? [];
    return this.gathering.text(id === undefined ? { [this.#base]: own } : (this.#texts.get(id) ?? {}), where);
  }

  #when(path: string): FoundCondition | undefined {
    const raw = this.#paths.binds.get(path)?.["relevant"] ?? "";
    return raw === "" || raw === "true()" ? undefined : this.#condition(raw);
  }

  #condition(raw: string): FoundCondition {
    return conditionOf(raw, xpath, (path) => this.#paths.nameOf(path));
  }

  #control(element: Element, above: string, outer: FoundCondition | undefined, table: string | undefined): readonly FoundPart[] {
    const { gathering } = this;
    const path = this.#paths.of(element, above);
    const source = this.#paths.nameOf(path);
    if (source === "" || !controls.test(element.name)) return [];
    const bind = this.#paths.binds.get(path) ?? {};
    const text = this.#label(element, "label", source);
    const hint = joinedHelp(this.#label(element, "hint", source));
    const when = both(outer, this.#when(path));
    const appearance = element.attributes["appearance"] ?? "";
    const requires = bind["required"] ?? "";
    if (!/^(?:|(?:true|false)\(\)|1|0|yes|no)$/.test(requires)) gathering.lose("conditional-required", source, requires);
    const needed = attributeOf(bind, "requiredMsg");
    if (needed !== undefined) gathering.loseText("validation", source, this.#worded(needed, needed, source));
    const common = { kind: "question", source, text, hint, when, required: /^(?:true\(\)|1|yes)$/.test(requires) } as const;
    if (bind["readonly"] === "true()" && element.name === "input") {
      if (bind["calculate"] === undefined) return notesOf(source, when, text, hint);
      gathering.loseText("calc", source, text);
      return [];
    }
    if (element.name === "upload") return this.#upload(element, common, appearance);
    if (element.name === "range") return [{ ...common, ...rangeOf(element, bind["type"] ?? "") }];
    if (element.name === "trigger") return [{ ...common, answer: "any", options: [{ code: "OK", label: { [this.#base]: "OK" } }] }];
    if (element.name === "input" || element.name === "secret") {
      const type = bind["type"] ?? "string";
      const answer = types[type] ?? "text";
      if (/^(?:geotrace|geoshape|barcode)$/.test(type)) {
        gathering.lose("geo", source, Object.values(text).join(" | ") || type);
        if (bind["relevant"]) gathering.lose("question-level-condition", source, bind["relevant"]);
        return [];
      }
      if (type === "time" || type === "dateTime") gathering.lose("datetime", source, type, type === "time");
      if (answer === "place") gathering.lose("geo", source, type, true);
      const long = answer === "text" && /multiline/.test(appearance);
      return [{ ...common, answer: long ? "long" : answer, ...this.#checks(bind, path, answer, bind["constraint"]) }];
    }
    return this.#select(element, common, path, bind, table);
  }

  #upload(element: Element, common: Pick<FoundQuestion, "kind" | "source" | "text">, appearance: string): readonly FoundPart[] {
    const { gathering } = this;
    const media = element.attributes["mediatype"] ?? "";
    if (/^(?:audio|video)/.test(media) || /signature|draw|annotate/.test(appearance)) {
      gathering.loseText("file", common.source, common.text);
      gathering.lose("file", common.source);
      return [];
    }
    gathering.lose("file", common.source, media, true);
    return [{ ...common, answer: media.startsWith("image") ? "image" : "file" }];
  }

  /** What a constraint says, where there is a form for it here; otherwise it is a rule with its message. */
  #checks(bind: Readonly<Record<string, string>>, path: string, answer: AnswerKind, raw = ""): Partial<FoundQuestion> {
    const source = this.#paths.nameOf(path);
    const said = attributeOf(bind, "constraintMsg");
    const message = said === undefined ? {} : this.#worded(said, said, source);
    if (raw === "") {
      this.gathering.loseText("validation", source, message);
      return {};
    }
    const limits = answer === "number" ? limitsOf(raw, bind["type"] !== "decimal") : undefined;
    const known = limits ?? constraintOf(raw, answer, {});
    const checks =
      known || Object.keys(message).length === 0 ? [] : [{ rule: this.#condition(raw.replace(selfSign, `$1${path}`)), message }];
    this.gathering.lose("validation", source, raw, known !== undefined || checks.length > 0);
    if (known) {
      this.gathering.loseText("validation", source, message);
      return { ...known, ...(bind["type"] === "decimal" && { decimals: 2 }) };
    }
    return checks.length > 0 ? { checks } : {};
  }

  #select(
    element: Element,
    common: Pick<FoundQuestion, "kind" | "source" | "text" | "when">,
    path: string,
    bind: Readonly<Record<string, string>>,
    table: string | undefined,
  ): readonly FoundPart[] {
    const { source, text, when } = common;
    const appearance = element.attributes["appearance"] ?? "";
    const options = this.#options(element, source);
    const answer: AnswerKind = element.name === "select1" ? "one" : element.name === "rank" ? "rank" : "any";
    if (answer === "one" && /(?:^|\s)label(?:\s|$)/.test(appearance))
      return Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : [];
    const { codes, rest } = answer === "any" ? aloneIn(bind["constraint"] ?? "") : { codes: [], rest: bind["constraint"] };
    const alone = new Set(codes);
    return [
      {
        ...common,
        answer,
        options: options.map((option) => (alone.has(option.code) ? { ...option, exclusive: true } : option)),
        ...(/(?:^|\s)minimal/.test(appearance) && answer !== "any" && { shown: "list" as const }),
        ...(/likert/.test(appearance) && { rating: true }),
        ...this.#checks(bind, path, answer, rest),
        ...(answer === "one" && /list-nolabel/.test(appearance) && table !== undefined && { table }),
      },
    ];
  }

  #options(element: Element, source: string): readonly FoundOption[] {
    const itemset = childOf(element, "itemset");
    if (!itemset)
      return childrenOf(element, "item").map((item) => ({
        code: textIn(childOf(item, "value")).trim(),
        label: this.#label(item, "label", source),
      }));
    const nodeset = itemset.attributes["nodeset"] ?? "";
    if (/randomize\(/.test(nodeset)) this.gathering.lose("randomization", source, undefined, true);
    const { items, filter } = this.#paths.itemsOf(nodeset);
    const compared = filter === undefined ? [] : this.#compared(filter);
    if (filter !== undefined) this.gathering.lose("option-condition", source, filter, compared !== undefined);
    if (items.length === 0) this.gathering.lose("external", source, nodeset);
    const [valueRef, labelRef] = ["value", "label"].map((name) => childOf(itemset, name)?.attributes["ref"] ?? name) as [string, string];
    const id = /jr:itext\(([^()'"]+)\)/.exec(labelRef)?.[1]?.trim();
    return items.map((item): FoundOption => {
      const cell = (ref: string): string => textIn(childOf(item, lastOf(ref))).trim();
      const own = id === undefined ? cell(labelRef) : cell(id);
      const label = id === undefined ? { [this.#base]: own } : (this.#texts.get(own) ?? { [this.#base]: own });
      const when = both(
        ...(compared ?? []).map(({ column, of }): FoundCondition | undefined =>
          cell(column) === "" ? undefined : { kind: "compare", of, op: "==", value: cell(column) },
        ),
      );
      return { code: cell(valueRef), label: this.gathering.text(label, source), ...(when && { when }) };
    });
  }

  /** The columns of a list that a filter compares with answers, where it does nothing else. */
  #compared(filter: string): readonly { readonly column: string; readonly of: string }[] | undefined {
    const parts = filter
      .split(/ and /i)
      .map(
        (part) =>
          /^\s*(?<column>[A-Za-z_][\w-]{0,60})\s*=\s*(?<of>\/[\w./-]{1,300})\s*$/.exec(part)?.groups ??
          /^\s*(?<of>\/[\w./-]{1,300})\s*=\s*(?<column>[A-Za-z_][\w-]{0,60})\s*$/.exec(part)?.groups,
      );
    if (parts.some((part) => part === undefined)) return undefined;
    return parts.map((part) => ({ column: part!["column"]!, of: this.#paths.nameOf(part!["of"]!) }));
  }

  /** A text in which an answer may be shown. */
  #written(element: Element): string {
    return element.children
      .map((child) => {
        if (typeof child === "string") return child;
        if (child.name !== "output") return textIn(child);
        return `\${${this.#paths.nameOf((child.attributes["value"] ?? child.attributes["ref"] ?? "").trim())}}`;
      })
      .join("");
  }
}

function rangeOf(element: Element, type: string): Partial<FoundQuestion> & { readonly answer: "number" } {
  const limit = (name: string, usual: number): number => {
    const own = Number(element.attributes[name] ?? "");
    return element.attributes[name] === undefined || Number.isNaN(own) ? usual : own;
  };
  const decimals = /\.(\d*[1-9])/.exec(element.attributes["step"] ?? "")?.[1]?.length ?? 0;
  return {
    answer: "number",
    lo: limit("start", 1),
    hi: limit("end", 10),
    decimals: Math.max(decimals, type === "decimal" ? 1 : 0),
    shown: "slider",
  };
}
