import { reads } from "../../../support/method.ts";

/** An item of an instrument in two languages, or in one. */
const translated = (language: string, text: string): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "…" scale agree5
  dimension help "Help" {
    H1 "${text}"
  }
}
translation ${language === "en, id" ? "id" : "en"} of desk "…" {
  perception "…"
  help "…"
  H1 "…"
}
`;
const both = (language: string, text: string) => translated(language === "en" ? "en, id" : "id, en", text);

describe("a figure of speech in a text that is translated", () => {
  reads(
    "figure-of-speech",
    "en",
    {
      "goes the extra mile for me": '"goes the extra mile for me"',
      "keeps me in the dark": '"keeps me in the dark"',
      "is a mile from my house": "",
      "is open at the end of the week": "",
      "does more than it has to": "",
    },
    both,
  );
  reads(
    "figure-of-speech",
    "id",
    {
      "melayani dengan setengah hati": '"melayani dengan setengah hati"',
      "memberi lampu hijau": '"memberi lampu hijau"',
      "menangani dengan hati-hati": "",
      "menyediakan pelayanan satu pintu": "",
      "meja pelayanannya hijau": "",
    },
    both,
  );
  // In one language, everybody knows what is meant.
  reads("figure-of-speech", "en", { "goes the extra mile for me": "" });
});
