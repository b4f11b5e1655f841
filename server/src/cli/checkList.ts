/** All that is known of the checks, for documents and measurements that are made from it. */

import { check } from "../checks/index.ts";
import { lexiconLanguages } from "../checks/words/lexicons.ts";
import { configurationOf } from "../configuration/configuration.ts";
import { isLoss, type Code } from "../findings/codes.ts";
import { numberOf, type Entry, type Level, type Severity, type Words } from "../findings/entry.ts";
import { levelsIn, profiles, type Profile } from "../findings/levels.ts";
import { libraryTexts } from "../library/texts.ts";
import type { FileSystem } from "../workspace/fileSystem.ts";
import { loadProgram } from "../workspace/load.ts";
import type { ReaderLanguage } from "../messages/say.ts";
import { explanationsIn } from "./context.ts";
import { loadDictionaries } from "../node/dictionaries.ts";
import { pageOf } from "./render/report.ts";

export interface Check {
  readonly code: Code;
  /** Its number in the catalogue of checks of method. */
  readonly catalogue?: string;
  /** The same, where it is about method alone: profiles decide how much it counts. */
  readonly method?: string;
  readonly title: string;
  readonly severity: Severity;
  readonly levels: Readonly<Record<Profile, Level>>;
  /** The languages whose words it knows, or that it needs to know none. */
  readonly languages: readonly string[] | "all";
  readonly source?: string;
  readonly allowable: boolean;
  /** Whether something mends it: a fix of the finding, or a refactoring. */
  readonly fix: boolean;
  /** What that does. */
  readonly repair?: string;
  /** When the finding is wrong, and how often. */
  readonly mistaken?: string;
  readonly page: string;
}

/** What is known of some checks, with the words of a language. */
export async function checksOf(wanted: readonly Code[], language: ReaderLanguage): Promise<readonly Check[]> {
  const words = await explanationsIn(language);
  const { catalogue } = await import("../findings/catalogue.ts");
  const list: Check[] = [];
  for (const code of wanted) list.push(await checkOf(code, catalogue[code], words[code]));
  return list;
}

async function checkOf(code: Code, entry: Entry, { title, mistaken, repair }: Words): Promise<Check> {
  const { severity, method, source, allowable } = entry;
  const number = numberOf(entry);
  const found = await foundIn(code, entry, (text) => text);
  const readsWords = method !== undefined && found.length > 0 && (await foundIn(code, entry, inNoLanguage)).length === 0;
  return {
    code,
    ...(number !== undefined && { catalogue: number }),
    ...(method !== undefined && { method }),
    title,
    severity,
    levels: Object.fromEntries(profiles.map((profile) => [profile, levelsIn(profile).get(code)!])) as Record<Profile, Level>,
    languages: readsWords ? lexiconLanguages : "all",
    ...(source !== undefined && { source }),
    allowable,
    fix: repair !== undefined || found.some(({ fixes }) => fixes.length > 0),
    ...(repair !== undefined && { repair }),
    ...(mistaken !== undefined && { mistaken }),
    page: pageOf(code)!,
  };
}

/** What its example has of it, with each text changed. */
async function foundIn(code: Code, { wrong, beside = {}, severity }: Entry, changed: (text: string) => string) {
  if (wrong === undefined || isLoss(code)) return [];
  const root = "/example";
  const texts = new Map(Object.entries({ ...beside, "desk.ukur": wrong }).map(([name, text]) => [`${root}/${name}`, changed(text)]));
  const fileSystem: FileSystem = {
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    },
    realPath: async (path) => path,
  };
  const program = await loadProgram([`${root}/desk.ukur`], { fileSystem, root, library: libraryTexts });
  const configuration = configurationOf({ levels: { [code]: severity } });
  return check(program, () => configuration, loadDictionaries()).filter((finding) => finding.code === code);
}

/** The same text with tags of languages that have no words: what is found in it all the same needs to know none. */
function inNoLanguage(text: string): string {
  const tag = (known: string) => (known === "en" ? "zxx" : "mis");
  return text
    .replace(/^( *languages )(.*)$/gm, (_, keyword: string, tags: string) => keyword + tags.replace(/\b(?:en|id)\b/g, tag))
    .replace(/\btranslation (en|id)\b/g, (_, known: string) => `translation ${tag(known)}`);
}
