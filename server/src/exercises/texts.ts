/** The files of an exercise: with its fault, and put right. */

import { library } from "../compiler/library.ts";
import { filesFrom } from "../compiler/newFromModel.ts";
import { byAuthor, message, type Message } from "../messages/message.ts";
import { sayIn, type ReaderLanguage } from "../messages/say.ts";
import type { Edits, Exercise } from "./exercise.ts";

const widest = 96;

/** The file as a learner gets it: what it is about and what to do as a comment, then the instrument. */
export function exerciseText(exercise: Exercise, language: ReaderLanguage): string {
  const { title, about, task } = exercise[language];
  const tell = sayIn(language);
  const said = (told: Message): string => comment(tell(told));
  return [
    comment(title),
    "//\n",
    comment(about),
    "//\n",
    said(message("exercises.task", { task: byAuthor(task) })),
    said(message("exercises.command", { command: "ukur learn --exercises ." })),
    "\n",
    instrumentText(exercise, language),
  ].join("");
}

/** The same, put right. */
export function solvedText(exercise: Exercise, language: ReaderLanguage): string {
  return edited(exerciseText(exercise, language), exercise[language].solution);
}

function instrumentText({ name, model, ...texts }: Exercise, language: ReaderLanguage): string {
  const { text, fault = [] } = texts[language];
  if (model === undefined) return text;
  const all = library();
  const symbol = all.models.get(model)!;
  const id = name.replace(/^\d+_/, "");
  // Both files in one: whoever mends it need not look for the other.
  const made = Object.values(filesFrom(symbol, all.translations.of(symbol), id, language)).map((each) =>
    each.replace(/^\/\/.*\n\n?/, "").replace(/^import "\.\/.*\n/m, ""),
  );
  return edited(made.join("\n"), fault);
}

function edited(text: string, edits: Edits): string {
  return edits.reduce((each, [old, instead]) => {
    if (each.split(old).length !== 2) throw new Error(`${JSON.stringify(old)} does not stand in the exercise once.`);
    return each.replace(old, () => instead);
  }, text);
}

function comment(text: string): string {
  let line = "//";
  let lines = "";
  for (const word of text.split(/\s+/)) {
    if (line.length + 1 + word.length > widest) {
      lines += `${line}\n`;
      line = "//";
    }
    line += ` ${word}`;
  }
  return `${lines}${line}\n`;
}
