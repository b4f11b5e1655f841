import { expectFindings } from "../../../support/markers.ts";
import { only, reads } from "../../../support/method.ts";

const battery = (language: string, items: string, stem = "…", rest = ""): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "${stem}" scale agree5
  dimension help "Help" {
${items}
  }
${rest}
}
`;
const told = (language: string, text: string) => battery(language, `    H1 "${text}"`);

describe("a word that stands for nothing", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("pronoun-without-noun"));
  const found = "pronoun-without-noun";

  reads(
    found,
    "en",
    {
      "They answer in time.": '"They answer in time."',
      "It is easy to use.": '"It is easy to use."',
      "This saves time.": '"This saves time."',
      "Its rooms are warm.": '"Its rooms are warm."',
      "It is easy to find the desk.": "",
      "It was clear who would help me.": "",
      "It took an hour to be served.": "",
      "This desk is open.": "",
      "These answers help me.": "",
      "When I ask the clerks, they answer.": "",
      "Items are returned.": "",
    },
    told,
  );
  reads(
    found,
    "id",
    {
      "Mereka menjawab tepat waktu.": '"Mereka menjawab tepat waktu."',
      "Petugasnya ramah.": '"Petugasnya ramah."',
      "Hal ini menghemat waktu.": '"Hal ini menghemat waktu."',
      "Itu membantu saya.": '"Itu membantu saya."',
      "Petugasnya di loket ini ramah.": "",
      "Loket ini petugasnya ramah.": "",
      "Seharusnya loket buka lebih pagi.": "",
      "Lainnya dilayani di loket tiga.": "",
      "Lamanya waktu tunggu wajar.": "",
      "Tersedianya kursi membantu saya.": "",
      "Bukannya saya tidak puas.": "",
    },
    told,
  );

  it("may stand for what the stem names", () => expect(battery("en", 'H1 "They answer in time."', "Think of the clerks."), []));
  it("may not stand for how to answer", () => expect(battery("en", 'H1 [|"They answer."|]', "Choose the answer that fits best."), [found]));
  it("may go on with the item before", () => expect(battery("en", 'H1 "The clerks are polite."\nH2 "They answer."'), []));
  it("may not where all of them do", () => expect(battery("en", 'H1 [|"They are polite."|]\nH2 [|"They answer."|]'), [found, found]));
  it("may not in random order", () =>
    expect(battery("en", 'H1 "The clerks are polite."\nH2 [|"They answer."|]', "…", "  page all { perception order random }"), [found]));
});
