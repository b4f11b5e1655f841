import assert from "node:assert/strict";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { assertTold, told, type Slip } from "../../support/slips.ts";

const scaled = (scale: string, above = "import scales\n\n", battery = "perception"): string => `${above}instrument desk "The help desk" {
  languages en
  battery ${battery} "The help desk…" scale ${scale} code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`;
const measuring = (model: string, above = ""): string => `${above}instrument desk "The help desk" {
  languages en
  measures ${model}
  battery perception "The help desk…" scale agree5 code P
  dimension tangibles {
    H1 "has modern counters"
  }
}
`;
const own = (lo: number, hi: number): string => `scale my_scale ${lo}..${hi} {
  ${lo} "the lowest answer"
  ${hi} "the highest answer"
}

`;
const declare = "Declare the scale my_scale, and label its ends";
const numbered = (written: string, hint: string): string => `A scale is given by its name, and ${written} is none. ${hint}`;
const ownOrAgree = "Write scale agree5 for agreement, or declare one of your own above the instrument: scale my_scale 1..5 { … }";
const unknown = (name: string, hint: string, kind = "scale"): string => `There is no ${kind} called ${name}. ${hint}`;

const slips: readonly Slip[] = [
  // Scales by what they ask for.
  {
    written: "likert5",
    file: scaled("likert5"),
    says: unknown("likert5", "For agreement, the library has agree5."),
    fixes: ["Change to agree5"],
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "likert",
    file: scaled("likert"),
    says: unknown("likert", "For agreement, the library has agree5 and agree7."),
    fixes: ["Change to agree5", "Change to agree7"],
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "likert6",
    file: scaled("likert6"),
    says: unknown("likert6", "For agreement, the library has agree4, agree5 and agree7."),
    fixes: ["Change to agree4", "Change to agree5", "Change to agree7"],
    rating: "good",
  },
  {
    written: "agree6",
    file: scaled("agree6"),
    says: unknown("agree6", "For agreement, the library has agree4, agree5 and agree7."),
    fixes: ["Change to agree4", "Change to agree5", "Change to agree7"],
    rating: "good",
  },
  {
    written: "skala_likert_5",
    file: scaled("skala_likert_5"),
    says: unknown("skala_likert_5", "For agreement, the library has agree5."),
    fixes: ["Change to agree5"],
    rating: "good",
  },
  {
    written: "setuju5, without the import",
    file: scaled("setuju5", ""),
    says: unknown("setuju5", "For agreement, the library has agree5."),
    fixes: ["Change to agree5"],
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "puas",
    file: scaled("puas"),
    says: unknown("puas", "For satisfaction, the library has satisfied5 and satisfied7."),
    fixes: ["Change to satisfied5", "Change to satisfied7"],
    rating: "good",
  },
  {
    written: "kepuasan7",
    file: scaled("kepuasan7"),
    says: unknown("kepuasan7", "For satisfaction, the library has satisfied7."),
    fixes: ["Change to satisfied7"],
    rating: "good",
  },
  {
    written: "sering",
    file: scaled("sering"),
    says: unknown("sering", "For frequency, the library has frequency5 and frequency7_full."),
    fixes: ["Change to frequency5", "Change to frequency7_full"],
    rating: "good",
  },
  {
    written: "penting5",
    file: scaled("penting5"),
    says: unknown("penting5", "For importance, the library has important5."),
    fixes: ["Change to important5"],
    rating: "good",
  },
  {
    written: "kualitas4",
    file: scaled("kualitas4"),
    says: unknown("kualitas4", "For quality, the library has quality4."),
    fixes: ["Change to quality4"],
    rating: "good",
  },
  {
    written: "kepercayaan5",
    file: scaled("kepercayaan5"),
    says: unknown("kepercayaan5", "Declare it at the top of a file, or import the file that does."),
    rating: "passable",
  },
  // Slips of the pen.
  {
    written: "agre5",
    file: scaled("agre5"),
    says: unknown("agre5", "Did you mean agree5?"),
    fixes: ["Change to agree5"],
    preferred: "Change to agree5",
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "Agree5",
    file: scaled("Agree5"),
    says: unknown("Agree5", "It is written agree5."),
    fixes: ["Change to agree5"],
    preferred: "Change to agree5",
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "agree5, without the import",
    file: scaled("agree5", ""),
    says: unknown("agree5", "The library has one: write import scales at the top."),
    fixes: ["Import scales"],
    preferred: "Import scales",
    mended: scaled("agree5"),
    rating: "good",
  },
  // Numbers.
  {
    written: "scale 1-5",
    file: scaled("1-5"),
    says: numbered("1-5", ownOrAgree),
    fixes: ["Change to agree5", declare],
    mended: scaled("agree5"),
    rating: "good",
  },
  { written: "scale 1..5", file: scaled("1..5"), says: numbered("1..5", ownOrAgree), fixes: ["Change to agree5", declare], rating: "good" },
  {
    written: "scale 1–5, with a dash",
    file: scaled("1–5"),
    says: numbered("1–5", ownOrAgree),
    fixes: ["Change to agree5", declare],
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "scale 5, without the import",
    file: scaled("5", ""),
    says: numbered("5", ownOrAgree),
    fixes: ["Change to agree5", declare],
    mended: scaled("agree5"),
    rating: "good",
  },
  {
    written: "scale 1 to 7 of importance",
    file: scaled("1 to 7", undefined, "importance"),
    says: numbered(
      "1 to 7",
      "Write scale important7 for importance, or declare one of your own above the instrument: scale my_scale 1..7 { … }",
    ),
    fixes: ["Change to important7", declare],
    rating: "good",
  },
  {
    written: "scale 0-10",
    file: scaled("0-10", ""),
    says: numbered("0-10", "Declare one of your own above the instrument: scale my_scale 0..10 { … }"),
    fixes: [declare],
    mended: scaled("my_scale", own(0, 10)),
    rating: "good",
  },
  {
    written: "an item's scale 1-5",
    file: scaled("agree5").replace('question"', 'question" scale 1-5'),
    says: numbered("1-5", ownOrAgree),
    fixes: ["Change to agree5", declare],
    mended: scaled("agree5").replace('question"', 'question" scale agree5'),
    rating: "good",
  },
  {
    written: "a question's scale 1..5",
    file: scaled("agree5").replace("  dimension", '  question kepuasan "Puas?" scale 1..5\n  dimension'),
    says: numbered(
      "1..5",
      "Write scale satisfied5 for satisfaction, or declare one of your own above the instrument: scale my_scale 1..5 { … }",
    ),
    fixes: ["Change to satisfied5", declare],
    rating: "good",
  },
  {
    written: "a scale's own 1–5",
    file: scaled("s", 'scale s "S" 1–5 { 1 "Bad" 5 "Good" }\n'),
    says: "– is written .. here.",
    fixes: ["Write .."],
    preferred: "Write ..",
    rating: "good",
  },
  // Models.
  {
    written: "SERVQUAL",
    file: measuring("SERVQUAL", "import scales\n"),
    says: unknown("SERVQUAL", "The library calls it servqual.", "model"),
    fixes: ["Change to servqual"],
    preferred: "Change to servqual",
    mended: measuring("servqual", "import scales\nimport servqual\n"),
    rating: "good",
  },
  {
    written: "servqual, without the import",
    file: measuring("servqual", "import scales\n"),
    says: unknown("servqual", "The library has one: write import servqual at the top.", "model"),
    fixes: ["Import servqual"],
    preferred: "Import servqual",
    rating: "good",
  },
  {
    written: "servqal",
    file: measuring("servqal", "import scales\n"),
    says: unknown("servqal", "Did you mean servqual?", "model"),
    fixes: ["Change to servqual"],
    preferred: "Change to servqual",
    rating: "good",
  },
  {
    written: "iso25010",
    file: measuring("iso25010", "import scales\n"),
    says: unknown("iso25010", "The library has iso25010_2011 and iso25010_2023.", "model"),
    fixes: ["Change to iso25010_2011", "Change to iso25010_2023"],
    rating: "good",
  },
  {
    written: "EGovQual",
    file: measuring("EGovQual", "import scales\n"),
    says: unknown("EGovQual", "The library calls it egovqual.", "model"),
    fixes: ["Change to egovqual"],
    preferred: "Change to egovqual",
    rating: "good",
  },
];

describe("names that are meant otherwise", () => {
  for (const slip of slips) it(slip.written, () => assertTold(slip));

  it("are never changed to another scale of the library by their letters", async () => {
    const scales = [...libraryTexts["scales.ukur"]!.matchAll(/^scale (\w+)/gm)].map(([, name]) => name!);
    for (const name of scales) {
      for (const word of [name.replace(/\d/, "6"), name.replace("e", "a"), name.slice(1), `${name}x`]) {
        const { actions } = await told(scaled(word));
        const preferred = actions.find(({ isPreferred }) => isPreferred)?.title;
        assert.ok(preferred === undefined || preferred === `Change to ${name}`, `${word}: ${preferred}`);
      }
    }
  });
});
