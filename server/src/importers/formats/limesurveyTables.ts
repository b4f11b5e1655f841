/** A survey of LimeSurvey as its tables have it, whichever of its two files it is from: `.lss` (XML) or tab-separated text. */

import { tagOf } from "../steps/languages.ts";
import { byHeads, type Table } from "../text/sheets.ts";
import { below, childOf, childrenOf, textIn, type Element } from "../text/xmlTree.ts";

export type Texts = Record<string, string>;

export interface LimePart {
  readonly code: string;
  readonly scale: string;
  readonly texts: Texts;
  readonly relevance: string;
  /** How much it counts in LimeSurvey's own scores. */
  readonly value: string;
}

export interface LimeQuestion {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly relevance: string;
  readonly mandatory: string;
  readonly other: string;
  readonly pattern: string;
  readonly preset: string;
  readonly texts: Texts;
  readonly helps: Texts;
  readonly parts: LimePart[];
  readonly answers: LimePart[];
  readonly attributes: Map<string, string>;
}

export interface LimeGroup {
  readonly names: Texts;
  readonly descriptions: Texts;
  readonly relevance: string;
  readonly random: string;
  readonly questions: LimeQuestion[];
}

export interface LimeSurvey {
  readonly languages: readonly string[];
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly welcomes: Texts;
  readonly ends: Texts;
  readonly groups: readonly LimeGroup[];
  /** Parts of the file that hold settings. */
  readonly settings: readonly string[];
  /** How many rules for scores of LimeSurvey's own there are. */
  readonly assessments: number;
  /** Old conditions, which stand beside the questions. */
  readonly conditions: number;
}

// ---------------------------------------------------------------- .lss

type Row = Readonly<Record<string, string>>;

export function tablesOfXml(root: Element): LimeSurvey {
  const table = (name: string): readonly Row[] => {
    const element = childOf(root, name);
    return childrenOf(childOf(element, "rows"), "row").map((row) =>
      Object.fromEntries(childrenOf(row).map((cell) => [cell.name, textIn(cell)])),
    );
  };
  const survey = table("surveys")[0] ?? {};
  const settings = table("surveys_languagesettings");
  const written = [...below(root, "language")].filter((element) => childrenOf(element).length === 0).map(textIn);
  const base = survey["language"] || settings[0]?.["surveyls_language"] || written[0] || "en";
  const all = [base, ...(survey["additional_languages"] ?? "").split(/\s+/), ...settings.map((row) => row["surveyls_language"] ?? "")];
  const languages = [...new Set(all.filter((language) => language !== ""))];
  const tag = (row: Row, key = "language"): string => tagOf(row[key] || base) ?? (row[key] || base);
  const gather = (rows: readonly Row[], id: string, text: string): Map<string, Texts> => {
    const texts = new Map<string, Texts>();
    for (const row of rows) {
      const own = texts.get(row[id] ?? "") ?? {};
      own[tag(row)] = row[text] ?? "";
      texts.set(row[id] ?? "", own);
    }
    return texts;
  };
  /** Old files have a row a language in the table itself, new ones in a table beside it. */
  const textsOf = (name: string, beside: string, id: string, text: string): Map<string, Texts> => {
    const own = table(name).some((row) => row[text] !== undefined) ? gather(table(name), id, text) : new Map<string, Texts>();
    for (const [key, texts] of gather(table(beside), id, text)) own.set(key, { ...own.get(key), ...texts });
    return own;
  };
  const once = (name: string, id: string): readonly Row[] =>
    [...new Map([...table(name)].reverse().map((row) => [row[id] ?? "", row])).values()].reverse();

  const questionTexts = textsOf("questions", "question_l10ns", "qid", "question");
  const helps = textsOf("questions", "question_l10ns", "qid", "help");
  const partTexts = textsOf("subquestions", "question_l10ns", "qid", "question");
  const groupNames = textsOf("groups", "group_l10ns", "gid", "group_name");
  const descriptions = textsOf("groups", "group_l10ns", "gid", "description");
  const presets = new Map(table("defaultvalues").map((row) => [row["qid"] ?? "", row["defaultvalue"] ?? "preset"]));
  const order =
    (key: string) =>
    (a: Row, b: Row): number =>
      Number(a[key] ?? 0) - Number(b[key] ?? 0);

  const questions = new Map<string, { readonly group: string; readonly question: LimeQuestion }>();
  for (const row of [...once("questions", "qid")].sort(order("question_order"))) {
    const id = row["qid"] ?? "";
    if (row["parent_qid"] && row["parent_qid"] !== "0") continue;
    const question: LimeQuestion = {
      id,
      code: row["title"] ?? id,
      type: row["type"] ?? "T",
      relevance: row["relevance"] ?? "1",
      mandatory: row["mandatory"] ?? "N",
      other: row["other"] ?? "N",
      pattern: row["preg"] ?? "",
      preset: presets.get(id) ?? "",
      texts: questionTexts.get(id) ?? {},
      helps: helps.get(id) ?? {},
      parts: [],
      answers: [],
      attributes: new Map(),
    };
    questions.set(id, { group: row["gid"] ?? "", question });
  }
  const parts = [
    ...once("subquestions", "qid"),
    ...once("questions", "qid").filter((row) => row["parent_qid"] && row["parent_qid"] !== "0"),
  ];
  for (const row of [...parts].sort(order("question_order")))
    questions.get(row["parent_qid"] ?? "")?.question.parts.push({
      code: row["title"] ?? "",
      scale: row["scale_id"] ?? "0",
      texts: partTexts.get(row["qid"] ?? "") ?? questionTexts.get(row["qid"] ?? "") ?? {},
      relevance: row["relevance"] ?? "1",
      value: "",
    });
  const answerTexts = gather(table("answer_l10ns"), "aid", "answer");
  const answers = new Map<string, LimePart>();
  for (const row of [...table("answers")].sort(order("sortorder"))) {
    const key = [row["qid"], row["scale_id"] ?? "0", row["code"]].join("\n");
    const known = answers.get(key);
    const texts: Texts = row["answer"] === undefined ? (answerTexts.get(row["aid"] ?? "") ?? {}) : { [tag(row)]: row["answer"] };
    if (known) Object.assign(known.texts, texts);
    else {
      const answer = {
        code: row["code"] ?? "",
        scale: row["scale_id"] ?? "0",
        texts: { ...texts },
        relevance: "1",
        value: row["assessment_value"] ?? "0",
      };
      answers.set(key, answer);
      questions.get(row["qid"] ?? "")?.question.answers.push(answer);
    }
  }
  for (const row of table("question_attributes")) {
    const language = row["language"] ?? "";
    const attributes = questions.get(row["qid"] ?? "")?.question.attributes;
    if (attributes && (language === "" || tagOf(language) === tagOf(base))) attributes.set(row["attribute"] ?? "", row["value"] ?? "");
  }
  const groups = [...once("groups", "gid")].sort(order("group_order")).map((row): LimeGroup => {
    const id = row["gid"] ?? "";
    return {
      names: groupNames.get(id) ?? {},
      descriptions: descriptions.get(id) ?? {},
      relevance: row["grelevance"] ?? "1",
      random: row["randomization_group"] ?? "",
      questions: [...questions.values()].filter(({ group }) => group === id).map(({ question }) => question),
    };
  });
  const setting = (key: string): Texts => Object.fromEntries(settings.map((row) => [tag(row, "surveyls_language"), row[key] ?? ""]));
  return {
    languages: languages.map((language) => tagOf(language) ?? language),
    titles: setting("surveyls_title"),
    descriptions: setting("surveyls_description"),
    welcomes: setting("surveyls_welcometext"),
    ends: setting("surveyls_endtext"),
    groups,
    settings: ["quota", "quota_members", "surveyurlparameters", "plugin_settings", "themes"].filter((name) => table(name).length > 0),
    assessments: table("assessments").length,
    conditions: table("conditions").length,
  };
}

// ---------------------------------------------------------------- tab-separated

export function isTabSeparated(text: string): boolean {
  const [head = ""] = text.split(/\r?\n/, 1);
  const cells = head.split("\t").map((cell) => cell.replace(/"/g, "").trim().toLowerCase());
  return cells.includes("class") && cells.includes("type/scale") && cells.includes("relevance");
}

/** Columns that are no attributes of a question. */
const known = new Set(
  "id related_id class type/scale name relevance text help language validation mandatory encrypted other default same_default same_script".split(
    " ",
  ),
);

export function tablesOfText(table: Table): LimeSurvey {
  const rows = byHeads(table);
  const survey = new Map(rows.filter((row) => row.cell("class") === "S").map((row) => [row.cell("name"), row.cell("text")]));
  const base = survey.get("language") || rows.map((row) => row.cell("language")).find((language) => language !== "") || "en";
  const tag = (language: string): string => tagOf(language || base) ?? (language || base);
  const languages = new Set([tag(base), ...(survey.get("additional_languages") ?? "").split(/\s+/).filter(Boolean).map(tag)]);
  const groups = new Map<string, LimeGroup>();
  const settings = new Map<string, Texts>();
  let group: LimeGroup | undefined;
  let question: LimeQuestion | undefined;
  let unnamed = 0;
  const put = (texts: Texts, language: string, text: string): void => {
    languages.add(language);
    texts[language] ??= text;
  };
  for (const row of rows) {
    const [kind, name, text, language] = [row.cell("class"), row.cell("name"), row.cell("text"), tag(row.cell("language"))];
    if (kind === "SL") {
      const own = settings.get(name) ?? {};
      put(own, language, text);
      settings.set(name, own);
    } else if (kind === "G") {
      const key = row.cell("type/scale") || name;
      group = groups.get(key);
      if (!group)
        groups.set(
          key,
          (group = { names: {}, descriptions: {}, relevance: row.cell("relevance"), random: row.cell("random_group"), questions: [] }),
        );
      put(group.names, language, name);
      put(group.descriptions, language, text);
    } else if (kind === "Q") {
      if (!group) groups.set("", (group = { names: {}, descriptions: {}, relevance: "1", random: "", questions: [] }));
      question = group.questions.find(({ code }) => code === name);
      if (!question) {
        const attributes = new Map([...row.all].filter(([head, cell]) => cell !== "" && !known.has(head)));
        question = {
          id: row.cell("id") || `row ${row.number}`,
          code: name || `q${++unnamed}`,
          type: row.cell("type/scale") || "T",
          relevance: row.cell("relevance"),
          mandatory: row.cell("mandatory"),
          other: row.cell("other"),
          pattern: row.cell("validation"),
          preset: row.cell("default"),
          texts: {},
          helps: {},
          parts: [],
          answers: [],
          attributes,
        };
        group.questions.push(question);
      }
      put(question.texts, language, text);
      put(question.helps, language, row.cell("help"));
    } else if ((kind === "SQ" || kind === "A") && question) {
      const into = kind === "SQ" ? question.parts : question.answers;
      const scale = row.cell("type/scale") || "0";
      let part = into.find((each) => each.code === name && each.scale === scale && each.texts[language] === undefined);
      if (!part) {
        // The same code again in one language is another answer.
        part = {
          code: name,
          scale,
          texts: {},
          relevance: kind === "SQ" ? row.cell("relevance") || "1" : "1",
          value: kind === "A" ? row.cell("assessment_value", "relevance") : "",
        };
        into.push(part);
      }
      put(part.texts, language, text);
    }
  }
  const setting = (key: string): Texts => settings.get(key) ?? {};
  return {
    languages: [...languages],
    titles: setting("surveyls_title"),
    descriptions: setting("surveyls_description"),
    welcomes: setting("surveyls_welcometext"),
    ends: setting("surveyls_endtext"),
    groups: [...groups.values()],
    settings: [],
    assessments: 0,
    conditions: 0,
  };
}
