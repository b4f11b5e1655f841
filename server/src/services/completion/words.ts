/** The keywords that completion offers: what each is for, and the text that follows it. */

import type { BlockName } from "../../language/statements/parts.ts";
import { keywords } from "../../messages/editor/en/keywords.ts";
import { message, type Message } from "../../messages/message.ts";

export interface WordHelp {
  readonly about: Message<"keywords">;
  /** In the snippet syntax of the protocol. Where there is none, the grammar tells what follows. */
  readonly snippet: string | undefined;
  /** Another form with more behind it, for a word that may also stand alone. */
  readonly longer: { readonly label: string; readonly snippet: string } | undefined;
}

const strengths = "same,overlaps,analogue,none";

/** What is written behind a word where that is more than its parts, by the name of its message. */
const snippets: Readonly<Record<string, string>> = {
  version: 'version "${1:1.0.0}"',
  fileScale: 'scale ${1:agree5} "${2:Agreement}" ${3:1}..${4:5} {\n\t${3:1} "${5:Strongly disagree}"\n\t${4:5} "${6:Strongly agree}"\n}',
  fileChoices: 'choices ${1:yes_no} "${2:Yes or no}" {\n\t${3:yes} 1 "${4:Yes}"\n\t${5:no} 0 "${6:No}"\n}',
  fileModel:
    'model ${1:my_model} "${2:Title}" {\n\tversion "${3:1.0}"\n\tcite "$4"\n\n\tdimension ${5:help} "${6:Help}" {\n\t\t${7:staff} "${8:Helpful staff}"\n\t}\n}',
  fileMapping: `mapping $1 to $2 {\n\t$3 -> $4 \${5|${strengths}|}\n}`,
  fileTranslation: 'translation ${1:id} of $2 "${3:Title}" {\n\t$0\n}',
  filePhrases: "phrases ${1:sw} {\n\t$0\n}",
  fileImport: "import $1",
  modelSure: 'sure ${1|high,medium,low|} because "$2"',
  modelCompares: "compares ${1:expectation, perception}",
  modelDimension: 'dimension ${1:help} "${2:Help}" {\n\t${3:staff} "${4:Helpful staff}"\n}',
  modelDimensionDimension: 'dimension ${1:facet} "${2:Facet}" {\n\t$0\n}',
  scaleNa: 'na ${1:99} "${2:Not applicable}"',
  instrumentLicence: 'licence "${1:CC-BY-4.0}"',
  instrumentIntro: 'intro """\n\t$1\n"""',
  instrumentLanguages: "languages ${1:en}",
  instrumentTerm: 'term ${1:service} "$2"',
  instrumentBattery: 'battery ${1:perception} "$2" scale $3 code ${4:P}',
  instrumentDimension: 'dimension ${1:help} "${2:Help}" {\n\t${3:H1} "$4"\n}',
  instrumentQuestion: 'question ${1:used} "$2" one of {\n\t${3:yes} 1 "${4:Yes}"\n\t${5:no} 0 "${6:No}"\n}',
  instrumentGiven: 'given ${1:agency} "$2" one of {\n\t${3:north} 1 "${4:North}"\n\t${5:south} 2 "${6:South}"\n} from link',
  instrumentRecord: "record ${1:start, end}",
  instrumentPage: 'page ${1:first} "$2" {\n\t$3\n}',
  instrumentScore: 'score ${1:result} "${2:Mean}" = mean($3) per dimension',
  instrumentMapping: `mapping to $1 {\n\t$2 -> $3 \${4|${strengths}|}\n}`,
  instrumentRepeat: 'repeat ${1:visit} "${2:Visit}" for $3 {\n\t$4\n}',
  instrumentTest: 'test "${1:one respondent}" {\n\tgiven $2\n\texpect $3\n}',
  dimensionDimension: 'dimension ${1:facet} "${2:Facet}" {\n\t$0\n}',
  testGiven: "given $1 = $2",
  testExpect: "expect $1 = $2",
  one: "one of {\n\t$1\n}",
  any: "any of {\n\t$1\n}",
  rank: "rank of {\n\t$1\n}",
  share: "share ${1:100} across dimensions",
  bands: 'bands {\n\t"${1:A}" ${2:3}..${3:5} "${4:Good}"\n}',
  points: "points($1) {\n\t$2\n}",
  table: "table($1, $2) {\n\t$3\n}",
  else: "else ${1:0}",
  answered: "answered($1)",
  in: "in ($1)",
  weight: "weight ${1:0.5}",
  when: "when $1",
  includes: "includes",
};

const longer: Readonly<Record<string, WordHelp["longer"]>> = {
  number: { label: "number lo..hi", snippet: "number ${1:0}..${2:100}" },
  text: { label: "text long", snippet: "text long" },
};

/** What is known of a keyword: as the start of a statement in a block, or as a clause of the statement that begins with a word. */
export function helpOf(word: string, block: BlockName | undefined, statement?: string): WordHelp | undefined {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const key = [`${statement}${capital}`, `${block}${capital}`, word].find((each) => Object.hasOwn(keywords, each));
  if (key === undefined) return undefined;
  return { about: about(key as keyof typeof keywords), snippet: snippets[key], longer: longer[key] };
}

/** The one message that names braces is told how. */
function about(key: keyof typeof keywords): Message<"keywords"> {
  return key === "instrumentTerm" ? message("keywords.instrumentTerm", { name: "{name}" }) : message(`keywords.${key}`);
}
