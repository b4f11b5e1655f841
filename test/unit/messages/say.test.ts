import assert from "node:assert/strict";
import { en as editorEn } from "../../../server/src/messages/editor/en.ts";
import { id as editorId } from "../../../server/src/messages/editor/id.ts";
import { en as commonEn } from "../../../server/src/messages/en.ts";
import { id as commonId } from "../../../server/src/messages/id.ts";
import { en as reportsEn } from "../../../server/src/messages/reports/en.ts";
import { id as reportsId } from "../../../server/src/messages/reports/id.ts";
import { byAuthor, message, type Kind, type Message } from "../../../server/src/messages/message.ts";
import { sayEverythingIn } from "../../../server/src/messages/editor/say.ts";

const en = { ...commonEn, ...editorEn, ...reportsEn };
const id = { ...commonId, ...editorId, ...reportsId };
const english = sayEverythingIn("en");
const indonesian = sayEverythingIn("id");
const namesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

describe("messages", () => {
  it("are said in either language, with numbers as they are written there", () => {
    const unmet = message("tests.unmet", { score: "gap", expected: 2.5, actual: byAuthor("2.5 {score}") });
    assert.equal(english(unmet), "gap: expected 2.5, got 2.5 {score}");
    assert.equal(indonesian(unmet), "gap: diharapkan 2,5, ternyata 2.5 {score}");
  });

  it("count", () => {
    assert.equal(english(message("lenses.counts", { items: 1, variables: 2 })), "1 item, 2 variables");
    assert.equal(indonesian(message("lenses.counts", { items: 1, variables: 2 })), "1 butir, 2 variabel");
  });

  it("hold other messages, which are said in the same language", () => {
    const nested = message("tests.unmet", { score: "gap", expected: message("shapes.number"), actual: "missing" });
    assert.equal(indonesian(nested), "gap: diharapkan satu bilangan, ternyata missing");
  });

  it("lose the blank before a part that is left out", () => {
    const takes = (more?: Message) => message("hints.takesBand", { names: ["A", "B"], more });
    assert.equal(english(takes()), "It takes a number, missing, or one of its bands: A, B.");
    assert.equal(
      english(takes(message("hints.didYouMean", { name: "A" }))),
      "It takes a number, missing, or one of its bands: A, B. Did you mean A?",
    );
  });

  it("give kinds their articles, and words in a row what stands before the last", () => {
    const a = (kind: Kind) => message("kinds.a", { kind: message(`kinds.${kind}`) });
    assert.deepEqual([english(a("item")), english(a("battery")), indonesian(a("item"))], ["an item", "a battery", "butir"]);
    const or = (...names: string[]) => message("nouns.or", { names });
    assert.deepEqual([or("a"), or("a", "b"), or("a", "b", "c")].map(english), ["a", "a or b", "a, b or c"]);
    assert.deepEqual([or("a"), or("a", "b"), or("a", "b", "c")].map(indonesian), ["a", "a atau b", "a, b, atau c"]);
  });

  it("are filled in with the same parts in both languages", () => {
    for (const [subject, table] of Object.entries(en)) {
      const other = id[subject as keyof typeof id] as Readonly<Record<string, unknown>>;
      for (const [name, words] of Object.entries<unknown>(table)) {
        const translated = other[name];
        if (typeof words === "string" && typeof translated === "string")
          assert.deepEqual(namesIn(translated), namesIn(words), `${subject}.${name}`);
      }
    }
  });
});
