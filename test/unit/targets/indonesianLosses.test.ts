import assert from "node:assert/strict";
import { languageOf } from "../../../server/src/lsp/language.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { others } from "../../../server/src/targets/others.ts";
import { instrumentNamed, instrumentNames } from "../../support/instruments.ts";

describe("what platforms cannot hold", () => {
  for (const name of instrumentNames) {
    it(`is said in Indonesian, too, of ${name}`, async () => {
      const { say } = languageOf("id");
      const instrument = await instrumentNamed(name);
      const messages = [...ownTargets, ...others].flatMap((target) => target.compile(instrument, {}).losses.map(({ message }) => message));
      assert.deepEqual(
        messages.filter((message) => say(message) === message),
        [],
      );
    });
  }
});
