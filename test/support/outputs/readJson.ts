/** Reads the files that are JSON: those of SurveyJS, FHIR and Qualtrics. */

import { exact, field, flowing, numbersIn, readingOf, seen, type Answer, type Field, type Reading } from "./reading.ts";

// Whatever JSON a target wrote.
type Json = any;

/** Every string in a part of the file. */
function strings(value: Json): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

export function readSurveyJs(content: string): Reading {
  const survey = JSON.parse(content.replaceAll("{~brace}", "{"));
  const fields: Field[] = [];
  const answer = (one: Json): Answer =>
    typeof one === "object" ? { code: String(one.value), labels: strings(one.text) } : { code: String(one), labels: [String(one)] };
  const answersOf = (element: Json): Answer[] => {
    const { rateMin, rateMax } = element;
    if (typeof element.rateValues?.[0] === "object") return element.rateValues.map(answer);
    if (element.type === "slider") {
      const labels = new Map<number, Json>((element.customLabels ?? []).map(({ value, text }: Json) => [value, text]));
      return Array.from({ length: element.max - element.min + 1 }, (_, index) => element.min + index).map((code) => ({
        code: String(code),
        labels: strings(labels.get(code)),
      }));
    }
    // Labels stand at the ends alone, as texts of their own.
    if (rateMin === undefined) return (element.choices ?? (element.rows ? element.columns : [])).map(answer);
    if (element.rateValues) return element.rateValues.map((code: number) => ({ code: String(code), labels: [] }));
    return Array.from({ length: rateMax - rateMin + 1 }, (_, index) => ({ code: String(rateMin + index), labels: [] }));
  };
  const walk = (element: Json, conditions: readonly string[], within?: string): void => {
    const under = element.visibleIf ? [...conditions, element.visibleIf] : conditions;
    const mixed = element.rowOrder === "random" || element.questionOrder === "random" ? element.name : within;
    if (element.elements) for (const inner of element.elements) walk(inner, under, mixed);
    else {
      const texts = ["title", "description", "minRateDescription", "maxRateDescription", "html"].flatMap((key) => strings(element[key]));
      const shared = { answers: answersOf(element), conditions: under, mixed, required: element.isRequired === true };
      const numbers = numbersIn(JSON.stringify([element.min, element.max]), ...strings(element.validators));
      const decimals = element.step === undefined ? undefined : Math.round(-Math.log10(element.step));
      fields.push(field([element.name], texts, { ...shared, numbers, decimals }));
      const asked = (row: Json): boolean =>
        element.eachRowRequired === true || strings(element.validators).includes(`{${element.name}.${row.value}} notempty`);
      for (const row of element.type === "matrixdropdown" ? [] : (element.rows ?? []))
        fields.push(
          field([row.value, `${element.name}.${row.value}`], strings(row.text), { ...shared, within: texts, required: asked(row) }),
        );
      for (const column of element.type === "matrixdropdown" ? element.columns : [])
        for (const row of element.rows)
          fields.push(
            field([`${element.name}.${row.value}.${column.name}`], strings(row.text), {
              ...shared,
              answers: answersOf(column),
              within: strings(column.title),
              required: column.isRequired === true || strings(column.requiredIf).some((rule) => rule.includes(`'${row.value}'`)),
            }),
          );
      for (const item of element.items ?? [])
        fields.push(
          field([item.name], strings(item.title), { ...shared, numbers: numbersIn(item.minValueExpression, item.maxValueExpression) }),
        );
    }
  };
  for (const page of survey.pages) walk(page, []);
  for (const { name, expression, includeIntoResult } of survey.calculatedValues ?? [])
    if (includeIntoResult) fields.push(field([name], [expression]));
  const endings = (survey.completedHtmlOnCondition ?? []).map(({ html: own }: Json) => own);
  const html = [
    survey.completedHtml,
    ...endings,
    ...survey.pages.flatMap((page: Json) => page.elements.map((element: Json) => element.html)),
  ];
  return readingOf(fields, [...strings(survey), ...html.flatMap(strings).map(seen)], exact);
}

export function readFhir(content: string): Reading {
  const questionnaire = JSON.parse(content);
  const fields: Field[] = [];
  const urlEnds = (item: Json, end: string): Json => item.extension?.find(({ url }: Json) => url.endsWith(end));
  const both = (part: Json, name: string): string[] => [
    ...strings(part[name]),
    ...strings(
      (part[`_${name}`]?.extension ?? []).flatMap(({ extension }: Json) =>
        extension.filter(({ url }: Json) => url === "content").map((each: Json) => each.valueString),
      ),
    ),
  ];
  const walk = (item: Json, conditions: readonly string[]): void => {
    const own = [
      ...(item.enableWhen ? [JSON.stringify(item.enableWhen)] : []),
      ...strings(urlEnds(item, "enableWhenExpression")?.valueExpression?.expression),
    ];
    const under = [...conditions, ...own];
    const unit = urlEnds(item, "questionnaire-unit")?.valueCoding;
    const limits = ["minValue", "maxValue"].map((end) => JSON.stringify(urlEnds(item, end) ?? ""));
    const rules = strings(urlEnds(item, "constraint") ?? urlEnds(item, "targetConstraint"));
    fields.push(
      field([item.linkId], [...both(item, "text"), ...(unit ? both(unit, "display") : [])], {
        answers: (item.answerOption ?? []).map(({ valueCoding }: Json) => ({
          code: valueCoding.code,
          labels: both(valueCoding, "display"),
        })),
        conditions: under,
        numbers: numbersIn(...limits, ...rules),
        decimals: item.type === "integer" ? 0 : urlEnds(item, "maxDecimalPlaces")?.valueInteger,
        required: item.required === true,
      }),
    );
    for (const inner of item.item ?? []) walk(inner, under);
  };
  for (const item of questionnaire.item) walk(item, []);
  return readingOf(fields, strings(questionnaire), exact);
}

export function readQsf(content: string): Reading {
  const survey = JSON.parse(content);
  const elements: readonly Json[] = survey.SurveyElements;
  const payload = (name: string): Json => elements.find(({ Element }) => Element === name).Payload;
  const conditionOf = new Map<string, string[]>();
  const flow = (part: Json, conditions: readonly string[]): void => {
    const under = part.BranchLogic ? [...conditions, JSON.stringify(part.BranchLogic)] : conditions;
    for (const inner of part.Flow ?? []) flow(inner, under);
    for (const block of payload("BL"))
      if (block.ID === part.ID) for (const { QuestionID } of block.BlockElements) conditionOf.set(QuestionID, [...under]);
  };
  flow(payload("FL"), []);
  const known = (part: Json): string[] => [
    ...(part.EmbeddedData ?? []).map(({ Field: name }: Json) => name),
    ...(part.Flow ?? []).flatMap(known),
  ];
  const fields: Field[] = known(payload("FL")).map((name) => field([name], []));
  for (const { Payload: question } of elements.filter(({ Element }) => Element === "SQ")) {
    const {
      QuestionID: qid,
      DataExportTag: tag,
      Language: others,
      RecodeValues: recoded = {},
      Validation: { Settings: rules },
    } = question;
    const translated: readonly Json[] = Object.values(others ?? {});
    const texts = [question, ...translated].map(({ QuestionText }) => seen(QuestionText));
    const labels = (list: "Choices" | "Answers", id: string): string[] =>
      [question, ...translated].flatMap((each) => strings(each[list]?.[id]?.Display)).map(seen);
    const listed = (list: "Choices" | "Answers"): Answer[] =>
      Object.keys(question[list] ?? {}).map((id) => ({ code: String(recoded[id] ?? ""), labels: labels(list, id) }));
    const shared = {
      answers: listed(question.Answers ? "Answers" : "Choices"),
      conditions: [...(conditionOf.get(qid) ?? []), ...(question.DisplayLogic ? [JSON.stringify(question.DisplayLogic)] : [])],
      required: rules.ForceResponse === "ON",
      mixed: question.Randomization?.Type === "All" ? qid : undefined,
      numbers: [rules.ValidNumber?.Min, rules.ValidNumber?.Max, rules.ChoiceTotal].filter(Boolean),
      decimals: rules.ValidNumber ? Number(rules.ValidNumber.NumDecimals) : undefined,
    };
    fields.push(field([tag, qid], texts, shared));
    if (question.Answers || question.QuestionType === "CS" || question.QuestionType === "RO" || question.Selector === "MAVR")
      for (const id of Object.keys(question.Choices))
        fields.push(
          field(
            [
              question.ChoiceDataExportTags?.[id] ?? `${tag}_${id}`,
              `${qid}/SelectableChoice/${id}`,
              `${qid}/ChoiceNumericEntryValue/${id}`,
            ],
            labels("Choices", id),
            { ...shared, within: texts },
          ),
        );
  }
  const categories: readonly Json[] = payload("SCO").ScoringCategories;
  for (const { Name, Description } of categories) fields.push(field([Name], [seen(Description)]));
  return readingOf(fields, strings(survey).map(seen), flowing);
}
