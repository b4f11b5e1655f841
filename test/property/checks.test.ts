import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { english } from "../../scripts/dictionary.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { Workspace } from "../../server/src/workspace/workspace.ts";
import { inMemory } from "../support/findings.ts";

const root = "/project";

/** An instrument about which nearly every rule has something to say, or had if a word were another; its scale and its translation in other files. */
const start: Readonly<Record<string, string>> = {
  "scales.ukur": `scale ease "Ease" 1..4 {
  1 "Very hard"
  2 "Hard"
  3 "Easy"
  4 "Very easy"
}
scale often "How often" 1..3 {
  1 "Never"
  2 "Sometimes"
  3 "Always"
}
scale agree_down "Agreement" 1..5 {
  1 "Strongly agree"
  2 "Agree"
  3 "Neither agree nor disagree"
  4 "Disagree"
  5 "Strongly disagree"
}
translation id of ease "Kemudahan" {
  1 "Sangat sulit"
  2 "Sulit"
  3 "Mudah"
  4 "Sangat mudah"
}
`,
  "desk.ukur": `import "./scales.ukur"
import "./desk.id.ukur"
import scales

model own "Own" {
  dimension care "Care" {
    polite "Politeness"
    help "Helpfulness"
  }
  dimension speed "Speed" {
    wait "Waiting"
  }
}

instrument desk "The desk" {
  version "1.0.0"
  languages en, id
  measures own
  term place "the desk"
  intro """
    We would like to know what you think.
    You stay anonymous.
  """
  battery expectation "An excellent desk…" scale agree7 code E
  battery perception "This desk…" scale agree7 code P
  battery how "How was it?" scale often code H dimensions care
  battery looking "It…" code L dimensions looks
  dimension care "Care" {
    C1 "is polite and fast" covers polite {
      expectation "should be polite and fast"
    }
    C2 "deals with complaints within 3 days" covers help {
      expectation "must deal with complaints within 3 days"
    }
    C3 "It never makes me wait" reverse covers polite
    C4 "I find the staff friendly" optional
    C5 "Does {place} answer quickly?"
    allow negated-item because "They are to think."
  }
  dimension speed "Speed" {
    S1 "works without errors" scale ease
    S2 "answers all questions" {
      expectation "should should answer them"
      perception "has new leaflets and forms"
    }
    S3 poles "slow" "fast"
    S4 poles "cold" "warm"
    dimension queue "Queue" {
      Q1 "has a short queue, teh line is short"
      Q2 "How often does it open?" scale agree_down
    }
  }
  dimension looks "Looks" {
    L1 "is clean" scale ease
    L2 "Is clean" scale ease only perception, looking
  }
  question used "Have you used it?" one of { yes 1 "Yes" no 0 "No" }
  question age "How old are you?" one of { a 1 "18-25" b 2 "25-40" c 3 "41-60" }
  question called "What is your name?" text
  question money "What is your income?" number
  question ways "Which ways?" any of { web 1 "Web" app 2 "App" other 3 "Other" mail 4 "Mail" }
  page first "First" { used age called expectation }
  page second "Second" when used == yes { perception by dimension, how, looking }
  score gap "Gap" = mean(perception - expectation) per dimension missing half
  score total "Total" = 0.4 * mean(perception) + 0.4 * mean(expectation) bands { low 1..3 "Low" high 4..7 "High" }
  allow long-questionnaire because "It is."
}
`,
  "desk.id.ukur": `translation id of desk "Loket" {
  place "loket"
  expectation "Loket yang prima…"
  perception "Loket ini…"
  C1 "sopan dan cepat"
  C1.expectation "seharusnya sopan dan cepat"
  C2 "menangani keluhan dalam 3 hari"
  C2.expectation "harus menangani keluhan dalam 2 hari"
  C3 "membuat saya menunggu"
  C4 "Saya merasa petugasnya ramah kepada anda"
  C5 "Apakah {place} menjawab dengan cepat?"
  S1 "bekerja tanpa kesalahan"
  S2 "answers all questions"
  S3.left "cepat"
  S3.right "lambat"
  S4.left "dingin"
  Q1 "antreannya pendek, barisnya pendek sekali"
  L1 "bersih"
  L2 "bersih"
  used "Pernahkah Anda memakainya?"
  used.yes "Ya"
  gap "Kesenjangan"
}
`,
  "ukur.config.json": '{ "profile": "strict" }',
};
const names = Object.keys(start);

const words =
  `polite not never all { } " it It the the {place} {nowhere} should must ? I Anda kamu anda 3 5 TODO slow error complaints clean reverse optional
  required poles scale ease often agree7 covers polite wait how often sopan tidak petugasnya teh hari perception expectation only care speed`.split(
    /\s+/,
  );

type Edit =
  | { readonly kind: "word"; readonly at: number; readonly word: string; readonly replaces: boolean }
  | { readonly kind: "delete" | "double" | "move"; readonly at: number; readonly to: number }
  | { readonly kind: "restore" | "spell" | "profile"; readonly at: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("word" as const), at: fc.nat(), word: fc.constantFrom(...words), replaces: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom("delete" as const, "double" as const, "move" as const), at: fc.nat(), to: fc.nat() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("restore" as const, "spell" as const, "profile" as const), at: fc.nat() }) },
);

/** Words are replaced, lines deleted, doubled and moved, as people do. */
function edited(text: string, each: Edit): string {
  if (each.kind === "word") {
    const places = [...text.matchAll(/\S+/g)];
    const place = places[each.at % Math.max(1, places.length)];
    if (!place) return each.word;
    const end = each.replaces ? place.index + place[0].length : place.index;
    return `${text.slice(0, place.index)}${each.word}${each.replaces ? "" : " "}${text.slice(end)}`;
  }
  const lines = text.split("\n");
  const at = each.at % lines.length;
  const [line] = each.kind === "double" ? [lines[at]!] : lines.splice(at, 1);
  if (each.kind !== "delete" && "to" in each) lines.splice(each.to % (lines.length + 1), 0, line!);
  return lines.join("\n");
}

/** All that is found. */
const findingsOf = (workspace: Workspace): unknown => [...workspace.projects].map(({ findings }) => [...findings].sort());

describe("what checks keep from build to build", () => {
  const dictionary = readFileSync(english);

  it("gives what a first check of the same texts finds", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 9 }), edit), { minLength: 1, maxLength: 14 }), async (edits) => {
        const disk: Record<string, string> = Object.fromEntries(names.map((name) => [`${root}/${name}`, start[name]!]));
        const files = Object.keys(disk).filter((path) => path.endsWith(".ukur"));
        const workspace = new Workspace(inMemory(disk), libraryTexts);
        workspace.setFolders([root], files);
        await workspace.build();
        let isSpelt = false;
        for (const [which, each] of edits) {
          // Most edits are of the instrument.
          const file = files[which < 6 ? 1 : which % files.length]!;
          if (each.kind === "spell") {
            isSpelt = true;
            await workspace.spell(dictionary);
          } else if (each.kind === "profile") {
            disk[`${root}/ukur.config.json`] = each.at % 2 ? start["ukur.config.json"]! : '{ "profile": "teaching", "glossary": ["teh"] }';
            workspace.configurationsChanged();
          } else {
            disk[file] = each.kind === "restore" ? start[file.slice(root.length + 1)]! : edited(disk[file]!, each);
            workspace.fileChanged(file, true);
          }
          await workspace.build();
          const fresh = new Workspace(inMemory(disk), libraryTexts);
          fresh.setFolders([root], files);
          if (isSpelt) await fresh.spell(dictionary);
          await fresh.build();
          assert.deepEqual(findingsOf(workspace), findingsOf(fresh));
        }
      }),
      { numRuns: +(process.env["RUNS"] ?? draws(25, 100)) },
    ));
});
