import assert from "node:assert/strict";
import type { Condition, Expression, Operand, TableMember } from "../../../server/src/language/ast.ts";
import { member, withoutPlaces } from "../../support/trees.ts";

const written = (value: Operand | undefined): string =>
  value?.kind === "name" ? value.text : value?.kind === "string" ? `"${value.value}"` : String(value?.raw);

const shownRow = (row: TableMember): string =>
  row.kind === "row" ? [row.code?.raw, ...row.cells.map(({ text }) => text)].join(" ") : `${row.name?.text} "${row.text?.value}"`;

/** A condition as a line with every parenthesis. */
function condition(text: string): string {
  const show = (node: Condition | undefined): string => {
    switch (node?.kind) {
      case undefined:
        return "?";
      case "and":
      case "or":
        return `(${show(node.left)} ${node.kind} ${show(node.right)})`;
      case "not":
        return `not ${show(node.operand)}`;
      case "answered":
        return `answered ${node.subject?.segments.map((part) => part.text).join(".")}`;
      case "compare":
        return `${node.subject?.segments.map((part) => part.text).join(".")} ${node.op} ${written(node.value)}`;
      case "in":
        return `${node.subject?.segments.map((part) => part.text).join(".")} in ${node.values.map(written).join("/")}`;
      case "includes":
        return `${node.subject?.segments.map((part) => part.text).join(".")} includes ${written(node.value)}`;
      case "holds":
        return formula(node.expression);
    }
  };
  return show(member("page", `page p when ${text} { q }`).when);
}

/** A formula as a line with every parenthesis. */
function formula(node: Expression | undefined): string {
  switch (node?.kind) {
    case undefined:
      return "?";
    case "number":
      return node.raw;
    case "path":
      return node.segments.map((part) => part.text).join(".");
    case "binary":
    case "compare":
      return `(${formula(node.left)} ${node.op} ${formula(node.right)})`;
    case "negate":
      return `-${formula(node.operand)}`;
    case "string":
      return `"${node.value}"`;
    case "call":
      return `${node.name.text}[${[node.argument, ...node.more].map(formula).join(", ")}]${node.perDimension === undefined ? "" : " per dimension"}`;
    case "points":
      return `points[${formula(node.argument)}: ${node.points.map(({ answer, value }) => `${written(answer)} ${value?.raw}`).join(", ")}]`;
    case "table":
      return `table[${[node.argument, ...node.more].map(formula).join(", ")}: ${node.rows.map(shownRow).join(" | ")}]${node.perItem === undefined ? "" : " per item"}`;
  }
}

/** A score's expression as a line with every parenthesis. */
function expression(text: string): string {
  return formula(member("score", `score s = ${text}`).expression);
}

describe("a condition", () => {
  it("may go on in the next line behind several words", () => {
    assert.equal(condition("not not not\n    answered(used)"), "not not not answered used");
  });
  it("compares with every sign", () => {
    for (const sign of ["==", "!=", "<", "<=", ">", ">="]) assert.equal(condition(`age ${sign} 18`), `age ${sign} 18`);
    assert.equal(condition("R1.perception==-1.5"), "R1.perception == -1.5");
  });

  it("looks for one of several answers, and for one among several", () => {
    assert.equal(condition("part in (north, south, 3)"), "part in north/south/3");
    assert.equal(condition("seen includes desk"), "seen includes desk");
    assert.equal(condition("answered(R1.perception)"), "answered R1.perception");
  });

  it("binds not before and, and and before or", () => {
    assert.equal(condition("a == x or b == y and not c == z"), "(a == x or (b == y and not c == z))");
    assert.equal(condition("(a == x or b == y) and c == z"), "((a == x or b == y) and c == z)");
    assert.equal(condition("not not (a == x)"), "not not a == x");
    assert.equal(condition("a == x and b == y and c == z"), "((a == x and b == y) and c == z)");
  });

  it("compares sums, and knows their parentheses from those of conditions", () => {
    assert.equal(condition("a + b > 24"), "((a + b) > 24)");
    assert.equal(condition("(a + b) > 24 and (c == yes)"), "(((a + b) > 24) and c == yes)");
    assert.equal(condition("((a + b) * 2 > (c - d) / 3)"), "(((a + b) * 2) > ((c - d) / 3))");
    assert.equal(condition("not ((a == b) + (c == d) == 1 or e == f)"), "not ((((a == b) + (c == d)) == 1) or e == f)");
    assert.equal(condition("sum(channels) >= 2"), "(sum[channels] >= 2)");
    assert.equal(condition("(a) <= (b)"), "a <= b");
    assert.equal(condition("3 < -a"), "(3 < -a)");
    assert.equal(condition("not -a > 3"), "not (-a > 3)");
    assert.equal(condition("not * 2 == R1.perception"), "((not * 2) == R1.perception)");
    assert.equal(condition("a == R1.perception"), "(a == R1.perception)");
    assert.equal(condition("(mean(a - b) per dimension) != -(c)"), "(mean[(a - b)] per dimension != -c)");
  });

  it("takes keywords for names where they can only be names", () => {
    assert.equal(condition("not == and and answered != or"), "(not == and and answered != or)");
    assert.equal(condition("in in (in)"), "in in in");
    assert.equal(condition("includes includes includes"), "includes includes includes");
  });
});

describe("a score's expression", () => {
  it("binds as in school", () => {
    assert.equal(expression("a + b * c - d / 2"), "((a + (b * c)) - (d / 2))");
    assert.equal(expression("(a + b) * c"), "((a + b) * c)");
    assert.equal(expression("a - b - c"), "((a - b) - c)");
    assert.equal(expression("-a - -1"), "(-a - -1)");
    assert.equal(expression("- -a"), "--a");
  });

  it("calls functions, per dimension or not", () => {
    assert.equal(expression("mean(perception - expectation) per dimension"), "mean[(perception - expectation)] per dimension");
    assert.equal(expression("sum(gap * importance / 100)"), "sum[((gap * importance) / 100)]");
    assert.equal(expression("max(mean(a) per dimension)"), "max[mean[a] per dimension]");
  });

  it("compares sums", () => {
    assert.equal(expression("mean(a - b >= 6)"), "mean[((a - b) >= 6)]");
    assert.equal(expression("a == yes"), "(a == yes)");
    assert.equal(expression("(a == yes) + (b < 2) * 3"), "((a == yes) + ((b < 2) * 3))");
    assert.equal(expression('a != "Yes"'), '(a != "Yes")');
  });

  it("names parts, and constants", () => {
    assert.equal(expression("perception.R1 + gap.tangibles + 0.50"), "((perception.R1 + gap.tangibles) + 0.50)");
  });
});

describe("a score", () => {
  it("says what a missing answer does", () => {
    const rule = (text: string) => withoutPlaces(member("score", `score s "S" = a missing ${text}`).missing);
    assert.deepEqual(rule("half"), { rule: "half", count: undefined });
    assert.deepEqual(rule("none"), { rule: "none", count: undefined });
    assert.deepEqual(rule("at least 3"), { rule: "atLeast", count: { value: 3, raw: "3" } });
  });

  it("has bands with labels of one word or several, and texts", () => {
    const node = member(
      "score",
      'score s = a bands {\n  "A" 88.31..100 "Very good"\n  "B minus" 76..88.30\n  C -1..75.99 "Fair" D 0..0\n} missing half allow band-gap because "So."',
    );
    assert.deepEqual(
      node.bands.map(({ label, range, text }) => [label?.text, range?.lo?.raw, range?.hi?.raw, text?.value]),
      [
        ["A", "88.31", "100", "Very good"],
        ["B minus", "76", "88.30", undefined],
        ["C", "-1", "75.99", "Fair"],
        ["D", "0", "0", undefined],
      ],
    );
    assert.ok(node.bandsSpan !== undefined && node.missing?.rule === "half" && node.allows.length === 1);
  });
});
