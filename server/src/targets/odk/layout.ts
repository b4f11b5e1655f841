/** What an instrument is made of in ODK: groups of questions for its pages, and calculations for its scores. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Instrument, Item, Option, Page, PageElement, Question, Text } from "../../instrument/schema.ts";
import { apartLosses } from "../beside.ts";
import { decimal } from "../../form/decimal.ts";
import { areIntegers32 } from "../integers.ts";
import { phrase, type Phrase } from "../../form/phrases.ts";
import { scaleAnswers } from "../../form/answers.ts";
import { resultTitle } from "../../form/resultTitle.ts";
import type { Loss } from "../../form/loss.ts";
import type { TargetOptions } from "../target.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { Expressions } from "./expressions.ts";
import { ref, type Form, type FormChoices, type FormElement, type FormQuestion } from "./form.ts";
import { FormNames } from "./names.ts";
import { hasEscapes, languageName, literal } from "./texts.ts";

type BatteryElement = Extract<PageElement, { kind: "battery" }>;
type Asked = { readonly item: Item; readonly answer: Item["answers"][number] };

/** Where a list of choices has more than these, it drops down. */
const mostInSight = 12;

/** A number as ODK keeps it: as a whole one only where its type holds every answer that is allowed. */
function isInteger({
  lo,
  hi,
  decimals,
}: {
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  readonly decimals: number;
}) {
  return decimals === 0 && areIntegers32(lo, hi);
}

/** Sentences one after the other, in each language. */
function joined(...texts: readonly (Text | undefined)[]): Text {
  const all = texts.filter((text) => text !== undefined);
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((tag) => [tag, all.map((text) => text[tag]).join(" ")]));
}

/** Lays an instrument out, and says what ODK cannot hold of it. */
export function layOut(instrument: Instrument, options: TargetOptions): { form: Form; losses: readonly Loss[] } {
  const { form, losses } = new Builder(instrument).build();
  return { form, losses: [...losses, ...apartLosses(instrument, options, message("losses.odkRow"))] };
}

class Builder {
  readonly #instrument: Instrument;
  readonly #names = new FormNames();
  /** The questions called as the variables are. */
  readonly #columns = new Map<string, string>();
  readonly #lists: FormChoices[] = [];
  readonly #listNames = new FormNames();
  readonly #scaleLists = new Map<string, string>();
  readonly #losses: Loss[] = [];
  readonly #declared = new Map<string, string>();
  /** Languages of the instrument that we have no messages in. */
  readonly #untranslated = new Set<string>();
  /** The score that is being written, and what had to be calculated before it. */
  #subtotals: { readonly of: string; readonly before: FormQuestion[] } = { of: "", before: [] };
  readonly #expressions: Expressions;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#expressions = new Expressions(variablesByName(instrument), (calculation) => {
      const { of, before } = this.#subtotals;
      const name = this.#names.free(`${of}_part`);
      before.push({ name, type: "calculate", calculation });
      return name;
    });
  }

  build(): { form: Form; losses: readonly Loss[] } {
    const { id, title, version, languages, pages, variables, scores } = this.#instrument;
    const results = scores.flatMap((score) =>
      score.results.flatMap(
        ({ variable }) => [[variable, score.id], ...(score.bands.length > 0 ? [[`${variable}_band`, score.id]] : [])] as const,
      ),
    );
    const columns = [
      ...variables.map(({ name, from }) => [name, "item" in from ? from.item : "question" in from ? from.question : id] as const),
      ...results,
    ];
    for (const [name, on] of columns) {
      const own = this.#names.column(name, on);
      this.#columns.set(name, own);
      this.#declared.set(own, on);
    }
    for (const { name } of variables) this.#expressions.keepAnswer(name, this.#column(name));
    const children = [
      ...this.#opening(),
      ...pages.map((page) => this.#page(page)),
      ...this.#scores(),
      ...this.#note("outro", this.#instrument.outro),
    ];
    if (languages.length > 1)
      this.#losses.push({
        on: id,
        code: "language-left-out",
        message: message("losses.odkTitle", { title: byAuthor(title[languages[0]!]!) }),
      });
    for (const tag of this.#untranslated) {
      this.#losses.push({
        on: id,
        code: "words-in-english",
        message: message("losses.formMessages", { language: tag }),
      });
    }
    const named = languages.map((tag) => ({ tag, name: languageName(tag) }));
    const form = {
      id,
      title: title[languages[0]!]!,
      ...(version !== undefined && { version }),
      languages: named,
      lists: this.#lists,
      children,
      declared: this.#declared,
    };
    return { form, losses: [...this.#losses, ...this.#names.losses] };
  }

  #column(variable: string): string {
    return this.#columns.get(variable)!;
  }

  #phrase(name: Phrase, values?: Readonly<Record<string, number>>): Text {
    return Object.fromEntries(
      this.#instrument.languages.map((tag) => {
        const own = phrase(name, tag, values);
        if (own === undefined) this.#untranslated.add(tag);
        return [tag, own ?? phrase(name, "en", values)!];
      }),
    );
  }

  #list(wanted: string, choices: readonly { readonly name: string | number; readonly label: Text }[]): string {
    const name = this.#listNames.free(wanted);
    const escaped = choices.flatMap(({ label }) => Object.values(label)).find(hasEscapes);
    if (escaped !== undefined && !this.#losses.some(({ code }) => code === "text-changed"))
      this.#losses.push({
        on: this.#instrument.id,
        code: "text-changed",
        message: message("losses.odkEscapes", { label: byAuthor(escaped) }),
      });
    this.#lists.push({ name, choices: choices.map((choice) => ({ name: String(choice.name), label: literal(choice.label) })) });
    return name;
  }

  #note(name: string, text: Text | undefined): FormQuestion[] {
    return text ? [{ name: this.#names.free(name), type: "note", label: literal(text) }] : [];
  }

  #opening(): FormElement[] {
    const { intro, contact, consent } = this.#instrument;
    const children: FormQuestion[] = [...this.#note("intro", intro), ...this.#note("contact", contact)];
    if (consent)
      children.push({
        name: this.#column("consent"),
        type: "select_one",
        list: this.#list("consent", [{ name: 1, label: this.#phrase("yes") }]),
        label: literal(consent),
        required: true,
      });
    return children.length === 0 ? [] : [{ name: this.#names.free("opening"), type: "group", appearance: "field-list", children }];
  }

  #page({ id, title, when, elements }: Page): FormElement {
    const name = this.#names.free(id);
    this.#declared.set(name, id);
    return {
      name,
      type: "group",
      appearance: "field-list",
      ...(title && { label: literal(title) }),
      ...(when && { relevant: this.#expressions.condition(when) }),
      children: elements.flatMap((element) =>
        element.kind === "battery"
          ? this.#from(element.battery, this.#battery(element))
          : this.#from(element.question, this.#question(element.question)),
      ),
    };
  }

  /** Notes what declares these, and their lists. An item stays what it is by itself. */
  #from(id: string, elements: FormElement[]): FormElement[] {
    for (const element of elements) {
      const names = element.type === "group" ? [element.name] : [element.name, ...(element.list === undefined ? [] : [element.list])];
      for (const name of names) if (!this.#declared.has(name)) this.#declared.set(name, id);
      if (element.type === "group") this.#from(id, [...element.children]);
    }
    return elements;
  }

  /** Neighbours on one scale are a table; an item between poles has labels of its own and stands alone. */
  #battery({ battery: id, items, dimension, random }: BatteryElement): FormElement[] {
    const { batteries, dimensions } = this.#instrument;
    const battery = byId(batteries).get(id)!;
    const title = byId(dimensions).get(dimension)?.title;
    if (random && !this.#losses.some(({ on }) => on === id)) {
      this.#losses.push({
        on: id,
        code: "order-not-mixed",
        message: message("losses.odkOrder"),
      });
    }
    const wanted = dimension === undefined ? id : `${id}_${dimension}`;
    const asked = items.map((itemId): Asked => {
      const item = byId(this.#instrument.items).get(itemId)!;
      return { item, answer: answerIn(item.answers, id)! };
    });
    const children = asked.flatMap(({ item, answer }, index): FormQuestion[] => {
      const before = asked[index - 1];
      const continues = before !== undefined && before.answer.scale === answer.scale && before.item.poles === undefined;
      const base = {
        name: this.#column(answer.variable),
        type: "select_one",
        label: literal(answer.text),
        required: answer.required,
      } as const;
      if (item.poles)
        return [...(index === 0 ? this.#note(`${wanted}_stem`, battery.stem) : []), { ...base, list: this.#polesList(item, answer.scale) }];
      const list = this.#scaleList(answer.scale);
      // A row without an answer: it has the stem, and the labels of the points above their columns.
      const head = continues
        ? []
        : [
            {
              name: this.#head(`${wanted}_head`),
              type: "select_one",
              list,
              label: literal(battery.stem),
              appearance: "label",
            } as const,
          ];
      return [...head, { ...base, list, appearance: "list-nolabel" }];
    });
    return title ? [{ name: this.#names.free(wanted), type: "group", label: literal(title), children }] : children;
  }

  /** The name of the head of a table, which is a column of the data without an answer. */
  #head(wanted: string): string {
    const name = this.#names.free(wanted);
    const { id } = this.#instrument;
    if (!this.#losses.some(({ code }) => code === "platform-columns"))
      this.#losses.push({ on: id, code: "platform-columns", message: message("losses.odkHeads", { name }) });
    return name;
  }

  #answersList(wanted: string, scaleId: string, poles?: Item["poles"]): string {
    const answers = scaleAnswers(byId(this.#instrument.scales).get(scaleId)!, this.#instrument.languages, poles);
    return this.#list(
      wanted,
      answers.map(({ code, label }) => ({ name: code, label })),
    );
  }

  #scaleList(id: string): string {
    const own = this.#scaleLists.get(id);
    if (own !== undefined) return own;
    const list = this.#answersList(id, id);
    this.#scaleLists.set(id, list);
    return list;
  }

  /** The points of a scale between the ends of one item. Two batteries that ask it share the list. */
  #polesList({ id, poles }: Item, scaleId: string): string {
    const key = `${id} ${scaleId}`;
    const own = this.#scaleLists.get(key);
    if (own !== undefined) return own;
    const list = this.#answersList(`${id}_poles`, scaleId, poles);
    this.#scaleLists.set(key, list);
    return list;
  }

  #question(id: string): FormElement[] {
    const { text, type, required } = byId(this.#instrument.questions).get(id)!;
    const shared = { label: literal(text), required };
    switch (type.kind) {
      case "one": {
        const name = this.#column(id);
        const list = this.#list(
          id,
          type.options.map(({ code, label }) => ({ name: code, label })),
        );
        const appearance = type.options.length > mostInSight ? { appearance: "minimal" } : {};
        return [
          { name, type: "select_one", list, ...shared, ...appearance },
          ...this.#specified(type.options, ({ code }) => `${ref(name)} = '${code}'`),
        ];
      }
      case "any":
        return this.#any(id, type.options, shared);
      case "rank": {
        const name = this.#names.free(id);
        const list = this.#list(
          id,
          type.options.map((option) => ({ name: option.id, label: option.label })),
        );
        const at = (option: Option): string =>
          type.options.reduceRight(
            (rest, _, index) => `if(selected-at(${ref(name)}, ${index}) = '${option.id}', ${index + 1}, ${rest})`,
            "''",
          );
        return [
          { name, type: "rank", list, ...shared },
          ...type.options.map((option): FormQuestion => ({
            name: this.#column(option.variable!),
            type: "calculate",
            calculation: at(option),
          })),
        ];
      }
      case "number":
        if (type.decimals === 0 && !isInteger(type))
          this.#losses.push({ on: id, code: "platform-code", message: message("losses.odkDecimal") });
        return [
          {
            name: this.#column(id),
            type: isInteger(type) ? "integer" : "decimal",
            ...shared,
            ...(type.unit && { hint: literal(type.unit) }),
            ...this.#limits(type),
          },
        ];
      case "text":
        return [{ name: this.#column(id), type: "text", ...shared, ...(type.long && { appearance: "multiline" }) }];
      case "date":
        return [{ name: this.#column(id), type: "date", ...shared }];
      case "scale":
        return [{ name: this.#column(id), type: "select_one", list: this.#scaleList(type.scale), ...shared }];
      case "share":
        return [this.#share(id, type, shared)];
    }
  }

  /** One answer with all that is ticked; what the instrument has in a column for each option is calculated from it. */
  #any(id: string, options: readonly Option[], shared: Pick<FormQuestion, "label" | "required">): FormElement[] {
    const name = this.#names.free(id);
    const list = this.#list(
      id,
      options.map((option) => ({ name: option.id, label: option.label })),
    );
    const alone = options.filter(({ exclusive }) => exclusive).map((option) => `selected(., '${option.id}')`);
    const constraint = { expression: `not((${alone.join(" or ")}) and count-selected(.) > 1)`, message: this.#phrase("alone") };
    const chosen = (option: Option): string => `selected(${ref(name)}, '${option.id}')`;
    return [
      { name, type: "select_multiple", list, ...shared, ...(alone.length > 0 && { constraint }) },
      ...options.map((option): FormQuestion => ({
        name: this.#column(option.variable!),
        type: "calculate",
        calculation: `if(${ref(name)} != '', if(${chosen(option)}, 1, 0), '')`,
      })),
      ...this.#specified(options, chosen),
    ];
  }

  /** The few words that an option asks for, while it is chosen. */
  #specified(options: readonly Option[], chosen: (option: Option) => string): FormQuestion[] {
    return options.flatMap((option) =>
      option.specify === undefined
        ? []
        : [{ name: this.#column(option.specify), type: "text", label: literal(option.label), relevant: chosen(option) } as const],
    );
  }

  #limits({ lo, hi, decimals }: Extract<Question["type"], { kind: "number" }>): Pick<FormQuestion, "constraint"> {
    const limits = [...(lo === undefined ? [] : [`. >= ${decimal(lo)}`]), ...(hi === undefined ? [] : [`. <= ${decimal(hi)}`])];
    const range =
      lo !== undefined && hi !== undefined
        ? this.#phrase("between", { lo, hi })
        : lo !== undefined
          ? this.#phrase("atLeast", { lo })
          : hi !== undefined
            ? this.#phrase("atMost", { hi })
            : undefined;
    const precision =
      decimals > 0 ? this.#phrase("decimals", { decimals }) : isInteger({ lo, hi, decimals }) ? undefined : this.#phrase("whole");
    const all = [...limits, ...(precision ? [`. = round(., ${decimals})`] : [])];
    return all.length === 0 ? {} : { constraint: { expression: all.join(" and "), message: joined(range, precision) } };
  }

  /** A number for each part; and a line that lets nobody pass while they do not add up. */
  #share(
    id: string,
    { total, parts }: Extract<Question["type"], { kind: "share" }>,
    { label, required }: { label: Text; required: boolean },
  ): FormElement {
    this.#expressions.keepShare(
      id,
      parts.map(({ variable }) => variable),
      total,
    );
    const name = this.#names.free(id);
    const refs = parts.map(({ variable }) => ref(this.#column(variable)));
    const message = this.#phrase("shareTotal", { total });
    return {
      name,
      type: "group",
      label,
      children: [
        ...parts.map((part): FormQuestion => ({
          name: this.#column(part.variable),
          type: isInteger({ lo: 0, hi: total, decimals: 0 }) ? "integer" : "decimal",
          label: literal(part.label),
          required,
          constraint: { expression: `. >= 0 and . <= ${total}`, message: this.#phrase("between", { lo: 0, hi: total }) },
        })),
        {
          name: this.#names.free(`${id}_check`),
          type: "acknowledge",
          label: message,
          required: true,
          relevant: `(${refs.map((part) => `${part} != ''`).join(" or ")}) and not(${refs.join(" + ")} = ${total})`,
          constraint: { expression: "false()", message },
        },
      ],
    };
  }

  #scores(): FormQuestion[] {
    return this.#instrument.scores.flatMap((score) =>
      score.results.flatMap((result): FormQuestion[] => {
        const { variable, expression } = result;
        const name = this.#column(variable);
        // Nobody reads it in the form. Exports with labels have it.
        const label = literal(resultTitle(this.#instrument, score, result));
        this.#subtotals = { of: name, before: [] };
        const calculation = this.#expressions.result(expression);
        this.#expressions.keepResult(variable, name);
        return [
          ...(this.#from(score.id, this.#subtotals.before) as FormQuestion[]),
          { name, type: "calculate", label, calculation },
          ...(score.bands.length > 0
            ? [
                {
                  name: this.#column(`${variable}_band`),
                  type: "calculate",
                  label,
                  calculation: this.#expressions.band(name, score),
                } as const,
              ]
            : []),
        ];
      }),
    );
  }
}
