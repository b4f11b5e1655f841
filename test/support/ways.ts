/** An instrument with every way through it: sections, stops, refused consent and closing words for some. */
export const waysThrough = `
scale effort "Effort" 1..5 { 1 "Hard" 5 "Easy" na 9 "I cannot say" }

instrument follow "Follow" {
  languages en
  intro "A few questions."
  consent "I take part." refused "Thank you for reading."
  outro "Sorry to hear that." when overall < 3
  outro "You told us much." when answered(why) or used == no
  outro "Thank you."
  question old "How old are you?" number 0..120 unit "years"
  question used "Have you used it?" one of { yes 1 "Yes" no 0 "No" }
  question channels "Which of these have you used?" any of { web 1 "The web" desk 2 "The desk" none 3 "None of these" exclusive }
  question why "Why?" text
  question again "Again?" one of { yes 1 "Yes" no 0 "No" }
  question what "What else?" text
  question last "What last?" number 0..10
  battery ease "It was…" scale effort code E
  dimension d "D" { a "quick" b "clear" c "near" }
  page about "About you" { old }
  stop too_young "These questions are for adults." when old < 18
  page start { used channels }
  section main "Your visit" when used == yes or channels includes desk {
    page rated "In general" { ease }
    random {
      page first when channels includes web { why }
      page second { again }
    }
    stop gone "Enough of this." when ease.a == 1 or again == no
    page more "More" when not answered(why) { what }
  }
  section others "Others" when used == no {
    stop not_a_user "Thank you. These questions are for people who used it."
  }
  page end { last }
  score overall "Overall" = mean(ease)
}
`;
