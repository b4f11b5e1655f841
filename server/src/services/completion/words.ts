/** The keywords that completion offers: what each is for, and the text that follows it. */

import type { BlockName } from "../../language/statements/parts.ts";
import { message, type Message } from "../../messages/message.ts";

export interface WordHelp {
  readonly about: Message<"keywords">;
  /** In the snippet syntax of the protocol. Only the word itself where there is none. */
  readonly snippet?: string;
  /** Another form with more behind it, for a word that may also stand alone. */
  readonly longer?: { readonly label: string; readonly snippet: string };
}

const cite: WordHelp = { about: message("keywords.cite"), snippet: 'cite "$1"' };
const version: WordHelp = { about: message("keywords.version"), snippet: 'version "${1:1.0.0}"' };
const allow: WordHelp = {
  about: message("keywords.allow"),
  snippet: 'allow $1 because "$2"',
};
const definition: WordHelp = { about: message("keywords.definition"), snippet: 'definition "$1"' };
const formative: WordHelp = { about: message("keywords.formative") };
const because: WordHelp = { about: message("keywords.because"), snippet: 'because "$1"' };
const required: WordHelp = { about: message("keywords.required") };
const optional: WordHelp = { about: message("keywords.optional") };
const scale: WordHelp = { about: message("keywords.scale"), snippet: "scale $1" };

/** Whole declarations, by the block that they stand in. */
const declarations: { readonly [Block in BlockName]?: Readonly<Record<string, WordHelp>> } = {
  file: {
    import: { about: message("keywords.fileImport"), snippet: "import $1" },
    scale: {
      about: message("keywords.fileScale"),
      snippet: 'scale ${1:agree5} "${2:Agreement}" ${3:1}..${4:5} {\n\t${3:1} "${5:Strongly disagree}"\n\t${4:5} "${6:Strongly agree}"\n}',
    },
    choices: {
      about: message("keywords.fileChoices"),
      snippet: 'choices ${1:yes_no} "${2:Yes or no}" {\n\t${3:yes} 1 "${4:Yes}"\n\t${5:no} 0 "${6:No}"\n}',
    },
    model: {
      about: message("keywords.fileModel"),
      snippet:
        'model ${1:my_model} "${2:Title}" {\n\tversion "${3:1.0}"\n\tcite "$4"\n\n\tdimension ${5:help} "${6:Help}" {\n\t\t${7:staff} "${8:Helpful staff}"\n\t}\n}',
    },
    mapping: {
      about: message("keywords.fileMapping"),
      snippet: "mapping $1 to $2 {\n\t$3 -> $4 ${5|same,overlaps,analogue,none|}\n}",
    },
    translation: { about: message("keywords.fileTranslation"), snippet: 'translation ${1:id} of $2 "${3:Title}" {\n\t$0\n}' },
    instrument: { about: message("keywords.fileInstrument") },
  },
  model: {
    version,
    cite,
    sure: { about: message("keywords.modelSure"), snippet: 'sure ${1|high,medium,low|} because "$2"' },
    compares: {
      about: message("keywords.modelCompares"),
      snippet: "compares ${1:expectation, perception}",
    },
    dimension: {
      about: message("keywords.modelDimension"),
      snippet: 'dimension ${1:help} "${2:Help}" {\n\t${3:staff} "${4:Helpful staff}"\n}',
    },
  },
  modelDimension: {
    dimension: { about: message("keywords.modelDimensionDimension"), snippet: 'dimension ${1:facet} "${2:Facet}" {\n\t$0\n}' },
  },
  scale: {
    na: { about: message("keywords.scaleNa"), snippet: 'na ${1:99} "${2:Not applicable}"' },
  },
  instrument: {
    version,
    cite,
    licence: { about: message("keywords.instrumentLicence"), snippet: 'licence "${1:CC-BY-4.0}"' },
    population: { about: message("keywords.instrumentPopulation"), snippet: 'population "$1"' },
    period: { about: message("keywords.instrumentPeriod"), snippet: 'period "$1"' },
    contact: { about: message("keywords.instrumentContact"), snippet: 'contact "$1"' },
    intro: { about: message("keywords.instrumentIntro"), snippet: 'intro """\n\t$1\n"""' },
    outro: { about: message("keywords.instrumentOutro"), snippet: 'outro "$1"' },
    consent: { about: message("keywords.instrumentConsent"), snippet: 'consent "$1"' },
    languages: { about: message("keywords.instrumentLanguages"), snippet: "languages ${1:en}" },
    measures: { about: message("keywords.instrumentMeasures"), snippet: "measures $1" },
    adapted: { about: message("keywords.instrumentAdapted"), snippet: 'adapted from "$1" because "$2"' },
    required: { about: message("keywords.instrumentRequired") },
    term: { about: message("keywords.instrumentTerm", { name: "{name}" }), snippet: 'term ${1:service} "$2"' },
    battery: { about: message("keywords.instrumentBattery"), snippet: 'battery ${1:perception} "$2" scale $3 code ${4:P}' },
    dimension: { about: message("keywords.instrumentDimension"), snippet: 'dimension ${1:help} "${2:Help}" {\n\t${3:H1} "$4"\n}' },
    question: {
      about: message("keywords.instrumentQuestion"),
      snippet: 'question ${1:used} "$2" one of {\n\t${3:yes} 1 "${4:Yes}"\n\t${5:no} 0 "${6:No}"\n}',
    },
    page: { about: message("keywords.instrumentPage"), snippet: 'page ${1:first} "$2" {\n\t$3\n}' },
    score: { about: message("keywords.instrumentScore"), snippet: 'score ${1:result} "${2:Mean}" = mean($3) per dimension' },
    mapping: {
      about: message("keywords.instrumentMapping"),
      snippet: "mapping to $1 {\n\t$2 -> $3 ${4|same,overlaps,analogue,none|}\n}",
    },
    test: {
      about: message("keywords.instrumentTest"),
      snippet: 'test "${1:one respondent}" {\n\tgiven $2\n\texpect $3\n}',
    },
  },
  dimension: {
    dimension: { about: message("keywords.dimensionDimension"), snippet: 'dimension ${1:facet} "${2:Facet}" {\n\t$0\n}' },
  },
  test: {
    given: { about: message("keywords.testGiven"), snippet: "given $1 = $2" },
    expect: { about: message("keywords.testExpect"), snippet: "expect $1 = $2" },
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
  code: { about: message("keywords.code"), snippet: "code $1" },
  dimensions: { about: message("keywords.dimensions"), snippet: "dimensions $1" },
  reverse: { about: message("keywords.reverse") },
  covers: { about: message("keywords.covers"), snippet: "covers $1" },
  only: { about: message("keywords.only"), snippet: "only $1" },
  short: { about: message("keywords.short"), snippet: "short $1" },
  poles: { about: message("keywords.poles"), snippet: 'poles "$1" "$2"' },
  one: { about: message("keywords.one"), snippet: "one of {\n\t$1\n}" },
  any: { about: message("keywords.any"), snippet: "any of {\n\t$1\n}" },
  rank: { about: message("keywords.rank"), snippet: "rank of {\n\t$1\n}" },
  number: { about: message("keywords.number"), longer: { label: "number lo..hi", snippet: "number ${1:0}..${2:100}" } },
  unit: { about: message("keywords.unit"), snippet: 'unit "$1"' },
  text: { about: message("keywords.text"), longer: { label: "text long", snippet: "text long" } },
  long: { about: message("keywords.long") },
  date: { about: message("keywords.date") },
  share: { about: message("keywords.share"), snippet: "share ${1:100} across dimensions" },
  specify: { about: message("keywords.specify") },
  exclusive: { about: message("keywords.exclusive") },
  missing: { about: message("keywords.missing") },
  bands: { about: message("keywords.bands"), snippet: 'bands {\n\t"${1:A}" ${2:3}..${3:5} "${4:Good}"\n}' },
  half: { about: message("keywords.half") },
  none: { about: message("keywords.none") },
  at: { about: message("keywords.at"), snippet: "at least $1" },
  per: { about: message("keywords.per"), snippet: "per dimension" },
  when: { about: message("keywords.when"), snippet: "when $1" },
  by: { about: message("keywords.by"), snippet: "by dimension" },
  order: { about: message("keywords.order"), snippet: "order random" },
  of: { about: message("keywords.of"), snippet: "of $1" },
  answered: { about: message("keywords.answered"), snippet: "answered($1)" },
  in: { about: message("keywords.in"), snippet: "in ($1)" },
  includes: { about: message("keywords.includes") },
  and: { about: message("keywords.and") },
  or: { about: message("keywords.or") },
  not: { about: message("keywords.not") },
  weight: { about: message("keywords.weight"), snippet: "weight ${1:0.5}" },
  note: { about: message("keywords.note"), snippet: 'note "$1"' },
  doi: { about: message("keywords.doi"), snippet: 'doi "$1"' },
  from: { about: message("keywords.from"), snippet: 'from "$1" because "$2"' },
};

/** Clauses that mean another thing in some statement, by its first word. */
const inStatements: Readonly<Record<string, Readonly<Record<string, WordHelp>>>> = {
  question: {
    of: { about: message("keywords.questionOf") },
    dimensions: { about: message("keywords.questionDimensions") },
    scale: { about: message("keywords.questionScale"), snippet: "scale $1" },
    across: { about: message("keywords.questionAcross"), snippet: "across dimensions" },
  },
  translation: { of: { about: message("keywords.translationOf"), snippet: "of $1" } },
  mapping: { to: { about: message("keywords.mappingTo"), snippet: "to $1" } },
  score: {
    missing: { about: message("keywords.scoreMissing") },
    dimension: { about: message("keywords.scoreDimension") },
  },
};

/** What is known of a keyword: as the start of a statement in a block, or as a clause of the statement that begins with a word. */
export function helpOf(word: string, block: BlockName | undefined, statement?: string): WordHelp | undefined {
  const here = statement !== undefined && Object.hasOwn(inStatements, statement) ? inStatements[statement]! : {};
  for (const table of [here, block === undefined ? clauses : (declarations[block] ?? {}), clauses])
    if (Object.hasOwn(table, word)) return table[word];
  return undefined;
}
