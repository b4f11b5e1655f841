/** Words that have to be the same throughout a battery: who is spoken to, who speaks, what ought to be. */

import { Phrases } from "../wording/sentence.ts";
import type { Lexicon } from "./lexicon.ts";

const phrases = (text: string): Phrases => new Phrases(text.split(","));

interface BatteryWords {
  /** The ways to speak to who answers, each by its words. */
  readonly addresses: Readonly<Record<string, Phrases>>;
  /** A text without this has none of them: most have none. */
  readonly mayAddress: RegExp;
  /** What looks like one of them and is none: `saudara kandung`. */
  readonly harmlessAddresses: Phrases;
  /** What says what ought to be, by how strongly; the first are words of expectations only. */
  readonly modals: { readonly should: Phrases; readonly must: Phrases; readonly will: Phrases };
  /** Who is or does what an expectation says, where `will` says it: `excellent companies will`. */
  readonly excellent: Phrases;
  /** Who speaks. */
  readonly first: Phrases;
  /** What begins a part of a sentence that says something of another part. */
  readonly clauses: Phrases;
  /** What else begins a sentence within another one. */
  readonly nested: Phrases;
  /** Words for something that was named before. */
  readonly pronouns: Phrases;
  /** Words that tell who answers how to do so, and name nothing that an item could be about. */
  readonly survey: Phrases;
}

const english: BatteryWords = {
  addresses: {
    you: phrases("you, your, yours, yourself"),
    "the respondent": phrases("the respondent, the respondent's, respondents, each respondent, every respondent"),
  },
  mayAddress: /\byou|respondent/i,
  harmlessAddresses: phrases("thank you, as you know"),
  modals: { should: phrases("should, ought to"), must: phrases("must, have to, has to, need to"), will: phrases("will, would") },
  excellent: phrases("excellent, ideal, superb"),
  first: phrases("i, i'm, i've, we, we're, we've"),
  clauses: phrases(
    "that, which, who, whom, whose, what, where, when, why, how, if, whether, because, although, while, until, before, after, since, as, than",
  ),
  nested: phrases("because, although, unless"),
  pronouns: phrases("it, it's, its, they, they're, their, them, he, she, his, her, this, these, those"),
  survey: phrases(
    `answer, answers, statement, statements, line, lines, scale, option, options, number, question, questions, agree, agreement, disagree, choose, mark, tick,
    rate, rating, please, following, extent, opinion, think, how, far, much, well, fits, best, one, each, below, indicate, select, circle, tell, say, would, your, you, i, me, my, experience`,
  ),
};

const indonesian: BatteryWords = {
  addresses: {
    Anda: phrases("anda"),
    "Bapak/Ibu": phrases("bapak/ibu, ibu/bapak, bapak/ibu/saudara, bapak/ibu/saudara/i, bapak ibu, bapak atau ibu, bapak dan ibu"),
    Saudara: phrases("saudara, saudara/i, saudara/saudari, saudari"),
    kamu: phrases("kamu, kalian"),
  },
  mayAddress: /anda|bapak|ibu|saudar|kamu|kalian/i,
  harmlessAddresses: phrases(
    `saudara kandung, saudara sepupu, saudara tiri, saudara ipar, saudara jauh, saudara laki-laki, saudara perempuan, saudara pasien, atau saudara, dan saudara,
    teman saudara, bapak/ibu yang terhormat, bapak/ibu/saudara yang terhormat, yth bapak/ibu, yth bapak/ibu/saudara, anda/saudara, anda/bapak/ibu`,
  ),
  modals: {
    should: phrases("seharusnya, sebaiknya, semestinya, hendaknya, seyogianya, selayaknya"),
    must: phrases("harus, wajib, mesti, perlu"),
    will: phrases("akan"),
  },
  excellent: phrases("prima, ideal, unggul, istimewa"),
  first: phrases("saya, aku, kami, kita"),
  clauses: phrases(
    `yang, apa, siapa, kapan, mengapa, kenapa, bagaimana, apakah, berapa, di mana, ke mana, jika, bila, kalau, karena, meskipun, walaupun, ketika, saat, hingga,
    sampai, sebelum, setelah, sejak, sebagaimana, seperti, daripada, dari, bahwa, agar, supaya, sehingga`,
  ),
  nested: phrases("karena, meskipun, walaupun, sehingga"),
  pronouns: phrases("ia, dia, mereka, beliau, itu, hal ini, hal itu, hal tersebut"),
  survey: phrases(
    `jawaban, jawab, pernyataan, baris, skala, pilihan, pilih, nomor, angka, pertanyaan, setuju, tandai, beri, tanda, nilai, nilailah, mohon, berikut, pendapat,
    menurut, seberapa, sejauh, mana, sesuai, paling, bagaimana, tiap, setiap, satu, isi, isilah, anda, saya, bapak/ibu, saudara, bapak, ibu, pengalaman, terjadi, hal, tentang`,
  ),
};

/** These words in the language of a lexicon. */
export function batteryWordsIn({ language }: Lexicon): BatteryWords {
  return language === "en" ? english : indonesian;
}
