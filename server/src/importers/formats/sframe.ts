/** Instruments of surveyframe. */

import {
  notesOf,
  type AnswerKind,
  type Comparison,
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundScore,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { isObject, list, numeric, object, objects, string, type Json } from "../text/json.ts";
import { joinedHelp } from "../text/rules.ts";

export function isSframe(value: unknown): boolean {
  return isObject(value) && isObject(value["meta"]) && Array.isArray(value["items"]) && Array.isArray(value["choices"]);
}

export function readSframe(value: unknown): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(object(value));
  return { found: reader.found(), gathering: reader.gathering };
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  text: "text", textarea: "long", single_choice: "one", dropdown: "one", likert: "one", multiple_choice: "any", ranking: "rank", numeric: "number", slider: "number", rating: "number",
  date: "date",
}; // prettier-ignore

class Reader {
  readonly gathering = new Gathering("html");
  readonly #frame: Json;
  readonly #base: string;
  readonly #choices: ReadonlyMap<string, Json>;

  constructor(frame: Json) {
    this.#frame = frame;
    const [first = ""] = [object(frame["meta"])["languages"]].flatMap((each) => (Array.isArray(each) ? each : [each])).map(string);
    this.#base = tagOf(first) ?? "und";
    this.#choices = new Map(objects(frame["choices"]).map((set) => [string(set["id"]), set]));
  }

  #text(raw: unknown, where: string): Readonly<Record<string, string>> {
    return this.gathering.text({ [this.#base]: string(raw) }, where);
  }

  found(): Found {
    const { gathering } = this;
    const frame = this.#frame;
    const meta = object(frame["meta"]);
    const render = object(frame["render"]);
    const welcome = object(render["welcome"]);
    const reversed = new Set(objects(frame["scales"]).flatMap((scale) => namesIn(scale["reverse_items"])));
    const owners = new Map<string, string>();
    for (const scale of objects(frame["scales"]))
      for (const item of namesIn(scale["items"])) if (!owners.has(item)) owners.set(item, string(scale["label"]) || string(scale["id"]));
    const pages = new Map<string, { source: string; title?: Readonly<Record<string, string>>; parts: FoundPart[] }>();
    let section = 0;
    for (const item of objects(frame["items"])) {
      const source = string(item["id"]);
      const number = string(item["page"]) || "1";
      let page = pages.get(number);
      const isSection = item["type"] === "section_break";
      if (!page) pages.set(number, (page = { source: isSection ? source : `page${number}`, parts: [] }));
      this.#extras(item, source);
      if (isSection) {
        section++;
        const intro = this.#text(item["section_intro"], source);
        if (page.title === undefined && page.parts.length === 0) page.title = this.#text(item["label"], source);
        else page.parts.push({ kind: "note", source: `${source} ${section}`, text: this.#text(item["label"], source) });
        if (Object.keys(intro).length > 0) page.parts.push({ kind: "note", source, text: intro });
        continue;
      }
      for (const part of this.#item(item, source, reversed, owners)) page.parts.push(part);
    }
    for (const [key, kind] of [
      ["models", "models"],
      ["analysis_plan", "models"],
      ["checks", "checks"],
    ] as const) {
      const count = objects(frame[key]).length;
      if (count > 0)
        gathering.lose(
          kind,
          `${key} (${count})`,
          objects(frame[key])
            .map((each) => string(each["label"] ?? each["research_question"] ?? each["id"]))
            .join("; "),
        );
    }
    if (Object.keys(render).length > 0)
      gathering.lose("admin", `render (${Object.keys(render).length})`, string(object(render["header"])["institution"]));
    if (string(meta["authors"]) !== "") gathering.lose("admin", "authors", string(meta["authors"]));
    if (string(meta["description"]) !== "") gathering.lose("instructions", "description", string(meta["description"]));
    return {
      title: this.#text(meta["title"], "title"),
      languages: [this.#base],
      version: string(meta["version"]) || undefined,
      intro: this.#text(welcome["intro_text"], "welcome"),
      consent: this.#text(welcome["consent_text"], "consent"),
      outro: this.#text(object(render["thankyou"])["message"], "thankyou"),
      pages: [...pages.values()].map((page): FoundPage => page),
      scores: objects(frame["scales"]).map((scale) => this.#score(scale)),
    };
  }

  #score(scale: Json): FoundScore {
    const items = namesIn(scale["items"]);
    const method = string(scale["method"]) || "mean";
    const least = numeric(scale["min_valid"]);
    const name = method === "sum" || method === "mean" ? method : undefined;
    const weights = list(scale["weights"]);
    return {
      source: string(scale["id"]),
      title: this.#text(scale["label"], "scales"),
      raw: `${method} of ${items.join(", ")}`,
      formula: name && weights.length === 0 ? { kind: "call", name, of: items.map((of) => ({ kind: "answer", of })) } : undefined,
      ...(least !== undefined && least > 0 && least <= items.length && { missing: { atLeast: least } }),
    };
  }

  #item(item: Json, source: string, reversed: ReadonlySet<string>, owners: ReadonlyMap<string, string>): readonly FoundPart[] {
    const { gathering } = this;
    const type = string(item["type"]);
    const text = this.#text(item["label"], source);
    const when = this.#when(source);
    const hint = joinedHelp(this.#text(item["help"], source));
    const common = { source, text, hint, required: item["required"] === true, when } as const;
    if (type === "text_block" || type === "info") return notesOf(source, when, text, hint);
    if (type === "matrix") {
      const rows = list(item["matrix_items"] ?? item["rows"]);
      return [
        {
          ...common,
          kind: "matrix",
          options: this.#options(string(item["choice_set"]), source),
          rows: rows.map((row, at) => {
            const label = isObject(row) ? row["label"] : row;
            const own = isObject(row) ? string(row["id"]) : "";
            return {
              source: own || `${source}_${at + 1}`,
              name: own || `${source}_${at + 1}`,
              text: this.#text(label, source),
              required: common.required,
            };
          }),
        },
      ];
    }
    let answer = kinds[type];
    if (answer === undefined) {
      gathering.lose("unknown-type", source, type, true);
      answer = "text";
    }
    if (type === "slider" || type === "rating") gathering.lose("slider", source, undefined, true);
    const isReversed = item["reverse"] === true || reversed.has(source);
    const dimension = owners.get(source);
    if (answer === "number")
      return [
        {
          ...common,
          kind: "question",
          answer,
          lo: numeric(item["slider_min"] ?? item["min"]),
          hi: numeric(item["slider_max"] ?? item["max"] ?? item["rating_max"]),
        },
      ];
    const options = this.#options(string(item["choice_set"]), source);
    return [
      {
        ...common,
        kind: "question",
        answer,
        options,
        ...(type === "likert" && { rating: true, ...(dimension !== undefined && { dimension }) }),
        ...(isReversed && { reverse: true }),
      },
    ];
  }

  #options(set: string, source: string): readonly FoundOption[] {
    const choices = object(this.#choices.get(set));
    if (choices["randomise"] === true) this.gathering.lose("randomization", source, set);
    const labels = list(choices["labels"]);
    const options = list(choices["values"]).map((value, at): FoundOption => ({
      code: string(value),
      label: this.#text(labels[at] ?? value, set),
    }));
    return choices["allow_other"] === true ? [...options, { code: "other", label: { [this.#base]: "Other" }, specify: true }] : options;
  }

  #when(source: string): FoundCondition | undefined {
    const rules = objects(this.#frame["branching"]).filter((rule) => rule["item_id"] === source);
    const all = rules.map((rule): FoundCondition => {
      const of = string(rule["depends_on"]);
      const operator = string(rule["operator"]);
      const value = string(rule["value"]);
      const op = operator === "=" ? "==" : operator;
      const condition: FoundCondition = /^(?:==|!=|<=?|>=?)$/.test(op)
        ? { kind: "compare", of, op: op as Comparison, value }
        : /includes|contains|%in%|in/.test(op)
          ? { kind: "includes", of, value }
          : { kind: "unknown", raw: JSON.stringify(rule) };
      return rule["action"] === "hide" ? { kind: "not", operand: condition } : condition;
    });
    return all.length > 1 ? { kind: "and", all } : all[0];
  }

  #extras(item: Json, source: string): void {
    const { gathering } = this;
    for (const key of ["placeholder", "slider_left", "slider_right", "slider_min_label", "slider_max_label"] as const)
      if (string(item[key]) !== "") gathering.loseText("hint", source, this.#text(item[key], source));
    if (item["default"] !== undefined) gathering.lose("default-value", source, string(item["default"]));
    if (item["validation"] !== undefined || item["pattern"] !== undefined)
      gathering.lose("validation", source, JSON.stringify(item["validation"] ?? item["pattern"]));
  }
}

/** One name, or a list of them. */
function namesIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(string).filter((name) => name !== "");
}
