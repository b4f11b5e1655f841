import assert from "node:assert/strict";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import type { Diagnostic, Fix } from "../../../server/src/diagnostics/diagnostic.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { findingsIn } from "../../support/findings.ts";

interface Example {
  readonly wrong?: string;
  readonly beside?: Readonly<Record<string, string>>;
}

const examples = Object.entries(catalogue as Readonly<Record<string, Example>>).flatMap(([code, { wrong, beside = {} }]) =>
  wrong === undefined ? [] : [{ code, wrong, beside }],
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
      const found = await findingsIn(wrong, beside);
      const finding = found.find((each) => each.code === code && each.file.endsWith("desk.ukur"));
      for (const fix of finding?.fixes ?? []) {
        repairable.push(code);
        const after = await findingsIn(repaired(wrong, fix), beside);
        assert.ok(finds(after, code) < finds(found, code), `${said(fix.title)}:\n${repaired(wrong, fix)}`);
        assert.deepEqual(
          after.filter(({ severity, code: other }) => severity === "error" && !found.some((before) => before.code === other)),
          [],
          said(fix.title),
        );
      }
    });
  }

  it("are there for these findings", () => {
    assert.deepEqual([...new Set(repairable)].sort(), [
      "allow-unused",
      "bad-name",
      "band-gap",
      "band-overlap",
      "band-range",
      "condition-kind",
      "foreign-comment",
      "foreign-quotes",
      "import-form",
      "import-twice",
      "import-unknown-library",
      "invisible-character",
      "item-outside-dimension",
      "keyword-capitals",
      "languages-missing",
      "leading-zero",
      "lookalike",
      "misplaced-question",
      "missing-brace",
      "missing-keyword",
      "mixed-quotes",
      "needless-punctuation",
      "needless-word",
      "not-allowable",
      "option-form",
      "out-of-order",
      "overlapping-options",
      "scale-range",
      "scale-without-name",
      "score-is-one-number",
      "several-arguments",
      "surplus-brace",
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
