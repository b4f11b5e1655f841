import assert from "node:assert/strict";
import { splitOf } from "../../../server/src/checks/wording/split.ts";
import { lexiconFor } from "../../../server/src/checks/words/lexicons.ts";

const splits = (language: string, texts: Readonly<Record<string, readonly string[] | undefined>>): void => {
  for (const [text, wanted] of Object.entries(texts))
    it(`makes ${wanted?.length ?? "none"} of “${text}”`, () => assert.deepEqual(splitOf(text, lexiconFor(language)!, new Set()), wanted));
};

describe("an item that is split", () => {
  splits("en", {
    "is fast, correct and very polite": ["is fast", "is correct", "is very polite"],
    "is fast and is safe": ["is fast", "is safe"],
    "The desk is fast and is safe.": ["The desk is fast.", "The desk is safe."],
    "answers my question and solves my problem": ["answers my question", "solves my problem"],
    "Answers my question and solves my problem.": ["Answers my question.", "Solves my problem."],
    "The desk answers my question and solves my problem.": ["The desk answers my question.", "The desk solves my problem."],
    "has clear forms and instructions for all": ["has clear forms for all", "has clear instructions for all"],
    "has a clean room": undefined,
  });
  splits("id", {
    "Petunjuknya sesuai, cepat, dan, tepat.": ["Petunjuknya sesuai.", "Petunjuknya cepat.", "Petunjuknya tepat."],
    "Kabar yang memadai, dapat diandalkan, dan up-to-date tersedia.": [
      "Kabar yang memadai tersedia.",
      "Kabar yang dapat diandalkan tersedia.",
      "Kabar yang up-to-date tersedia.",
    ],
    "Warga dapat menilai atau mengubah layanan.": ["Warga dapat menilai layanan.", "Warga dapat mengubah layanan."],
  });
});
