import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { only, reads } from "../../../support/method.ts";

/** An item with a scale of the library. */
const on =
  (scale: string, stem = "…") =>
  (language: string, text: string): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "${stem}" scale ${scale}
  dimension help "Help" {
    H1 "${text}"
  }
}
`;
/** A question with a scale of the library. */
const asked =
  (scale: string) =>
  (language: string, text: string): string =>
    `import scales\ninstrument desk "The desk" {\n  languages ${language}\n  question q "${text}" scale ${scale}\n}\n`;
/** Each text with the place that is said: its quotes, too. */
const whole = (...texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, `"${text}"`]));
const sound = (...texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, ""]));

describe("a question that its answers do not answer, in English", () => {
  reads(
    "answers-do-not-fit",
    "en",
    {
      ...whole(
        "Does the desk answer in time?",
        "In your opinion, is the desk friendly?",
        "How often do you visit the desk?",
        "How satisfied are you with the desk?",
        "What do you think of the desk?",
        "How is the desk?",
      ),
      ...sound(
        "The desk answers in time.",
        "is friendly",
        "has what I need",
        "tells me how often it is open",
        "How far do you agree that the desk is friendly?",
        "Do you agree that the desk is friendly?",
        "To what extent do you agree that the desk is friendly?",
      ),
    },
    on("agree5"),
  );
  reads("answers-do-not-fit", "en", { ...whole("Is the desk friendly?"), ...sound("Are you satisfied with the desk?") }, on("satisfied5"));
  reads(
    "answers-do-not-fit",
    "en",
    {
      ...whole("How important is the desk?"),
      ...sound("How often do you visit the desk?", "Did the staff greet you?", "How satisfied are you with how often you visit?"),
    },
    on("frequency5"),
  );
  reads("answers-do-not-fit", "en", sound("Would you recommend the desk?", "How likely are you to come again?"), asked("likely5"));
  reads(
    "answers-do-not-fit",
    "en",
    { ...whole("How often do you come?"), ...sound("How good is the desk?", "Is it good?") },
    asked("quality5"),
  );
  reads("answers-do-not-fit", "en", sound("How satisfied are you with how often the desk is open?"), asked("satisfied5"));
});

describe("a question that its answers do not answer, in Indonesian", () => {
  reads(
    "answers-do-not-fit",
    "id",
    {
      ...whole(
        "Apakah petugas menjawab tepat waktu?",
        "Menurut Anda apakah petugas ramah?",
        "Menurut Bapak/Ibu, apakah petugas ramah?",
        "Bagaimana pendapat Saudara tentang kecepatan pelayanan",
        "Loket mana yang Anda datangi?",
        "Loket ini lebih baik, bukan?",
        "Seberapa sering Anda datang?",
        "Seberapa puas Anda dengan loket ini?",
      ),
      ...sound(
        "Petugas menjawab tepat waktu.",
        "bagaimana mengajukan permohonan",
        "Bagaimana cara mengajukan permohonan dijelaskan.",
        "menyapa dengan “Ada yang bisa dibantu?”",
        "menjelaskan apakah permohonan saya diterima",
        "Apakah Anda setuju bahwa petugas ramah?",
        "Sejauh mana Anda setuju bahwa petugas ramah?",
        "sesuai dengan kebutuhan saya",
        "langkah pengajuannya mudah",
      ),
    },
    on("agree5"),
  );
  reads("answers-do-not-fit", "id", sound("Bagaimana pendapat Anda tentang loket ini?", "Apakah Anda puas?"), asked("satisfied5"));
});

describe("a question that its answers do not answer", () => {
  it("is said of the text that stands before all items, once", async () => {
    for (const [stem, wanted] of [
      ["How often does the desk…", ['"How often does the desk…"']],
      ["Does the desk…", ['"Does the desk…"']],
      ["How far do you agree? In my experience, the desk…", []],
      ["The desk is…", []],
    ] as const) {
      const text = on("agree5", stem)("en", 'answer in time"\n    H2 "be friendly');
      const found = (await findingsIn(text, {}, only("answers-do-not-fit"))).map(({ span }) => text.slice(span.start, span.end));
      assert.deepEqual(found, wanted);
    }
  });

  it("is left alone where a regulation's scale fits the question", async () => {
    const text = `scale ease 1..4 {
  1 "Tidak mudah"
  2 "Kurang mudah"
  3 "Mudah"
  4 "Sangat mudah"
}
${asked("ease")("id", "Bagaimana pendapat Saudara tentang kemudahan prosedur pelayanan?").replace("import scales\n", "")}`;
    assert.deepEqual(await findingsIn(text, {}, only("answers-do-not-fit")), []);
  });

  it("is turned into a statement, in Indonesian", async () => {
    const text = on("agree5")("id", "Apakah Anda merasa aman di loket ini?");
    const [found] = await findingsIn(text, {}, only("answers-do-not-fit"));
    assert.equal(found?.fixes[0]?.edits[0]?.newText, "Saya merasa aman di loket ini");
  });

  it("is said once of a text and its translation, and of the translation alone where the original fits", async () => {
    const both = (own: string, there: string) =>
      on("agree5")("en, id", own) + `\ntranslation id of desk "Loket" {\n  perception "…"\n  help "Bantuan"\n  H1 "${there}"\n}\n`;
    const places = async (text: string) =>
      (await findingsIn(text, {}, only("answers-do-not-fit"))).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(await places(both("Is it open?", "Apakah buka?")), ['"Is it open?"']);
    assert.deepEqual(await places(both("It is open.", "Apakah buka?")), ['"Apakah buka?"']);
  });
});
