/** What all parts of a form draw on: names, lists of choices, words of our own, and what is lost. */

import type { Answer } from "../../form/answers.ts";
import type { Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { Names } from "../../form/names.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import { resultColumns } from "../../form/results.ts";
import type { Scale, Text } from "../../instrument/schema.ts";
import { byAuthor, message, type Message } from "../../messages/message.ts";
import type { ChoiceList } from "./elements.ts";
import { nodeNames } from "./rules.ts";
import { hasEscapes, literal } from "./texts.ts";

interface Choice {
  readonly name: string | number;
  readonly label: Text;
}

export class Parts {
  /** The id of the instrument. */
  readonly instrument: string;
  readonly names = new Names(nodeNames);
  /** What each column is called, results and bands among them: they come first, so that they keep their names. */
  readonly columns: ReadonlyMap<string, string>;
  /** What each question is called: as its column, or as itself where that is a list or a group of parts. */
  readonly questions: ReadonlyMap<string, string>;
  /** Messages for respondents. */
  readonly words: OwnTexts;
  readonly lists: ChoiceList[] = [];
  readonly #losses: Loss[] = [];
  readonly #told = new Set<string>();
  readonly #listNames = new Names(nodeNames);
  /** The lists of scales, and of items between poles. */
  readonly #shared = new Map<string, string>();

  constructor(form: Form) {
    this.instrument = form.instrument.id;
    this.words = new OwnTexts(form.instrument, (language) => message("losses.formMessages", { language }));
    this.columns = this.names.columns([...form.columns, ...resultColumns(form.results)]);
    this.questions = new Map(form.instrument.questions.map(({ id }) => [id, this.columns.get(id) ?? this.names.free(id)]));
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
    this.lists.push({ name, on, choices: choices.map((choice) => ({ name: String(choice.name), label: literal(choice.label) })) });
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
