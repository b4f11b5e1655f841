import assert from "node:assert/strict";
import { check } from "../../../server/src/checks/index.ts";
import { exercises } from "../../../server/src/exercises/all.ts";
import { judge } from "../../../server/src/exercises/judge.ts";
import { exerciseText } from "../../../server/src/exercises/texts.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { codeActions } from "../../../server/src/services/codeActions.ts";
import { rangeOf } from "../../../server/src/services/positions.ts";
import { edited, path, programOf } from "../../support/editor.ts";

describe("the light bulb in an exercise", () => {
  let repaired = 0;

  for (const language of ["en", "id"] as const) {
    for (const exercise of exercises) {
      it(`solves ${exercise.name} where it has one repair, in ${language}`, async () => {
        const text = exerciseText(exercise, language);
        const program = await programOf(text);
        const findings = check(program).filter(({ file }) => file === path);
        const finding = findings.find(({ code }) => code === exercise.code);
        if (!finding) return assert.equal(exercise.code, undefined);
        const host = { library: libraryTexts, findings, uriOf: (file: string) => file };
        const actions = codeActions(program, path, rangeOf({ text }, finding.span), { diagnostics: [], only: ["quickfix"] }, host);
        const repairs = actions.filter(({ edit }) => !edit!.changes![path]!.some(({ newText }) => newText.startsWith(" allow ")));
        if (repairs.length !== 1) return;
        repaired++;
        assert.equal(await judge(exercise, language, edited(text, repairs[0]!.edit!.changes![path]!), path), undefined);
      });
    }
  }

  it("has one in ten of them at least", () => assert.ok(repaired >= 20, String(repaired)));
});
