import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import type { Log } from "sarif";
import { renderGithub } from "../../server/src/cli/render/github.ts";
import { renderJson } from "../../server/src/cli/render/json.ts";
import { type Report, summary } from "../../server/src/cli/render/report.ts";
import { renderSarif } from "../../server/src/cli/render/sarif.ts";
import { renderText } from "../../server/src/cli/render/text.ts";
import { message } from "../../server/src/messages/message.ts";
import { diagnostic } from "../../server/src/diagnostics/report.ts";
import { said, type SaidFinding } from "../../server/src/diagnostics/said.ts";

/** A report of one finding about the part of the text between `[|` and `|]`. */
function reportOn(marked: string, change: Partial<SaidFinding> = {}): Report {
  const start = marked.indexOf("[|");
  const end = marked.indexOf("|]") - 2;
  const text = marked.replace("[|", "").replace("|]", "");
  const finding = diagnostic(
    "unknown-name",
    "/home/survey/a.ukur",
    { start, end },
    {
      kind: "scale",
      name: "agre7",
      hint: message("hints.didYouMean", { name: "agree7" }),
    },
  );
  return {
    findings: [{ ...said(finding), ...change }],
    losses: [],
    files: 1,
    textOf: () => text,
    show: (file) => file.replace("/home/survey/", ""),
  };
}

/** The excerpt of a rendered finding: the source line and the line of marks, from the same column. */
function excerpt(marked: string): string[] {
  return renderText(reportOn(marked), false)
    .split("\n")
    .slice(2, 4)
    .map((line) => line.slice(line.indexOf("│") + 2));
}

describe("findings as text", () => {
  it("show the place, the message, the line with the span marked and where to read more", () => {
    const text = renderText(reportOn('first\nbattery b "…" scale [|agre7|] code B\n'), false);
    assert.equal(
      text,
      [
        "a.ukur:2:21  error  unknown-name",
        "  There is no scale called agre7. Did you mean agree7?",
        '  2 │ battery b "…" scale agre7 code B',
        "    │                     ^^^^^",
        "  More: ukur explain unknown-name (docs/checks/unknown-name.md)",
        "",
        "1 error in 1 file.",
        "",
      ].join("\n"),
    );
  });

  it("mark below tabs and characters of two columns", () => {
    assert.deepEqual(excerpt('\tA "満足度" [|x|]\n'), ['    A "満足度" x', "               ^"]);
    assert.deepEqual(excerpt('"e\u0301…" [|x|]'), ['"e\u0301…" x', "     ^"]);
  });

  it("mark the end of a line, and the first line of a span of several", () => {
    assert.deepEqual(excerpt("ab[||]\r\nc"), ["ab", "  ^"]);
    assert.deepEqual(excerpt("a [|bc\r\nd|] e"), ["a bc", "  ^^"]);
  });

  it("cut a long line around the span", () => {
    const [source, marks] = excerpt(`${"x".repeat(500)}[|here|]${"y".repeat(500)}`);
    assert.ok(source!.length <= 124, source);
    assert.equal(source!.slice(marks!.indexOf("^"), marks!.lastIndexOf("^") + 1), "here");
  });

  it("name a file on one line, whatever its name", () => {
    const text = renderText({ ...reportOn("[|b|]"), show: () => "a\n::error::b.ukur" }, false);
    assert.match(text, /^a⏎::error::b\.ukur:1:1 {2}error/);
  });

  it("let no control character and no turned reading direction through", () => {
    const text = renderText(reportOn("a \u001b[2J\u202e [|b|]", { message: "bad \u001b]0;title\u0007" }), false);
    assert.doesNotMatch(text, /[\u001b\u0007\u202e]/);
  });

  it("have the same words with colours", () => {
    const report = reportOn("[|a|]");
    assert.notEqual(renderText(report, true), renderText(report, false));
    assert.equal(stripVTControlCharacters(renderText(report, true)), renderText(report, false));
  });

  it("count by severity", () => {
    const report = reportOn("[|a|]");
    const warning = { ...report.findings[0]!, severity: "warning" as const };
    const findings = [report.findings[0]!, warning, warning];
    assert.match(renderText({ ...report, findings, files: 2 }, false), /\n1 error and 2 warnings in 2 files\.\n$/);
    assert.equal(summary({ ...report, findings: [] }), "No findings in 1 file.");
  });

  it("show related places", () => {
    const related = [{ file: "/home/survey/b.ukur", span: { start: 0, end: 1 }, message: "The other one." }];
    assert.match(renderText(reportOn("[|a|]", { related }), false), /\n {2}b\.ukur:1:1: The other one\.\n/);
  });
});

describe("findings as JSON", () => {
  it("have places by offset and by line", () => {
    const json = JSON.parse(renderJson(reportOn("a\n [|b|]")));
    assert.equal(json.errors, 1);
    assert.deepEqual(json.findings[0].range, {
      start: { offset: 3, line: 2, column: 2 },
      end: { offset: 4, line: 2, column: 3 },
    });
    assert.equal(json.findings[0].page, "docs/checks/unknown-name.md");
  });
});

describe("findings as SARIF", () => {
  it("have a rule, a level, a region and a fix", async () => {
    const fixes = [{ title: "Write agree7", edits: [{ span: { start: 3, end: 4 }, newText: "agree7" }] }];
    const report = { ...reportOn("a\n [|b|]", { fixes }), show: () => "my survey/a.ukur" };
    const log = JSON.parse(await renderSarif(report)) as Log;
    const [run] = log.runs;
    const [result] = run!.results!;
    assert.equal(log.version, "2.1.0");
    const rule = run!.tool.driver.rules![result!.ruleIndex!]!;
    assert.equal(rule.id, "unknown-name");
    // It is shown as it is, so it has no places to fill in.
    assert.equal(rule.shortDescription!.text, "A name that nothing has");
    assert.equal(result!.level, "error");
    const place = result!.locations![0]!.physicalLocation!;
    assert.equal(place.artifactLocation!.uri, "my%20survey/a.ukur");
    assert.deepEqual(place.region, { startLine: 2, startColumn: 2, endLine: 2, endColumn: 3 });
    assert.equal(result!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent!.text, "agree7");
  });
});

describe("findings as GitHub workflow commands", () => {
  it("escape what would end a property or the line", () => {
    const report = { ...reportOn("a\n [|b|]", { message: "100 %\nof a: b, c" }), show: () => "a:b,c%.ukur" };
    assert.equal(renderGithub(report), "::error file=a%3Ab%2Cc%25.ukur,line=2,col=2,endColumn=3,title=unknown-name::100 %25⏎of a: b, c\n");
  });
});

describe("losses", () => {
  const losses = ["R1", "R2"].map((on) => ({
    code: "table-too-wide" as const,
    target: "SurveyJS",
    file: "/home/survey/a.ukur",
    on,
    span: { start: 0, end: 1 },
    message: "It is wide.",
  }));
  const page = "docs/checks/table-too-wide.md";
  const report = { ...reportOn("[|a|]"), findings: [], losses };

  it("are in every format", async () => {
    assert.equal(
      renderText(report, false),
      `a.ukur:1:1  loss  table-too-wide  SurveyJS, R1\n  It is wide.\n  More: ukur explain table-too-wide (${page})\n\n` +
        "a.ukur:1:1  loss  table-too-wide  SurveyJS, R2\n  It is wide.\n\n2 losses in 1 file.\n",
    );
    const range = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } };
    assert.deepEqual(JSON.parse(renderJson(report)).losses[0], {
      code: "table-too-wide",
      target: "SurveyJS",
      on: "R1",
      message: "It is wide.",
      file: "a.ukur",
      range,
      page,
    });
    const [run] = JSON.parse(await renderSarif(report)).runs;
    assert.equal(run.results[0].message.text, "SurveyJS, R1: It is wide.");
    assert.equal(run.tool.driver.rules[run.results[0].ruleIndex].id, "table-too-wide");
    assert.match(renderGithub(report), /^::warning file=a\.ukur,line=1,col=1,title=table-too-wide%3A SurveyJS%2C R1::It is wide\.\n/);
  });
});
