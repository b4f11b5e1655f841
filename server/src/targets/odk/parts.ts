/** What all parts of a form draw on: names, lists of choices, words of our own, and what is lost. */

import type { Answer } from "../../form/answers.ts";
import type { Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { Names } from "../../form/names.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import { resultColumns } from "../../form/results.ts";
import type { Condition, Scale, Text } from "../../instrument/schema.ts";
import { byAuthor, message, type Message } from "../../messages/message.ts";
import { printCondition, type Dialect } from "../expressions.ts";
import { AnswersTold } from "./answersTold.ts";
import type { ChoiceList, Field } from "./elements.ts";
import { dialectOf } from "./expressions.ts";
import { nodeNames } from "./rules.ts";
import { hasEscapes, literal } from "./texts.ts";

interface Choice {
  readonly name: string | number;
  readonly label: Text;
  /** The name of the condition under which it is offered. */
  readonly offered?: string | undefined;
}

export class Parts {
  /** The id of the instrument. */
  readonly instrument: string;
  readonly languages: readonly string[];
  readonly names = new Names(nodeNames);
  /** What each column is called, results and bands among them: they come first, so that they keep their names. */
  readonly columns: ReadonlyMap<string, string>;
  /** What each question is called: as its column, or as itself where that is a list or a group of parts. */
  readonly questions: ReadonlyMap<string, string>;
  /** Messages for respondents. */
  readonly words: OwnTexts;
  readonly lists: ChoiceList[] = [];
  readonly dialect: Dialect;
  readonly #answers: AnswersTold;
  readonly #losses: Loss[] = [];
  readonly #told = new Set<string>();
  readonly #listNames = new Names(nodeNames);
  /** The lists of scales, and of items between poles. */
  readonly #shared = new Map<string, string>();

  constructor(form: Form) {
    this.instrument = form.instrument.id;
    this.languages = form.instrument.languages;
    this.words = new OwnTexts(form.instrument, (language) => message("losses.formMessages", { language }));
    this.columns = this.names.columns([...form.columns, ...resultColumns(form.results)]);
    this.dialect = dialectOf(form, this.columns);
    this.#answers = new AnswersTold(form.instrument, this.columns, this.names);
    this.questions = new Map(form.instrument.questions.map(({ id }) => [id, this.columns.get(id) ?? this.names.free(id)]));
  }

  /** When something is shown. */
  relevant(when: Condition | undefined): { readonly relevant?: string } {
    return when === undefined ? {} : { relevant: printCondition(when, this.dialect) };
  }

  /** A text for respondents, in which answers are told. */
  text(text: Text): Text {
    return literal(text, (answer, language) => this.#answers.told(answer, language));
  }

  /** What stands below a question: its help, and what is said of it besides. */
  hint(...texts: readonly (Text | undefined)[]): Pick<Field, "hint"> {
    const given = texts.filter((text) => text !== undefined);
    if (given.length === 0) return {};
    const all = given.map((text) => this.text(text));
    return { hint: Object.fromEntries(this.languages.map((language) => [language, all.map((text) => text[language]).join("\n\n")])) };
  }

  /** What is calculated so that texts can tell it. */
  get told(): readonly Field[] {
    return this.#answers.fields;
  }

  get losses(): readonly Loss[] {
    const renamed = [...this.names.changes].flatMap(([declaration, changes]) =>
      changes.map(({ name, own }): Loss => ({
        on: declaration,
        code: "platform-name",
        message: message("losses.odkName", { name, other: own }),
      })),
    );
    return [...this.#losses, ...this.words.losses, ...renamed];
  }

  /** Tells a loss, once of its kind for each declaration. */
  lose(on: string, code: Loss["code"], told: Message): void {
    if (this.#told.has(`${on} ${code}`)) return;
    this.#told.add(`${on} ${code}`);
    this.#losses.push({ on, code, message: told });
  }

  /** The name of a list of choices. */
  list(on: string, wanted: string, choices: readonly Choice[]): string {
    const name = this.#listNames.free(wanted);
    const escaped = choices.flatMap(({ label }) => Object.values(label)).find(hasEscapes);
    if (escaped !== undefined) this.lose(this.instrument, "text-changed", message("losses.odkEscapes", { label: byAuthor(escaped) }));
    this.lists.push({
      name,
      on,
      choices: choices.map(({ name: own, label, offered }) => ({ name: String(own), label: literal(label), offered })),
    });
    return name;
  }

  /** The list of a scale, between the poles of an item where it has some. All that ask with it share it. */
  scaleList(on: string, { id }: Scale, answers: readonly Answer[], item?: string): string {
    const key = item === undefined ? id : `${id} ${item}`;
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const name = this.list(
      on,
      item === undefined ? id : `${item}_poles`,
      answers.map(({ code, label }) => ({ name: code, label })),
    );
    this.#shared.set(key, name);
    return name;
  }
}
