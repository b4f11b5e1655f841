/** What is said of a file of answers: why it cannot be read, and what in it cannot. */

import { plural } from "../lists.ts";

export interface Read {
  readonly name: string;
  readonly respondents: number;
  readonly found: number;
  readonly variables: number;
}

export const responses = {
  // The file cannot be read.
  empty: "{name} is empty. Export the answers again, with a first row that names the columns.",
  onlyHeaders: "{name} has headers and no row of answers below them. Export it again when there are answers.",
  binary: "{name} is neither text nor a workbook. Save the answers as CSV or as an Excel workbook (.xlsx), and give that file.",
  oldWorkbook:
    "{name} is a workbook of an old Excel (.xls), or is protected by a password. Open it, and save it as an Excel workbook (.xlsx) without a password, or as CSV.",
  otherWorkbook: "{name} is a workbook of another kind than .xlsx. Open it, and save it as an Excel workbook (.xlsx) or as CSV.",
  archive: "{name} is an archive without a workbook in it. Unpack it, and give the CSV file or the workbook that it holds.",
  webPage: "{name} is a web page, whatever its name says. Open it in a spreadsheet, and save it as an Excel workbook (.xlsx) or as CSV.",
  statisticsFile: "{name} is a file of a statistics program. Export it from there as CSV, with names of variables in the first row.",
  json: "{name} holds JSON that is no list of answers. Give a list of objects, one for each respondent, or export the answers as CSV.",
  objectsTooLarge: "{name} has more than {most} MB of JSON. Export the answers as CSV, which is read row by row.",
  damaged: "The workbook {name} is damaged. Export it again, or open it in a spreadsheet and save it anew.",
  workbookTooLarge: "The workbook {name} has more than {most} MB. Save its sheet as CSV, which is read row by row.",
  noIdColumn: "{name} has no column {header}, which is to tell respondents apart: its headers are {headers}. Name one of these.",
  noVariables:
    "No column of {name} is one of this instrument: its headers are {headers}. Give the file of its answers, with its names of variables or its questions in the first row.",
  changed: "{name} cannot be read any more: it has been changed, moved or deleted. Choose it again.",
  quoteOpen:
    "In {name}, a quotation mark opens in row {row} and is not closed. Put a second one behind that text, or double the mark where it is part of the text.",
  tooManyCells:
    "Row {row} of {name} has more than {most} cells or cannot be held. Look whether lines end as they should there, and export the file again.",

  // The file, but for what is said here.
  eightBit: "{name} is not written in UTF-8, and was read as Windows-1252. Where letters such as é are wrong, save it again as UTF-8.",
  damagedLetters: "Some letters in {name} are damaged: it is UTF-8 but for these. Export it again where texts matter.",
  firstSheet: "{name} has several sheets; {sheet}, the first, was read. Put the answers there if they are in another.",
  rowsAbove: "The headers of {name} are in row {row}; what stands above them was left out.",
  idsForgotten: "{name} has too many respondents to compare all their ids: beyond row {row}, no id is told that occurs twice.",

  // The matching of columns.
  columnTwice: "The columns {first} and {second} both hold {variables}: {first} was read. Delete the one that is wrong.",
  columnAmbiguous: "{header} may be {variables}. Head the column with one of these names.",
  columnEarlier: "Found by what they were called before: {headers}.",
  codesEarlier: "Answers to {variables} were read by the codes that they had before.",
  columnMissing: "No column holds {variables}; their answers count as blank. Head a column with the name if the file has it.",
  columnUnknown: "Left out, as the instrument has no such columns: {headers}.",

  read: ({ name, respondents, found, variables }: Read) =>
    `Read ${plural(respondents, "respondent")} of ${name}: ${found} of ${plural(variables, "variable")} found.`,
  readFrom: ({ name, respondents, found, variables, platform }: Read & { readonly platform: string }) =>
    `Read ${plural(respondents, "respondent")} of ${name}, an export of ${platform}: ${found} of ${plural(variables, "variable")} found.`,
  noAnswers: ({ count, value, variable }: { readonly count: number; readonly value: string; readonly variable: string }) =>
    `${plural(count, "cell")} of this column, ${value} the first, ${count === 1 ? "is" : "are"} no answer to ${variable}. Correct the column.`,
  andMore: "{count} more",
  problemAgain: ({ what, count }: { readonly what: string; readonly count: number }) => `${what} (and in ${plural(count, "more cell")})`,
  moreKinds: "{count} more kinds of problems are in the list of problems.",
  notAllListed: "The list of problems has the first {listed} of {count}.",

  // A cell or a row.
  place: "Row {row}, {header}: {what}",
  placeOfRow: "Row {row}: {what}",
  placeInFile: "{file}: {place}",
  labelUnknown: "{value} is neither a code nor an answer to {variable}. These are {answers}; correct the cell.",
  labelTwice: "{value} is what several answers to {variable} are called. Export codes in place of labels.",
  notChoice: "{value} is no answer to {variable}: there are {answers}. Correct the cell, or empty it.",
  belowLimits: "{value} is less than {limit}, the least that {variable} can be. Correct the cell, or empty it.",
  aboveLimits: "{value} is more than {limit}, the most that {variable} can be. Correct the cell, or empty it.",
  notNumber: "{value} is no number, and {variable} is one. Correct the cell, or empty it.",
  numberTwoWays: "{value} may be {first} or {second}. Write the number without a sign between thousands.",
  scientific:
    "{value} is a number that a spreadsheet has shortened. Format the column as a number without decimals, and export the file again.",
  formula: "{value} is a formula, which is not calculated here. Put its value into the cell.",
  formulaEmpty: "The cell holds a formula without its value. Open the file in a spreadsheet, save it, and give it again.",
  calculated: "A formula gave {value}; that is what was taken.",
  cellError: "{value} is an error of a spreadsheet. Mend the formula, or empty the cell.",
  notDate: "{value} is no date. Write it as year-month-day, such as 2026-11-24.",
  notTime: "{value} is no time of day. Write it as hours and minutes, such as 14:30.",
  notPlace: "{value} is no position. Write the degrees north and east, such as -6.2088 106.8456.",
  dateTwoWays: "{value} may be {first} or {second}. Write dates as year-month-day.",
  notTicked: "{value} does not say whether {variable} is ticked. Write 1 where it is and 0 where it is not.",
  listUnknown: "{value} is none of the options of {variable}. These are {answers}; correct the cell.",
  takenAsOther:
    "{value} is none of the answers to {variable}, and was taken for words of the respondent's own: “{option}”. Correct the cell if it is not.",
  rankTwice: "{value} is ranked twice in {variable}. Give each option one rank.",
  tooFew:
    "The row has {count} cells, and there are {width} columns: {headers} and what follows have none. Look whether a cell of it was lost.",
  tooMany: "The row has {count} cells, and there are {width} columns. Put quotation marks around a cell that holds the sign between cells.",
  strayQuote:
    "A quotation mark stands inside a cell of this row, and what follows may be in the wrong cell. Double it where it is part of a text.",
  idTwice: "{id} is the respondent of row {first} as well. Delete the row that is a copy, or give this respondent an id of their own.",
  headerAgain: "The row repeats the headers, and was left out. Files that were put together have one row of headers.",
} as const;
