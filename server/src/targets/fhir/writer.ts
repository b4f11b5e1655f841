/** Writes what stands in items of every kind, in one of FHIR's releases, and keeps what is lost. */

import type { Loss } from "../../form/loss.ts";
import type { WriteAnswer } from "../../marks/write.ts";
import { answersNamed } from "../../form/told.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import type { Text } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { ScorePrinter } from "./expressions.ts";
import type { Layout } from "./places.ts";
import { extensions, type Coding, type QuestionnaireItem, type Release } from "./resources.ts";
import { textIn } from "./texts.ts";

export class Writer {
  readonly release: Release;
  readonly layout: Layout;
  /** The type of an item that is answered with a code. */
  readonly coded: "choice" | "coding";
  readonly words: OwnTexts;
  /** Scores and conditions share what they calculate. */
  readonly printer: ScorePrinter;
  readonly #languages: readonly string[];
  readonly #losses = new Map<string, Loss>();

  constructor(layout: Layout, release: Release) {
    this.release = release;
    this.layout = layout;
    this.printer = new ScorePrinter(layout.places);
    this.coded = release === "R4" ? "choice" : "coding";
    this.#languages = layout.form.instrument.languages;
    this.words = new OwnTexts(layout.form.instrument, (language) => message("losses.formMessages", { language }));
  }

  get losses(): readonly Loss[] {
    return [...this.#losses.values(), ...this.words.losses];
  }

  /** Tells a loss, the same one once. */
  lose(on: string, code: Loss["code"], told: Message): void {
    this.#losses.set(JSON.stringify([on, told]), { on, code, message: told });
  }

  /** `text` and `_text`, or the like for another element. */
  in<Name extends string>(name: Name, text: Text | undefined): ReturnType<typeof textIn<Name>> {
    return textIn(name, this.#languages, this.#tells, text);
  }

  /** What is read in place of answers: FHIR fills none into texts. */
  readonly #tells = (language: string): WriteAnswer => {
    const named = answersNamed(this.layout.form.instrument, language);
    return (answer) => answer.otherwise ?? named(answer);
  };

  /** The help below an item, as an item of its own within it. */
  help(linkId: string, hint: Text | undefined): QuestionnaireItem[] {
    if (hint === undefined) return [];
    return [{ extension: [extensions.control("help")], linkId: `${linkId}.hint`, ...this.in("text", hint), type: "display" }];
  }

  coding(code: number, label: Text): Coding {
    return { code: String(code), ...this.in("display", label) };
  }
}
