/** Instruments in which options hang on other answers. */

/** Options of every kind that hang on others: a cascade in a list and in place, what was chosen, on the same page and on later ones. */
const source = (known: string): string => `
choices stations "Stations" {
  gambir 1 "Gambir" when city == jakarta
  senen 2 "Pasar Senen" when city == jakarta
  hall 3 "Bandung Hall" when city == bandung
  condong 5 "Kiaracondong" when city == bandung and old == yes
  elsewhere 9 "Elsewhere" when city in (jakarta, medan) specify
}

instrument ride "A ride" {
  languages en
${known}
  question old "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question city "In which city do you live?" one of {
    jakarta 1 "Jakarta"
    bandung 2 "Bandung"
    medan 3 "Medan"
    other 7 "Another one"
  }
  question channels "Which of these have you used?" any of {
    counter 1 "The counter"
    telephone 2 "The telephone"
    website 3 "The website" when old == yes
    another 4 "Another one" specify
    nothing 9 "None of these" exclusive
  } order random
  question main "Which of them do you use most?" one of channels chosen
  question again "Which of them would you use again?" any of channels chosen
  question best "Put them in order." rank channels chosen
  question last "Which of those did you use last?" one of again chosen
  question station "Which station do you use?" one of stations
  question why "Why the website?" text
  question good "How good is it?" number 0..10
  page first "First" { old city channels station }
  page second "Second" { main again best last }
  page third "Third" when main == website or station == hall { why good }

  score twice "Twice" = good * 2
}
`;

/** Options alone. */
export const offering = source("");
/** Options, and data that nobody is asked. */
export const offeringAndKnowing = source(`  given agency "Agency" one of { north 1 "North" south 4 "South" } from link
  given case_id "Case" text from link
  given arm "Version" one of { a 1 "A" b 2 "B" c 5 "C" } at random
  record start, end, device, language
`)
  .replace('telephone 2 "The telephone"', 'telephone 2 "The telephone" when arm != b')
  .replace("station == hall {", "station == hall or agency == south {");
