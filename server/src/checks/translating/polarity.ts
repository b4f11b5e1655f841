/** Whether a text says no: what a translation loses most easily, and what turns an item round. */

import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";

/** `no` only where nothing else in the text is bad or takes something away: "never late" is good, and so is "without errors". */
export type Polarity = "no" | "unsure" | "yes";

const unfavourable: Readonly<Record<Lexicon["language"], ReadonlySet<string>>> = {
  en: new Set(
    `without only until unless except but free less under below within instead against avoid stop prevent hidden late slow difficult hard difficulty
    complicated confusing confused wait waiting error errors mistake mistakes problem problems trouble fault faults fail delay delays delayed unfair rude
    dirty expensive broken crash crashes lose loses lost discriminate discrimination discriminating corruption bribe interruption interruptions
    reluctant refuse poor bad worse worst wrong missing waste wasted long outdated afraid worry worried risk doubt too hardly barely rarely seldom lack lacks
    gap obstacle obstacles barrier barriers different difference forget forgotten other otherwise any anything anyone ever rather`.split(
      /\s+/,
    ),
  ),
  id: new Set(
    `tanpa hanya kecuali hingga sampai kurang dari bebas gratis cuma alih-alih menghindari mencegah tersembunyi terlambat lambat lama sulit sukar susah rumit
    membingungkan bingung menunggu tunggu antre mengantre kesalahan salah keliru masalah kendala kesulitan hambatan gangguan gagal tertunda penundaan
    kasar kotor mahal rusak macet hilang kehilangan diskriminasi diskriminatif membeda-bedakan membedakan korupsi suap pungli pungutan enggan menolak
    buruk jelek berbelit-belit berbelit khawatir takut ragu risiko rugi terlalu jarang kekurangan celah berbeda perbedaan lupa lain sekali bukan-bukan
    belum mustahil terhindar terlepas lepas`.split(/\s+/),
  ),
};

/** English words that deny by how they begin or end, and those that only look like it. */
const denies = /^(?:un|in|im|ir|il|dis|non|mis)[a-z-]{4,}$|less$/;

export function polarityOf(text: string, lexicon: Lexicon): Polarity {
  const sentence = sentenceOf(text);
  const { words } = sentence;
  let negations = 0;
  for (let index = 0; index < words.length; index++) {
    const { lower } = words[index]!;
    if (lexicon.harmlessNegations.lengthAt(sentence, index) > 0) return "unsure";
    if (lexicon.negators.has(lower)) negations++;
    else if (unfavourable[lexicon.language].has(lower) || lexicon.negativeMeanings.lengthAt(sentence, index) > 0) return "unsure";
    else if (lexicon.language === "en" && denies.test(lower) && !harmless.test(lower)) return "unsure";
  }
  if (negations === 0) return "yes";
  return negations === 1 ? "no" : "unsure";
}

/** Words that begin like those and deny nothing. */
const harmless =
  /^(?:un(?:der|til|it|iv|ion|ique|less)|in(?:form|stru|ter|side|stead|volv|clu|crea|vest|vit|dic|div|dus|ten|sti|stall|spe|put|quir|to)|im(?:port|prov|press|age|med|ple)|dis(?:cuss|play|tance|trict|trib|cover)|mis(?:sion|ter)|il(?:lu)|ir(?:on))/;
