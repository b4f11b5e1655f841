/** LimeSurvey: a survey structure (`.lss`) that its importer loads, with every language in it, and the same as tab-separated text. */

import type { Form } from "../../form/form.ts";
import type { Target, TargetResult } from "../target.ts";
import { exportsOf } from "./exports.ts";
import { limeLanguages, type LimeLanguage } from "./languages.ts";
import { layOut } from "./layout.ts";
import type { LimeGroup, LimeQuestion, LimeSurvey, Tells } from "./model.ts";
import { xml, xmlDocument, type Xml } from "../xml.ts";
import { surveyNumber } from "./rules.ts";
import { ownTexts, settingsOf } from "./settings.ts";
import { inOneLine, lines, paragraphs, rowText } from "./texts.ts";
import { tabSeparated } from "./tsv.ts";

export const limesurvey: Target = {
  id: "limesurvey",
  title: "LimeSurvey",
  exports: exportsOf,
  compile(instrument, options): TargetResult {
    const survey = layOut(instrument, options);
    const { languages, losses: foreign } = limeLanguages(instrument.languages, instrument.id);
    return {
      files: [
        { suffix: ".lss", content: write(survey, languages) },
        { suffix: ".limesurvey.txt", content: tabSeparated(survey, languages) },
      ],
      losses: [...survey.losses, ...foreign],
    };
  },
};

/** The version of the database whose tables these are. LimeSurvey 6 takes it. */
const databaseVersion = "400";

type Row = Readonly<Record<string, string | number>>;

function write(survey: LimeSurvey, languages: readonly LimeLanguage[]): string {
  const element = (name: string, ...children: Xml["children"]): Xml => xml(name, {}, children);
  const row = (each: Row) => (): Xml => element("row", ...Object.entries(each).map(([field, value]) => element(field, String(value))));
  const table = ([name, rows]: [string, readonly Row[]]): Xml | undefined => {
    if (rows.length === 0) return undefined;
    const fields = Object.keys(rows[0]!).map((field) => element("fieldname", field));
    return element(name, element("fields", ...fields), xml("rows", {}, rows.map(row)));
  };
  return xmlDocument(
    element(
      "document",
      element("LimeSurveyDocType", "Survey"),
      element("DBVersion", databaseVersion),
      element("languages", ...languages.map(({ tag }) => element("language", tag))),
      ...Object.entries(new Tables(survey, languages).all).map(table),
    ),
  );
}

type Asked = Pick<LimeQuestion, "type" | "code" | "mandatory" | "relevance" | "validation" | "help"> &
  Readonly<Record<"gid" | "parent" | "order", number>>;

/** The rows of LimeSurvey's tables. Numbers of questions and groups are the file's own. */
class Tables {
  readonly all = {
    answers: [] as Row[],
    answer_l10ns: [] as Row[],
    groups: [] as Row[],
    group_l10ns: [] as Row[],
    questions: [] as Row[],
    subquestions: [] as Row[],
    question_l10ns: [] as Row[],
    question_attributes: [] as Row[],
    surveys: [] as Row[],
    surveys_languagesettings: [] as Row[],
  };
  readonly #languages: readonly LimeLanguage[];
  readonly #sid: number;
  readonly #tells: Tells;
  #last = 0;

  constructor({ form, groups, tells }: LimeSurvey, languages: readonly LimeLanguage[]) {
    this.#languages = languages;
    this.#tells = tells;
    this.#sid = surveyNumber(form.instrument.id);
    groups.forEach((group, order) => this.#group(group, order + 1));
    this.#survey(form);
  }

  #id(): number {
    return ++this.#last;
  }

  #each(add: (language: string, tag: string) => void): void {
    for (const { language, tag } of this.#languages) add(language, tag);
  }

  #group({ title, relevance, random = "", questions }: LimeGroup, order: number): void {
    const gid = this.#id();
    this.all.groups.push({ gid, sid: this.#sid, group_order: order, randomization_group: random, grelevance: relevance });
    this.#each((language, tag) =>
      this.all.group_l10ns.push({
        id: this.#id(),
        gid,
        group_name: inOneLine(title[language]!, language, this.#tells),
        description: "",
        language: tag,
      }),
    );
    questions.forEach((question, index) => this.#question(question, gid, index + 1));
  }

  #question(question: LimeQuestion, gid: number, order: number): void {
    const { text, rows, answers, attributes, texts } = question;
    const qid = this.#asked(this.all.questions, { ...question, gid, parent: 0, order }, (language) =>
      paragraphs(language, this.#tells, text[language]!),
    );
    rows.forEach((row, index) => {
      const part = { type: "T", code: row.code, mandatory: false, relevance: row.relevance, gid, parent: qid, order: index + 1 };
      this.#asked(this.all.subquestions, part, (language) => rowText(row, language, this.#tells));
    });
    answers.forEach((answer, index) => {
      const aid = this.#id();
      this.all.answers.push({
        aid,
        qid,
        code: answer.code,
        sortorder: index + 1,
        assessment_value: answer.value,
        scale_id: answer.scale ?? 0,
      });
      this.#each((language, tag) =>
        this.all.answer_l10ns.push({ id: this.#id(), aid, answer: lines(answer.text[language]!, language, this.#tells), language: tag }),
      );
    });
    for (const [attribute, value] of Object.entries(attributes)) this.all.question_attributes.push({ qid, attribute, value, language: "" });
    for (const [attribute, own] of Object.entries(texts))
      this.#each((language, tag) =>
        this.all.question_attributes.push({ qid, attribute, value: lines(own[language]!, language, this.#tells), language: tag }),
      );
  }

  /** A question, or a row of one. */
  #asked(into: Row[], asked: Asked, question: (language: string) => string): number {
    const { gid, parent, order, type, code, mandatory, relevance, validation = "", help } = asked;
    const qid = this.#id();
    const place = { qid, parent_qid: parent, sid: this.#sid, gid };
    const unused = { preg: validation, other: "N", encrypted: "N", scale_id: 0, same_default: 0 };
    into.push({ ...place, ...unused, type, title: code, mandatory: mandatory ? "Y" : "N", question_order: order, relevance });
    this.#each((language, tag) =>
      this.all.question_l10ns.push({
        id: this.#id(),
        qid,
        question: question(language),
        help: help ? paragraphs(language, this.#tells, help[language]!) : "",
        language: tag,
      }),
    );
    return qid;
  }

  #survey(form: Form): void {
    this.all.surveys.push({ sid: this.#sid, gsid: 1, admin: "", active: "N", ...settingsOf(form, this.#languages) });
    for (const language of this.#languages) {
      const { surveyls_title, ...texts } = ownTexts(form, language);
      const title = { surveyls_survey_id: this.#sid, surveyls_language: language.tag, surveyls_title, surveyls_description: "" };
      this.all.surveys_languagesettings.push({ ...title, ...texts });
    }
  }
}
