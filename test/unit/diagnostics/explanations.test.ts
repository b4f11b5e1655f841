import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { check } from "../../../server/src/checks/index.ts";
import { instrumentsIn } from "../../../server/src/compiler/instruments.ts";
import { toldLosses } from "../../../server/src/compiler/losses.ts";
import { loadTargets, outputsOf } from "../../../server/src/compiler/outputs.ts";
import { others } from "../../../server/src/targets/others.ts";
import { programOf } from "../../support/compile.ts";
import { configurationOf, type Configuration } from "../../../server/src/configuration/configuration.ts";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes, isLoss, type Code } from "../../../server/src/findings/codes.ts";
import type { Entry } from "../../../server/src/findings/entry.ts";
import { findingsIn, messageOf, withoutMethod, withoutMethodLevels } from "../../support/findings.ts";

const entries: Readonly<Record<Code, Entry>> = catalogue;
/** Faults of a file, which no text of it can show. */
const ofFiles = [
  "configuration-syntax",
  "file-too-large",
  "file-unreadable",
  "fixed-level",
  "import-unreadable",
  "not-text",
  "setting-value",
  "text-cut",
  "unknown-level",
  "unknown-setting",
];

describe("explanations", () => {
  it("have an example wherever a text can show the finding", () => {
    const without = codes.filter((code) => entries[code].wrong === undefined || entries[code].right === undefined);
    assert.deepEqual(without.sort(), ofFiles);
  });

  it("have one page each, all of them in the index, and no page is left over", () => {
    const pages = readdirSync("docs/checks").filter((name) => name !== "README.md");
    assert.deepEqual(pages.sort(), codes.map((code) => `${code}.md`).sort());
    const index = readFileSync("docs/checks/README.md", "utf8");
    assert.deepEqual(
      codes.filter((code) => !index.includes(`(${code}.md)`)),
      [],
    );
  });

  for (const code of codes) {
    const { wrong, right, beside, for: compiled } = entries[code];
    if (wrong === undefined || right === undefined || compiled) continue;

    it(`show ${code} where it is wrong, and nothing else`, async () => {
      const found = await findingsIn(wrong, beside, alone(code));
      assert.deepEqual(
        [...new Set(found.map((finding) => finding.code))],
        expected(code),
        found.map((finding) => finding.message).join("\n"),
      );
    });

    it(`show no finding where ${code} is put right`, async () => {
      const found = await findingsIn(right, beside, alone(code));
      assert.deepEqual(
        found.map((finding) => `${finding.code}: ${finding.message}`),
        [],
      );
    });
  }
});

/** What finds one code of those about method: an example is too small to be a sound instrument. */
function alone(code: Code): Configuration {
  const { method, severity }: Entry = catalogue[code];
  return method === undefined ? withoutMethod : configurationOf({ levels: { ...withoutMethodLevels, [code]: severity } });
}

/** What `ukur compile` says of an example that is not a finding, for the platforms of its explanation. */
async function lossesOf(text: string, { targets, sideBySide }: NonNullable<Entry["for"]>) {
  const program = await programOf({ "desk.ukur": text }, "desk.ukur");
  const platforms = await loadTargets(targets, async () => others);
  const outputs = instrumentsIn("/desk.ukur", [program]).map((declared) =>
    outputsOf(declared, targets, platforms, { ...(sideBySide && { sideBySide }) }),
  );
  return { findings: check(program, () => withoutMethod).map(messageOf), losses: outputs.flatMap((output) => toldLosses(output.losses)) };
}

describe("explanations of losses", () => {
  const lost = codes.filter(isLoss);

  it("are of every code, and no other example is compiled", () => {
    assert.deepEqual(
      codes.filter((code) => entries[code].for !== undefined),
      lost.filter((code) => entries[code].wrong !== undefined),
    );
  });

  for (const code of lost) {
    const { wrong, right, for: compiled } = entries[code];
    if (wrong === undefined || right === undefined || !compiled) continue;

    it(`show ${code} where it is wrong, and not where it is put right`, async () => {
      const before = await lossesOf(wrong, compiled);
      assert.deepEqual(before.findings, []);
      assert.ok(
        before.losses.some((loss) => loss.code === code),
        before.losses.map((loss) => loss.code).join(", "),
      );
      const after = await lossesOf(right, compiled);
      assert.deepEqual(after.findings, []);
      assert.deepEqual(
        after.losses.filter((loss) => loss.code === code),
        [],
      );
    });
  }
});

/** Findings that come with others, in the order of the text. */
const companions: Partial<Record<Code, readonly Code[]>> = {
  // What is not silenced for want of a reason is found as well.
  "allow-without-reason": ["languages-missing", "allow-without-reason"],
  "too-many-findings": ["stray-characters", "too-many-findings"],
};

function expected(code: Code): readonly Code[] {
  return companions[code] ?? [code];
}
