/** An instrument whose questions and items have conditions of their own, of every kind and on each other, on one page and over several. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { compile } from "./compile.ts";

const text = `scale liking "Liking" 1..5 { 1 "Not at all" 5 "Very much" na 99 "No opinion" }
scale ease "Ease" 0..2 { 0 "Hard" 1 "So so" 2 "Easy" }

instrument routed "The route" {
  languages en
  battery real "How it is" scale liking code R required
  battery wish "How it should be" scale liking code W
  dimension speed "Speed" {
    S1 "It is quick"
    S2 "It was quick again" when visits > 1
    S3 "The queue was short" when S1.real <= 3 and visits > 1
  }
  dimension complaint "Complaints" {
    C1 "They heard me" when complained == yes
    C2 "They put it right" when complained == yes
    C3 "They told me how" when complained == yes
  }
  dimension look "Look" {
    L1 poles "dull" "bright" only real when seen includes hall
    L2 "It is easy to find" scale ease only real when not (seen includes web)
    L3 "It is easy to enter" scale ease only real
  }
  question visits "How many visits?" number 0..20 unit "visits" required
  question seen "What have you seen?" any of { hall 1 "The hall" web 2 "The pages" none 3 "Nothing" exclusive } when visits >= 1
  question why "Why not?" one of { far 1 "Too far" other 7 "Something else" specify } required when visits == 0
  question complained "Have you complained?" one of { yes 1 "Yes" no 0 "No" declined 98 "No answer" missing } when visits >= 1
  question order "What matters most?" rank of { speed_first 1 "Speed" price 2 "Price" other 3 "Else" } when answered(complained)
  question share_of "Divide" share 100 across dimensions when complained == yes
  question since "Since when?" date when seen includes hall or seen includes web
  question rating "All in all" scale liking when complained in (yes, no)
  question worst "What was worst?" text long required when rating < 3
  question last "Anything else?" text when not answered(worst)
  page first "Visits" { visits seen why complained }
  page second "Rating" when visits >= 1 { order share_of real by dimension wish of complaint }
  page third { wish of speed }
  page fourth "End" when not (why == other) { since rating worst last }
  score mean_real "Mean" = mean(real) missing at least 1
  score of_complaint "Complaint" = mean(real.complaint - wish.complaint) missing at least 2
  score by_part = mean(real) per dimension bands { "low" 0.0..2.4 "Low" "high" 2.5..5.0 "High" }
  score all_of "Sum" = sum(real.speed) missing at least 1
  score weighted = sum(by_part * share_of / 100)
  score trips = visits * 2
}
`;

export const routed = async (): Promise<Instrument> => compile(text);
