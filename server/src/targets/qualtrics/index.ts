/** Qualtrics: a survey file (`.qsf`) with blocks, branches, translations and scoring, and the same questions in the Advanced Format. */

import type { Instrument } from "../../instrument/schema.ts";
import type { Loss } from "../../form/loss.ts";
import { drawLosses, turnLosses } from "../../form/chance.ts";
import { markLosses } from "../../form/marked.ts";
import { lookLosses } from "../../form/looks.ts";
import { apartLosses } from "../../form/pairs.ts";
import type { Target, TargetResult } from "../target.ts";
import { inWords } from "../../marks/write.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { writeAdvancedFormat } from "./advancedFormat.ts";
import type { QualtricsBlock } from "./blocks.ts";
import { exportsOf } from "./exports.ts";
import { layOut, type QualtricsSurvey } from "./layout.ts";
import { languageCodes } from "./languages.ts";
import { writeLogic } from "./logic.ts";
import { description, writeQuestion } from "./questions.ts";
import { scoringOf, type Scoring } from "./scoring.ts";
import { asciiJson, fixedId, plain } from "./texts.ts";

export const qualtrics: Target = {
  id: "qualtrics",
  title: "Qualtrics",
  exports: exportsOf,
  compile(instrument, options): TargetResult {
    const survey = layOut(instrument);
    const scoring = scoringOf(survey.form, survey.places);
    const own = apartLosses(survey.form, options.sideBySide, message("losses.qualtricsApart"));
    return {
      files: [
        { suffix: ".qsf", content: asciiJson(new Writer(instrument, survey, scoring).file()) },
        {
          suffix: ".qualtrics.txt",
          content: writeAdvancedFormat(
            survey.blocks,
            [...survey.fields, ...survey.stops].map(({ field }) => field),
            instrument.languages[0]!,
          ),
        },
      ],
      losses: [
        ...own,
        ...drawLosses(survey.form, "Qualtrics"),
        ...turnLosses(survey.form, "Qualtrics"),
        ...lookLosses(survey.form, "Qualtrics", ({ look, isBattery }) => look === "list" && !isBattery),
        {
          on: instrument.id,
          code: "format-leaves-out",
          message: message("losses.qualtricsAdvanced"),
        },
        ...markLosses(survey.form, "Qualtrics", (place) => place !== "title"),
        ...titleLosses(instrument),
        ...languageCodes(instrument.languages).unknown.map((language): Loss => ({
          on: instrument.id,
          code: "words-in-english",
          message: message("losses.qualtricsLanguage", { language }),
        })),
        ...survey.losses,
        ...scoring.losses,
      ],
    };
  },
};

/** Qualtrics has one name for a survey, and nothing says how it takes signs of HTML in it. */
function titleLosses({ id, title, languages }: Instrument): Loss[] {
  const whole = inWords(title[languages[0]!]!);
  return [
    ...(languages.length > 1
      ? [{ on: id, code: "language-left-out", message: message("losses.qualtricsTitle", { title: byAuthor(whole) }) } as const]
      : []),
    ...(plain(whole) === whole
      ? []
      : [{ on: id, code: "text-changed", message: message("losses.qualtricsName", { name: byAuthor(plain(whole)) }) } as const]),
  ];
}

/** Every survey was made on this day: the same instrument gives the same bytes. */
const day = "2026-01-01 00:00:00";
const noDay = "0000-00-00 00:00:00";

type Json = Readonly<Record<string, unknown>>;

function embedded(fields: readonly Json[], next: () => string): Json {
  return { Type: "EmbeddedData", FlowID: next(), EmbeddedData: fields };
}

function entry(field: string, more: Json): Json {
  return { Description: field, Field: field, VariableType: "String", DataVisibility: [], AnalyzeText: false, ...more };
}

class Writer {
  readonly #instrument: Instrument;
  readonly #blocks: readonly (QualtricsBlock & { readonly id: string })[];
  readonly #fields: QualtricsSurvey["fields"];
  readonly #stops: QualtricsSurvey["stops"];
  readonly #scoring: Scoring;
  readonly #surveyId: string;
  readonly #codes: ReadonlyMap<string, string>;

  constructor(instrument: Instrument, { blocks, fields, stops }: QualtricsSurvey, scoring: Scoring) {
    this.#instrument = instrument;
    this.#fields = fields;
    this.#stops = stops;
    this.#blocks = blocks.map((block, index) => ({ ...block, id: fixedId("BL", instrument.id, String(index)) }));
    this.#scoring = scoring;
    this.#codes = languageCodes(instrument.languages).codes;
    this.#surveyId = fixedId("SV", instrument.id);
  }

  file(): Json {
    const { id, languages } = this.#instrument;
    const questions = this.#blocks.flatMap((block) => block.questions);
    const responseSet = fixedId("RS", id);
    return {
      SurveyEntry: this.#entry(responseSet),
      SurveyElements: [
        this.#element("BL", "Survey Blocks", null, this.#blockList()),
        this.#element("FL", "Survey Flow", null, this.#flow()),
        this.#element("PROJ", "CORE", null, { ProjectCategory: "CORE", SchemaVersion: "1.1.0" }, "1.1.0"),
        this.#element("SO", "Survey Options", null, this.#options()),
        this.#element("SCO", "Scoring", null, this.#categories()),
        this.#element("STAT", "Survey Statistics", null, { MobileCompatible: true, ID: "Survey Statistics" }),
        this.#element("QC", "Survey Question Count", String(questions.length), null),
        this.#element("RS", responseSet, "Default Response Set", null),
        ...questions.map((question) =>
          this.#element("SQ", question.qid, description(question.text(languages[0]!)), writeQuestion(question, this.#codes, this.#scoring)),
        ),
      ],
    };
  }

  #element(element: string, primary: string, secondary: string | null, payload: unknown, tertiary: string | null = null): Json {
    return {
      SurveyID: this.#surveyId,
      Element: element,
      PrimaryAttribute: primary,
      SecondaryAttribute: secondary,
      TertiaryAttribute: tertiary,
      Payload: payload,
    };
  }

  #entry(responseSet: string): Json {
    const { title, languages } = this.#instrument;
    const owner = fixedId("UR", "ukur");
    return {
      SurveyID: this.#surveyId,
      SurveyName: plain(inWords(title[languages[0]!]!)),
      SurveyDescription: null,
      SurveyOwnerID: owner,
      SurveyBrandID: "ukur",
      DivisionID: null,
      SurveyLanguage: this.#codes.get(languages[0]!),
      SurveyActiveResponseSet: responseSet,
      SurveyStatus: "Inactive",
      SurveyStartDate: noDay,
      SurveyExpirationDate: noDay,
      SurveyCreationDate: day,
      CreatorID: owner,
      LastModified: day,
      LastAccessed: noDay,
      LastActivated: noDay,
      Deleted: null,
    };
  }

  #blockList(): Json[] {
    const blocks = this.#blocks.map(({ id, title, questions }, index) => ({
      Type: index === 0 ? "Default" : "Standard",
      Description: plain(title),
      ID: id,
      // A question that no condition lets through is in the file and in no block.
      BlockElements: questions.filter(({ shown }) => shown?.length !== 0).map(({ qid }) => ({ Type: "Question", QuestionID: qid })),
      Options: { BlockLocking: "false", RandomizeQuestions: "false", BlockVisibility: "Collapsed" },
    }));
    return [
      ...blocks,
      { Type: "Trash", Description: "Trash / Unused Questions", ID: fixedId("BL", this.#instrument.id, "trash"), BlockElements: [] },
    ];
  }

  /** The blocks one after the other, those of pages with a condition in branches. */
  #flow(): Json {
    let last = 1;
    const next = (): string => `FL_${++last}`;
    const known = this.#known(next);
    const written = this.#blocks.flatMap(({ id, when, random, ends }) => {
      // A block that no condition lets through is in the file and in no flow.
      if (when?.length === 0) return [];
      const always = when === undefined || when.some((set) => set.length === 0);
      const branch = always ? undefined : { Type: "Branch", FlowID: next(), Description: "New Branch", BranchLogic: writeLogic(when!) };
      const block = { Type: "Standard", ID: id, FlowID: next(), Autofill: [] };
      const flow = [block, ...(ends ? this.#end(ends, next) : [])];
      return branch ? [{ random, element: { ...branch, Flow: flow } }] : flow.map((element) => ({ random, element }));
    });
    const flow: Json[] = [];
    const groups = new Map<string, Json[]>();
    for (const { random, element } of written) {
      const group = random === undefined ? undefined : groups.get(random);
      if (group) group.push(element);
      else if (random === undefined) flow.push(element);
      else {
        const inside: Json[] = [element];
        groups.set(random, inside);
        flow.push({ Type: "BlockRandomizer", FlowID: next(), SubSet: 0, EvenPresentation: false, Flow: inside });
      }
    }
    // All of its blocks are shown.
    const shown = flow.map((element) =>
      element["Type"] === "BlockRandomizer" ? { ...element, SubSet: (element["Flow"] as Json[]).length } : element,
    );
    return { Flow: [...known, ...shown], Properties: { Count: last, RemovedFieldsets: [] }, FlowID: "FL_1", Type: "Root" };
  }

  /** The end of the survey for those who came to a stop, and a note of it. */
  #end({ field }: NonNullable<QualtricsBlock["ends"]>, next: () => string): Json[] {
    const noted = field === undefined ? [] : [embedded([entry(field, { Type: "Custom", Value: "1" })], next)];
    return [...noted, { Type: "EndSurvey", FlowID: next() }];
  }

  /** Embedded data: what the address of the survey has, and what a randomizer draws. */
  #known(next: () => string): Json[] {
    const linked = this.#fields.filter(({ given: { from } }) => from === "link");
    const drawn = this.#fields.flatMap(({ given: { from, type }, field }) =>
      from === "link" || type.kind !== "one"
        ? []
        : [
            {
              Type: "BlockRandomizer",
              FlowID: next(),
              SubSet: 1,
              EvenPresentation: true,
              Flow: type.options.map(({ code }) => embedded([entry(field, { Type: "Custom", Value: String(code) })], next)),
            },
          ],
    );
    const left =
      this.#stops.length === 0
        ? []
        : [
            embedded(
              this.#stops.map(({ field }) => entry(field, { Type: "Custom", Value: "0" })),
              next,
            ),
          ];
    return [
      ...(linked.length === 0
        ? []
        : [
            embedded(
              linked.map(({ field }) => entry(field, { Type: "Recipient" })),
              next,
            ),
          ]),
      ...drawn,
      ...left,
    ];
  }

  #options(): Json {
    return {
      BackButton: "true",
      SaveAndContinue: "true",
      SurveyProtection: "PublicSurvey",
      BallotBoxStuffingPrevention: "false",
      NoIndex: "Yes",
      SecureResponseFiles: "true",
      SurveyExpiration: "None",
      SurveyTermination: "DefaultMessage",
      Header: "",
      Footer: "",
      ProgressBarDisplay: "None",
      PartialData: "+1 week",
      ValidationMessage: "",
      PreviousButton: "",
      NextButton: "",
      SkinLibrary: "Qualtrics",
      SkinType: "templated",
      Skin: { brandingId: null, templateId: "*base", overrides: null },
      NewScoring: 1,
      AvailableLanguages: Object.fromEntries([...this.#codes.values()].map((code) => [code, []])),
    };
  }

  #categories(): Json {
    const { categories } = this.#scoring;
    return {
      ScoringCategories: categories.map(({ id, name, title }) => ({ ID: id, Name: name, Description: plain(inWords(title)) })),
      ScoringCategoryGroups: [],
      ScoringSummaryCategory: null,
      ScoringSummaryAfterQuestions: 0,
      ScoringSummaryAfterSurvey: 0,
      DefaultScoringCategory: categories[0]?.id ?? null,
      AutoScoringCategory: null,
    };
  }
}
