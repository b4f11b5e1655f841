import assert from "node:assert/strict";
import { readPasted } from "../../../server/src/language/pasted.ts";

/** One line an item: its id, its text, its dimension and R where it is reversed. */
const read = (text: string): string[] =>
  readPasted(text).map(({ id, text, dimension, reverse }) =>
    [id, text, dimension, reverse ? "R" : undefined].filter((part) => part !== undefined).join(" | "),
  );

describe("pasted lines", () => {
  it("lose their numbers, letters and bullets", () => {
    for (const marks of [
      ["1.", "2."],
      ["1)", "2)"],
      ["(1)", "(2)"],
      ["1.1", "1.2"],
      ["a.", "b."],
      ["a)", "b)"],
      ["i.", "ii."],
      ["•", "•"],
      ["-", "-"],
      ["–", "–"],
      ["*", "*"],
      ["▪", "▪"],
      ["1", "2"],
    ]) {
      assert.deepEqual(read(`${marks[0]} answers my question\n${marks[1]} is open`), ["answers my question", "is open"], marks[0]);
      assert.deepEqual(
        read(`  ${marks[0]}\tanswers my question\r\n  ${marks[1]}\tis open\r\n`),
        ["answers my question", "is open"],
        `${marks[0]} and a tab`,
      );
    }
    assert.deepEqual(read("•answers my question\n•is open"), ["answers my question", "is open"]);
  });
  it("keep numbers that belong to a sentence", () => {
    assert.deepEqual(read("24 hours a day it answers\nthe staff are kind"), ["24 hours a day it answers", "the staff are kind"]);
  });
  it("keep ids that can be names", () => {
    for (const sign of [".", ")", ":", " -", ""])
      assert.deepEqual(read(`Q3${sign} answers my question\nQ4${sign} is open`), ["Q3 | answers my question", "Q4 | is open"], sign);
  });
  it("say by the signs of keys which items are reversed", () => {
    assert.deepEqual(read("Item\tDirection\nis open\t1\nis closed\t-1\nis wide\t1"), ["is open", "is closed | R", "is wide"]);
  });
  it("say which items are reversed", () => {
    for (const mark of ["(R)", "(r)", "[R]", "*", "(reversed)", "(reverse-coded)", "(negatif)"])
      assert.deepEqual(read(`1. is open\n2. makes me wait ${mark}`), ["is open", "makes me wait | R"], mark);
    assert.deepEqual(read("1. (R) makes me wait"), ["makes me wait | R"]);
  });
  it("are joined where a sentence goes on", () => {
    assert.deepEqual(read("1. explains things in words that\n   I know and\n   like (R)\n2. is open"), [
      "explains things in words that I know and like | R",
      "is open",
    ]);
  });
  it("keep the headings above them", () => {
    assert.deepEqual(read("Reliability:\n1. keeps its promises\n2. is right\nEmpathy\n3. cares"), [
      "keeps its promises | Reliability",
      "is right | Reliability",
      "cares | Empathy",
    ]);
  });
  it("lose the quotes around the whole sentence alone", () => {
    assert.deepEqual(read('“is open”\n"answers"\nsays “yes”\n“A” or “B”'), ["is open", "answers", "says “yes”", "“A” or “B”"]);
  });
});

describe("pasted rows of a spreadsheet", () => {
  const rows = ["is open", "makes me wait", "answers my question"];
  it("are understood by what stands in their columns", () => {
    const table = `H1\t${rows[0]}\tHelp\t\nH2\t${rows[1]}\tHelp\tR\nS1\t${rows[2]}\tSpeed\t\n`;
    assert.deepEqual(read(table), [`H1 | ${rows[0]} | Help`, `H2 | ${rows[1]} | Help | R`, `S1 | ${rows[2]} | Speed`]);
    assert.deepEqual(read(`Help\t${rows[0]}\nHelp\t${rows[1]} (R)`), [`${rows[0]} | Help`, `${rows[1]} | Help | R`]);
    assert.deepEqual(read(`1\t${rows[0]}\n2\t${rows[1]}`), rows.slice(0, 2));
  });
  it("are understood by their headings", () => {
    assert.deepEqual(read(`No\tPernyataan\tDimensi\tR\n1\tbuka\tBantuan\t0\n2\tlambat\tBantuan\t1`), [
      "buka | Bantuan",
      "lambat | Bantuan | R",
    ]);
    assert.deepEqual(read(`Item\tStatement\ntang_a\t${rows[0]}\ntang_b\t${rows[1]}`), [`tang_a | ${rows[0]}`, `tang_b | ${rows[1]}`]);
  });
  it("may have quoted cells, with quotes, tabs and line ends in them", () => {
    assert.deepEqual(read('H1\t"is ""open"""\tHelp\nH2\t"makes me\nwait"\tHelp'), ['H1 | is "open" | Help', "H2 | makes me wait | Help"]);
  });
  it("may have their dimension on a line of its own", () => {
    assert.deepEqual(read(`Help\t\nH1\t${rows[0]}\nH2\t${rows[1]}\nSpeed\nS1\t${rows[2]}`), [
      `H1 | ${rows[0]} | Help`,
      `H2 | ${rows[1]} | Help`,
      `S1 | ${rows[2]} | Speed`,
    ]);
  });
  it("may call each item by words of its own, which are its name and no dimension", () => {
    assert.deepEqual(
      read(
        `Karakteristik\tKeterangan\nSide one\t\nSpeed\t${rows[0]}\nFault tolerance\t${rows[1]}\nSide two\t\nQualit\u00e9 here\t${rows[2]}`,
      ),
      [`speed | ${rows[0]} | Side one`, `fault_tolerance | ${rows[1]} | Side one`, `qualite_here | ${rows[2]} | Side two`],
    );
    assert.deepEqual(read(`Help\t${rows[0]}\nHelp\t${rows[1]}\nSpeed\t${rows[2]}`), [
      `${rows[0]} | Help`,
      `${rows[1]} | Help`,
      `${rows[2]} | Speed`,
    ]);
    assert.deepEqual(read(`Speed\t${rows[0]}\nCare\t${rows[1]}\nHelp\t${rows[2]}`), [
      `speed | ${rows[0]}`,
      `care | ${rows[1]}`,
      `help | ${rows[2]}`,
    ]);
  });
  it("lose the tags of a page, and keep its signs", () => {
    assert.deepEqual(read(`1\tis <i>open</i><br>at <b class="x">noon</b>\n2\tbread&nbsp;&amp; butter, a < b > c`), [
      "is open at noon",
      "bread & butter, a < b > c",
    ]);
  });
  it("do not take for ever, however long they are", () => {
    for (const part of [
      "<i ",
      "&",
      '1.\t"a\n',
      "\n",
      "\t",
      " ",
      "x\n",
      "1. a\nx\n",
      '"a\t',
      "\t1. a\n",
      "(R) ",
      "- ",
      '""',
      "1.1 ",
      "Q1 ",
    ]) {
      readPasted(`1. a\n${part.repeat(120_000 / part.length)}`);
    }
  });
});
