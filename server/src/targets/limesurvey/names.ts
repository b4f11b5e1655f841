/** The codes that LimeSurvey keeps questions under. Its importer changes a code that it does not like without a word, so none is written. */

import type { Instrument } from "../../instrument/schema.ts";
import { Numbered } from "../../form/numbered.ts";
import type { Loss } from "../../form/loss.ts";
import { message, type Message } from "../../messages/message.ts";

/** Longer ones end an import half-way. */
const longest = 20;

/** Codes that mean something else to LimeSurvey. */
const reserved = new Set(
  // Words of its own variables, and the words that its expressions have for signs.
  "lang sid savedid token qid gid sgq self that this time other and or xor eq ne lt le gt ge".split(" "),
);

/** Gives each question a code that no other has, capitals aside, and tells where it is not the variable's own name. */
export class QuestionCodes {
  readonly #taken = new Set<string>();
  readonly #numbered = new Numbered();
  /** By declaration, the names that are changed, and to what. */
  readonly #changed = new Map<string, Message[]>();

  /** What is called otherwise, once for each declaration. */
  get losses(): Loss[] {
    return [...this.#changed].map(([on, changes]) => ({
      on,
      code: "platform-name",
      message: message("losses.limesurveyNames", { longest, changes }),
    }));
  }

  /**
   * The code of a question, from the name that it has in the instrument.
   *
   * @param on the declaration that a change is told at
   * @param short what the author wants it to be called where its name does not fit
   */
  take(name: string, on: string, short?: string): string {
    const wanted = short !== undefined && plain(name).slice(0, longest) !== name ? short : name;
    const code = this.free(wanted);
    if (code !== wanted) {
      const changes = this.#changed.get(on) ?? [];
      this.#changed.set(on, [...changes, message("losses.limesurveyName", { name, code })]);
    }
    return code;
  }

  /** The same for a question of whose code somebody else tells. */
  free(name: string): string {
    const wanted = plain(name);
    const numbered = (number: number): string => `${wanted.slice(0, longest - `${number}`.length)}${number}`;
    const code = this.#numbered.free(wanted.slice(0, longest), (name) => this.#isTaken(name), numbered);
    this.#taken.add(code.toLowerCase());
    return code;
  }

  #isTaken(code: string): boolean {
    return this.#taken.has(code.toLowerCase()) || reserved.has(code.toLowerCase());
  }
}

function plain(name: string): string {
  const letters = name.replace(/[^A-Za-z0-9]/g, "");
  return /^[A-Za-z]/.test(letters) ? letters : `q${letters}`;
}

/** The number of a survey, from its id: the same one at each compilation, and of six digits as LimeSurvey gives them. */
export function surveyNumber({ id }: Instrument): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return 100_000 + ((hash >>> 0) % 900_000);
}
