/** Questions of Qualtrics. */

import { type AnswerKind, type FoundCondition, type FoundOption, type FoundPart, type FoundRow, type FoundText } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { isObject, list, numeric, object, objects, string, type Json } from "../text/json.ts";
import { hasMarks, inWords } from "../text/marked.ts";
import { pipedField, type Fields } from "./qualtricsFields.ts";
import { Grades, reversedRows } from "./qualtricsGrades.ts";
import { logicOf, type Known } from "./qualtricsLogic.ts";

interface Choice {
  readonly id: string;
  readonly label: FoundText;
  readonly raw: Json;
}

export class Questions implements Known {
  readonly gathering = new Gathering("html", /\$\{[a-z]+:\/\/[^}]{1,200}\}/g, (raw) => {
    const field = pipedField.exec(raw)?.[1];
    // What hangs on something that is drawn has words of its own.
    return field !== undefined && this.fields.givenOf(field) === field ? { of: field } : undefined;
  });
  readonly fields: Fields;
  readonly base: string;
  readonly #languages: Set<string>;
  readonly #payloads: ReadonlyMap<string, Json>;
  readonly #names = new Map<string, string>();
  readonly grades = new Grades();

  constructor(payloads: readonly Json[], base: string, fields: Fields) {
    this.base = base;
    this.fields = fields;
    this.#languages = new Set([base]);
    this.#payloads = new Map(payloads.map((payload) => [string(payload["QuestionID"]), payload]));
    const taken = new Set<string>();
    for (const [id, payload] of this.#payloads) {
      const tag = string(payload["DataExportTag"]) || id;
      const name = taken.has(tag) ? id : tag;
      if (taken.has(tag)) this.gathering.lose("names-changed", tag, id, true);
      taken.add(name);
      this.#names.set(id, name);
    }
  }

  get languages(): readonly string[] {
    return [...this.#languages];
  }

  nameOf(question: string, row?: string): string | undefined {
    const name = this.#names.get(question);
    return name === undefined || row === undefined ? name : `${name}_${row}`;
  }

  codeOf(question: string, choice: string): string | undefined {
    const payload = object(this.#payloads.get(question));
    const key = payload["QuestionType"] === "Matrix" ? "Answers" : "Choices";
    return object(payload[key])[choice] === undefined ? undefined : codeOf(payload, choice);
  }

  /** What a question is; nothing where it is not there. */
  parts(id: string): readonly FoundPart[] {
    const payload = this.#payloads.get(id);
    if (payload === undefined) return [];
    const source = this.#names.get(id)!;
    const type = string(payload["QuestionType"]);
    this.#extras(payload, source);
    const logic = logicOf(payload["DisplayLogic"] ?? payload["InPageDisplayLogic"], this);
    for (const { type: kind, said } of logic?.foreign ?? [])
      if (/EmbeddedField|GeoIP|DeviceType/.test(kind)) this.gathering.lose("embedded-data", source, said);
    const when = logic?.condition;
    const text = this.#text(payload, "QuestionText", source);
    const settings = object(object(payload["Validation"])["Settings"]);
    const required = settings["ForceResponse"] === "ON";
    const common = { source, text, when, required } as const;
    switch (type) {
      case "MC":
        return [this.#choice(payload, common)];
      case "Matrix":
        return this.#matrix(payload, common);
      case "SBS":
        return this.#sideBySide(payload, common);
      case "TE":
        return this.#entry(payload, common);
      case "CS":
      case "Slider":
        return this.#numbers(payload, common);
      case "RO":
        return [{ ...common, kind: "question", answer: "rank", options: this.#options(payload, source), random: isShuffled(payload) }];
      case "PGR":
        this.gathering.lose("ranking-partial", source, "pick, group and rank");
        return [{ ...common, kind: "question", answer: "rank", options: this.#options(payload, source) }];
      case "DB":
        if (string(payload["Selector"]) !== "TB" && string(payload["Selector"]) !== "PTB")
          this.gathering.lose("media", source, string(object(payload["Graphics"])["ID"] ?? payload["Graphics"]));
        return Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : [];
      case "Timing":
      case "Captcha":
      case "Meta":
        this.gathering.lose("timing", `${source} (${type})`, Object.values(text)[0]);
        return [];
      case "FileUpload": {
        this.gathering.lose("file", source, undefined, true);
        const isPicture = object(object(payload["Validation"])["Settings"])["ContentType"] === "Graphic";
        return [{ ...common, kind: "question", answer: isPicture ? "image" : "file" }];
      }
      case "Draw":
        this.gathering.loseText("file", source, text);
        return [];
      case "DD":
      case "TreeSelect":
        this.gathering.lose("external", source, type, true);
        return [{ ...common, kind: "question", answer: "text" }];
      default:
        this.gathering.lose("unknown-type", `${source} (${type})`, Object.values(text).join(" | "), true);
        return [
          {
            ...common,
            kind: "question",
            answer: list(payload["Choices"]).length > 0 ? "one" : "text",
            options: this.#options(payload, source),
          },
        ];
    }
  }

  /** A text with its translations. */
  #text(payload: Json, key: string, where: string): FoundText {
    const raw: Record<string, string> = { [this.base]: string(payload[key]) };
    for (const [language, own] of Object.entries(object(payload["Language"]))) {
      const tag = tagOf(language);
      if (tag === undefined || tag === this.base || !isObject(own)) continue;
      this.#languages.add(tag);
      if (string(own[key]) !== "") raw[tag] = string(own[key]);
    }
    return this.gathering.text(raw, where);
  }

  #choices(payload: Json, key: "Choices" | "Answers", where: string): readonly Choice[] {
    const order = list(payload[key === "Choices" ? "ChoiceOrder" : "AnswerOrder"]).map(string);
    const byId = byIds(payload[key], order);
    const ids = [...new Set([...order.filter((id) => byId[id] !== undefined), ...Object.keys(byId)])];
    return ids.map((id) => {
      const raw = object(byId[id]);
      const texts: Record<string, string> = { [this.base]: string(raw["Display"]) };
      for (const [language, own] of Object.entries(object(payload["Language"]))) {
        const tag = tagOf(language);
        const display = string(object(byIds(object(own)[key], order)[id])["Display"]);
        if (tag !== undefined && tag !== this.base && display !== "") texts[tag] = display;
      }
      if (raw["DisplayLogic"] !== undefined) {
        const logic = logicOf(raw["DisplayLogic"], this);
        this.gathering.lose("option-condition", `${where}/${id}`, logic?.said, logic !== undefined);
      }
      if (raw["Image"] !== undefined) this.gathering.lose("media", where, string(object(raw["Image"])["ImageLocation"]));
      return { id, label: this.gathering.text(texts, where), raw };
    });
  }

  #options(payload: Json, where: string, key: "Choices" | "Answers" = "Choices"): readonly FoundOption[] {
    return this.#choices(payload, key, where).map(({ id, label, raw }) => ({
      code: codeOf(payload, id),
      label,
      ...(raw["DisplayLogic"] !== undefined && { when: logicOf(raw["DisplayLogic"], this)?.condition }),
      ...(raw["TextEntry"] === "true" && { specify: true }),
      ...((raw["ExclusiveAnswer"] === true || raw["ExclusiveAnswer"] === "true") && { exclusive: true }),
    }));
  }

  #choice(payload: Json, common: Common): FoundPart {
    const selector = string(payload["Selector"]);
    const answer: AnswerKind = selector.startsWith("M") ? "any" : "one";
    const options = this.#options(payload, common.source);
    this.#labels(payload, "ColumnLabels", common.source);
    if (selector === "NPS" && options.length === 0) {
      return {
        ...common,
        kind: "question",
        answer: "one",
        rating: true,
        options: Array.from({ length: 11 }, (_, code) => ({ code: String(code), label: { [this.base]: String(code) } })),
      };
    }
    const validation = object(object(payload["Validation"])["Settings"]);
    const isBound = answer === "any" && /ChoiceCount|MinChoices|MaxChoices|Exact|Range/i.test(string(validation["Type"]));
    const [least, most] = [numeric(validation["MinChoices"]), numeric(validation["MaxChoices"])];
    if (isBound) this.gathering.lose("multi-select-limit", common.source, JSON.stringify(validation), (least ?? most) !== undefined);
    return {
      ...common,
      kind: "question",
      answer,
      options,
      ...(isBound && { least, most }),
      random: isShuffled(payload),
      ...(selector === "DL" && { shown: "list" as const }),
      ...(selector === "NPS" && { rating: true }),
    };
  }

  #rows(payload: Json, { source, required }: Common): readonly FoundRow[] {
    const tags = object(payload["ChoiceDataExportTags"]);
    return this.#choices(payload, "Choices", source).map(({ id, label, raw }) => {
      if (raw["TextEntry"] === "true") this.gathering.lose("option-text", source, Object.values(label)[0]);
      const own = string(tags[id]);
      return { source: `${source}_${id}`, name: own || `${source}_${id}`, text: label, required };
    });
  }

  #matrix(payload: Json, common: Common): readonly FoundPart[] {
    const { source } = common;
    const selector = string(payload["Selector"]);
    const sub = string(payload["SubSelector"]);
    const rows = this.#rows(payload, common);
    const options = this.#options(payload, source, "Answers");
    const stem: readonly FoundPart[] = [{ kind: "note", source, text: common.text, when: common.when }];
    const each = (answer: AnswerKind, own: readonly FoundOption[]): readonly FoundPart[] => [
      ...stem,
      ...rows.map((row): FoundPart => ({ ...row, kind: "question", answer, options: own, when: common.when })),
    ];
    if (selector === "TE" || selector === "CS") {
      this.gathering.lose(selector === "TE" ? "matrix-text" : "share", source);
      return [
        ...stem,
        ...rows.flatMap((row) =>
          options.map((option, at): FoundPart => this.#cell(row, option, at, selector === "CS" ? "number" : "text", common.when)),
        ),
      ];
    }
    if (selector === "MaxDiff") {
      this.gathering.lose("maxdiff", source);
      return each("one", options);
    }
    if (/Multiple|DND/.test(sub)) {
      this.gathering.lose("matrix-multi", source);
      return each("any", options);
    }
    if (selector === "RO") return each("rank", options);
    const isRandom = objects([payload["Randomization"]]).some(({ Type }) => Type === "All");
    const graded = reversedRows(payload, rows.length);
    if (sub === "DL" || selector === "DL") this.gathering.lose("appearance", source, "dropdown", true);
    return [
      {
        ...common,
        kind: "matrix",
        options,
        random: isRandom,
        rows: rows.map((row) => {
          const ends = selector === "Bipolar" || selector === "bipolar" ? polesOf(inWords(row.text)) : undefined;
          if (ends && hasMarks(row.text)) this.gathering.lose("html", source, undefined, true);
          return {
            ...row,
            ...(ends && { poles: ends, text: {} }),
            ...(graded.has(row.source.slice(source.length + 1)) && { reverse: true }),
          };
        }),
      },
    ];
  }

  #cell(row: FoundRow, option: FoundOption, at: number, answer: AnswerKind, when: FoundCondition | undefined): FoundPart {
    const text = Object.fromEntries(
      Object.entries(row.text).map(([tag, text]) => [tag, option.label[tag] === undefined ? text : `${text} – ${option.label[tag]}`]),
    );
    return { ...row, kind: "question", source: `${row.source}_${at + 1}`, name: `${row.name}_${at + 1}`, text, answer, when };
  }

  #sideBySide(payload: Json, common: Common): readonly FoundPart[] {
    const { source } = common;
    this.gathering.lose("side-by-side", source, undefined, true);
    const columns = objects(payload["AdditionalQuestions"]);
    // The question stands above the table, and the text of each column above its answers.
    const parts: FoundPart[] = Object.keys(common.text).length > 0 ? [{ kind: "note", source, text: common.text, when: common.when }] : [];
    columns.forEach((column, at) => {
      const own = `${source}#${at + 1}`;
      const merged = {
        ...column,
        Choices: payload["Choices"] ?? column["Choices"],
        ChoiceOrder: payload["ChoiceOrder"],
        Language: column["Language"] ?? [],
      };
      const answers = object(column["Answers"]);
      const isText = Object.values(answers).some((answer) => object(answer)["TextEntry"] === "true") && column["Selector"] === "TE";
      const inner: Common = { ...common, source: own, text: this.#text(column, "QuestionText", own) };
      for (const part of this.#matrix(isText ? { ...merged, Selector: "TE" } : merged, inner)) parts.push(part);
    });
    const tables = parts.filter(({ kind }) => kind === "matrix");
    const last = parts.at(-1);
    const isWhole = tables.length > 1 && tables.length === columns.length && last?.kind === "matrix";
    if (isWhole) parts[parts.length - 1] = { ...last, together: { layout: "side by side", before: tables.length - 1 } };
    return parts;
  }

  #entry(payload: Json, common: Common): readonly FoundPart[] {
    const { source } = common;
    const selector = string(payload["Selector"]);
    const settings = object(object(payload["Validation"])["Settings"]);
    const content = settings["Type"] === "ContentType" ? string(settings["ContentType"]) : "";
    if (selector === "FORM") {
      this.gathering.lose("matrix-text", source, undefined, true);
      const fields = this.#choices(payload, "Choices", source);
      return [
        { kind: "note", source, text: common.text, when: common.when },
        ...fields.map(({ id, label }): FoundPart => ({
          ...common,
          kind: "question",
          source: `${source}_${id}`,
          text: label,
          answer: "text",
        })),
      ];
    }
    if (content === "ValidNumber") {
      const { Min, Max, NumDecimals } = object(settings["ValidNumber"]);
      return [{ ...common, kind: "question", answer: "number", lo: numeric(Min), hi: numeric(Max), decimals: numeric(NumDecimals) }];
    }
    if (content === "ValidDate") return [{ ...common, kind: "question", answer: "date" }];
    const format = ({ ValidEmail: "email", ValidPhone: "phone", ValidURL: "url" } as const)[content];
    const most = /CharRange|TotalChar|MaxChar/i.test(string(settings["Type"]))
      ? numeric(settings["MaxChars"] ?? settings["TotalChars"])
      : undefined;
    if (content !== "" || /Regex|CustomValidation|MinChar|TotalChar|CharRange/i.test(string(settings["Type"])))
      this.gathering.lose("validation", source, content || JSON.stringify(settings), format !== undefined);
    return [{ ...common, kind: "question", answer: selector === "ML" || selector === "ESTB" ? "long" : "text", format, most }];
  }

  /** Sliders and constant sums: a number for each choice. */
  #numbers(payload: Json, common: Common): readonly FoundPart[] {
    const { source } = common;
    const isSum = payload["QuestionType"] === "CS";
    const settings = object(object(payload["Validation"])["Settings"]);
    const configuration = object(payload["Configuration"]);
    const choices = this.#choices(payload, "Choices", source);
    this.gathering.lose(isSum ? "share" : "slider", source, isSum ? string(settings["ChoiceTotal"]) : undefined, true);
    const limit = (key: string): number | undefined => numeric(configuration[key] ?? payload[key]);
    if (string(payload["Selector"]) === "STAR") {
      const stars = numeric(configuration["StarCount"]) ?? 5;
      const options = Array.from({ length: Math.min(100, Math.max(2, stars)) }, (_, at) => ({ code: String(at + 1), label: {} }));
      return [{ ...common, kind: "matrix", options, rows: this.#rows(payload, common) }];
    }
    const lo = limit("CSSliderMin");
    const hi = limit("CSSliderMax") ?? (isSum ? numeric(settings["ChoiceTotal"]) : undefined);
    this.#labels(payload, "Labels", source);
    const number = {
      kind: "question",
      answer: "number",
      lo: lo ?? (hi === undefined ? undefined : 0),
      hi,
      decimals: numeric(configuration["NumDecimals"]),
      ...(!isSum && hi !== undefined && { shown: "slider" as const }),
    } as const;
    if (choices.length === 1 && Object.keys(common.text).length > 0 && Object.keys(choices[0]!.label).length === 0)
      return [{ ...common, ...number }];
    return [
      { kind: "note", source, text: common.text, when: common.when },
      ...choices.map(({ id, label }): FoundPart => ({ ...common, ...number, source: `${source}_${id}`, text: label })),
    ];
  }

  /** Words beside answers that are no labels of them, such as those at the ends of a slider. */
  #labels(payload: Json, key: "Labels" | "ColumnLabels", source: string): void {
    const own = [payload, ...Object.values(object(payload["Language"])).map(object)].flatMap((each) => list(each[key]));
    const labels = own.map((label) => this.gathering.plain(string(object(label)["Display"]), source)).filter((label) => label !== "");
    if (labels.length > 0) this.gathering.lose("hint", source, [...new Set(labels)].join(" | "));
  }

  #extras(payload: Json, source: string): void {
    const { gathering } = this;
    if (string(payload["QuestionJS"]) !== "") gathering.lose("script", source, string(payload["QuestionJS"]));
    const random = object(payload["Randomization"]);
    if (/^(?:All|Subset|Advanced)$/i.test(string(random["Type"])) && payload["QuestionType"] !== "Matrix")
      gathering.lose("randomization", source, string(random["Type"]), isShuffled(payload));
    if (payload["DynamicChoices"] !== undefined && list(object(payload["DynamicChoices"])).length > 0)
      gathering.lose("option-condition", source, "choices from another question");
    const preset = payload["DefaultChoices"];
    if (isObject(preset) && Object.keys(preset).length > 0) gathering.lose("default-value", source, JSON.stringify(preset));
    const settings = object(object(payload["Validation"])["Settings"]);
    if (settings["Type"] === "CustomValidation" || settings["CustomValidation"] !== undefined)
      gathering.lose("validation", source, JSON.stringify(settings["CustomValidation"] ?? settings).slice(0, 2000));
    this.grades.note(payload, source, (choice) => codeOf(payload, choice));
  }
}

interface Common {
  readonly source: string;
  readonly text: FoundText;
  readonly when: FoundCondition | undefined;
  readonly required: boolean;
}

/** What is said of choices, by their ids: where these count from 0, the file has a list. */
function byIds(value: unknown, order: readonly string[]): Json {
  if (!Array.isArray(value)) return object(value);
  const first = order.length === 0 || order.includes("0") ? 0 : 1;
  return Object.fromEntries(value.map((each: unknown, at) => [String(at + first), each]));
}

/** The code in the data: what it was recoded to, or its own number. */
function codeOf(payload: Json, id: string): string {
  const recoded = byIds(payload["RecodeValues"], list(payload["ChoiceOrder"]).map(string))[id];
  return recoded === undefined ? id : string(recoded);
}

/** `left:right`, in each language. */
function polesOf(text: FoundText): { readonly left: FoundText; readonly right: FoundText } | undefined {
  const sides = Object.entries(text).map(([tag, each]) => [tag, each.split(":")] as const);
  if (sides.some(([, parts]) => parts.length !== 2)) return undefined;
  const side = (at: number): FoundText => Object.fromEntries(sides.map(([tag, parts]) => [tag, parts[at]!.trim()]));
  return { left: side(0), right: side(1) };
}

/** Whether each respondent gets the choices in another order. */
function isShuffled(payload: Json): boolean {
  return /^(?:MC|RO)$/.test(string(payload["QuestionType"])) && string(object(payload["Randomization"])["Type"]) === "All";
}
