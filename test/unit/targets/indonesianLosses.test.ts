import assert from "node:assert/strict";
import type { ReaderLanguage } from "../../../server/src/messages/say.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { others } from "../../../server/src/targets/others.ts";
import { instrumentNamed, instrumentNames } from "../../support/instruments.ts";
import { toldLosses } from "../../support/losses.ts";

describe("what platforms cannot hold", () => {
  for (const name of instrumentNames) {
    it(`is said in Indonesian, too, of ${name}`, async () => {
      const instrument = await instrumentNamed(name);
      const told = (language: ReaderLanguage): string[] =>
        [...ownTargets, ...others].flatMap((target) =>
          toldLosses(target, instrument, { sideBySide: true }, language).map(({ message }) => message),
        );
      const english = told("en");
      assert.deepEqual(
        told("id").filter((message, index) => message === english[index]),
        [],
      );
    });
  }
});
