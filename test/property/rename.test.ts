import assert from "node:assert/strict";
import fc from "fast-check";
import { draws, sweptSamples } from "../support/extent.ts";
import { check } from "../../server/src/checks/index.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { namesIn } from "../../server/src/semantics/references.ts";
import { rename } from "../../server/src/services/index.ts";
import { positionAt } from "../../server/src/services/positions.ts";
import { programOf } from "../support/compile.ts";
import { edited } from "../support/editor.ts";
import { uriOf } from "../support/navigation.ts";
import { inWords } from "../support/findings.ts";

/** Names that meet in every way: in columns of the data, in options and members of one name, in an own model and what measures it. */
const meeting: Readonly<Record<string, string>> = {
  "meeting/meeting.ukur": `import "./meeting.id.ukur"
choices channels "Channels" { web 1 "Web" counter 2 "Counter" other 3 "Other" specify }
scale ease "Ease" 1..3 { 1 "Hard" 3 "Easy" }
model own "Own" {
  dimension care "Care" { polite "Politeness" patient "Patience" }
  dimension speed "Speed" { quick "Quick" }
}
instrument meeting "Meeting" {
  languages en, id
  measures own
  term place "the desk"
  consent "May we ask about {place}?"
  battery perception "{place}…" scale ease code P
  battery P_wish "It should…" scale ease
  dimension care { H1 "is polite" covers polite }
  dimension speed { S1 "is quick" { perception "is quick" P_wish "be quick" } }
  question ways "Which?" any of channels
  question used "Used?" one of { yes 1 "Yes" no 0 "No" other 2 "Other" specify }
  question ways2 "How?" text
  question weight "Weigh" share 100 across dimensions
  page first { used }
  page main when used == yes { perception P_wish ways ways2 weight }
  score gap "Gap" = mean(perception - P_wish) per dimension bands { low -2..0 "Low" high 0.01..2 "High" }
  score total "Total" = mean(gap)
}
`,
  "meeting/meeting.id.ukur": `translation id of meeting "Temu" {
  place "loket"
  H1 "sopan"
  used.yes "Ya"
  gap.low "Rendah"
}
`,
};

/** Words that something else is called, or that somebody keeps for themselves. */
const awkward = `
  con AUX com1 constructor toString hasOwnProperty valueOf consent minutes missing left right definition unit
  P_H1 P_wish_S1 p_h1 P H1 h1 ways_web WAYS_other_text used_other_text weight_care gap_speed gap_care_band total_band
  agree5 servqual mean sum title intro text butir skala soal id en item pertanyaan a Z9 x_y _x 1a é a-b
`.split(/\s+/);

const errorsOf = async (texts: Readonly<Record<string, string>>, path: string): Promise<string[]> =>
  inWords(check(await programOf(texts, path)))
    .filter(({ severity }) => severity === "error")
    .map(({ file, message }) => `${file}: ${message}`);

describe("a name that renaming takes", () => {
  for (const [path, texts, runs] of [
    ["meeting/meeting.ukur", meeting, draws(400, 4000)],
    ...sweptSamples.map((sample) => [sample, sampleTexts, draws(20, 60)] as const),
  ] as const) {
    it(`is one that the checker takes: ${path}`, async () => {
      const program = await programOf(texts, path);
      const before = await errorsOf(texts, path);
      assert.deepEqual(before, []);
      const declared = [...program.files.keys()]
        .filter((file) => file.slice(1) in texts)
        .flatMap((file) => namesIn(program, file).filter(({ role, symbol }) => role === "declaration" && symbol));
      const names = [...new Set(declared.map(({ symbol }) => symbol!.name))];
      const newName = fc.oneof(
        fc.constantFrom(...awkward),
        fc.constantFrom(...names),
        fc.constantFrom(...names).map((name) => name.toUpperCase()),
        fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([first, second]) => `${first}_${second}`),
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/),
      );
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: declared.length - 1 }), newName, async (which, name) => {
          const { file, span } = declared[which]!;
          const { parsed } = program.files.get(file)!;
          const result = rename(program, file, positionAt(parsed, span.start), name, uriOf);
          if ("refused" in result) return;
          taken++;
          const changed: Record<string, string> = { ...texts };
          for (const [uri, edits] of Object.entries(result.changes ?? {})) {
            const other = uri.slice("test:/".length);
            changed[other] = edited(changed[other]!, edits);
          }
          assert.deepEqual(await errorsOf(changed, path), [], `${parsed.text.slice(span.start, span.end)} → ${name}`);
        }),
        { numRuns: runs },
      );
      assert.ok(taken > 0);
    }).timeout(120_000);
  }
});
