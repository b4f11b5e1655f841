import assert from "node:assert/strict";
import { came } from "./importing.ts";

describe("a survey of PsyToolkit", () => {
  it("asks a number where a field has limits, and tells what stands beside it and what is not known", async () => {
    const { made, text } = await came(
      "ferry.txt",
      "l: used\nt: radio\nq: Have you taken it?\n- Yes\n- No\n\nl: age\nt: textline\nz: something\nq: How old are you?\n- {min=18,max=99} years\n",
      "psytoolkit",
    );
    assert.match(text, /question age "How old are you\?" number 18\.\.99 required/);
    assert.ok(made.losses.some(({ kind, text: said }) => kind === "hint" && said === "years"));
    assert.ok(made.losses.some(({ kind, text: said }) => kind === "code" && said === "z: something"));
  });
});
