/** An instrument of what no sample has: negative and long codes, poles with a text, decimals, hard names, and scores on the limits of bands. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { compile } from "./compile.ts";

export function hardCodes(): Promise<Instrument> {
  return compile(`
    scale change5 "Change" -2..2 { -2 "Much worse" 2 "Much better" na 99 "Cannot say" }
    scale f5 "Quality" 1..5 { 1 "Bad" 2 "Poor" 3 "Fair" 4 "Good" 5 "Very good" na -9 "Cannot say" }
    scale wide "Points" 100000..100002 { 100000 "Few" 100001 "Some" 100002 "Many" }
    scale eleven "Likely" 0..10 { 0 "Very unlikely" 10 "Very likely" }

    instrument hard "Hard codes" {
      languages en
      battery change "Compared with a year ago, it is…" scale change5 code C dimensions place
      battery view   "It is…"                           scale f5      code V dimensions place
      battery real   "How good is it?"                  scale f5      code R dimensions look
      dimension place "The place" { A1 "clean"  A2 "quiet" reverse  A3 "quick" }
      dimension look  "Its look" {
        L1 "The room is" poles "dark" "light"
        L2 poles "old" "new"
        L3 "the paint"
      }
      question mood "How do you feel?" one of { bad -1 "Bad"  fine 0 "Fine"  good 1 "Good"  unsaid -9 "I do not say" missing }
      question area "Which district?" one of { gambir 3171010 "Gambir"  tanahabang 3171020 "Tanah Abang"  menteng 3171030 "Menteng" }
      question ways "What was better?" rank of { web -1 "The web"  desk 1234567 "The desk"  phone 3 "The phone" }
      question ge "How many?" scale wide
      question felt "How was it?" scale change5
      question likely "Would you come again? From 0 to 10" scale eleven
      question grade "Which mark?" number 0.0..4.0
      question lt "How many minutes?" number 0..300 unit "minutes"
      page one { change view mood area }
      page two when mood == bad or area == menteng { real }
      page three "Three" { ways ge likely felt }
      page four when mood == unsaid and not (change.A1 <= -1) { grade }
      page five "Five" when ge > 100000 { lt }
      score chg      "Change"   = mean(change) bands { worse -2.00..-0.01 "Worse"  same 0.00..0.00 "The same"  better 0.01..2.00 "Better" }
      score quality  "Quality"  = mean(view) bands { low 1.00..2.33 "Low"  mid 2.34..3.66 "Middling"  high 3.67..5.00 "High" }
      score best     "Best"     = max(change)
      score ratio    "Ratio"    = mean(view) / mean(real) missing none
      score le       "Felt"     = felt * 2
      score ratios   "Answered" = count(change)
      score points   "Points"   = ge / 100000
      score together "Together" = lt * 2 + grade
    }
  `);
}
