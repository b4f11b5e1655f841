/** What platforms cannot hold, and what the author or the fieldwork can do about it. */

import { and } from "../lists.ts";

export const losses = {
  inRounds: ({ loss, count }: { readonly loss: string; readonly count: number }) =>
    `${loss} So it is in ${count === 1 ? "another round" : `${count} more rounds`}.`,
  surveyjsMixesScales:
    "Its items are answered on different scales and stand in several tables. SurveyJS mixes the order inside each table, but not across them.",
  marksAsWords: "{platform} shows no bold words and no links here, so {on} is plain text, with the addresses of links behind their words.",
  answerNotTold:
    "{platform} fills no answers into texts here, so {on} names the question, or has the words that stand for a missing answer.",
  toldOnItsPage:
    "{platform} tells no answer on the page on which it is asked, so {on} says there what is read where there is no answer. Ask for it on an earlier page.",
  givenCodeTold: "{platform} tells a code in {on}, and not the words of it.",
  insteadNotTold: "{platform} has no words for a missing answer, so {on} has a gap where there is none.",
  surveyjsWideTable:
    "Its tables have {count} columns. On a computer, SurveyJS shows some of them only after scrolling sideways, unless the window is very wide. Phones show all of them, one below the other.",
  surveyjsPairs: "SurveyJS keeps the answers of a table of several batteries item by item: {name} is {path} in its data, and so on.",
  surveyjsBandLabel: "The label of a band ends with a backslash, which SurveyJS cannot write. The bands are left out.",
  surveyjsColumn: "SurveyJS cannot use the column {name} in conditions and scores: {reason}. Choose another name.",
  surveyjsRewrites: "it rewrites the word {word}",
  surveyjsReserved: "the name has a meaning of its own there",
  surveyjsLanguage: "SurveyJS has no words of its own in {language}: its buttons and messages stay in English.",
  surveyMessages:
    "Ukur has no messages of its own in {language}, such as the one for points that do not add up: respondents read them in English. Translate them in the compiled survey.",
  formMessages:
    "Ukur has no messages of its own in {language}, such as the one for points that do not add up: respondents read them in English. Translate them in the compiled form.",
  keptAsList: "{platform} keeps the answers as a list under {name}: its data have no column {column}, and so on.",
  notBeside: "The batteries are not side by side here, because {obstacle}. They stand one after the other.",
  besideNoOther: "no other battery of the page asks the same items as {battery}",
  besidePoles: "some items stand between two poles",
  besideScales: "the items of {battery} have different scales",
  besideWordings: "the batteries word {items} differently",
  noDraw: "{platform} draws no items by chance: everybody gets all {of} of them, and not {count}.",
  pagesInOrder: "{platform} does not mix the order of pages: everybody gets them in the order that is written.",
  turnsInOrder: "{platform} does not mix the order of items that several batteries ask in turn: everybody gets the order that is written.",
  otherLook: "{platform} cannot show these answers as {look}: they are shown as they are without it.",
  drawColumns: "{platform} draws by calculations, whose columns {name} and so on stand in the data as well.",
  besideNothing: "Nothing is side by side, because no page shows two batteries. Show them on the same page.",
  offersAll:
    "{platform} offers all options of {question} to everybody. Ask respondents to choose among those that are meant for them; other answers count as blanks.",
  optionsInOrder: "{platform} does not mix the options of {question} as it is said here: everybody gets them in the order that is written.",
  notFromLink:
    "{platform} does not take {given} from the address of the survey. Fill its column in by hand, or leave it out where nothing hangs on it.",
  notDrawn: "{platform} does not draw {given} by chance. Draw it for each respondent beforehand, and fill its column in.",
  recordedAs: "{name} is {column}",
  recordedElsewhere: ({ platform, changes }: { readonly platform: string; readonly changes: readonly string[] }) =>
    `${platform} records in columns of its own: ${and(changes)}.`,
  notRecorded: "{platform} does not record {names}. Their columns stay blank unless somebody fills them in.",
  surveyjsGiven: "SurveyJS reads no address. The page that shows the survey has to set {given} before it starts, as Ukur's preview does.",
  surveyjsDrawn:
    "SurveyJS draws nothing by chance. The page that shows the survey has to set {given} before it starts, as Ukur's preview does.",
  odkGiven:
    "ODK Collect opens forms without an address. In Enketo, write d[/data/{name}]=CODE into the link; elsewhere, enter {given} in a form's default.",
  qualtricsOffers:
    "Some of its options are offered under conditions that a survey file of Qualtrics cannot be relied on to hold. Look its display logic over after the import.",
  odkOrder: "ODK cannot mix the order of questions: everybody gets the items in the order that is written.",
  odkTitle: "ODK has the title of a form in one language only: it is always “{title}”.",
  odkRow: "ODK has no table with several answers in a row: batteries stand one after the other.",
  cellCut: "A cell of a workbook holds 32,767 letters: the {column} of {name} is cut there. The XForm has it whole.",
  cellLeftOut: "A cell of a workbook holds 32,767 letters: the {column} of {name} is longer, and is left out. The XForm has it.",
  importedTexts:
    "Importers of workbooks make curly quotes straight, and no-break spaces ordinary ones. Cells with such signs: {count}, the {column} of {name} among them. The XForm keeps them.",
  importedBand:
    "Importers of workbooks make curly quotes straight: in the data, the label of a band is “{label}” there. The XForm keeps it.",
  odkEscapes:
    "Enketo, which Kobo uses, shows a backslash before * and _ in answers, and the code of a backtick, such as in “{label}”. ODK's own clients show the text as it is.",
  odkDecimal:
    "ODK's whole numbers end at 2,147,483,647 above and below zero. Without limits inside of that it is a decimal there, which checks that it is whole: 5 may stand as 5.0 in the data.",
  odkHeads: "In ODK the head of a table is a column of the data, which is always empty: {name}, for one.",
  odkName:
    "Every ODK form has a {name} of its own, so this one is called {other} there. To choose another name, write short NAME on the declaration.",
  qualtricsTables: "Its items stand in several tables. Qualtrics mixes the order inside each table, but not across them.",
  qualtricsApart: "In Qualtrics the batteries stand one after the other, not side by side.",
  qualtricsAdvanced:
    "The Advanced Format (.qualtrics.txt) holds questions, choices and codes in one language, and no names of the rows of tables, required answers, limits, conditions or scores. Import the .qsf where you can.",
  qualtricsStop:
    "Qualtrics' logic cannot work out who leaves at this stop, so the survey goes on for them, and its column stays 0: build the branch in Qualtrics.",
  stopNotRecorded: "{platform} cannot note that the form ended here: work the column out from the answers.",
  qualtricsFormula:
    "Display logic compares an answer with a fixed value, so it is shown to everybody: calculate this condition in the survey flow, and branch on the result.",
  qualtricsCondition:
    'Its condition asks after a file, or has too many parts for Qualtrics, which cannot put "or" into "and": everybody sees it. Divide it over several pages or questions.',
  qualtricsRank: "Its condition asks after a rank. Look at its branch or display logic in Qualtrics before you use it.",
  qualtricsPoints: "Its condition asks after points. Look at its branch or display logic in Qualtrics before you use it.",
  qualtricsAlternatives:
    "Its condition has alternatives of several parts. How Qualtrics' files say that is not documented: look at its branch or display logic before you use it.",
  qualtricsLanguage:
    "Qualtrics has no code of its own for the language {language}: look after the import whether its texts are there. Buttons and messages of Qualtrics may be in English.",
  qualtricsBands: "Qualtrics has no bands: find that of {name} in the analysis.",
  qualtricsTitle: "Qualtrics has the name of a survey in one language only: it is always “{title}”.",
  qualtricsName: "In its lists Qualtrics may take < > and braces for HTML or answers, so the survey is called “{name}” there.",
  qualtricsTag:
    "Another column of Qualtrics' data is called {name}, so this one is {other} there. To choose another name, write short NAME on the declaration, or rename it.",
  qualtricsColumns: "Qualtrics numbers its columns: {name} is {other} in its data, and so on.",
  qualtricsBoxes:
    "Qualtrics numbers its columns: {name} is {other} in its data, and so on. A box that was not ticked is empty there, not 0.",
  qualtricsBoxCodes:
    "Qualtrics numbers choices from 1 on, and a code of its boxes is less: all of them are counted there. {name} has the number {number}, not {code}, and so on.",
  qualtricsDate: "Qualtrics checks no date of the form 2026-11-24: it is asked for as a text. Say in its wording how to write it.",
  qualtricsScore: "Qualtrics cannot calculate it. Calculate {formula} in the analysis.",
  qualtricsCount: "Qualtrics counts the answers in {name}. Calculate {formula} from it in the analysis.",
  qualtricsSum:
    "Qualtrics adds up and cannot divide: {sum} is the total of the answers that count, {count} how many there are. Calculate {formula} from them in the analysis.",
  withBands: "{loss} Its bands are left to the analysis, too.",
  consentYes: "Ukur has no “Yes” in {language}: the answer to the consent is in English. Translate it in the compiled survey.",
  fhirApart: "FHIR has no form for two batteries side by side. They stand one after the other.",
  fhirId: "FHIR's ids have no underscores, and 64 letters at most: the questionnaire's is {other}, not {name}.",
  fhirOrder: "FHIR has no random order: everybody gets the items in the order written.",
  fhirRank:
    "FHIR has no question that puts options in order: each option asks for its rank as a number. That no rank comes twice is a constraint, which some programs do not check.",
  noCheck: "It has no rules that compare an answer with others: look for what breaks them in the data.",
  odkCheck: "ODK checks single answers, and this question is several: look for what breaks its rules in the data.",
  limesurveyCheck: "LimeSurvey has no rules for lists and dates: look for what breaks them in the data.",
  fhirCheck: "Its rules are written as constraints, which not every program heeds: look for what breaks them in the data.",
  fhirTotal:
    "That its points add up to {total} is a constraint in FHIR, which some programs do not check. Its scores are empty where they do not.",
  limesurveySlider: "A slider is a row of its question in LimeSurvey: its column is called {name}.",
  limesurveyApart: "In LimeSurvey the batteries stand one after the other, not side by side.",
  limesurveyBandLabels:
    "LimeSurvey cannot write quotes, backslashes, braces or the signs < and > in a calculated text: the labels of its bands lack them.",
  limesurveyRanks: "LimeSurvey keeps which option is first, second and so on ({first}[1], {second}[2] …), and not the rank of each option.",
  limesurveyCodes: ({ codes, name, other }: { readonly codes: readonly string[]; readonly name: string; readonly other: string }) =>
    `LimeSurvey needs a code for each of its tables: ${and(codes)}. So ${name}, for one, is ${other} in LimeSurvey's data.`,
  limesurveyNames: ({ longest, changes }: { readonly longest: number; readonly changes: readonly string[] }) =>
    `LimeSurvey takes names of letters and digits, ${longest} at most, each once. There ${and(changes)}. To choose another name, write short NAME on the declaration.`,
  limesurveyName: "{name} is {code}",
  limesurveyAnswers: ({ changes, more }: { readonly changes: readonly string[]; readonly more: number }) =>
    `LimeSurvey takes codes of letters and digits for answers, five at most. In its data, ${and(changes)}${more > 0 ? `, and ${more} more are changed` : ""}.`,
  limesurveyAnswer: "{code} is {other}",
  limesurveyBoxes: "In LimeSurvey’s data, a box such as {name} is Y where it was ticked, and empty where it was not, or was not shown.",
  limesurveyDate: "LimeSurvey exports a date with a time behind it: 2026-11-24 00:00:00.",
  limesurveyLanguage:
    "LimeSurvey has no language {language} of its own: its menu does not offer it, and its buttons are in English. Give respondents the address of the survey with lang={language}.",
  limesurveyTitle: "LimeSurvey takes titles of 200 signs, as it writes them: the title is cut. Write the rest into the intro.",
  limesurveyTables: "Its items stand in several tables. LimeSurvey mixes the order inside each table, but not across them.",
  redcapApart: "REDCap has no table with several answers in a row: batteries stand one after the other.",
  redcapOrder: "REDCap does not mix the order of the items: everybody gets them in one order.",
  redcapLanguage: "A data dictionary holds one language: it is in {language}. Enter {others} in REDCap's multi-language management.",
  redcapBoxes: "REDCap exports a column for each box, called {name} and so on, and a box that was not shown counts as not ticked.",
  redcapTotal:
    "REDCap cannot insist on a sum of {total}: a line below the points says what is missing, and scores leave out points that do not add up.",
  redcapBandLabels: "REDCap cannot write quotes, backslashes or brackets in a calculated text: the labels of its bands lack them.",
  redcapCapitals: "REDCap's names have small letters: {name} is {lower} there, and so on.",
  redcapNames: ({ changes, more }: { readonly changes: readonly string[]; readonly more: number }) =>
    `REDCap's names have 2 to 100 letters, no two underscores in a row and none at the end, and are none of those that it keeps for itself. There ${and(changes)}${more > 0 ? `, and ${more} more are changed` : ""}. To choose another name, write short NAME on the declaration, or rename it.`,
  redcapName: "{name} is {field}",
  redcapForm:
    "REDCap's names of forms have 2 to 50 letters, no two underscores in a row and none at the end: the form is called {form} there, not {name}.",
  redcapDecimals: "REDCap does not check how many decimals a number has: more than {decimals} go in.",
  redcapLong: ({ names, more, letters }: { readonly names: readonly string[]; readonly more: number; readonly letters: number }) =>
    `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} ${names.length === 1 ? "has" : "have"} more than ${letters} letters. REDCap takes them, but SPSS, SAS and Stata may cut what it exports. To choose another name, write short NAME on the declaration.`,
  ruleNotChecked:
    "{platform} does not check {rule}: other answers come in. Say in the wording what is expected, and look for them in the data.",
  ruleAsConstraint: "{platform} has {rule} as a constraint, which some programs do not check.",
  kindAsText: "{platform} has no question for {kind}: it is asked for as a text, whose form is checked where the platform can.",
  noFiles: "{platform} takes no files: people can only write the name of one. Collect the file in another way.",
  ruleEmail: "that it is an e-mail address",
  rulePhone: "that it is a telephone number",
  ruleUrl: "that it is the address of a web page",
  ruleLike: "the form of the answer",
  ruleLetters: "how long the answer is",
  ruleLeastChoices: "that enough answers are chosen",
  ruleMostChoices: "that no more answers are chosen than may be",
  ruleMissingNumbers: "that a number lies between its limits or is one of its codes",
  ruleDateLimits: "that a date lies between its limits",
  ruleSpecified: "that the words behind an answer are written",
  kindTime: "a time of day",
  kindPlace: "a position",
  kindFile: "a file",
  redcapMissingNumbers:
    "REDCap only warns of numbers beyond the limits, and the codes for no answer are beyond them: people read that warning when they write one.",
  limesurveyPlace:
    "LimeSurvey's data have a position with a semicolon: -6.2088;106.8456. Its map comes from OpenStreetMap: respondents' browsers load it from there.",
  odkTime: "ODK's data have a time with its seconds and its zone: 14:30:00.000+07:00.",
  odkPlace: "ODK's data have a position with its altitude and its accuracy, Central and Kobo in columns of their own, too.",
  limesurveyFile: "LimeSurvey's data have a list about the file, in which its name is one entry; the file itself is downloaded apart.",
  qualtricsMissingNumbers:
    "Qualtrics would refuse the codes for no answer, which lie beyond the limits: it does not check that other numbers go from {lo} to {hi}.",
  qualtricsFile: "Qualtrics has four columns for a file: {name} is {other} in its data, and the file itself is downloaded apart.",
  qualtricsAdvancedFile: "The Advanced Format has no question for a file: the name of one is written there. Import the .qsf where you can.",
  redcapFile: "REDCap's data say only that there is a file, and not what it is called; the file itself is downloaded apart.",
  spreadsheetFormula:
    'A spreadsheet may take texts that begin with = + - @ or a tab for formulas, such as "{text}". Import the codebook\'s CSV as text.',
  scriptLanguage: "A script has titles and labels in one language: they are in {language}, and not in {others}.",
  scriptNames: ({
    program,
    longest,
    changes,
    more,
  }: {
    readonly program: string;
    readonly longest: number;
    readonly changes: readonly string[];
    readonly more: number;
  }) =>
    `In ${program}, a name has ${longest} letters at most and is none of those that it keeps for itself. In the script, ${and(changes)}${more > 0 ? `, and ${more} more are changed` : ""}. To choose another name, write short NAME on the declaration, or rename it.`,
  scriptName: "{name} is {own}",
  sqlColumns: "PostgreSQL holds {most} columns in a table, and the script has {count}: it runs in DuckDB and Spark SQL alone.",
  spssLabels: ({
    name,
    more,
    label,
    valueLabel,
  }: {
    readonly name: string;
    readonly more: number;
    readonly label: number;
    readonly valueLabel: number;
  }) =>
    `SPSS holds labels of ${label} bytes, and of ${valueLabel} for answers: those of ${name}${more > 0 ? ` and of ${more} more columns` : ""} are cut. The codebook has them whole.`,
  paperWords:
    "Ukur has no words of its own in {language}, such as “Tick one”: the form has them in English. Translate them in the form before you print it.",
  paperNarrow: "On paper the answers of the batteries have no room beside each other: they stand one after the other.",
  paperOrder: "On paper, everybody gets the items in the order of the text.",
  paperScores: "Paper does not calculate: score the answers after they were entered, by the variables and codes of the codebook.",
} as const;
