/**
 * Embedded data of Qualtrics, as far as it is what nobody is asked: what the address of the survey has, and what a randomizer draws. Only what logic or
 * texts use is of use in an instrument.
 */

import type { Comparison, FoundCondition, FoundGiven, FoundOption } from "../found.ts";
import { isObject, objects, string, type Json } from "../text/json.ts";

/** The answer of a respondent that a text tells. */
export const pipedField = /^\$\{e:\/\/Field\/([^}/]{1,100})\}$/;

/** A field, by the values that it may have. */
interface Field {
  readonly given: string;
  /** Which options of what is given each of its values stands for. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

export class Fields {
  readonly givens: readonly FoundGiven[];
  readonly #fields = new Map<string, Field>();

  /**
   * @param flow the elements of the survey's flow
   * @param whole all that may have logic or texts
   */
  constructor(flow: readonly Json[], whole: unknown, base: string) {
    const compared = comparedIn(whole);
    const told = new Set([...JSON.stringify(whole).matchAll(/\$\{e:\/\/Field\/([^}"/]{1,100})\}/g)].map(([, field]) => field!));
    const isUsed = (field: string): boolean => compared.has(field) || told.has(field);
    const givens: FoundGiven[] = [];
    const set = (elements: readonly Json[]): readonly (readonly [string, string, string])[] =>
      elements.flatMap((element) =>
        element["Type"] === "EmbeddedData"
          ? objects(element["EmbeddedData"]).map((each) => [string(each["Field"]), string(each["Type"]), string(each["Value"])] as const)
          : [],
      );
    const option = (code: string): FoundOption => ({ code, label: { [base]: code }, ...(/^\d/.test(code) && { name: `v${code}` }) });
    const walk = (elements: readonly Json[]): void => {
      for (const element of elements) {
        const inner = objects(element["Flow"]);
        const drawn =
          string(element["Type"]).endsWith("Randomizer") && string(element["SubSet"]) === "1"
            ? inner.map((each) => set(fieldsOf(each)))
            : [];
        const own = drawn[0]?.find(([field]) => isDrawn(field, drawn) && drawn.some((each) => each.some(([name]) => isUsed(name))));
        if (own) {
          const [source] = own;
          const codes = drawn.map((each) => valueIn(each, source)!);
          givens.push({ source, label: { [base]: source }, options: codes.map(option), from: "random" });
          for (const [field] of drawn[0]!) this.#fields.set(field, { given: source, codes: byValue(field, drawn, codes) });
        }
        walk(inner);
      }
    };
    walk(flow);
    for (const [field, type, value] of set(everyOf(flow))) {
      if (type !== "Recipient" || value !== "" || this.#fields.has(field) || !isUsed(field)) continue;
      const values = [...(compared.get(field) ?? [])];
      // A link has the codes of options, which are whole numbers.
      const areCodes = values.length > 0 && values.every((each) => /^-?\d{1,9}$/.test(each));
      if (!areCodes && !told.has(field)) continue;
      givens.push({
        source: field,
        label: { [base]: field },
        from: "link",
        ...(areCodes && { options: values.map(option), isCompared: true }),
      });
      this.#fields.set(field, { given: field, codes: new Map(areCodes ? values.map((each) => [each, [each]]) : []) });
    }
    this.givens = givens;
  }

  /** What is given in the place of a field. */
  givenOf(field: string): string | undefined {
    return this.#fields.get(field)?.given;
  }

  /** Whether branches of a randomizer are what is given. */
  draws(branches: readonly Json[]): boolean {
    const fields = branches.map((branch) =>
      fieldsOf(branch).flatMap((each) => objects(each["EmbeddedData"]).map(({ Field }) => string(Field))),
    );
    return fields.length > 0 && fields.every((own) => own.some((field) => this.#fields.has(field)));
  }

  /** Whether a field has a value, or has none. */
  condition(field: string, op: Comparison | "Empty" | "NotEmpty", value: string): FoundCondition | undefined {
    const found = this.#fields.get(field);
    if (!found) return undefined;
    const { given: of, codes } = found;
    if (op === "Empty" || op === "NotEmpty") {
      const answered: FoundCondition = { kind: "answered", of };
      return op === "NotEmpty" ? answered : { kind: "not", operand: answered };
    }
    const meant = codes.get(value);
    if (!meant || (op !== "==" && op !== "!=")) return undefined;
    const all = meant.map((each): FoundCondition => ({ kind: "compare", of, op: "==", value: each }));
    const equal: FoundCondition = all.length === 1 ? all[0]! : { kind: "or", all };
    return op === "==" ? equal : { kind: "not", operand: equal };
  }
}

/** A field that each branch of a randomizer gives another value. */
function isDrawn(field: string, branches: readonly (readonly (readonly [string, string, string])[])[]): boolean {
  const values = branches.map((each) => valueIn(each, field));
  return values.length > 1 && values.every((value) => value !== undefined && value !== "") && new Set(values).size === values.length;
}

function valueIn(branch: readonly (readonly [string, string, string])[], field: string): string | undefined {
  const [, type, value] = branch.find(([name]) => name === field) ?? [];
  return type === "Custom" ? value : undefined;
}

function byValue(
  field: string,
  branches: readonly (readonly (readonly [string, string, string])[])[],
  codes: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  branches.forEach((branch, at) => {
    const value = valueIn(branch, field);
    if (value !== undefined) found.set(value, [...(found.get(value) ?? []), codes[at]!]);
  });
  return found;
}

/** A branch: fields alone, or a group that begins with them and has nothing else. */
function fieldsOf(branch: Json): readonly Json[] {
  const inner = branch["Type"] === "Group" ? objects(branch["Flow"]) : [branch];
  return inner.every((each) => each["Type"] === "EmbeddedData") ? inner : [];
}

function everyOf(flow: readonly Json[]): readonly Json[] {
  return flow.flatMap((element) => [element, ...everyOf(objects(element["Flow"]))]);
}

/** The values that logic compares each field with. */
function comparedIn(value: unknown, found = new Map<string, Set<string>>()): ReadonlyMap<string, ReadonlySet<string>> {
  if (Array.isArray(value)) for (const each of value) comparedIn(each, found);
  else if (isObject(value)) {
    if (value["LogicType"] === "EmbeddedField") {
      const field = string(value["LeftOperand"]);
      const values = found.get(field) ?? new Set<string>();
      if (string(value["RightOperand"]) !== "") values.add(string(value["RightOperand"]));
      found.set(field, values);
    }
    for (const each of Object.values(value)) comparedIn(each, found);
  }
  return found;
}
