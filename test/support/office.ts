/** A small instrument with a question of each kind, for files of answers that are written by hand. */

import { compile } from "./compile.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";

const source = `
scale agree "Agreement" 1..5 { 1 "Strongly disagree" 2 "Disagree" 3 "Neither" 4 "Agree" 5 "Strongly agree" na 9 "Does not apply" }
instrument office "Office" {
  languages en
  battery opinion "The office …" scale agree code O
  dimension care "Care" {
    A1 "listens"
    A2 "helps"
  }
  question visits "How often were you here?" number 0..500
  question paid "What did you pay?" number
  question day "When were you here?" date
  question remark "What else?" text
  question role "Who are you?" one of { worker 1 "At work" pupil 2 "At school" other 3 "Something else" specify }
  question ways "How do you come?" any of { foot 1 "On foot" bus 2 "By bus, or train" car 5 "By car" }
  question order "What matters most?" rank of { price 1 "Price" pace 2 "Pace" place 3 "Place" }
  question kids "How many children have you?" one of { none 1 "0" one 2 "1" two 3 "2" }
  page first { opinion visits paid day remark role ways order kids }
}`;

export function office(): Promise<Instrument> {
  return compile(source);
}
