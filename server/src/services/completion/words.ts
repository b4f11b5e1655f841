/** The keywords that completion offers: what each is for, and the text that follows it. */

import type { BlockName } from "./grammar.ts";

export interface WordHelp {
  readonly about: string;
  /** In the snippet syntax of the protocol. Only the word itself where there is none. */
  readonly snippet?: string;
  /** Another form with more behind it, for a word that may also stand alone. */
  readonly longer?: { readonly label: string; readonly snippet: string };
}

const cite: WordHelp = { about: "A publication that this rests on, as it should be cited.", snippet: 'cite "$1"' };
const version: WordHelp = { about: "The version of this text. A change of a wording is a new version.", snippet: 'version "${1:1.0.0}"' };
const allow: WordHelp = {
  about: "Keeps a finding that is meant, with a reason for the readers of the codebook.",
  snippet: 'allow $1 because "$2"',
};
const definition: WordHelp = { about: "What the dimension is, in one or two sentences.", snippet: 'definition "$1"' };
const formative: WordHelp = { about: "The items make up the dimension, and need not go together: no reliability coefficient applies." };
const because: WordHelp = { about: "The reason.", snippet: 'because "$1"' };
const required: WordHelp = { about: "People must answer before they can go on." };
const optional: WordHelp = { about: "People may leave this out." };
const scale: WordHelp = { about: "The response scale.", snippet: "scale $1" };

/** Whole declarations, by the block that they stand in. */
const declarations: { readonly [Block in BlockName]?: Readonly<Record<string, WordHelp>> } = {
  file: {
    import: { about: "Takes in the scales and models of the library, or of another file.", snippet: "import $1" },
    scale: {
      about: "A response scale with its points.",
      snippet: 'scale ${1:agree5} "${2:Agreement}" ${3:1}..${4:5} {\n\t${3:1} "${5:Strongly disagree}"\n\t${4:5} "${6:Strongly agree}"\n}',
    },
    choices: {
      about: "A list of answers that several questions share.",
      snippet: 'choices ${1:yes_no} "${2:Yes or no}" {\n\t${3:yes} 1 "${4:Yes}"\n\t${5:no} 0 "${6:No}"\n}',
    },
    model: {
      about: "A published model of quality: its dimensions and the topics in them.",
      snippet:
        'model ${1:my_model} "${2:Title}" {\n\tversion "${3:1.0}"\n\tcite "$4"\n\n\tdimension ${5:help} "${6:Help}" {\n\t\t${7:staff} "${8:Helpful staff}"\n\t}\n}',
    },
    mapping: {
      about: "How the dimensions of one model answer to those of another.",
      snippet: "mapping $1 to $2 {\n\t$3 -> $4 ${5|same,overlaps,analogue,none|}\n}",
    },
    translation: { about: "The texts of a declaration in another language.", snippet: 'translation ${1:id} of $2 "${3:Title}" {\n\t$0\n}' },
    instrument: { about: "A whole questionnaire: what is asked, on which scales, and how it is scored." },
  },
  model: {
    version,
    cite,
    sure: { about: "How sure the published structure is: high, medium or low.", snippet: 'sure ${1|high,medium,low|} because "$2"' },
    compares: {
      about: "The batteries that the model compares, such as expectation and perception.",
      snippet: "compares ${1:expectation, perception}",
    },
    dimension: {
      about: "A dimension of the model with its topics.",
      snippet: 'dimension ${1:help} "${2:Help}" {\n\t${3:staff} "${4:Helpful staff}"\n}',
    },
  },
  modelDimension: { dimension: { about: "A facet of the dimension.", snippet: 'dimension ${1:facet} "${2:Facet}" {\n\t$0\n}' } },
  scale: {
    na: { about: "An answer outside the scale, for people to whom the item does not apply.", snippet: 'na ${1:99} "${2:Not applicable}"' },
  },
  instrument: {
    version,
    cite,
    licence: { about: "Under which licence others may use the instrument.", snippet: 'licence "${1:CC-BY-4.0}"' },
    population: { about: "Who is asked.", snippet: 'population "$1"' },
    period: { about: "The time that the answers are about.", snippet: 'period "$1"' },
    contact: { about: "Whom people can ask about the survey.", snippet: 'contact "$1"' },
    intro: { about: "What people read first.", snippet: 'intro """\n\t$1\n"""' },
    outro: { about: "What people read last.", snippet: 'outro "$1"' },
    consent: { about: "What people agree to before they start.", snippet: 'consent "$1"' },
    languages: { about: "The languages of the instrument; the first is that of this file.", snippet: "languages ${1:en}" },
    measures: { about: "The model whose dimensions are measured.", snippet: "measures $1" },
    adapted: { about: "Which instrument this one was made from, and what was changed.", snippet: 'adapted from "$1" because "$2"' },
    required: { about: "Every item must be answered, unless it says otherwise." },
    term: { about: "A phrase that texts use as {name}, so that it can be changed in one place.", snippet: 'term ${1:service} "$2"' },
    battery: { about: "A stem and a scale, with which every item is asked.", snippet: 'battery ${1:perception} "$2" scale $3 code ${4:P}' },
    dimension: { about: "A dimension with its items.", snippet: 'dimension ${1:help} "${2:Help}" {\n\t${3:H1} "$4"\n}' },
    question: {
      about: "A question outside the batteries.",
      snippet: 'question ${1:used} "$2" one of {\n\t${3:yes} 1 "${4:Yes}"\n\t${5:no} 0 "${6:No}"\n}',
    },
    page: { about: "A page, and what is shown on it.", snippet: 'page ${1:first} "$2" {\n\t$3\n}' },
    score: { about: "A number that is calculated from the answers.", snippet: 'score ${1:result} "${2:Mean}" = mean($3) per dimension' },
    mapping: {
      about: "How the dimensions answer to those of another model.",
      snippet: "mapping to $1 {\n\t$2 -> $3 ${4|same,overlaps,analogue,none|}\n}",
    },
    test: {
      about: "Answers of one made-up respondent, and the scores that they should give.",
      snippet: 'test "${1:one respondent}" {\n\tgiven $2\n\texpect $3\n}',
    },
  },
  dimension: {
    dimension: { about: "A facet of the dimension, with items of its own.", snippet: 'dimension ${1:facet} "${2:Facet}" {\n\t$0\n}' },
  },
  test: {
    given: { about: "The answers of the respondent.", snippet: "given $1 = $2" },
    expect: { about: "The scores that the answers should give.", snippet: "expect $1 = $2" },
  },
};

/** Clauses, wherever they stand. */
const clauses: Readonly<Record<string, WordHelp>> = {
  allow,
  because,
  cite,
  definition,
  formative,
  required,
  optional,
  scale,
  code: { about: "The first part of the names of the battery's variables.", snippet: "code $1" },
  dimensions: { about: "Only these dimensions.", snippet: "dimensions $1" },
  reverse: { about: "A high answer means low quality; scores turn it round." },
  covers: { about: "The topics of the model that the item asks about.", snippet: "covers $1" },
  only: { about: "Only these batteries ask the item.", snippet: "only $1" },
  short: { about: "What platforms call it that do not take its name.", snippet: "short $1" },
  poles: { about: "The words at the two ends of the scale, for this item.", snippet: 'poles "$1" "$2"' },
  one: { about: "One answer of several.", snippet: "one of {\n\t$1\n}" },
  any: { about: "Any number of answers.", snippet: "any of {\n\t$1\n}" },
  rank: { about: "Answers to be put in order.", snippet: "rank of {\n\t$1\n}" },
  number: { about: "A number. Limits and a unit may follow.", longer: { label: "number lo..hi", snippet: "number ${1:0}..${2:100}" } },
  unit: { about: "What the number counts.", snippet: 'unit "$1"' },
  text: { about: "An answer in words.", longer: { label: "text long", snippet: "text long" } },
  long: { about: "Room for several lines." },
  date: { about: "A date." },
  share: { about: "Points that people divide between the dimensions, as weights.", snippet: "share ${1:100} across dimensions" },
  specify: { about: "People write their answer beside it." },
  exclusive: { about: "Whoever chooses it can choose nothing else." },
  missing: { about: "It counts as no answer." },
  bands: { about: "Words for ranges of the score.", snippet: 'bands {\n\t"${1:A}" ${2:3}..${3:5} "${4:Good}"\n}' },
  half: { about: "At least half of the values are there." },
  none: { about: "No value is missing." },
  at: { about: "At least so many values are there.", snippet: "at least $1" },
  per: { about: "One result for each dimension.", snippet: "per dimension" },
  when: { about: "The page is shown only where this holds.", snippet: "when $1" },
  by: { about: "Under the heading of each dimension.", snippet: "by dimension" },
  order: { about: "In an order of chance, for each person anew.", snippet: "order random" },
  of: { about: "Only the items of these dimensions.", snippet: "of $1" },
  answered: { about: "There is an answer.", snippet: "answered($1)" },
  in: { about: "The answer is one of these.", snippet: "in ($1)" },
  includes: { about: "The answer has this option among others." },
  and: { about: "Both hold." },
  or: { about: "One of the two holds, or both." },
  not: { about: "It does not hold." },
  weight: { about: "The part of the dimension that this line speaks for; parts add up to 1.", snippet: "weight ${1:0.5}" },
  note: { about: "Why it is so.", snippet: 'note "$1"' },
  doi: { about: "The publication's DOI.", snippet: 'doi "$1"' },
  from: { about: "The instrument that it was made from.", snippet: 'from "$1" because "$2"' },
};

/** Clauses that mean another thing in some statement, by its first word. */
const inStatements: Readonly<Record<string, Readonly<Record<string, WordHelp>>>> = {
  question: {
    of: { about: "These answers: a list in braces, or the name of one." },
    dimensions: { about: "All dimensions of the instrument are put in order." },
    scale: { about: "A rating on a scale.", snippet: "scale $1" },
    across: { about: "The points are divided between the dimensions.", snippet: "across dimensions" },
  },
  translation: { of: { about: "What is translated.", snippet: "of $1" } },
  mapping: { to: { about: "The model that is answered to.", snippet: "to $1" } },
  score: {
    missing: { about: "How many values it needs." },
    dimension: { about: "One result for each dimension." },
  },
};

/** What is known of a keyword: as the start of a statement in a block, or as a clause of the statement that begins with a word. */
export function helpOf(word: string, block: BlockName | undefined, statement?: string): WordHelp | undefined {
  const here = statement !== undefined && Object.hasOwn(inStatements, statement) ? inStatements[statement]! : {};
  for (const table of [here, block === undefined ? clauses : (declarations[block] ?? {}), clauses])
    if (Object.hasOwn(table, word)) return table[word];
  return undefined;
}
