/** Surveys of Qualtrics (QSF): the flow, its blocks and their pages. The questions are read by `qualtricsQuestions.ts`. */

import { both, type Found, type FoundCondition, type FoundPage, type FoundPart, type FoundScore } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { isObject, list, object, objects, string, type Json } from "../text/json.ts";
import { Fields } from "./qualtricsFields.ts";
import { logicOf } from "./qualtricsLogic.ts";
import { Questions } from "./qualtricsQuestions.ts";

export function isQualtrics(value: unknown): boolean {
  return isObject(value) && isObject(surveyOf(value)["SurveyEntry"]) && surveyOf(value)["SurveyElements"] !== undefined;
}

/** A file of the programming interface has the survey one level down. */
function surveyOf(value: Json): Json {
  const result = object(value["result"]);
  return result["SurveyElements"] === undefined ? value : result;
}

export function readQualtrics(value: unknown): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(surveyOf(object(value)));
  return { found: reader.found(), gathering: reader.questions.gathering };
}

class Reader {
  readonly questions: Questions;
  readonly #entry: Json;
  readonly #elements: readonly Json[];
  readonly #blocks = new Map<string, Json>();
  readonly #pages: FoundPage[] = [];
  readonly #shown = new Set<string>();
  /** Who has left the survey before. */
  #ended: FoundCondition | undefined;

  constructor(survey: Json) {
    this.#entry = object(survey["SurveyEntry"]);
    this.#elements = objects(survey["SurveyElements"]);
    const payloads = this.#elements.filter(({ Element }) => Element === "SQ").map(({ Payload }) => object(Payload));
    const base = tagOf(string(this.#entry["SurveyLanguage"])) ?? "en";
    const flow = object(this.#elements.find(({ Element }) => Element === "FL")?.["Payload"]);
    this.questions = new Questions(payloads, base, new Fields(objects(flow["Flow"]), this.#elements, base));
    for (const { Payload } of this.#elements.filter(({ Element }) => Element === "BL"))
      for (const block of objects(Payload)) this.#blocks.set(string(block["ID"]), block);
  }

  found(): Found {
    const { gathering } = this.questions;
    const flow = this.#elements.find(({ Element }) => Element === "FL");
    if (flow) this.#flow(objects(object(flow["Payload"])["Flow"]), undefined);
    else for (const id of this.#blocks.keys()) this.#block(id, undefined);
    const scores: FoundScore[] = [];
    for (const { Element, Payload, SecondaryAttribute, PrimaryAttribute } of this.#elements) {
      const payload = object(Payload);
      if (Element === "SCO")
        scores.push(...this.questions.grades.scores(objects(payload["ScoringCategories"]), this.questions.base, gathering));
      else if (Element === "QO" || Element === "QG" || Element === "QGO")
        gathering.lose("quota", string(SecondaryAttribute) || string(PrimaryAttribute));
      else if (Element === "SO") this.#options(payload);
    }
    const description = string(this.#entry["SurveyDescription"]);
    if (description !== "" && description !== string(this.#entry["SurveyName"])) gathering.lose("admin", "SurveyDescription", description);
    return {
      title: { [this.questions.base]: string(this.#entry["SurveyName"]) },
      languages: this.questions.languages,
      pages: this.#pages,
      givens: this.questions.fields.givens,
      scores,
    };
  }

  #options(payload: Json): void {
    for (const key of ["Header", "Footer", "CustomStyles", "ExternalCSS"] as const) {
      const raw = typeof payload[key] === "string" ? (payload[key] as string) : JSON.stringify(payload[key] ?? "");
      if (/<(?:script|style)|\{/.test(raw) && raw.length > 30)
        this.questions.gathering.lose("script", `survey options: ${key}`, raw.slice(0, 2000));
      else if (typeof payload[key] === "string" && raw.trim() !== "")
        this.questions.gathering.lose("note", `survey options: ${key}`, this.questions.gathering.plain(raw, key));
    }
  }

  #flow(flow: readonly Json[], when: FoundCondition | undefined): void {
    const { gathering } = this.questions;
    for (const element of flow) {
      const type = string(element["Type"]);
      const id = string(element["FlowID"]);
      const inner = objects(element["Flow"]);
      switch (type) {
        case "Block":
        case "Standard":
          this.#block(string(element["ID"]), when);
          break;
        case "Branch":
          this.#branch(element, id, inner, when);
          break;
        case "BlockRandomizer":
        case "Randomizer":
          gathering.lose("randomization", id, `${string(element["SubSet"])} of ${inner.length}`, this.questions.fields.draws(inner));
          this.#flow(inner, when);
          break;
        case "EmbeddedData":
          for (const { Field, Value } of objects(element["EmbeddedData"]))
            gathering.lose("embedded-data", string(Field), string(Value), this.questions.fields.givenOf(string(Field)) !== undefined);
          break;
        case "EndSurvey":
          gathering.lose("jump", id, "end of the survey");
          break;
        case "WebService":
          gathering.lose("admin", `WebService ${id}`, string(element["URL"]));
          break;
        case "Group":
          this.#flow(inner, when);
          break;
        default:
          if (type !== "") gathering.lose(type === "QuotaCheck" ? "quota" : "admin", `${type} ${id}`);
          this.#flow(inner, when);
      }
    }
  }

  #branch(element: Json, id: string, inner: readonly Json[], when: FoundCondition | undefined): void {
    const { gathering } = this.questions;
    const logic = logicOf(element["BranchLogic"], this.questions);
    for (const raw of logic?.foreign ?? [])
      gathering.lose(
        /GeoIP|DeviceType/.test(raw.type) ? "embedded-data" : raw.type === "EmbeddedField" ? "embedded-data" : "question-level-condition",
        id,
        raw.said,
      );
    const own = logic?.condition;
    const shows = inner.some(({ Type }) => Type !== "EndSurvey" && Type !== "EmbeddedData");
    if (!shows && own && inner.some(({ Type }) => Type === "EndSurvey")) {
      // Who leaves sees none of what comes after.
      const left = both(when, own)!;
      gathering.lose("jump", id, `end of the survey: ${logic.said}`, true);
      if (logic.foreign.length > 0) gathering.lose("question-level-condition", id, `branch: ${logic.said}`);
      else this.#ended = this.#ended ? { kind: "or", all: [this.#ended, left] } : left;
      return;
    }
    this.#flow(inner, both(when, own));
  }

  #block(id: string, when: FoundCondition | undefined): void {
    const block = this.#blocks.get(id);
    const { gathering } = this.questions;
    if (!block || block["Type"] === "Trash") return;
    const description = string(block["Description"]) || id;
    if (this.#shown.has(id)) {
      gathering.lose("loop", description, "shown more than once");
      return;
    }
    this.#shown.add(id);
    const options = object(block["Options"]);
    if (options["Looping"] !== undefined && options["Looping"] !== "None") gathering.lose("loop", description, string(options["Looping"]));
    if (options["RandomizeQuestions"] !== undefined && !/^(?:false|none|)$/i.test(string(options["RandomizeQuestions"])))
      gathering.lose("randomization", description);
    let parts: FoundPart[] = [];
    const close = (): void => {
      const stayed: FoundCondition | undefined = this.#ended && { kind: "not", operand: this.#ended };
      if (parts.length > 0) this.#pages.push({ source: description, parts, when: both(when, stayed) });
      parts = [];
    };
    for (const element of list(block["BlockElements"]).filter(isObject)) {
      if (element["Type"] === "Page Break") {
        close();
        continue;
      }
      const question = string(element["QuestionID"]);
      for (const skip of objects(element["SkipLogic"]))
        gathering.lose("jump", question, gathering.plain(string(skip["Description"]) || string(skip["SkipToDestination"]), question));
      for (const part of this.questions.parts(question)) parts.push(part);
    }
    close();
  }
}
