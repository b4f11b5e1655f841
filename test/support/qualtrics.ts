/** What is known of Qualtrics' survey files, as schemas and rules, and how its logic is evaluated. */

import * as z from "zod";

const numbered = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^\d+$/), value);
const display = z.strictObject({ Display: z.string(), ExclusiveAnswer: z.literal(true).optional() });
const order = z.array(z.string().regex(/^\d+$/));
const onOff = z.enum(["ON", "OFF"]);
const digits = z.string().regex(/^-?\d*(\.\d+)?$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]{15}$`));
const qid = z.string().regex(/^QID[a-zA-Z0-9]+$/);

const term = z.strictObject({
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
const set = z.object({ Type: z.enum(["If", "AndIf", "OrIf"]) }).catchall(term);
const logic = z.object({ Type: z.literal("BooleanExpression"), inPage: z.boolean().optional() }).catchall(set);
export type Logic = z.infer<typeof logic>;
export type Term = z.infer<typeof term>;

const translations = z.union([
  z.tuple([]),
  z.record(
    z.string().regex(/^[A-Z]{2}[A-Z-]*$/),
    z.strictObject({ QuestionText: z.string(), Choices: numbered(display).optional(), Answers: numbered(display).optional() }),
  ),
]);

/** What every question has. */
const common = {
  QuestionText: z.string(),
  DataExportTag: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/),
  Configuration: z.strictObject({ QuestionDescriptionOption: z.literal("UseText") }),
  QuestionDescription: z.string().refine((text) => [...text].length <= 100),
  Language: translations,
  QuestionID: qid,
  DefaultChoices: z.literal(false),
  NextChoiceId: z.int().positive(),
  NextAnswerId: z.int().positive(),
  DisplayLogic: logic.optional(),
};
const grades = z.array(
  z.strictObject({ ChoiceID: z.string(), AnswerID: z.string().optional(), Grades: z.record(id("SC"), digits), index: z.int().min(0) }),
);
const forced = { ForceResponse: onOff, ForceResponseType: onOff };
const plain = z.strictObject({ Settings: z.strictObject({ ...forced, Type: z.literal("None") }) });
const choices = { SubSelector: z.literal("TX"), Choices: numbered(display), ChoiceOrder: order, GradingData: grades };
const recoded = numbered(z.string().regex(/^-?\d+$/));

const question = z.union([
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("MC"),
    Selector: z.enum(["SAVR", "SAHR", "MAVR", "DL"]),
    RecodeValues: recoded,
    Validation: plain,
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("RO"),
    Selector: z.literal("DND"),
    RecodeValues: recoded,
    Validation: plain,
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("Matrix"),
    Selector: z.literal("Likert"),
    SubSelector: z.literal("SingleAnswer"),
    Answers: numbered(display),
    AnswerOrder: order,
    ChoiceDataExportTags: numbered(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/)),
    RecodeValues: recoded,
    Validation: plain,
    Randomization: z.strictObject({ Type: z.literal("All"), Advanced: z.null(), TotalRandSubset: z.literal("") }).optional(),
  }),
  z.strictObject({
    ...common,
    ...choices,
    QuestionType: z.literal("CS"),
    Selector: z.literal("VRTL"),
    Labels: z.tuple([]),
    ClarifyingSymbolType: z.literal("None"),
    NumDecimals: z.literal("0"),
    Validation: z.strictObject({
      Settings: z.strictObject({ ...forced, EnforceRange: z.literal("ON"), Type: z.literal("ChoicesTotal"), ChoiceTotal: digits }),
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
  SubType: z.string().optional(),
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
const branch = z.strictObject({
  Type: z.literal("Branch"),
  FlowID: z.string().regex(/^FL_\d+$/),
  Description: z.string(),
  BranchLogic: logic,
  Flow: z.array(flowBlock),
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
    Flow: z.array(z.union([flowBlock, branch])),
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
    SurveyLanguage: text.regex(/^[A-Z]{2}[A-Z-]*$/),
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
  return {
    entry,
    elements,
    count: Number(only("QC").SecondaryAttribute),
    blocks: only("BL").Payload as z.infer<typeof block>[],
    flow: (only("FL").Payload as z.infer<typeof payloads.FL>).Flow,
    categories: (only("SCO").Payload as z.infer<typeof payloads.SCO>).ScoringCategories,
    questions: all("SQ").map(({ Payload }) => Payload as QsfQuestion),
  };
}

export function optionsOf(question: QsfQuestion): Readonly<Record<string, z.infer<typeof display>>> {
  return "Choices" in question ? question.Choices : {};
}

/** References that lead nowhere, and names that come twice. */
export function faults({ entry, blocks, flow, categories, questions, count, elements }: Qsf): string[] {
  const found: string[] = [];
  const say = (fault: string): void => void found.push(fault);
  const unique = (names: readonly string[], what: string): void =>
    names.forEach((name, index) => names.indexOf(name) < index && say(`${what} ${name} comes twice`));
  const byId = new Map(questions.map((question) => [question.QuestionID, question]));
  for (const { SurveyID, Element } of elements) if (SurveyID !== entry.SurveyID) say(`${Element} is of survey ${SurveyID}`);
  for (const { Element, PrimaryAttribute } of elements)
    if (Element === "RS" && PrimaryAttribute !== entry.SurveyActiveResponseSet) say("the response set is another");
  elements
    .filter(({ Element }) => Element === "SQ")
    .forEach(
      ({ PrimaryAttribute }, index) =>
        PrimaryAttribute !== questions[index]!.QuestionID && say(`${PrimaryAttribute} is ${questions[index]!.QuestionID}`),
    );
  if (count !== questions.length) say(`there are ${questions.length} questions, not ${count}`);
  unique(
    questions.map(({ QuestionID }) => QuestionID),
    "question",
  );
  unique(questions.flatMap(columnsOf), "column");
  unique(
    blocks.map(({ ID }) => ID),
    "block",
  );
  unique(
    categories.map(({ ID }) => ID),
    "category",
  );
  unique(
    categories.map(({ Name }) => Name),
    "category",
  );
  const placed = blocks.flatMap(({ BlockElements }) => BlockElements.map(({ QuestionID }) => QuestionID));
  unique(placed, "a block's question");
  for (const each of placed) if (!byId.has(each)) say(`a block has ${each}, which is no question`);
  for (const { QuestionID } of questions) if (!placed.includes(QuestionID)) say(`${QuestionID} is in no block`);
  if (blocks.filter(({ Type }) => Type === "Trash").length !== 1) say("there is no trash");
  if (blocks.filter(({ Type }) => Type === "Default").length !== 1) say("there is no first block");

  const asked = new Set<string>();
  const order = flow.flatMap((each) => (each.Type === "Branch" ? [each.FlowID, ...each.Flow.map(({ FlowID }) => FlowID)] : [each.FlowID]));
  unique(order, "flow");
  const checkTerms = (logic: Logic): void => {
    for (const { QuestionID, QuestionIDFromLocator, ChoiceLocator, LeftOperand, Operator, RightOperand } of termsOf(logic)) {
      const question = byId.get(QuestionID);
      if (QuestionIDFromLocator !== QuestionID || LeftOperand !== ChoiceLocator || !ChoiceLocator.startsWith(`q://${QuestionID}/`))
        say(`${QuestionID} is not in ${ChoiceLocator}`);
      if (question === undefined || !asked.has(QuestionID)) say(`${QuestionID} is asked after before it is asked`);
      else if (!locatorsOf(question).includes(ChoiceLocator)) say(`${ChoiceLocator} leads nowhere`);
      if (/^(?:Not)?(?:Selected|Empty)$/.test(Operator) !== (RightOperand === undefined)) say(`${Operator} with ${RightOperand}`);
      if (Operator.endsWith("Selected") !== /SelectableChoice/.test(ChoiceLocator)) say(`${Operator} of ${ChoiceLocator}`);
    }
  };
  for (const step of flow) {
    if (step.Type === "Branch") checkTerms(step.BranchLogic);
    for (const { ID } of step.Type === "Branch" ? step.Flow : [step]) {
      const block = blocks.find((each) => each.ID === ID);
      if (block === undefined) say(`the flow has ${ID}, which is no block`);
      for (const { QuestionID } of block?.BlockElements ?? []) {
        const { DisplayLogic: shown } = byId.get(QuestionID) ?? {};
        if (shown) checkTerms(shown);
        asked.add(QuestionID);
      }
    }
  }
  for (const question of questions) checkQuestion(question, new Set(categories.map(({ ID }) => ID)), say);
  return found;
}

function checkQuestion(question: QsfQuestion, categories: ReadonlySet<string>, say: (fault: string) => void): void {
  const { QuestionID, NextChoiceId, NextAnswerId, Language } = question;
  const ids = Object.keys(optionsOf(question));
  const answers = "Answers" in question ? Object.keys(question.Answers) : [];
  const same = (one: readonly string[], other: readonly string[], what: string): void =>
    void (one.toSorted().join() !== other.toSorted().join() && say(`${what} of ${QuestionID}`));
  if ("ChoiceOrder" in question) same(question.ChoiceOrder, ids, "the order");
  if ("AnswerOrder" in question) same(question.AnswerOrder, answers, "the order of answers");
  if ("ChoiceDataExportTags" in question) same(Object.keys(question.ChoiceDataExportTags), ids, "the tags");
  if ("RecodeValues" in question) {
    same(Object.keys(question.RecodeValues), answers.length > 0 ? answers : ids, "the codes");
    if (new Set(Object.values(question.RecodeValues)).size !== Object.keys(question.RecodeValues).length)
      say(`two codes of ${QuestionID} are the same`);
  }
  if (ids.some((id) => Number(id) >= NextChoiceId) || answers.some((id) => Number(id) >= NextAnswerId))
    say(`the next choice of ${QuestionID}`);
  for (const each of Object.values(Language)) {
    same(Object.keys(each.Choices ?? {}), ids, "the translated choices");
    same(Object.keys(each.Answers ?? {}), answers, "the translated answers");
  }
  question.GradingData.forEach(({ ChoiceID, AnswerID, Grades, index }, at) => {
    if (!ids.includes(ChoiceID) || (AnswerID === undefined ? answers.length > 0 : !answers.includes(AnswerID)))
      say(`a grade of ${QuestionID} is for ${ChoiceID}, ${AnswerID}`);
    if (index !== at) say(`the grades of ${QuestionID} are not numbered`);
    for (const category of Object.keys(Grades)) if (!categories.has(category)) say(`a grade of ${QuestionID} is in ${category}`);
  });
}

/** The columns that a question has in the data. */
export function columnsOf(question: QsfQuestion): string[] {
  if ("ChoiceDataExportTags" in question) return [question.DataExportTag, ...Object.values(question.ChoiceDataExportTags)];
  const several = question.QuestionType === "CS" || question.QuestionType === "RO" || question.Selector === "MAVR";
  return [question.DataExportTag, ...(several ? Object.keys(optionsOf(question)).map((id) => `${question.DataExportTag}_${id}`) : [])];
}

/** What logic may ask after. */
function locatorsOf(question: QsfQuestion): string[] {
  const start = `q://${question.QuestionID}`;
  const ids = Object.keys(optionsOf(question));
  if ("Answers" in question)
    return ids.flatMap((row) => Object.keys(question.Answers).map((column) => `${start}/SelectableChoice/${row}/${column}`));
  if (question.QuestionType === "MC") return ids.map((id) => `${start}/SelectableChoice/${id}`);
  if (question.QuestionType === "TE") return [`${start}/ChoiceTextEntryValue`];
  return ids.map((id) => `${start}/ChoiceNumericEntryValue/${id}`);
}

const numberedIn = <Value>(object: Readonly<Record<string, unknown>>): Value[] =>
  Object.keys(object)
    .filter((key) => /^\d+$/.test(key))
    .map((key) => object[key] as Value);

export function termsOf(logic: Logic): Term[] {
  return numberedIn<Record<string, unknown>>(logic).flatMap((each) => numberedIn<Term>(each));
}

/** Whether logic holds for the locators that were selected, and the values that were typed. "And" comes before "or". */
export function logicHolds(logic: Logic, selected: ReadonlySet<string>, typed: ReadonlyMap<string, number | string>): boolean {
  const combine = (parts: readonly { readonly or: boolean; readonly holds: boolean }[]): boolean => {
    const groups: boolean[] = [];
    for (const { or, holds } of parts) {
      if (or || groups.length === 0) groups.push(holds);
      else groups[groups.length - 1] &&= holds;
    }
    return groups.some(Boolean);
  };
  const holds = ({ Operator, LeftOperand, RightOperand }: Term): boolean => {
    const value = typed.get(LeftOperand);
    switch (Operator) {
      case "Selected":
        return selected.has(LeftOperand);
      case "NotSelected":
        return !selected.has(LeftOperand);
      case "Empty":
        return value === undefined;
      case "NotEmpty":
        return value !== undefined;
      // What a comparison with a blank gives is not documented: the test must never come to it.
      default:
        if (typeof value !== "number") throw new Error(`${LeftOperand} is no number.`);
        return {
          EqualTo: value === Number(RightOperand),
          NotEqualTo: value !== Number(RightOperand),
          GreaterThan: value > Number(RightOperand),
          GreaterThanOrEqual: value >= Number(RightOperand),
          LessThan: value < Number(RightOperand),
          LessThanOrEqual: value <= Number(RightOperand),
        }[Operator];
    }
  };
  return combine(
    numberedIn<Record<string, unknown> & { Type: string }>(logic).map((set) => ({
      or: set.Type === "OrIf",
      holds: combineTerms(numberedIn<Term>(set)),
    })),
  );

  function combineTerms(terms: readonly Term[]): boolean {
    // A set of terms that are all joined by "and" ends with the first that fails.
    if (terms.every(({ Conjuction }, index) => index === 0 || Conjuction === "And")) return terms.every(holds);
    return combine(terms.map((term) => ({ or: term.Conjuction === "Or", holds: holds(term) })));
  }
}
