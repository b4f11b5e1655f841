/** Activities of ReproSchema: a folder with a schema, its items and the answers that they share. */

import type { AnswerKind, Found, FoundOption, FoundPart, FoundScore, FoundText } from "../found.ts";
import { Gathering } from "../gathering.ts";
import type { Source } from "../source.ts";
import { jsonOf, textOf } from "../source.ts";
import { tagOf } from "../steps/languages.ts";
import { words } from "../text/expression.ts";
import { isObject, list, numeric, object, objects, string, type Json } from "../text/json.ts";
import { conditionOf, formulaOf } from "../text/meaning.ts";

export function isReproSchema({ files }: Source): boolean {
  return files !== undefined && activityIn(documents(files)) !== undefined;
}

export function readReproSchema({ files = new Map() }: Source): { readonly found: Found; readonly gathering: Gathering } {
  const all = documents(files);
  const reader = new Reader(all);
  return { found: reader.found(activityIn(all)!), gathering: reader.gathering };
}

function documents(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Json> {
  const all = new Map<string, Json>();
  for (const [path, bytes] of files) {
    // Files that are no text, and notes beside them, are none.
    const value = bytes.subarray(0, 1000).includes(0) ? undefined : jsonOf(textOf({ name: path, bytes }));
    if (isObject(value)) all.set(path, value);
  }
  return all;
}

function activityIn(all: ReadonlyMap<string, Json>): { readonly path: string; readonly schema: Json } | undefined {
  for (const [path, schema] of all) {
    const category = string(schema["category"] ?? schema["@type"]);
    if (/Activity/i.test(category) && object(schema["ui"])["order"] !== undefined) return { path, schema };
  }
  return undefined;
}

class Reader {
  readonly gathering = new Gathering("markdown");
  readonly #all: ReadonlyMap<string, Json>;
  readonly #languages = new Set<string>(["en"]);
  readonly #scores: FoundScore[] = [];

  constructor(all: ReadonlyMap<string, Json>) {
    this.#all = all;
  }

  found({ path, schema }: { readonly path: string; readonly schema: Json }): Found {
    const { gathering } = this;
    const ui = object(schema["ui"]);
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
    const properties = objects(ui["addProperties"]);
    const parts: FoundPart[] = [];
    const preamble = this.#text(schema["preamble"], "preamble");
    if (Object.keys(preamble).length > 0) parts.push({ kind: "note", source: "preamble", text: preamble });
    const computed = new Map(objects(schema["compute"]).map((each) => [string(each["variableName"]), string(each["jsExpression"])]));
    for (const place of list(ui["order"]).map(string)) {
      const own = this.#document(folder, place);
      const property = properties.find((each) => string(each["isAbout"]) === place) ?? {};
      const name = string(property["variableName"]) || place.slice(place.lastIndexOf("/") + 1);
      if (!own) {
        gathering.lose("external", name, place);
        continue;
      }
      const part = this.#item(own.item, own.path, name, property, computed);
      if (part) parts.push(part);
    }
    for (const [source, raw] of computed) {
      const owner = properties.find((each) => string(each["variableName"]) === source);
      const title = owner ? this.#text(this.#document(folder, string(owner["isAbout"]))?.item["question"], source) : {};
      this.#scores.push({ source, title, raw, formula: formulaOf(raw, words) });
    }
    const cite = this.#text(schema["citation"], "citation");
    const label = this.#text(schema["prefLabel"], "title");
    for (const message of objects(schema["messages"]))
      gathering.lose("note", "messages", Object.values(this.#text(message["message"], "messages")).join(" | "));
    const description = this.#text(schema["description"], "description");
    return {
      title: Object.keys(label).length > 0 ? label : description,
      languages: [...this.#languages],
      version: string(schema["version"]) || undefined,
      cites: Object.values(cite).slice(0, 1),
      pages: [{ source: "page1", parts }],
      scores: this.#scores,
    };
  }

  #document(folder: string, place: string): { readonly path: string; readonly item: Json } | undefined {
    const path = (folder + place).replace(/\/\.\//g, "/").replace(/^\.\//, "");
    for (const candidate of [path, `${path}.json`, `${path}.jsonld`]) {
      const item = this.#all.get(candidate);
      if (item) return { path: candidate, item };
    }
    return undefined;
  }

  #text(value: unknown, where: string): FoundText {
    if (!isObject(value)) return this.gathering.text({ en: string(value) }, where);
    const raw: Record<string, string> = {};
    for (const [language, text] of Object.entries(value)) {
      const tag = tagOf(language);
      if (tag === undefined || typeof text !== "string" || text === "") continue;
      this.#languages.add(tag);
      raw[tag] = text;
    }
    return this.gathering.text(raw, where);
  }

  #item(item: Json, path: string, source: string, property: Json, computed: ReadonlyMap<string, string>): FoundPart | undefined {
    const { gathering } = this;
    if (computed.has(source)) return undefined;
    const ui = object(item["ui"]);
    const type = string(ui["inputType"]);
    const text = this.#text(item["question"], source);
    const visible = property["isVis"];
    const when = typeof visible === "string" && !/^(?:true|1)$/i.test(visible) ? conditionOf(visible, words) : undefined;
    if (visible === false && type !== "hidden") gathering.lose("hidden", source, undefined, true);
    const required = property["valueRequired"] === true || ui["requiredValue"] === true;
    if (typeof property["valueRequired"] === "string") gathering.lose("conditional-required", source, property["valueRequired"]);
    const options = this.#options(item["responseOptions"], path, source);
    const common = { kind: "question", source, text, when, required } as const;
    const { limits, isMany } = options;
    if (options.all.length >= 2) {
      if (type === "slider") gathering.lose("slider", source, undefined, true);
      this.#compare(options, source);
      return { ...common, answer: isMany ? "any" : "one", options: options.all, ...(type === "slider" && { rating: true }) };
    }
    if (/audio|video|image|document|upload|sign|save/i.test(type)) {
      gathering.loseText("file", source, text);
      return undefined;
    }
    if (/^(?:static|hidden)/i.test(type)) return Object.keys(text).length > 0 ? { kind: "note", source, text, when } : undefined;
    const answer =
      (
        {
          number: "number",
          float: "number",
          slider: "number",
          date: "date",
          multitext: "long",
          radio: "text",
          time: "text",
          timeRange: "text",
          year: "number",
        } as Record<string, AnswerKind>
      )[type] ?? "text";
    if (type.startsWith("time")) gathering.lose("datetime", source, type);
    if (/email|participantId|pid/i.test(type)) gathering.lose("validation", source, type);
    return { ...common, answer, lo: limits[0], hi: limits[1], decimals: type === "float" ? 2 : 0 };
  }

  /** Limits that stand beside answers and say something else. */
  #compare(
    { all, limits: [lo, hi] }: { readonly all: readonly FoundOption[]; readonly limits: readonly (number | undefined)[] },
    source: string,
  ): void {
    const codes = all.map(({ code }) => Number(code)).filter(Number.isFinite);
    if (codes.length > 0 && ((lo !== undefined && lo !== Math.min(...codes)) || (hi !== undefined && hi !== Math.max(...codes))))
      this.gathering.lose("consistency", source, `${lo ?? ""}..${hi ?? ""}`);
  }

  #options(
    given: unknown,
    path: string,
    source: string,
  ): {
    readonly all: readonly FoundOption[];
    readonly limits: readonly [number | undefined, number | undefined];
    readonly isMany: boolean;
  } {
    let own = object(given);
    if (typeof given === "string") {
      const shared = this.#document(path.slice(0, path.lastIndexOf("/") + 1), given) ?? this.#up(path, given);
      if (!shared) this.gathering.lose("external", source, given);
      own = object(shared);
    }
    const all = objects(own["choices"]).map((choice): FoundOption => {
      if (choice["image"] !== undefined) this.gathering.lose("media", source, string(choice["image"]));
      return { code: string(choice["value"]), label: this.#text(choice["name"], source) };
    });
    return { all, limits: [numeric(own["minValue"]), numeric(own["maxValue"])], isMany: own["multipleChoice"] === true };
  }

  /** A file that is named from the folder of another one. */
  #up(path: string, place: string): Json | undefined {
    const parts = path.split("/").slice(0, -1);
    for (const step of place.split("/"))
      if (step === "..") parts.pop();
      else if (step !== ".") parts.push(step);
    return this.#all.get(parts.join("/"));
  }
}
