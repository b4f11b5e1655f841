/** FHIR's rules for Questionnaires, as far as the types of its elements do not say them. */

import fhirpath from "fhirpath";
import type { Extension, QuestionnaireItem, Release } from "../../server/src/targets/fhir/resources.ts";
import { allItems, type Questionnaire } from "./fhir.ts";

/** What each extension holds, and on which kind of element it stands. */
function knownExtensions(release: Release): Readonly<Record<string, readonly [on: RegExp, value: RegExp]>> {
  const own = "http://hl7.org/fhir/StructureDefinition/";
  const sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
  const number = /^(?:integer|decimal)$/;
  const anyItem = /^(?:group|display|choice|coding|integer|decimal|string|text|date|time|attachment)$/;
  return {
    [`${own}translation`]: [/^text$/, /^extension$/],
    [`${own}questionnaire-itemControl`]: [/^(?:group|choice|coding|integer|display)$/, /^valueCodeableConcept$/],
    [`${own}questionnaire-hidden`]: [anyItem, /^valueBoolean$/],
    [`${own}questionnaire-optionExclusive`]: [/^option$/, /^valueBoolean$/],
    [own + (release === "R4" ? "ordinalValue" : "itemWeight")]: [/^option$/, /^valueDecimal$/],
    [`${own}minValue`]: [/^(?:integer|decimal|date)$/, /^value(?:Integer|Decimal|Date)$/],
    [`${own}maxValue`]: [/^(?:integer|decimal|date)$/, /^value(?:Integer|Decimal|Date)$/],
    [`${own}regex`]: [/^(?:string|text)$/, /^valueString$/],
    [`${own}questionnaire-minOccurs`]: [/^(?:choice|coding)$/, /^valueInteger$/],
    [`${own}questionnaire-maxOccurs`]: [/^(?:choice|coding)$/, /^valueInteger$/],
    [`${own}mimeType`]: [/^attachment$/, /^valueCode$/],
    [`${own}maxDecimalPlaces`]: [/^decimal$/, /^valueInteger$/],
    [`${own}questionnaire-sliderStepValue`]: [/^integer$/, /^valueInteger$/],
    [`${own}questionnaire-unit`]: [number, /^valueCoding$/],
    [own + (release === "R4" ? "questionnaire-constraint" : "targetConstraint")]: [
      /^(?:group|questionnaire|integer|decimal|date)$/,
      /^extension$/,
    ],
    [`${own}variable`]: [/^questionnaire$/, /^valueExpression$/],
    [`${sdc}calculatedExpression`]: [anyItem, /^valueExpression$/],
    [`${sdc}answerOptionsToggleExpression`]: [/^(?:choice|coding)$/, /^extension$/],
    [`${sdc}enableWhenExpression`]: [anyItem, /^valueExpression$/],
  };
}

const controls: Readonly<Record<Release, ReadonlySet<string>>> = {
  R4: new Set([
    "group",
    "list",
    "table",
    "htable",
    "gtable",
    "atable",
    "header",
    "footer",
    "text",
    "inline",
    "prompt",
    "unit",
    "lower",
    "upper",
    "flyover",
    "help",
    "question",
    "autocomplete",
    "drop-down",
    "check-box",
    "lookup",
    "radio-button",
    "slider",
    "spinner",
    "text-box",
  ]),
  R5: new Set(["table", "page", "drop-down", "check-box", "radio-button", "slider", "help"]),
};

/** What a FHIR program would not take, or take for something else. */
export function faults(questionnaire: Questionnaire, release: Release, languages: readonly string[]): string[] {
  const found: string[] = [];
  const say = (fault: string): void => void found.push(fault);
  const { id, name, status, url } = questionnaire;
  if (!/^[A-Za-z0-9\-.]{1,64}$/.test(String(id))) say(`id ${id}`);
  if (!/^[A-Z][A-Za-z0-9_]{0,254}$/.test(String(name))) say(`name ${name}`);
  if (!/^(?:draft|active|retired|unknown)$/.test(String(status))) say(`status ${status}`);
  if (url !== undefined && !/^\w+:/.test(String(url))) say(`url ${url}`);
  checkJson(questionnaire, "", say);
  checkTranslations(questionnaire, languages, say);

  const items = allItems(questionnaire.item);
  const position = new Map<string, number>();
  items.forEach(({ linkId }, index) => {
    if (position.has(linkId)) say(`linkId ${linkId} comes twice`);
    position.set(linkId, index);
  });
  const expressions = new Expressions(questionnaire, say);
  checkExtensions(questionnaire.extension ?? [], "questionnaire", release, expressions, say);
  items.forEach((item, index) => {
    checkItem(item, release, say);
    checkExtensions(item.extension ?? [], item.type, release, expressions, say);
    for (const option of item.answerOption ?? []) checkExtensions(option.extension ?? [], "option", release, expressions, say);
    for (const { question, operator, ...answer } of item.enableWhen ?? []) {
      const asked = items[position.get(question) ?? items.length];
      if (asked === undefined || position.get(question)! >= index) say(`${item.linkId} depends on ${question}, which is not before it`);
      else checkAnswer(item.linkId, asked, operator, answer, say);
    }
  });
  return found;
}

function checkItem(
  { linkId, type, item, answerOption, required, repeats, readOnly, enableWhen = [], enableBehavior }: QuestionnaireItem,
  release: Release,
  say: (fault: string) => void,
): void {
  const coded = release === "R4" ? "choice" : "coding";
  if (![coded, "group", "display", "integer", "decimal", "string", "text", "date", "time", "attachment"].includes(type))
    say(`${linkId} has the type ${type}`);
  const isHelped = type !== "group" && item?.every((inner) => inner.type === "display") === true;
  if ((type === "group" || isHelped) !== (item !== undefined && item.length > 0))
    say(`${linkId} is a ${type} with ${item?.length ?? 0} items`);
  if ((type === coded) !== (answerOption !== undefined)) say(`${linkId} is a ${type} with ${answerOption?.length ?? 0} options`);
  if (type === "display" && (required || repeats || readOnly))
    say(`${linkId} is for display and cannot be required, repeated or read only`);
  if (enableWhen.length > 1 !== (enableBehavior !== undefined))
    say(`${linkId} has ${enableWhen.length} conditions and the behaviour ${enableBehavior}`);
  const codes = (answerOption ?? []).map(({ valueCoding }) => valueCoding.code);
  if (new Set(codes).size !== codes.length) say(`${linkId} has an option twice`);
}

function checkAnswer(
  linkId: string,
  asked: QuestionnaireItem,
  operator: string,
  answer: Readonly<Record<string, unknown>>,
  say: (fault: string) => void,
): void {
  const keys = Object.keys(answer).join();
  const expected =
    operator === "exists"
      ? "answerBoolean"
      : asked.answerOption
        ? "answerCoding"
        : `answer${asked.type[0]!.toUpperCase()}${asked.type.slice(1)}`;
  if (keys !== expected) say(`${linkId} compares ${asked.linkId} with ${keys}`);
  if (!["exists", "=", "!=", "<", "<=", ">", ">="].includes(operator)) say(`${linkId} has the operator ${operator}`);
  if (keys === "answerCoding") {
    if (operator !== "=" && operator !== "!=") say(`${linkId} orders codes`);
    const { code } = answer["answerCoding"] as { code: string };
    if (!asked.answerOption?.some(({ valueCoding }) => valueCoding.code === code))
      say(`${linkId} waits for ${code}, which is no option of ${asked.linkId}`);
  }
}

function checkExtensions(
  extensions: readonly Extension[],
  on: string,
  release: Release,
  expressions: Expressions,
  say: (fault: string) => void,
): void {
  const known = knownExtensions(release);
  for (const { url, ...value } of extensions) {
    const rule = known[url];
    const key = Object.keys(value).join();
    if (rule === undefined) say(`${release} does not know the extension ${url}`);
    else if (!rule[0].test(on) || !rule[1].test(key)) say(`${url} with ${key} on ${on}`);
    const concept = value["valueCodeableConcept"] as { coding: { code: string }[] } | undefined;
    for (const { code } of concept?.coding ?? []) if (!controls[release].has(code)) say(`${release} does not know the control ${code}`);
    const expression = value["valueExpression"] as { name?: string; language: string; expression: string } | undefined;
    if (expression !== undefined) expressions.check(expression);
    if (url.endsWith("ToggleExpression")) {
      const parts = value["extension"]!;
      if (!/^option(?:,option)*,expression$/.test(parts.map((part) => part.url).join()))
        say(`a toggle of ${parts.map((part) => part.url).join()}`);
      expressions.check(parts.at(-1)!["valueExpression"] as { language: string; expression: string });
    }
    if (/[cC]onstraint$/.test(url)) {
      const parts = value["extension"]!;
      if (parts.map((part) => part.url).join() !== "key,severity,expression,human")
        say(`a constraint of ${parts.map((part) => part.url).join()}`);
      expressions.check({
        language: "text/fhirpath",
        expression: (parts[2]!["valueString"] as string | undefined) ?? (parts[2]!["valueExpression"] as { expression: string }).expression,
      });
    }
  }
}

/** Expressions, and the names that those before them have made known. */
class Expressions {
  readonly #questionnaire: Questionnaire;
  readonly #say: (fault: string) => void;
  readonly #names = new Set(["resource"]);

  constructor(questionnaire: Questionnaire, say: (fault: string) => void) {
    this.#questionnaire = questionnaire;
    this.#say = say;
  }

  check({ name, language, expression }: { readonly name?: string; readonly language: string; readonly expression: string }): void {
    if (language !== "text/fhirpath") this.#say(`an expression in ${language}`);
    try {
      fhirpath.parse(expression);
    } catch {
      this.#say(`cannot read ${expression.slice(0, 80)}`);
    }
    const code = expression.replace(/'(?:\\.|[^'\\])*'/g, "''");
    for (const [, used] of code.matchAll(/%(\w+)/g))
      if (!this.#names.has(used!)) this.#say(`%${used} is unknown in ${expression.slice(0, 80)}`);
    for (const [path] of expression.matchAll(/%resource(?:\.item\.where\(linkId = '[^']*'\))+/g)) this.#follow(path);
    if (name === undefined) return;
    if (!/^[A-Za-z0-9\-.]{1,64}$/.test(name)) this.#say(`an expression is called ${name}`);
    if (this.#names.has(name)) this.#say(`two expressions are called ${name}`);
    this.#names.add(name);
  }

  #follow(path: string): void {
    let items: readonly QuestionnaireItem[] | undefined = this.#questionnaire.item;
    for (const [, linkId] of path.matchAll(/'([^']*)'/g)) {
      const next: QuestionnaireItem | undefined = items?.find((item) => item.linkId === linkId);
      if (next === undefined) return this.#say(`${path} leads nowhere`);
      items = next.item;
    }
  }
}

/** JSON in FHIR has nothing empty, and its strings no control characters. */
function checkJson(value: unknown, at: string, say: (fault: string) => void): void {
  if (value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0)) say(`${at} is empty`);
  if (typeof value === "string" && /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value)) say(`${at} has control characters`);
  if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) checkJson(inner, `${at}.${key}`, say);
}

/** Every text has all its translations, and nothing else. */
function checkTranslations(value: unknown, [, ...others]: readonly string[], say: (fault: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  const object = value as Readonly<Record<string, unknown>>;
  for (const [key, inner] of Object.entries(object)) {
    checkTranslations(inner, ["", ...others], say);
    if (!/^(?:text|title|display)$/.test(key) || typeof inner !== "string") continue;
    const beside = object[`_${key}`] as { extension: Extension[] } | undefined;
    const [translations, rendered] = [/\/translation$/, /\/rendering-xhtml$/].map((kind) =>
      (beside?.extension ?? []).filter(({ url }) => kind.test(url)),
    );
    if (translations!.length + rendered!.length !== (beside?.extension.length ?? 0))
      say(`${key} ${inner.slice(0, 40)} has something else beside it`);
    checkRich(inner, rendered!, say);
    const given = translations!.map(({ extension }) => extension!.map((part) => part["valueCode"] ?? "").join(""));
    // A number needs no translation.
    if (given.join() !== others.join() && !(key === "display" && beside === undefined && /^-?\d+$/.test(inner)))
      say(`${key} ${inner.slice(0, 40)} is translated into ${given.join() || "nothing"}`);
  }
}

/** The same text with bold words and links, in the few tags that FHIR's narrative has for them. */
function checkRich(plain: string, rich: readonly Extension[], say: (fault: string) => void): void {
  if (rich.length > 1) say(`${plain.slice(0, 40)} has ${rich.length} texts beside it`);
  for (const { valueString: html } of rich as unknown as readonly { readonly valueString: string }[]) {
    const words = html.replace(/<\/?strong>|<a href="(?:https?|mailto):[^"<>]*">|<\/a>|<br\/>/g, "");
    if (/[<>]/.test(words)) say(`${html.slice(0, 40)} has other tags`);
    if (words === html) say(`${html.slice(0, 40)} has no mark`);
  }
}
