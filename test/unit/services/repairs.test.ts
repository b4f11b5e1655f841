import assert from "node:assert/strict";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import type { Diagnostic, Fix } from "../../../server/src/diagnostics/diagnostic.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import type { Code } from "../../../server/src/findings/codes.ts";
import { findingsIn } from "../../support/findings.ts";
import { only } from "../../support/method.ts";

interface Example {
  readonly wrong?: string;
  readonly beside?: Readonly<Record<string, string>>;
}

const examples = Object.entries(catalogue as Readonly<Record<string, Example>>).flatMap(([code, { wrong, beside = {} }]) =>
  wrong === undefined ? [] : [{ code: code as Code, wrong, beside }],
);

function repaired(text: string, { edits }: Fix): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

const finds = (findings: readonly Diagnostic[], code: string): number =>
  findings.filter((finding) => finding.code === code && finding.file.endsWith("desk.ukur")).length;

const said = sayIn("en");

describe("the repairs of the example of each finding", () => {
  const repairable: string[] = [];
  for (const { code, wrong, beside } of examples) {
    it(`put ${code} right, where there are any`, async () => {
      const found = await findingsIn(wrong, beside, only(code));
      const finding = found.find((each) => each.code === code && each.file.endsWith("desk.ukur"));
      for (const fix of finding?.fixes ?? []) {
        repairable.push(code);
        const after = await findingsIn(repaired(wrong, fix), beside, only(code));
        assert.ok(finds(after, code) < finds(found, code), `${said(fix.title)}:\n${repaired(wrong, fix)}`);
        assert.deepEqual(
          after.filter(({ severity, code: other }) => severity === "error" && !found.some((before) => before.code === other)),
          [],
          said(fix.title),
        );
      }
    });
  }

  for (const { code, wrong, beside } of examples) {
    it(`end lines as the file does: ${code}`, async () => {
      const inWindows = wrong.replaceAll("\n", "\r\n");
      const found = await findingsIn(inWindows, beside, only(code));
      for (const fix of found.flatMap(({ file, fixes }) => (file.endsWith("desk.ukur") ? fixes : []))) {
        assert.doesNotMatch(repaired(inWindows, fix), /(?<!\r)\n/, said(fix.title));
      }
    });
  }

  it("are there for these findings", () => {
    assert.deepEqual([...new Set(repairable)].sort(), [
      "absolute-word",
      "adapted-unsaid",
      "adapted-without-why",
      "allow-unused",
      "anonymity-broken",
      "bad-name",
      "band-gap",
      "band-overlap",
      "band-range",
      "choice-bounds",
      "condition-kind",
      "date-range",
      "declared-in-page",
      "dimension-beyond-model",
      "direction-changes",
      "expectation-mixed",
      "few-items",
      "foreign-comment",
      "foreign-quotes",
      "grid-too-long",
      "import-form",
      "import-twice",
      "import-unknown-library",
      "invisible-character",
      "item-outside-dimension",
      "keyword-capitals",
      "languages-missing",
      "leading-zero",
      "leaning-middle",
      "lookalike",
      "misplaced-question",
      "missing-brace",
      "missing-keyword",
      "missing-on-a-route",
      "misspelt",
      "mixed-quotes",
      "needless-punctuation",
      "needless-word",
      "no-answer-on-scale",
      "no-introduction",
      "no-none-option",
      "no-open-band",
      "no-other-option",
      "none-not-exclusive",
      "not-allowable",
      "number-without-unit",
      "old-name-needless",
      "option-form",
      "options-counted",
      "other-not-last",
      "out-of-order",
      "overlapping-options",
      "personal-first",
      "points-incomplete",
      "presumed-experience",
      "reversal-needless",
      "reversal-unmarked",
      "scale-direction",
      "scale-range",
      "scale-without-name",
      "score-is-one-number",
      "sensitive-without-way-out",
      "slash-alternatives",
      "slip",
      "superseded-basis",
      "surplus-brace",
      "table-name-case",
      "too-many-asked",
      "translation-mirrored",
      "translation-number",
      "twin-scale-mismatch",
      "unclosed-block",
      "unclosed-text",
      "unclosed-text-block",
      "unknown-answer-kind",
      "unknown-check",
      "unknown-escape",
      "unknown-function",
      "unknown-keyword",
      "unknown-language",
      "unknown-name",
      "unknown-term",
      "unquoted-text",
      "unreduced-score",
      "wrong-kind",
    ]);
  });
});
