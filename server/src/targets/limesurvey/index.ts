/** LimeSurvey: a survey structure (`.lss`) that its importer loads, with every language in it, and the same as tab-separated text. */

import type { Instrument, Text } from "../../instrument/schema.ts";
import type { Target, TargetResult } from "../target.ts";
import { limeLanguages, type LimeLanguage } from "./languages.ts";
import { layOut } from "./layout.ts";
import type { LimeGroup, LimeQuestion } from "./model.ts";
import { xml, xmlDocument, type Xml } from "../xml.ts";
import { surveyNumber } from "./names.ts";
import { lines, literalText, paragraphs, rowText, surveyTitle } from "./texts.ts";
import { tabSeparated } from "./tsv.ts";

export const limesurvey: Target = {
  id: "limesurvey",
  title: "LimeSurvey",
  compile(instrument): TargetResult {
    const { groups, losses } = layOut(instrument);
    const { languages, losses: foreign } = limeLanguages(instrument.languages, instrument.id);
    return {
      files: [
        { suffix: ".lss", content: write(instrument, groups, languages) },
        { suffix: ".limesurvey.txt", content: tabSeparated(instrument, groups, languages) },
      ],
      losses: [...losses, ...foreign],
    };
  },
};

/** The version of the database whose tables these are. LimeSurvey 6 takes it. */
const databaseVersion = "400";

type Row = Readonly<Record<string, string | number>>;

function write(instrument: Instrument, groups: readonly LimeGroup[], languages: readonly LimeLanguage[]): string {
  const tables = new Tables(instrument, groups, languages);
  const table = ([name, rows]: [string, readonly Row[]]): Xml | undefined =>
    rows.length === 0
      ? undefined
      : xml(
          name,
          {},
          xml("fields", {}, ...Object.keys(rows[0]!).map((field) => xml("fieldname", {}, field))),
          xml(
            "rows",
            {},
            rows.map(
              (row) => () =>
                xml(
                  "row",
                  {},
                  Object.entries(row).map(([field, value]) => xml(field, {}, String(value))),
                ),
            ),
          ),
        );
  return xmlDocument(
    xml(
      "document",
      {},
      xml("LimeSurveyDocType", {}, "Survey"),
      xml("DBVersion", {}, databaseVersion),
      xml("languages", {}, ...languages.map(({ tag }) => xml("language", {}, tag))),
      ...Object.entries(tables.all).map(table),
    ),
  );
}

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
  readonly #instrument: Instrument;
  readonly #languages: readonly LimeLanguage[];
  readonly #sid: number;
  #last = 0;

  constructor(instrument: Instrument, groups: readonly LimeGroup[], languages: readonly LimeLanguage[]) {
    this.#instrument = instrument;
    this.#languages = languages;
    this.#sid = surveyNumber(instrument);
    groups.forEach((group, order) => this.#group(group, order + 1));
    this.#survey();
  }

  #id(): number {
    return ++this.#last;
  }

  /** For each language, by the instrument's tag and by LimeSurvey's. */
  #each(add: (language: string, tag: string, numberFormat: number) => void): void {
    for (const { language, tag, numberFormat } of this.#languages) add(language, tag, numberFormat);
  }

  #group({ title, relevance, questions }: LimeGroup, order: number): void {
    const gid = this.#id();
    this.all.groups.push({ gid, sid: this.#sid, group_order: order, randomization_group: "", grelevance: relevance });
    this.#each((language, tag) =>
      this.all.group_l10ns.push({ id: this.#id(), gid, group_name: literalText(title(language)), description: "", language: tag }),
    );
    questions.forEach((question, index) => this.#question(question, gid, index + 1));
  }

  #question({ code, type, text, mandatory, relevance, rows, answers, attributes, texts }: LimeQuestion, gid: number, order: number): void {
    const qid = this.#id();
    const shared = { sid: this.#sid, gid, preg: "", other: "N", encrypted: "N", scale_id: 0, same_default: 0 };
    this.all.questions.push({
      qid,
      parent_qid: 0,
      ...shared,
      type,
      title: code,
      mandatory: mandatory ? "Y" : "N",
      question_order: order,
      relevance,
    });
    this.#texts(qid, (language) => paragraphs(text(language)));
    rows.forEach((row, index) => {
      const subquestion = this.#id();
      this.all.subquestions.push({
        qid: subquestion,
        parent_qid: qid,
        ...shared,
        type: "T",
        title: row.code,
        mandatory: "N",
        question_order: index + 1,
        relevance: "1",
      });
      this.#texts(subquestion, (language) => rowText(row, language));
    });
    answers.forEach((answer, index) => {
      const aid = this.#id();
      this.all.answers.push({ aid, qid, code: answer.code, sortorder: index + 1, assessment_value: answer.value, scale_id: 0 });
      this.#each((language, tag) =>
        this.all.answer_l10ns.push({ id: this.#id(), aid, answer: lines(answer.text(language)), language: tag }),
      );
    });
    for (const [attribute, value] of Object.entries(attributes)) this.all.question_attributes.push({ qid, attribute, value, language: "" });
    for (const [attribute, write] of Object.entries(texts))
      this.#each((language, tag) => this.all.question_attributes.push({ qid, attribute, value: lines(write(language)), language: tag }));
  }

  #texts(qid: number, question: (language: string) => string): void {
    this.#each((language, tag) =>
      this.all.question_l10ns.push({ id: this.#id(), qid, question: question(language), help: "", language: tag }),
    );
  }

  #survey(): void {
    const { title, intro, contact, outro } = this.#instrument;
    const [language, ...others] = this.#languages.map(({ tag }) => tag);
    this.all.surveys.push({
      sid: this.#sid,
      gsid: 1,
      admin: "",
      active: "N",
      language: language!,
      additional_languages: others.join(" "),
      format: "G",
      datestamp: "Y",
      anonymized: "Y",
      allowprev: "Y",
      showwelcome: intro || contact ? "Y" : "N",
      shownoanswer: "N",
    });
    const read = (texts: readonly (Text | undefined)[], in_: string): string =>
      paragraphs(...texts.flatMap((text) => (text ? [text[in_]!] : [])));
    this.#each((each, tag, numberFormat) =>
      this.all.surveys_languagesettings.push({
        surveyls_survey_id: this.#sid,
        surveyls_language: tag,
        surveyls_title: surveyTitle(title[each]!),
        surveyls_description: "",
        surveyls_welcometext: read([intro, contact], each),
        surveyls_endtext: read([outro], each),
        surveyls_numberformat: numberFormat,
      }),
    );
  }
}
