import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { expectFindings } from "../../../support/markers.ts";
import { applied, only } from "../../../support/method.ts";

const configuration = only("none-not-exclusive", "no-none-option", "other-not-last");

const instrument = (language: string, text: string, options: string, kind = "any", more = "") =>
  `instrument desk "The desk" {\n  languages ${language}\n  question q ${text} ${kind} of {\n    ${options}\n  }${more}\n}\n`;

const expect = (marked: string, codes: readonly string[] = []) => expectFindings(marked, codes, {}, configuration);

describe("an answer that goes with no other", () => {
  const code = ["none-not-exclusive"];
  it("may go with others", () => expect(instrument("en", '"Which?"', 'a 1 "Web" b 2 "App" [|n 3 "None of these"|]'), code));
  it("may go with others in Indonesian", () =>
    expect(instrument("id", '"Yang mana?"', 'a 1 "Situs" b 2 "Aplikasi" [|n 3 "Tidak ada di antaranya"|]'), code));
  it("is a way out that may go with others", () =>
    expect(instrument("en", '"Which?"', 'a 1 "Web" b 2 "App" [|n 98 "I prefer not to say" missing|]'), code));

  it("is exclusive", () => expect(instrument("en", '"Which?"', 'a 1 "Web" n 3 "None of these" exclusive')));
  it("is one of several reasons", () =>
    expect(instrument("en", '"Why not?"', 'a 1 "I did not know it" b 2 "No time" c 3 "Other" specify')));
  it("is something that is not there", () =>
    expect(instrument("id", '"Apa kendalanya?"', 'a 1 "Tidak ada tempat parkir" b 2 "Antrean" c 3 "Lainnya" specify')));
  it("is one where only one can be chosen", () => expect(instrument("en", '"Which?"', 'a 1 "Web" n 3 "None of these"', "one")));

  it("gets exclusive", async () => {
    const text = instrument("id", '"Yang mana?"', 'a 1 "Situs" n 3 "Tidak ada"');
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), text.replace('"Tidak ada"', '"Tidak ada" exclusive'));
  });
});

describe("several answers to choose, and none for nobody", () => {
  const code = ["no-none-option"];
  it("is found", () => expect(instrument("en", '[|"Which have you used?"|]', 'a 1 "Web" b 2 "App"'), code));
  it("is found in Indonesian", () =>
    expect(instrument("id", '[|"Mana yang Anda gunakan? Pilih semua."|]', 'a 1 "Situs" b 2 "Aplikasi"'), code));

  it("is none with a field for others", () => expect(instrument("id", '"Mana?"', 'a 1 "Situs" b 2 "Lainnya" specify')));
  it("is none where one is chosen", () => expect(instrument("en", '"Which?"', 'a 1 "Web" b 2 "App"', "one")));
  it("is none where only those see it who have one", () =>
    expect(
      instrument(
        "en",
        '"Which?"',
        'a 1 "Web" b 2 "App"',
        "any",
        '\n  question used "Used?" one of { yes 1 "Yes" no 0 "No" }\n  page one { used }\n  page two when used == yes { q }',
      ),
    ));

  it("gets one", async () => {
    const text = instrument("id", '"Yang mana?"', 'a 1 "Situs"\n    b 2 "Aplikasi"');
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(applied(text, finding!), text.replace('"Aplikasi"', '"Aplikasi"\n    none 3 "Tidak ada di antaranya" exclusive'));
  });
});

describe("another answer, before all have been read", () => {
  const code = ["other-not-last"];
  it("is found", () => expect(instrument("en", '"Which?"', 'a 1 "Web" [|o 2 "Other" specify|] b 3 "App"', "one"), code));
  it("is found in Indonesian", () =>
    expect(instrument("id", '"Yang mana?"', '[|o 1 "Lainnya" specify|] a 2 "Situs" b 3 "Aplikasi"', "one"), code));

  it("is none before answers that tell nothing", () =>
    expect(instrument("en", '"Which?"', 'a 1 "Web" o 2 "Other" specify n 3 "I don\'t know" d 98 "No answer" missing', "one")));
  it("is none before the one that goes with no other", () =>
    expect(instrument("id", '"Yang mana?"', 'a 1 "Situs" o 2 "Lainnya" specify n 3 "Tidak ada" exclusive')));
  it("is none in the middle of a label", () =>
    expect(instrument("en", '"Who?"', 'a 1 "I, or some other person" b 2 "My employer"', "one")));
  it("is none where each is another", () => expect(instrument("en", '"Where?"', 'a 1 "Another counter" b 2 "Another office"', "one")));

  it("is put last", async () => {
    const text = instrument("en", '"Which?"', 'a 1 "Web"\n    o 2 "Other" specify\n    b 3 "App"\n    d 98 "No" missing', "one");
    const [finding] = await findingsIn(text, {}, configuration);
    assert.equal(
      applied(text, finding!),
      instrument("en", '"Which?"', 'a 1 "Web"\n    b 3 "App"\n    o 2 "Other" specify\n    d 98 "No" missing', "one"),
    );
  });
});
