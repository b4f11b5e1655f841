/** Surveys of LimeSurvey. */

import {
  notesOf,
  type Found,
  type FoundCondition,
  type FoundGiven,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundQuestion,
  type FoundRow,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { words } from "../text/expression.ts";
import { limitsOf } from "../text/limits.ts";
import { conditionOf } from "../text/meaning.ts";
import { codesIn, formOfPattern, helpIn, numberRuleOf, unitIn } from "../text/rules.ts";
import { scoresOf, type RawScore } from "../text/scores.ts";
import { drawnIn, isOfImages, isRandom, joined, namedIn, numbers, ownLabels, polesOf, whole } from "./limesurveyAnswers.ts";
import { hasMarks, inWords, wordsOf } from "../text/marked.ts";
import { toldByLimeSurvey } from "../text/tells.ts";
import type { LimePart, LimeQuestion, LimeSurvey, Texts } from "./limesurveyTables.ts";

export function readLimeSurvey(survey: LimeSurvey): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(survey);
  return { found: reader.found(), gathering: reader.gathering };
}

class Reader {
  readonly gathering = new Gathering("html", /\{[^{}\n]{1,200}\}/g, toldByLimeSurvey);
  readonly #survey: LimeSurvey;
  readonly #scores: RawScore[] = [];
  readonly #givens: FoundGiven[] = [];
  #names: ReturnType<typeof namedIn> | undefined;
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
        Object.keys(description).length > 0
          ? [{ kind: "note", source: `description of group ${source}`, name: `${source}_description`, text: description }]
          : [];
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
      givens: this.#givens,
      scores: scoresOf(this.#scores, pages, words, (name) => this.#named(name)),
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
    const given = this.#given(question, text);
    if (given) {
      this.#givens.push(given);
      return [];
    }
    const required = /^[YS]$/.test(question.mandatory);
    const help = this.#text(question.helps, source);
    const common = { source, text, when, required, random: isRandom(question), hint: helpIn(help, {}) } as const;
    const note = notesOf(source, when, text, help);
    const look = type === "!" ? ({ shown: "list" } as const) : {};
    const one = (options: readonly FoundOption[], rating = false): readonly FoundPart[] => [
      { ...common, ...look, kind: "question", answer: "one", options, ...(rating && { rating }) },
    ];
    const fields = (answer: "text" | "long" | "number"): readonly FoundPart[] => [
      ...note,
      ...question.parts.map((part): FoundPart => ({
        ...common,
        ...this.#limits(question),
        hint: undefined,
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
        return this.#dual(question, common);
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
        return [
          {
            ...common,
            kind: "question",
            answer: "any",
            options: [...this.#ticks(question), ...this.#other(question, "other")],
            least: whole(attributes.get("min_answers")),
            most: whole(attributes.get("max_answers")),
          },
        ];
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
        if (attributes.get("slider_layout") === "1" && question.parts.length === 1) {
          const [part] = question.parts as [LimePart];
          const limit = (key: string, usual: number): number => Number(attributes.get(key) || usual);
          const own = this.#text(part.texts, source);
          return [
            {
              ...common,
              kind: "question",
              source: `${source}_${part.code}`,
              name: source,
              text: Object.keys(text).length > 0 ? text : own,
              answer: "number",
              lo: limit("slider_min", 0),
              hi: limit("slider_max", 100),
              shown: "slider",
            },
          ];
        }
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
        if (/^\s*[Hh]{1,2}:[MI]{1,2}\s*$/i.test(attributes.get("date_format") ?? ""))
          return [{ ...common, kind: "question", answer: "time" }];
        return [
          {
            ...common,
            kind: "question",
            answer: "date",
            from: attributes.get("date_min") || undefined,
            to: attributes.get("date_max") || undefined,
          },
        ];
      case "X":
        return note;
      case "*":
        this.#equation(question, text);
        return [];
      case "|":
        gathering.lose("file", source, undefined, true);
        return [
          {
            ...common,
            kind: "question",
            answer: isOfImages(attributes.get("allowed_filetypes") ?? "") ? "image" : "file",
          },
        ];
      case "I":
        gathering.loseText("admin", source, text);
        return [];
      case "S":
        if (attributes.get("numbers_only") === "1") return [{ ...common, ...this.#limits(question), kind: "question", answer: "number" }];
        return [{ ...common, kind: "question", answer: "text", ...this.#form(question) }];
      case "T":
      case "U":
        return [{ ...common, kind: "question", answer: "long", most: whole(attributes.get("maximum_chars")) }];
      default:
        gathering.lose("unknown-type", `${source} (${type})`, Object.values(text)[0], true);
        return [{ ...common, kind: "question", answer: "text" }];
    }
  }

  /** What nobody is asked, and something hangs on: the address of the survey fills it in, or an equation draws it. */
  #given(question: LimeQuestion, label: FoundText): FoundGiven | undefined {
    const { code: source, type, attributes, preset, relevance } = question;
    if (attributes.get("hidden") !== "1" && type !== "*") return undefined;
    this.#names ??= namedIn(this.#survey);
    const isUsed = [...(this.#names.get(source) ?? [])].some((owner) => owner !== source);
    if (preset !== "" || !/^(?:1|\{1\}|)$/.test(relevance.trim()) || !isUsed) return undefined;
    const [base = "en"] = this.#survey.languages;
    const drawn = type === "*" ? drawnIn(attributes.get("equation") || (Object.values(question.texts)[0] ?? ""), source) : undefined;
    const options = drawn?.map((code) => ({ code, name: `v${code}`, label: { [base]: code } }));
    if (options) return { source, label: attributes.has("equation") ? label : {}, options, from: "random" };
    if (type === "S" && attributes.get("numbers_only") !== "1") return { source, label, from: "link" };
    return type === "L" || type === "!" ? { source, label, options: this.#options(question, "0"), from: "link" } : undefined;
  }

  #equation({ code, attributes }: LimeQuestion, text: Readonly<Record<string, string>>): void {
    const raw = attributes.get("equation") || wordsOf(Object.values(text)[0] ?? "");
    const formula = raw.trim().replace(/^\{(.*)\}$/s, "$1");
    this.#scores.push({
      source: code,
      title: attributes.has("equation") ? text : {},
      raw,
      expression: formula,
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
    if (own.some((answer) => answer.value !== "" && answer.value !== "0" && answer.value !== "1" && answer.value !== answer.code))
      this.gathering.lose("score", code, own.map(({ value }) => value).join(", "));
    // Codes that are no numbers have their numbers in the values, where all of these differ.
    const values = own.map(({ value }) => value);
    const areCodes =
      own.some((answer) => !/^-?\d+$/.test(answer.code)) &&
      values.every((value) => /^-?\d+$/.test(value)) &&
      new Set(values).size === own.length;
    return own.map((answer) => this.#option(answer, code, areCodes ? answer.value : answer.code));
  }

  #option({ code, texts }: LimePart, where: string, own = code): FoundOption {
    return { code: own, label: this.#text(texts, where), ...(own !== code && { alias: code }) };
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
        const poles = polesOf(inWords(text));
        if (poles && hasMarks(text)) this.gathering.lose("html", question.code, undefined, true);
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

  /** The form of a line of text. */
  #form({ code, pattern, attributes }: LimeQuestion): Partial<FoundQuestion> {
    const form = pattern === "" ? undefined : formOfPattern(pattern);
    if (pattern !== "") this.gathering.lose("validation", code, pattern, form !== undefined);
    return { ...form, most: whole(attributes.get("maximum_chars")) };
  }

  /** An array with two scales: two batteries, side by side. */
  #dual(question: LimeQuestion, common: Omit<FoundQuestion, "kind" | "answer">): readonly FoundPart[] {
    const { source, text } = common;
    const stem = (side: "A" | "B"): FoundText =>
      this.#text({ [this.#survey.languages[0]!]: question.attributes.get(`dualscale_header${side}`) ?? "" }, source);
    const heads = [stem("A"), stem("B")] as const;
    const isHeaded = heads.every((head) => Object.keys(head).length > 0);
    const above: readonly FoundPart[] = isHeaded && Object.keys(text).length > 0 ? [{ kind: "note", source, text, when: common.when }] : [];
    const tables = (["0", "1"] as const).map((scale, at): FoundPart => ({
      ...common,
      text: isHeaded ? heads[at]! : text,
      source: at === 0 ? source : `${source}_1`,
      hint: at === 0 ? common.hint : undefined,
      kind: "matrix",
      options: this.#options(question, scale),
      rows: this.#rows(question, at === 0 ? "" : "_1").map((row) => ({ ...row, source: `${source}_${row.name}_${scale}` })),
      ...(at === 1 && { together: { layout: "side by side" as const, before: 1 } }),
    }));
    return [...above, ...tables];
  }

  #limits({ code, attributes, helps }: LimeQuestion): Partial<Pick<FoundQuestion, "lo" | "hi" | "decimals" | "codes" | "unit" | "hint">> {
    const number = (key: string): number | undefined => {
      const raw = attributes.get(key) ?? "";
      return raw !== "" && Number.isFinite(Number(raw)) ? Number(raw) : undefined;
    };
    const check = attributes.get("em_validation_q") ?? attributes.get("em_validation_sq") ?? "";
    const self = new RegExp(`(self|this|${code.replace(/\W/g, "\\$&")})(?:\\.NAOK)?(?![\\w.])`, "y");
    const rule = check === "" ? undefined : numberRuleOf(check, self);
    const limits = rule ?? (check === "" ? undefined : limitsOf(check));
    if (check !== "") this.gathering.lose("validation", code, check, limits !== undefined);
    const suffix = this.#text({ [this.#survey.languages[0]!]: attributes.get("suffix") ?? "" }, code);
    const help = this.#text(helps, code);
    const codes = rule?.codes ?? [];
    const decimals = rule?.decimals;
    const hasSuffix = Object.keys(suffix).length > 0;
    const own = { codes: codesIn(codes, help), ...((hasSuffix || codes.length > 0) && { unit: unitIn(codes, hasSuffix ? suffix : help) }) };
    return {
      ...own,
      hint: helpIn(help, own),
      ...(decimals !== undefined && { decimals }),
      lo: number("min_num_value_n") ?? number("min_num_value") ?? limits?.lo,
      hi: number("max_num_value_n") ?? number("max_num_value") ?? limits?.hi,
    };
  }

  #extras({ code, helps, pattern, preset, attributes, type, parts }: LimeQuestion): void {
    const { gathering } = this;
    if (type === "*" || type === "I") gathering.loseText("hint", code, this.#text(helps, code));
    if (pattern !== "" && type !== "S") gathering.lose("validation", code, pattern);
    if (preset !== "") gathering.lose("default-value", code, preset);
    const has = (key: string): string | undefined => {
      const value = attributes.get(key);
      return value === undefined || value === "" || value === "0" ? undefined : value;
    };
    if (has("hidden") && type !== "*") gathering.lose("hidden", code, undefined, true);
    for (const key of ["array_filter", "array_filter_exclude"]) if (has(key)) gathering.lose("option-condition", code, has(key));
    if (parts.some(({ relevance }) => relevance !== "" && relevance !== "1") && !/^[FABCEH1]$/.test(type))
      gathering.lose("option-condition", code);
    if (has("random_order") && !/^[FABCEH]$/.test(type)) gathering.lose("randomization", code, undefined, /^[LMOPR!]$/.test(type));
    if (has("answer_order") === "random") gathering.lose("randomization", code, undefined, /^[LMOPR!]$/.test(type));
    if (has("random_group")) gathering.lose("randomization", code);
    for (const key of ["min_answers", "max_answers"])
      if (has(key)) gathering.lose("multi-select-limit", code, `${key} ${has(key)}`, /^[MP]$/.test(type));
    for (const key of ["em_validation_q", "em_validation_sq", "maximum_chars", "date_min", "date_max"])
      if (has(key) && !(key.startsWith("em_") && /^[NKS]$/.test(type)))
        gathering.lose("validation", code, has(key), /^(?:max|date)/.test(key));
    if (has("time_limit")) gathering.lose("timing", code, has("time_limit"));
    if (has("em_validation_q") && type === "S" && attributes.get("numbers_only") !== "1")
      gathering.lose("validation", code, has("em_validation_q"));
    for (const key of type === "N" || attributes.get("numbers_only") === "1" ? ["prefix"] : ["prefix", "suffix"])
      if (has(key)) gathering.lose("hint", code, has(key));
    if (has("slider_layout")) gathering.lose("slider", code, undefined, parts.length === 1);
    if (has("cssclass") || has("css_class")) gathering.lose("appearance", code, has("cssclass") ?? has("css_class"));
  }
}
