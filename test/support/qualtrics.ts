/** Rules that Qualtrics' survey files keep, and how its logic is evaluated. */

import type * as z from "zod";
import type { display, Logic, Qsf, QsfQuestion, Term } from "./qualtricsFile.ts";

export function optionsOf(question: QsfQuestion): Readonly<Record<string, z.infer<typeof display>>> {
  return "Choices" in question ? question.Choices : {};
}

/** References that lead nowhere, and names that come twice. */
export function faults({ entry, blocks, flow, known, categories, questions, count, elements }: Qsf): string[] {
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
  const set = new Set(
    known
      .flatMap((each) => (each.Type === "EmbeddedData" ? [each] : each.Flow))
      .flatMap((each) => each.EmbeddedData.map(({ Field }) => Field)),
  );
  const order = flow.flatMap((each) => (each.Type === "Branch" ? [each.FlowID, ...each.Flow.map(({ FlowID }) => FlowID)] : [each.FlowID]));
  unique(order, "flow");
  const checkTerms = (logic: Logic): void => {
    // A set joins its terms by one word.
    for (const set of numberedIn<Record<string, unknown>>(logic))
      unique(
        [...new Set(numberedIn<Term>(set).flatMap(({ Conjuction }) => Conjuction ?? []))].map(() => "in a set"),
        "word",
      );
    for (const term of termsOf(logic)) {
      if (term.LogicType === "EmbeddedField") {
        if (!set.has(term.LeftOperand)) say(`${term.LeftOperand} is asked after and never set`);
        continue;
      }
      const { QuestionID, QuestionIDFromLocator, ChoiceLocator, LeftOperand, Operator, RightOperand } = term;
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
    for (const inner of step.Type === "Branch" ? step.Flow : [step]) {
      if (inner.Type !== "Standard") continue;
      const { ID } = inner;
      const block = blocks.find((each) => each.ID === ID);
      if (block === undefined) say(`the flow has ${ID}, which is no block`);
      for (const { QuestionID } of block?.BlockElements ?? []) {
        const { DisplayLogic: shown } = byId.get(QuestionID) ?? {};
        if (shown) checkTerms(shown);
        for (const { DisplayLogic: offered } of Object.values(optionsOf(byId.get(QuestionID)!))) if (offered) checkTerms(offered);
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
  if (question.QuestionType === "FileUpload") return ["Id", "Name", "Size", "Type"].map((part) => `${question.DataExportTag}_${part}`);
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
      or: set.Type === "ElseIf",
      holds: combineTerms(numberedIn<Term>(set)),
    })),
  );

  function combineTerms(terms: readonly Term[]): boolean {
    // A set of terms that are all joined by "and" ends with the first that fails.
    if (terms.every(({ Conjuction }, index) => index === 0 || Conjuction === "And")) return terms.every(holds);
    return combine(terms.map((term) => ({ or: term.Conjuction === "Or", holds: holds(term) })));
  }
}
