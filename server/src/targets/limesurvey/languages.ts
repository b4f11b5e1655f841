/** The languages that LimeSurvey has words for, by its own tags (`surveytranslator_helper.php` of its version 6). */

import type { Loss } from "../../form/loss.ts";
import { message } from "../../messages/message.ts";

/** Languages in which it writes a comma before the decimals. */
const comma =
  `af sq am hy az eu be ca-valencia ca ceb hat hr cs cs-informal da nl nl-informal et fil fi fr ful gl ka de de-easy de-informal el
kal ha hil hu hu-informal is id ike ilo it it-informal kk rw km run ckb kmr ky lv lt lb mk cnr mya nb nn oc ory pap-CW pl pl-informal pt
pt-BR ro roh ru smi sr sr-Latn sk sl so es es-informal swh sv tl tr uk uz vi xho sah yor zu`.split(/\s/);
const point = `ar bn bs bg ny zh-Hans zh-Hant-HK zh-Hant-TW prs en gu haz he hi ie ja kn ko ms ml mt mr mn ne ps fa pa si es-AR
es-AR-informal es-CL es-CO es-MX tg ta te th ti ur ug cy`.split(/\s/);

const tags = new Map([...comma, ...point].map((tag) => [tag.toLowerCase(), tag]));
const withComma = new Set(comma);

/** What it calls languages whose usual tag is another one. */
const others: Readonly<Record<string, string>> = {
  zh: "zh-Hans",
  "zh-cn": "zh-Hans",
  "zh-sg": "zh-Hans",
  "zh-hant": "zh-Hant-TW",
  "zh-tw": "zh-Hant-TW",
  "zh-hk": "zh-Hant-HK",
  "zh-mo": "zh-Hant-HK",
  no: "nb",
  sw: "swh",
  ht: "hat",
  ff: "ful",
  rn: "run",
  ga: "ie",
  my: "mya",
  rm: "roh",
  se: "smi",
  xh: "xho",
  yo: "yor",
  kl: "kal",
  iu: "ike",
  or: "ory",
  ku: "kmr",
  pap: "pap-CW",
  "sr-cyrl": "sr",
};

/** A language by LimeSurvey's own tag, or the next wider one that it has. */
function known(language: string): string | undefined {
  const parts = language.toLowerCase().split("-");
  for (; parts.length > 0; parts.pop()) {
    const tag = parts.join("-");
    const found = tags.get(others[tag]?.toLowerCase() ?? tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface LimeLanguage {
  /** The language of the instrument. */
  readonly language: string;
  /** What LimeSurvey calls it. */
  readonly tag: string;
  /** 1 for a comma before the decimals, 0 for a point. */
  readonly numberFormat: 0 | 1;
}

/** The languages of an instrument as LimeSurvey calls them, and those that it has not, or not twice. */
export function limeLanguages(
  languages: readonly string[],
  on: string,
): { readonly languages: readonly LimeLanguage[]; readonly losses: readonly Loss[] } {
  const taken = new Set<string>();
  const losses: Loss[] = [];
  const found = languages.map((language): LimeLanguage => {
    const tag = known(language);
    if (tag === undefined || taken.has(tag)) {
      losses.push({ on, code: "words-in-english", message: message("losses.limesurveyLanguage", { language }) });
      taken.add(language);
      return { language, tag: language, numberFormat: 0 };
    }
    taken.add(tag);
    return { language, tag, numberFormat: withComma.has(tag) ? 1 : 0 };
  });
  return { languages: found, losses };
}
