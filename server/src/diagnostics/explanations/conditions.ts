import type { conditions as catalogue } from "../catalogue/conditions.ts";
import type { Explanation } from "../entry.ts";

export const conditions: Record<keyof typeof catalogue, Explanation> = {
  "condition-later": {
    title: "A condition on an answer that comes later",
    why: `When the page would be shown, the answer is not there yet, so the condition does not hold for anybody and the
page is always skipped. In the data this looks like people who did not want to answer.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page often "Your visits" when used == yes { visits }
  page screening "First" { used }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page screening "First" { used }
  page often "Your visits" when used == yes { visits }
}
`,
  },
  "condition-hidden": {
    title: "A condition on an answer that nobody gives",
    why: `The question is on no page, so it is never answered, and a comparison with an unanswered question never holds.
Show the question on an earlier page.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" } allow never-shown because "It is filled in from the visitor list."
  question visits "How often have you been here?" number 1..100
  page often "Your visits" when used == yes { visits }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page screening "First" { used }
  page often "Your visits" when used == yes { visits }
}
`,
  },
  "condition-kind": {
    title: "A comparison that does not fit the question",
    why: `What can be asked of an answer depends on its kind: an option is compared by its name, a number with a number,
and of a question with several answers one asks whether they include one. Options are named and not numbered, so that a
condition still says the same when codes change.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page screening "First" { used }
  page often "Your visits" when used == 1 { visits }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page screening "First" { used }
  page often "Your visits" when used == yes { visits }
}
`,
  },
  "condition-value": {
    title: "A comparison with a value that cannot occur",
    why: `No answer within the limits of the question or the scale compares so, and nobody will ever see the page.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page often "Your visits" { visits }
  page end "At the end" when visits == 0 { comment }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 0..100
  question comment "What should change first?" text long
  page often "Your visits" { visits }
  page end "At the end" when visits == 0 { comment }
}
`,
  },
  "condition-contradiction": {
    title: "A condition that contradicts itself",
    why: `Nobody is both at the counter and on the telephone where one answer can be given. Such a page is never shown,
and its columns stay empty without anybody noticing while the survey runs. Most often \`or\` was meant. A comparison with
a question that was not answered does not hold either, whatever it compares.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    counter 1 "At the counter"
    telephone 2 "By telephone"
    website 3 "On the website"
  }
  question polite "How polite was the person who served you?" number 0..10
  page first "Your visit" { channel }
  page second "The person" when channel == counter and channel == telephone { polite }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    counter 1 "At the counter"
    telephone 2 "By telephone"
    website 3 "On the website"
  }
  question polite "How polite was the person who served you?" number 0..10
  page first "Your visit" { channel }
  page second "The person" when channel in (counter, telephone) { polite }
}
`,
  },
  "page-unreachable": {
    title: "A page that nobody can see",
    why: `A page looks at an answer that only some people are asked for, and its own condition leaves just these people out. Each
of the two conditions is right by itself; together they let nobody in. Ask the question on a page that all see, or look at
another answer.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question reason "What kept you from it?" one of { hours 1 "Its hours" distance 2 "The way to it" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  page second "Your reasons" when used == no { reason }
  page third "Its hours" when used == yes and reason == hours { hours }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question reason "What kept you from it?" one of { hours 1 "Its hours" distance 2 "The way to it" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  page second "Your reasons" when used == no { reason }
  page third "Its hours" when reason == hours { hours }
}
`,
  },
  "which-battery": {
    title: "An item that has several answers",
    why: `Each battery that asks an item gets an answer of its own: what people expect and what they received are two
different numbers. Say which one you mean.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question comment "What went wrong?" text long
  page rating "Your rating" { expectation, perception }
  page bad "What went wrong" when H1 <= 2 { comment }
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question comment "What went wrong?" text long
  page rating "Your rating" { expectation, perception }
  page bad "What went wrong" when H1.perception <= 2 { comment }
}
`,
  },
};
