/** What Qualtrics calls languages: its own codes ("Translating a survey", "Available language codes"), which are not always those of BCP 47. */

/** The languages that it has by the code of BCP 47, in capitals. */
const same =
  "AR BG BN BS CA CEB CS CY DA DE EL EN EN-GB EO ES ES-ES ET FA FI FR FR-CA GU HE HI HIL HR HU ID IT JA KA KM KO LT LV MK MN MS MY NL NO PL PT PT-BR RO RU SK SL SQ SR SV SW TA TH TR UK UR VI".split(
    " ",
  );

const others: Readonly<Record<string, string>> = {
  AS: "ASM",
  AZ: "AZ-AZ",
  BE: "BEL",
  FIL: "TGL",
  HY: "HYE",
  IS: "ISL",
  KK: "KAZ",
  KN: "KAN",
  ML: "MAL",
  MR: "MAR",
  NB: "NO",
  NN: "NO",
  OR: "ORI",
  PA: "PA-IN",
  SI: "SIN",
  TE: "TEL",
  TL: "TGL",
  ZH: "ZH-S",
  "ZH-CN": "ZH-S",
  "ZH-SG": "ZH-S",
  "ZH-HANS": "ZH-S",
  "ZH-TW": "ZH-T",
  "ZH-HK": "ZH-T",
  "ZH-MO": "ZH-T",
  "ZH-HANT": "ZH-T",
};

/** The code of a language, or that of the language without its region; nothing where Qualtrics has neither. */
function known(tag: string): string | undefined {
  const parts = tag.toUpperCase().split("-");
  for (; parts.length > 0; parts.pop()) {
    const code = parts.join("-");
    const own = others[code] ?? (same.includes(code) ? code : undefined);
    if (own !== undefined) return own;
  }
  return undefined;
}

export interface LanguageCodes {
  /** The code of each language of an instrument, in its order. */
  readonly codes: ReadonlyMap<string, string>;
  /** Those that Qualtrics has no code for, or whose code another one has. */
  readonly unknown: readonly string[];
}

export function languageCodes(languages: readonly string[]): LanguageCodes {
  const codes = new Map<string, string>();
  const unknown: string[] = [];
  for (const language of languages) {
    const code = known(language);
    const isFree = code !== undefined && ![...codes.values()].includes(code);
    if (!isFree) unknown.push(language);
    codes.set(language, isFree ? code : language.toUpperCase());
  }
  return { codes, unknown };
}
