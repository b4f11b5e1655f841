import type { Entry } from "../entry.ts";

const example = (question: string): string => `instrument desk "The help desk" {
  languages en
  question main "What did you use most?" one of { web 1 "the website" post 2 "the post" } required
  question good "How good was ${question}?" text
  page first { main }
  page second { good }
}
`;

export const answerNotTold = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Answers that a platform does not fill into texts",
  why: `A question that names what somebody has answered is read right by nobody where the name stays out. Where the platform cannot fill it in,
word the question so that it is understood without, as with "the one that you use most".`,
  for: { targets: ["fhir"] },
  wrong: example("{main}"),
  right: example("the one that you used most"),
} as const satisfies Entry;
