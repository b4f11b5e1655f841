import assert from "node:assert/strict";
import fc from "fast-check";
import { findingsIn } from "../support/findings.ts";

interface Answers {
  readonly channel?: number | undefined;
  readonly visits?: number | undefined;
  /** The boxes by the names of their options; `none` excludes the others. */
  readonly ways?: Readonly<Record<string, number>> | undefined;
}

/** A condition as it is written, and whether it holds. */
interface Condition {
  readonly text: string;
  readonly holds: (answers: Answers) => boolean;
}

const channels = ["counter", "telephone", "website"];
const boxes = ["email", "chat", "none"];

const ofChannel: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom("==", "!="), fc.nat(2)).map(([op, index]): Condition => ({
    text: `channel ${op} ${channels[index]}`,
    holds: ({ channel }) => channel !== undefined && (channel === index + 1) === (op === "=="),
  })),
  fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }).map((list): Condition => ({
    text: `channel in (${list.map((index) => channels[index]).join(", ")})`,
    holds: ({ channel }) => channel !== undefined && list.includes(channel - 1),
  })),
  fc.constant<Condition>({ text: "answered(channel)", holds: ({ channel }) => channel !== undefined }),
);

const ofVisits: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom("==", "!=", "<", "<=", ">", ">="), fc.integer({ min: 1, max: 4 })).map(([op, value]): Condition => ({
    text: `visits ${op} ${value}`,
    holds: ({ visits }) =>
      visits !== undefined &&
      {
        "==": visits === value,
        "!=": visits !== value,
        "<": visits < value,
        "<=": visits <= value,
        ">": visits > value,
        ">=": visits >= value,
      }[op]!,
  })),
  fc.constant<Condition>({ text: "answered(visits)", holds: ({ visits }) => visits !== undefined }),
);

const ofWays: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...boxes).map((box): Condition => ({ text: `ways includes ${box}`, holds: ({ ways }) => ways?.[box] === 1 })),
  fc.constant<Condition>({ text: "answered(ways)", holds: ({ ways }) => ways !== undefined }),
);

/** Of these leaves, with `and`, `or` and `not`. */
function conditions(...leaves: fc.Arbitrary<Condition>[]): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.oneof(...leaves),
      tie("tree").map((one): Condition => ({ text: `not (${one.text})`, holds: (answers) => !one.holds(answers) })),
      fc.tuple(tie("tree"), tie("tree")).map(([one, other]): Condition => ({
        text: `(${one.text} and ${other.text})`,
        holds: (answers) => one.holds(answers) && other.holds(answers),
      })),
      fc.tuple(tie("tree"), tie("tree")).map(([one, other]): Condition => ({
        text: `(${one.text} or ${other.text})`,
        holds: (answers) => one.holds(answers) || other.holds(answers),
      })),
    ),
  })).tree;
}

const pages = fc.tuple(conditions(ofChannel), conditions(ofChannel, ofVisits), conditions(ofChannel, ofVisits, ofWays));

/** Everything that a respondent could answer, if asked. */
function* everybody(): Generator<Answers> {
  for (const channel of [undefined, 1, 2, 3])
    for (const visits of [undefined, 0, 1, 2, 3, 4, 5])
      for (const ways of [
        undefined,
        ...Array.from({ length: 5 }, (_, bits) => ({ email: bits & 1, chat: (bits >> 1) & 1, none: bits >> 2 })),
      ])
        yield { channel, visits, ways };
}

/** For each page, whether somebody sees it: what stands on a page that is skipped stays blank. */
function seen([second, third, fourth]: readonly [Condition, Condition, Condition]): boolean[] {
  const reached = [false, false, false];
  for (const { channel, visits, ways } of everybody()) {
    let answers: Answers = { channel };
    if (second.holds(answers)) answers = { ...answers, visits };
    const seesThird = third.holds(answers);
    reached[0] ||= second.holds(answers);
    reached[1] ||= seesThird;
    if (seesThird) answers = { ...answers, ways };
    reached[2] ||= fourth.holds(answers);
  }
  return reached;
}

/** Whether a page or a question is said to be seen by nobody. */
function isTold(found: Awaited<ReturnType<typeof findingsIn>>, name: string): boolean {
  const told = new RegExp(`^(Nobody can see|Nobody is asked|No answers fulfil the condition of) (page|question) ${name}\\b`);
  return found.some(({ message }) => told.test(message));
}

const questions = `
  question channel "How?" one of { counter 1 "Counter" telephone 2 "Telephone" website 3 "Website" }
  question visits "How often?" number 0..5`;
const wayBoxes = 'any of { email 1 "E-mail" chat 2 "Chat" none 3 "None" exclusive }';

describe("pages that nobody can see", () => {
  it("are found, and no others", () =>
    fc.assert(
      fc.asyncProperty(pages, async (each) => {
        const text = `instrument desk "The help desk" {
  languages en
  question channel "How?" one of { counter 1 "Counter" telephone 2 "Telephone" website 3 "Website" }
  question visits "How often?" number 0..5
  question ways "Which?" any of { email 1 "E-mail" chat 2 "Chat" none 3 "None" exclusive }
  question rest "What else?" text
  page first "One" { channel }
  page second "Two" when ${each[0].text} { visits }
  page third "Three" when ${each[1].text} { ways }
  page fourth "Four" when ${each[2].text} { rest }
}
`;
        const found = await findingsIn(text);
        const isFound = ["second", "third", "fourth"].map((page) => isTold(found, page));
        const reached = seen(each);
        // Behind a page that nobody sees, others are not blamed for it.
        const upTo = reached.indexOf(false) === -1 ? 3 : reached.indexOf(false) + 1;
        assert.deepEqual(
          isFound.slice(0, upTo),
          reached.slice(0, upTo).map((one) => !one),
          `${text}\n${found.map(({ code, message }) => `${code}: ${message}`).join("\n")}`,
        );
      }),
      { numRuns: 300 },
    ));
});

describe("questions that nobody is asked", () => {
  it("are found on one page, and no others", () =>
    fc.assert(
      fc.asyncProperty(pages, async (each) => {
        const text = `instrument desk "The help desk" {
  languages en${questions} when ${each[0].text}
  question ways "Which?" ${wayBoxes} when ${each[1].text}
  question rest "What else?" text when ${each[2].text}
  page one "One" { channel visits ways rest }
}
`;
        const found = await findingsIn(text);
        const isFound = ["visits", "ways", "rest"].map((name) => isTold(found, name));
        const reached = seen(each);
        const upTo = reached.indexOf(false) === -1 ? 3 : reached.indexOf(false) + 1;
        assert.deepEqual(
          isFound.slice(0, upTo),
          reached.slice(0, upTo).map((one) => !one),
          `${text}\n${found.map(({ code, message }) => `${code}: ${message}`).join("\n")}`,
        );
      }),
      { numRuns: 100 },
    ));

  it("are found behind the condition of their page", () =>
    fc.assert(
      fc.asyncProperty(pages, async ([first, second, third]) => {
        const text = `instrument desk "The help desk" {
  languages en${questions} when ${first.text}
  question ways "Which?" ${wayBoxes} when ${third.text.includes("ways") ? "answered(visits)" : third.text}
  question rest "What else?" text
  page one "One" { channel visits }
  page two "Two" when ${second.text} { rest ways }
}
`;
        const reached = [false, false, false];
        for (const answers of everybody()) {
          const own = first.holds(answers) ? answers : { ...answers, visits: undefined };
          const here = { channel: own.channel, visits: own.visits };
          const isOnPage = second.holds(here);
          reached[0] ||= first.holds({ channel: own.channel });
          reached[1] ||= isOnPage;
          reached[2] ||= isOnPage && (third.text.includes("ways") ? here.visits !== undefined : third.holds(here));
        }
        const found = await findingsIn(text);
        const isFound = [isTold(found, "visits"), isTold(found, "two"), isTold(found, "ways")];
        const upTo = reached.indexOf(false) === -1 ? 3 : reached.indexOf(false) + 1;
        assert.deepEqual(
          isFound.slice(0, upTo),
          reached.slice(0, upTo).map((one) => !one),
          `${text}\n${found.map(({ code, message }) => `${code}: ${message}`).join("\n")}`,
        );
      }),
      { numRuns: 100 },
    ));
});
