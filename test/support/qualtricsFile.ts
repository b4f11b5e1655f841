/** What is known of Qualtrics' survey files, as schemas. */

import * as z from "zod";

const numbered = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^\d+$/), value);
const order = z.array(z.string().regex(/^\d+$/));
const onOff = z.enum(["ON", "OFF"]);
const digits = z.string().regex(/^-?\d*(\.\d+)?$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]{15}$`));
const qid = z.string().regex(/^QID[a-zA-Z0-9]+$/);

const asked = z.strictObject({
  LogicType: z.literal("Question"),
  QuestionID: qid,
  QuestionIsInLoop: z.literal("no"),
  ChoiceLocator: z.string().regex(/^q:\/\/QID/),
  QuestionIDFromLocator: qid,
  LeftOperand: z.string(),
  Operator: z.enum([
    "Selected",
    "NotSelected",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "GreaterThanOrEqual",
    "LessThan",
    "LessThanOrEqual",
    "Empty",
    "NotEmpty",
  ]),
  RightOperand: z.string().optional(),
  Type: z.literal("Expression"),
  Conjuction: z.enum(["And", "Or"]).optional(),
  Description: z.string(),
});
/** What the link or the flow has set. */
const known = z.strictObject({
  LogicType: z.literal("EmbeddedField"),
  LeftOperand: z.string(),
  Operator: z.enum(["EqualTo", "NotEqualTo", "Empty", "NotEmpty"]),
  _HiddenExpression: z.literal(false),
  RightOperand: z.string().optional(),
  Type: z.literal("Expression"),
  Conjuction: z.enum(["And", "Or"]).optional(),
  Description: z.string(),
});
const term = z.union([asked, known]);
const set = z.object({ Type: z.enum(["If", "AndIf", "ElseIf"]) }).catchall(term);
const logic = z.object({ Type: z.literal("BooleanExpression"), inPage: z.boolean().optional() }).catchall(set);
export type Logic = z.infer<typeof logic>;
export type Term = z.infer<typeof term>;
export const display = z.strictObject({
  Display: z.string(),
  ExclusiveAnswer: z.literal(true).optional(),
  DisplayLogic: logic.optional(),
});
/** Choices in any order, some of them at the end. */
const mixed = z.union([
  z.strictObject({ Type: z.literal("All"), Advanced: z.null(), TotalRandSubset: z.literal("") }),
  z.strictObject({
    Type: z.literal("Advanced"),
    Advanced: z.strictObject({
      FixedOrder: z.array(z.string()),
      RandomizeAll: order,
      RandomSubSet: z.tuple([]),
      Undisplayed: z.tuple([]),
      TotalRandSubset: z.literal(0),
      QuestionsPerPage: z.literal(0),
    }),
    TotalRandSubset: z.literal(0),
  }),
]);

const translations = z.union([
  z.tuple([]),
  z.record(
    z.string().regex(/^[A-Z]{2,3}(-[A-Z]{1,2})?$/),
    z.strictObject({ QuestionText: z.string(), Choices: numbered(display).optional(), Answers: numbered(display).optional() }),
  ),
]);

const described = { QuestionDescriptionOption: z.literal("UseText") };
/** What every question has. */
const common = {
  QuestionText: z.string(),
  DataExportTag: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/),
  Configuration: z.strictObject(described),
  DataVisibility: z.strictObject({ Private: z.literal(false), Hidden: z.literal(false) }),
  QuestionDescription: z.string().refine((text) => [...text].length <= 100),
  Language: translations,
  QuestionID: qid,
  DefaultChoices: z.literal(false),
  NextChoiceId: z.int().positive(),
  NextAnswerId: z.int().positive(),
  DisplayLogic: logic.optional(),
  Randomization: mixed.optional(),
};
const grades = z.array(
  z.strictObject({ ChoiceID: z.string(), AnswerID: z.string().optional(), Grades: z.record(id("SC"), digits), index: z.int().min(0) }),
);
const forced = { ForceResponse: onOff, ForceResponseType: z.literal("ON") };
const plain = z.strictObject({ Settings: z.strictObject({ ...forced, Type: z.literal("None") }) });
const listed = { Choices: numbered(display), ChoiceOrder: order, GradingData: grades };
const choices = { ...listed, SubSelector: z.literal("TX") };
const recoded = numbered(z.string().regex(/^-?\d+$/));

const question = z.union([
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("MC"),
    Selector: z.enum(["SAVR", "MAVR"]),
    RecodeValues: recoded,
    Validation: z.union([
      plain,
      z.strictObject({ Settings: z.strictObject({ ...forced, Type: z.literal("MinChoices"), MinChoices: digits, MaxChoices: digits }) }),
    ]),
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("MC"),
    Selector: z.literal("SAHR"),
    Configuration: z.strictObject({ ...described, LabelPosition: z.literal("BELOW") }),
    RecodeValues: recoded,
    Validation: plain,
  }),
  z.strictObject({
    ...common,
    ...listed,
    QuestionType: z.literal("MC"),
    Selector: z.literal("DL"),
    RecodeValues: recoded,
    Validation: plain,
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("RO"),
    Selector: z.literal("DND"),
    Validation: plain,
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("Matrix"),
    Selector: z.literal("Likert"),
    SubSelector: z.literal("SingleAnswer"),
    Configuration: z.strictObject({
      ...described,
      TextPosition: z.literal("inline"),
      RepeatHeaders: z.literal("none"),
      WhiteSpace: z.literal("OFF"),
      MobileFirst: z.literal(true),
    }),
    Answers: numbered(display),
    AnswerOrder: order,
    ChoiceDataExportTags: numbered(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/)),
    RecodeValues: recoded,
    Validation: plain,
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("CS"),
    Selector: z.literal("VRTL"),
    Configuration: z.strictObject({
      ...described,
      CSSliderMin: z.literal(0),
      CSSliderMax: z.int(),
      GridLines: z.literal(10),
      NumDecimals: z.literal("0"),
    }),
    Labels: z.tuple([]),
    Validation: z.strictObject({
      Settings: z.strictObject({ ...forced, EnforceRange: z.literal("OFF"), Type: z.literal("ChoicesTotal"), ChoiceTotal: digits }),
    }),
  }),
  z.strictObject({
    ...common,
    QuestionType: z.literal("TE"),
    Selector: z.enum(["SL", "ESTB"]),
    GradingData: grades,
    SearchSource: z.strictObject({ AllowFreeResponse: z.literal("false") }),
    Validation: z.union([
      plain,
      z.strictObject({
        Settings: z.strictObject({
          ...forced,
          Type: z.literal("ContentType"),
          ContentType: z.literal("ValidNumber"),
          ValidNumber: z.strictObject({ Min: digits, Max: digits, NumDecimals: digits }),
        }),
      }),
      z.strictObject({ Settings: z.strictObject({ ...forced, Type: z.literal("ContentType"), ContentType: z.literal("ValidEmail") }) }),
    ]),
  }),
  z.strictObject({
    ...common,
    QuestionType: z.literal("FileUpload"),
    Selector: z.literal("FileUpload"),
    Configuration: z.strictObject({
      ...described,
      MinSeconds: z.literal("0"),
      MaxSeconds: z.literal("0"),
      AudioOnly: z.literal(false),
      VideoUpload: z.literal(false),
    }),
    GradingData: z.tuple([]),
    Validation: z.union([
      plain,
      z.strictObject({ Settings: z.strictObject({ ...forced, Type: z.literal("ContentType"), ContentType: z.literal("Graphic") }) }),
    ]),
  }),
  z.strictObject({
    ...common,
    QuestionType: z.literal("DB"),
    Selector: z.literal("TB"),
    ChoiceOrder: z.tuple([]),
    GradingData: z.tuple([]),
    Validation: z.strictObject({ Settings: z.strictObject({ Type: z.literal("None") }) }),
  }),
]);
export type QsfQuestion = z.infer<typeof question>;

const block = z.strictObject({
  Type: z.enum(["Default", "Standard", "Trash"]),
  Description: z.string(),
  ID: id("BL"),
  BlockElements: z.array(z.strictObject({ Type: z.literal("Question"), QuestionID: qid })),
  Options: z
    .strictObject({ BlockLocking: z.literal("false"), RandomizeQuestions: z.literal("false"), BlockVisibility: z.literal("Collapsed") })
    .optional(),
});
const flowBlock = z.strictObject({
  Type: z.literal("Standard"),
  ID: id("BL"),
  FlowID: z.string().regex(/^FL_\d+$/),
  Autofill: z.tuple([]),
});
const embedded = z.strictObject({
  Type: z.literal("EmbeddedData"),
  FlowID: z.string().regex(/^FL_\d+$/),
  EmbeddedData: z.array(
    z.strictObject({
      Description: z.string(),
      Field: z.string(),
      Type: z.enum(["Recipient", "Custom"]),
      Value: z.string().optional(),
      VariableType: z.literal("String"),
      DataVisibility: z.tuple([]),
      AnalyzeText: z.literal(false),
    }),
  ),
});
/** Whoever comes to it sees nothing more. */
const ending = z.strictObject({ Type: z.literal("EndSurvey"), FlowID: z.string().regex(/^FL_\d+$/) });
const branch = z.strictObject({
  Type: z.literal("Branch"),
  FlowID: z.string().regex(/^FL_\d+$/),
  Description: z.string(),
  BranchLogic: logic,
  Flow: z.array(z.discriminatedUnion("Type", [flowBlock, embedded, ending])),
});
const blocksByChance = z.strictObject({
  Type: z.literal("BlockRandomizer"),
  FlowID: z.string().regex(/^FL_\d+$/),
  SubSet: z.int().min(1),
  EvenPresentation: z.literal(false),
  Flow: z.array(z.discriminatedUnion("Type", [flowBlock, branch])),
});
const drawing = z.strictObject({
  Type: z.literal("BlockRandomizer"),
  FlowID: z.string().regex(/^FL_\d+$/),
  SubSet: z.literal(1),
  EvenPresentation: z.literal(true),
  Flow: z.array(embedded),
});
const text = z.string();
const category = z.strictObject({ ID: id("SC"), Name: z.string(), Description: z.string() });

const element = <Name extends string>(
  name: Name,
  primary: z.ZodType<string>,
  payload: z.ZodType,
  secondary: z.ZodType = z.null(),
  tertiary: z.ZodType = z.null(),
) =>
  z.strictObject({
    SurveyID: id("SV"),
    Element: z.literal(name),
    PrimaryAttribute: primary,
    SecondaryAttribute: secondary,
    TertiaryAttribute: tertiary,
    Payload: payload,
  });

const payloads = {
  BL: z.array(block),
  FL: z.strictObject({
    Flow: z.array(z.union([flowBlock, branch, embedded, blocksByChance, drawing])),
    Properties: z.strictObject({ Count: z.int(), RemovedFieldsets: z.tuple([]) }),
    FlowID: z.literal("FL_1"),
    Type: z.literal("Root"),
  }),
  SO: z.strictObject({
    BackButton: z.enum(["true", "false"]),
    SaveAndContinue: z.enum(["true", "false"]),
    SurveyProtection: text,
    BallotBoxStuffingPrevention: z.enum(["true", "false"]),
    NoIndex: z.enum(["Yes", "No"]),
    SecureResponseFiles: z.enum(["true", "false"]),
    SurveyExpiration: text,
    SurveyTermination: text,
    Header: text,
    Footer: text,
    ProgressBarDisplay: text,
    PartialData: text,
    ValidationMessage: text,
    PreviousButton: text,
    NextButton: text,
    SkinLibrary: text,
    SkinType: text,
    Skin: z.object({ templateId: text }),
    NewScoring: z.literal(1),
    AvailableLanguages: z.record(z.string(), z.tuple([])),
  }),
  SCO: z.strictObject({
    ScoringCategories: z.array(category),
    ScoringCategoryGroups: z.tuple([]),
    ScoringSummaryCategory: z.null(),
    ScoringSummaryAfterQuestions: z.literal(0),
    ScoringSummaryAfterSurvey: z.literal(0),
    DefaultScoringCategory: id("SC").nullable(),
    AutoScoringCategory: z.null(),
  }),
};

export const qsfSchema = z.strictObject({
  SurveyEntry: z.strictObject({
    SurveyID: id("SV"),
    SurveyName: text.min(1),
    SurveyDescription: text.nullable(),
    SurveyOwnerID: id("UR"),
    SurveyBrandID: text,
    DivisionID: text.nullable(),
    SurveyLanguage: text.regex(/^[A-Z]{2,3}(-[A-Z]{1,2})?$/),
    SurveyActiveResponseSet: id("RS"),
    SurveyStatus: z.literal("Inactive"),
    SurveyStartDate: day,
    SurveyExpirationDate: day,
    SurveyCreationDate: day,
    CreatorID: id("UR"),
    LastModified: day,
    LastAccessed: day,
    LastActivated: day,
    Deleted: z.null(),
  }),
  SurveyElements: z.array(
    z.union([
      element("BL", z.literal("Survey Blocks"), payloads.BL),
      element("FL", z.literal("Survey Flow"), payloads.FL),
      element("SO", z.literal("Survey Options"), payloads.SO),
      element("SCO", z.literal("Scoring"), payloads.SCO),
      element(
        "PROJ",
        z.literal("CORE"),
        z.strictObject({ ProjectCategory: z.literal("CORE"), SchemaVersion: z.literal("1.1.0") }),
        z.null(),
        z.literal("1.1.0"),
      ),
      element(
        "STAT",
        z.literal("Survey Statistics"),
        z.strictObject({ MobileCompatible: z.literal(true), ID: z.literal("Survey Statistics") }),
      ),
      element("QC", z.literal("Survey Question Count"), z.null(), text.regex(/^\d+$/)),
      element("RS", id("RS"), z.null(), z.literal("Default Response Set")),
      element("SQ", qid, question, text),
    ]),
  ),
});

export interface Qsf {
  readonly entry: z.infer<typeof qsfSchema>["SurveyEntry"];
  readonly blocks: readonly z.infer<typeof block>[];
  readonly flow: readonly (z.infer<typeof flowBlock> | z.infer<typeof branch>)[];
  /** What is set before the first block. */
  readonly known: readonly (z.infer<typeof embedded> | z.infer<typeof drawing>)[];
  readonly categories: readonly z.infer<typeof category>[];
  readonly questions: readonly QsfQuestion[];
  readonly count: number;
  readonly elements: readonly { readonly SurveyID: string; readonly Element: string; readonly PrimaryAttribute: string }[];
}

/** A survey file by its parts; throws where it breaks the schema. */
export function readQsf(file: unknown): Qsf {
  const { SurveyEntry: entry, SurveyElements: elements } = qsfSchema.parse(file);
  const all = (name: string) => elements.filter((each) => each.Element === name);
  const only = (name: string) => {
    const [first, ...others] = all(name);
    if (first === undefined || others.length > 0) throw new Error(`There are ${others.length + (first ? 1 : 0)} elements ${name}.`);
    return first;
  };
  for (const name of ["SO", "STAT", "RS", "PROJ"]) only(name);
  const flow = (only("FL").Payload as z.infer<typeof payloads.FL>).Flow;
  return {
    entry,
    elements,
    count: Number(only("QC").SecondaryAttribute),
    blocks: only("BL").Payload as z.infer<typeof block>[],
    // Blocks in an order of chance may come in the order written.
    flow: flow.flatMap((step) => {
      if (step.Type === "Standard" || step.Type === "Branch") return [step];
      if (step.Type === "EmbeddedData" || step.EvenPresentation) return [];
      if (step.SubSet !== step.Flow.length) throw new Error("not all blocks are shown");
      return step.Flow;
    }),
    known: flow.flatMap((each) =>
      each.Type === "EmbeddedData" || (each.Type === "BlockRandomizer" && each.EvenPresentation) ? [each] : [],
    ),
    categories: (only("SCO").Payload as z.infer<typeof payloads.SCO>).ScoringCategories,
    questions: all("SQ").map(({ Payload }) => Payload as QsfQuestion),
  };
}
