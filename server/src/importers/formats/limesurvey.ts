/** Surveys of LimeSurvey. */

import {
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundRow,
  type FoundScore,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { words } from "../text/expression.ts";
import { limitsOf } from "../text/limits.ts";
import { conditionOf, formulaOf } from "../text/meaning.ts";
import type { LimePart, LimeQuestion, LimeSurvey, Texts } from "./limesurveyTables.ts";

export function readLimeSurvey(survey: LimeSurvey): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(survey);
  return { found: reader.found(), gathering: reader.gathering };
}

/** What LimeSurvey itself shows for codes of its own, by language. */
const ownLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { Y: "Yes", N: "No", U: "Uncertain", I: "Increase", S: "Same", D: "Decrease", M: "Male", F: "Female", other: "Other" },
  de: { Y: "Ja", N: "Nein", U: "Unsicher", I: "Zunahme", S: "Gleich", D: "Abnahme", M: "Männlich", F: "Weiblich", other: "Sonstiges" },
  es: { Y: "Sí", N: "No", U: "Dudoso", I: "Aumenta", S: "Igual", D: "Disminuye", M: "Masculino", F: "Femenino", other: "Otro" },
  fr: {
    Y: "Oui",
    N: "Non",
    U: "Incertain",
    I: "Augmenter",
    S: "Sans changement",
    D: "Diminuer",
    M: "Masculin",
    F: "Féminin",
    other: "Autre",
  },
  id: { Y: "Ya", N: "Tidak", U: "Tidak pasti", I: "Naik", S: "Sama", D: "Turun", M: "Laki-laki", F: "Perempuan", other: "Lainnya" },
  nl: { Y: "Ja", N: "Nee", U: "Onzeker", I: "Toename", S: "Gelijk", D: "Afname", M: "Man", F: "Vrouw", other: "Anders" },
  it: { Y: "Sì", N: "No", U: "Incerto", I: "Aumento", S: "Uguale", D: "Diminuzione", M: "Maschio", F: "Femmina", other: "Altro" },
  pt: { Y: "Sim", N: "Não", U: "Incerto", I: "Aumentar", S: "Igual", D: "Diminuir", M: "Masculino", F: "Feminino", other: "Outro" },
};

class Reader {
  readonly gathering = new Gathering("html", /\{[^{}\n]{1,200}\}/g);
  readonly #survey: LimeSurvey;
  readonly #scores: FoundScore[] = [];
  /** What conditions of old surveys call questions: `12345X6X78`. */
  readonly #codes = new Map<string, string>();

  constructor(survey: LimeSurvey) {
    this.#survey = survey;
    for (const { questions } of survey.groups) for (const { id, code } of questions) this.#codes.set(id, code);
  }

  found(): Found {
    const { gathering } = this;
    const survey = this.#survey;
    for (const name of survey.settings)
      gathering.lose(name.startsWith("quota") ? "quota" : name === "surveyurlparameters" ? "embedded-data" : "admin", name);
    if (survey.assessments > 0) gathering.lose("score", "assessments", `${survey.assessments} rules of LimeSurvey's assessments`);
    if (survey.conditions > 0) gathering.lose("question-level-condition", "conditions", `${survey.conditions} conditions of the old form`);
    const pages = survey.groups.map((group, at): FoundPage => {
      const [name = ""] = Object.values(group.names);
      const source = name || `G${at + 1}`;
      if (group.random !== "") gathering.lose("randomization", source, group.random);
      const description = this.#text(group.descriptions, `description of group ${source}`);
      const note: FoundPart[] =
        Object.keys(description).length > 0 ? [{ kind: "note", source: `description of group ${source}`, text: description }] : [];
      return {
        source,
        title: this.#text(group.names, source),
        when: this.#when(group.relevance),
        parts: [...note, ...group.questions.flatMap((question) => this.#question(question))],
      };
    });
    return {
      title: this.#text(survey.titles, "title"),
      languages: survey.languages,
      intro: joined(this.#text(survey.descriptions, "description"), this.#text(survey.welcomes, "welcome")),
      outro: this.#text(survey.ends, "end"),
      pages,
      scores: this.#scores,
    };
  }

  #text(texts: Texts, where: string): Readonly<Record<string, string>> {
    return this.gathering.text(texts, where);
  }

  #when(raw: string): FoundCondition | undefined {
    const plain = raw.trim();
    if (plain === "" || plain === "1" || plain === "{1}") return undefined;
    return conditionOf(plain.replace(/^\{(.*)\}$/s, "$1"), words, (name) => this.#named(name));
  }

  #named(name: string): string {
    const plain = name.replace(/\.(?:NAOK|code|value|shown|valueNAOK|relevanceStatus|qid|gid)\b.*$/i, "").replace(/^(?:self|that)\./, "");
    const old = /^(?:INSERTANS:)?\d{1,9}X\d{1,9}X(\d{1,9})(?!\d)(.*)$/.exec(plain);
    const code = old && this.#codes.get(old[1]!);
    return code === undefined || code === null ? plain : old![2] === "" ? code : `${code}_${old![2]}`;
  }

  #question(question: LimeQuestion): readonly FoundPart[] {
    const { gathering } = this;
    const { code: source, type, attributes } = question;
    const text = this.#text(question.texts, source);
    const when = this.#when(question.relevance);
    this.#extras(question);
    const required = /^[YS]$/.test(question.mandatory);
    const common = { source, text, when, required } as const;
    const note: readonly FoundPart[] = Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : [];
    const one = (options: readonly FoundOption[], rating = false): readonly FoundPart[] => [
      { ...common, kind: "question", answer: "one", options, ...(rating && { rating }) },
    ];
    const fields = (answer: "text" | "long" | "number"): readonly FoundPart[] => [
      ...note,
      ...question.parts.map((part): FoundPart => ({
        ...common,
        ...this.#limits(question),
        kind: "question",
        source: `${source}_${part.code}`,
        text: this.#text(part.texts, source),
        answer,
      })),
    ];
    const matrix = (options: readonly FoundOption[], suffix = ""): readonly FoundPart[] => [
      {
        ...common,
        source: `${source}${suffix}`,
        kind: "matrix",
        options,
        rows: this.#rows(question, suffix),
        random: attributes.get("random_order") === "1",
      },
    ];
    switch (type) {
      case "5":
        return one(numbers(5), true);
      case "A":
        return matrix(numbers(5));
      case "B":
        return matrix(numbers(10));
      case "C":
        return matrix(this.#own("Y", "U", "N"));
      case "E":
        return matrix(this.#own("I", "S", "D"));
      case "F":
      case "H":
        return matrix(this.#options(question, "0"));
      case "1":
        gathering.lose("side-by-side", source, undefined, true);
        return [...matrix(this.#options(question, "0")), ...matrix(this.#options(question, "1"), "_1")];
      case "G":
        return one(this.#own("F", "M"));
      case "Y":
        return one(this.#own("Y", "N"));
      case "L":
      case "!":
      case "O":
      case "Z":
      case "W":
        if (type === "O") gathering.lose("option-text", source);
        return one([...this.#options(question, "0"), ...this.#other(question, "-oth-")]);
      case "M":
      case "P":
        if (type === "P") gathering.lose("option-text", source);
        return [{ ...common, kind: "question", answer: "any", options: [...this.#ticks(question), ...this.#other(question, "other")] }];
      case "R":
        return [
          {
            ...common,
            kind: "question",
            answer: "rank",
            options: question.answers.length > 0 ? this.#options(question, "0") : this.#ticks(question),
          },
        ];
      case "N":
        return [{ ...common, ...this.#limits(question), kind: "question", answer: "number" }];
      case "K":
        gathering.lose(attributes.has("equals_num_value") ? "share" : "matrix-text", source, attributes.get("equals_num_value"), true);
        return fields("number");
      case "Q":
        gathering.lose("matrix-text", source, undefined, true);
        return fields("text");
      case ":":
      case ";":
        gathering.lose("matrix-text", source);
        return [...note, ...this.#cells(question, type === ":" ? "number" : "text", when, required)];
      case "D":
        if (/[Hh]|M{2}:|:/.test(attributes.get("date_format") ?? "")) gathering.lose("datetime", source, attributes.get("date_format"));
        return [{ ...common, kind: "question", answer: "date" }];
      case "X":
        return note;
      case "*":
        this.#equation(question, text);
        return [];
      case "|":
        gathering.loseText("file", source, text);
        return [];
      case "I":
        gathering.loseText("admin", source, text);
        return [];
      case "S":
        return [{ ...common, kind: "question", answer: attributes.get("numbers_only") === "1" ? "number" : "text" }];
      case "T":
      case "U":
        return [{ ...common, kind: "question", answer: "long" }];
      default:
        gathering.lose("unknown-type", `${source} (${type})`, Object.values(text)[0], true);
        return [{ ...common, kind: "question", answer: "text" }];
    }
  }

  #equation({ code, attributes }: LimeQuestion, text: Readonly<Record<string, string>>): void {
    const raw = attributes.get("equation") || (Object.values(text)[0] ?? "");
    const formula = raw.trim().replace(/^\{(.*)\}$/s, "$1");
    this.#scores.push({
      source: code,
      title: attributes.has("equation") ? text : {},
      raw,
      formula: formulaOf(formula, words, (name) => this.#named(name)),
    });
  }

  #own(...codes: readonly string[]): readonly FoundOption[] {
    return codes.map((code) => ({
      code,
      label: Object.fromEntries(
        this.#survey.languages.flatMap((language) => {
          const label = (ownLabels[language] ?? (language === this.#survey.languages[0] ? ownLabels["en"] : undefined))?.[code];
          return label === undefined ? [] : [[language, label]];
        }),
      ),
    }));
  }

  #other({ other, attributes, code }: LimeQuestion, own: string): readonly FoundOption[] {
    if (other !== "Y") return [];
    const replaced = attributes.get("other_replace_text") ?? "";
    const label = replaced === "" ? this.#own("other")[0]!.label : this.#text({ [this.#survey.languages[0]!]: replaced }, code);
    return [{ code: own, label, specify: true }];
  }

  #options({ answers, code }: LimeQuestion, scale: string): readonly FoundOption[] {
    const own = answers.filter((answer) => answer.scale === scale);
    if (own.some(({ value }) => value !== "" && value !== "0" && value !== "1"))
      this.gathering.lose("score", code, own.map(({ value }) => value).join(", "));
    return own.map((answer) => this.#option(answer, code));
  }

  #option({ code, texts }: LimePart, where: string): FoundOption {
    return { code, label: this.#text(texts, where) };
  }

  #ticks({ parts, code, attributes }: LimeQuestion): readonly FoundOption[] {
    const alone = new Set((attributes.get("exclude_all_others") ?? "").split(";"));
    return parts.map((part) => ({ ...this.#option(part, code), ...(alone.has(part.code) && { exclusive: true }) }));
  }

  #rows(question: LimeQuestion, suffix: string): readonly FoundRow[] {
    return question.parts
      .filter(({ scale }) => scale === "0" || scale === "")
      .map((part) => {
        const text = this.#text(part.texts, question.code);
        const source = `${question.code}_${part.code}${suffix}`;
        const when = this.#when(part.relevance);
        const poles = polesOf(text);
        return {
          source,
          name: part.code,
          text: poles ? {} : text,
          ...(poles && { poles }),
          required: /^[YS]$/.test(question.mandatory),
          when,
        };
      });
  }

  /** Arrays of fields: one for each row and column. */
  #cells(question: LimeQuestion, answer: "number" | "text", when: FoundCondition | undefined, required: boolean): readonly FoundPart[] {
    const rows = question.parts.filter(({ scale }) => scale !== "1");
    const columns = question.parts.filter(({ scale }) => scale === "1");
    return rows.flatMap((row) => {
      const text = this.#text(row.texts, question.code);
      return columns.map((column): FoundPart => {
        const own = this.#text(column.texts, question.code);
        const both = Object.fromEntries(
          Object.entries(text).map(([tag, each]) => [tag, own[tag] === undefined ? each : `${each} – ${own[tag]}`]),
        );
        return { kind: "question", source: `${question.code}_${row.code}_${column.code}`, text: both, answer, when, required };
      });
    });
  }

  #limits({ code, attributes }: LimeQuestion): { lo?: number | undefined; hi?: number | undefined; decimals?: number } {
    const number = (key: string): number | undefined => {
      const raw = attributes.get(key) ?? "";
      return raw !== "" && Number.isFinite(Number(raw)) ? Number(raw) : undefined;
    };
    const check = attributes.get("em_validation_q") ?? attributes.get("em_validation_sq") ?? "";
    const limits = check === "" ? undefined : limitsOf(check);
    if (check !== "") this.gathering.lose("validation", code, check, limits !== undefined);
    return {
      lo: number("min_num_value_n") ?? number("min_num_value") ?? limits?.lo,
      hi: number("max_num_value_n") ?? number("max_num_value") ?? limits?.hi,
    };
  }

  #extras({ code, helps, pattern, preset, attributes, type, parts }: LimeQuestion): void {
    const { gathering } = this;
    gathering.loseText("hint", code, this.#text(helps, code));
    if (pattern !== "") gathering.lose("validation", code, pattern);
    if (preset !== "") gathering.lose("default-value", code, preset);
    const has = (key: string): string | undefined => {
      const value = attributes.get(key);
      return value === undefined || value === "" || value === "0" ? undefined : value;
    };
    if (has("hidden") && type !== "*") gathering.lose("hidden", code, undefined, true);
    for (const key of ["array_filter", "array_filter_exclude"]) if (has(key)) gathering.lose("option-condition", code, has(key));
    if (parts.some(({ relevance }) => relevance !== "" && relevance !== "1") && !/^[FABCEH1]$/.test(type))
      gathering.lose("option-condition", code);
    if (has("random_order") && !/^[FABCEH]$/.test(type)) gathering.lose("randomization", code);
    if (has("answer_order") === "random" || has("random_group")) gathering.lose("randomization", code);
    for (const key of ["min_answers", "max_answers"]) if (has(key)) gathering.lose("multi-select-limit", code, `${key} ${has(key)}`);
    for (const key of ["em_validation_q", "em_validation_sq", "maximum_chars", "date_min", "date_max"])
      if (has(key) && !(key.startsWith("em_") && /^[NK]$/.test(type))) gathering.lose("validation", code, has(key));
    if (has("time_limit")) gathering.lose("timing", code, has("time_limit"));
    for (const key of ["prefix", "suffix"]) if (has(key)) gathering.lose("hint", code, has(key));
    if (has("slider_layout")) gathering.lose("slider", code);
    if (has("cssclass") || has("css_class")) gathering.lose("appearance", code, has("cssclass") ?? has("css_class"));
  }
}

function numbers(most: number): readonly FoundOption[] {
  return Array.from({ length: most }, (_, at) => ({ code: String(at + 1), label: {} }));
}

/** `left | right`, the two ends of a row. */
function polesOf(
  text: Readonly<Record<string, string>>,
): { left: Readonly<Record<string, string>>; right: Readonly<Record<string, string>> } | undefined {
  const sides = Object.entries(text).map(([tag, each]) => [tag, each.split("|").map((side) => side.trim())] as const);
  if (sides.length === 0 || sides.some(([, parts]) => parts.length !== 2 || parts.includes(""))) return undefined;
  const side = (at: number) => Object.fromEntries(sides.map(([tag, parts]) => [tag, parts[at]!]));
  return { left: side(0), right: side(1) };
}

function joined(above: Readonly<Record<string, string>>, text: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new Set([...Object.keys(above), ...Object.keys(text)])].map((tag) => [tag, [above[tag], text[tag]].filter(Boolean).join("\n\n")]),
  );
}
