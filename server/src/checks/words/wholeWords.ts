/** Words that tell what an introduction says, and whom a questionnaire is for. */

import { Phrases } from "../wording/sentence.ts";
import type { Lexicon } from "./lexicon.ts";

const phrases = (text: string): Phrases => new Phrases(text.split(","));

interface WholeWords {
  /** That taking part is free. */
  readonly voluntary: Phrases;
  /** How long it takes. */
  readonly time: Phrases;
  /** What becomes of the answers. */
  readonly confidential: Phrases;
  readonly contact: Phrases;
  /** People are meant who have used something. */
  readonly used: Phrases;
  /** They were chosen beforehand. */
  readonly invited: Phrases;
  /** Asks for that at its beginning. */
  readonly haveYouUsed: Phrases;
}

const english: WholeWords = {
  voluntary: phrases(
    "voluntary, voluntarily, up to you, free to, your choice, you choose, you may stop, can stop, may stop, you may skip, can skip, you decide, may withdraw, can withdraw, do not have to, need not, i agree, i consent, willing to take part",
  ),
  time: phrases("minute, minutes, hour, half an hour"),
  confidential: phrases(
    "anonymous, anonymously, anonymity, confidential, confidentially, confidentiality, in totals, in total, not shared, not passed on, only for, used only, in summary, in aggregate, aggregated, statistics, private, privacy",
  ),
  contact: phrases("contact, questions about, write to us, call us, reach us"),
  used: phrases("used, use, using, users, visited, visitors, received, applied, filed, bought, ordered, customers, contacted, attended"),
  invited: phrases("invited, on invitation, drawn from, sampled from, registered, randomly"),
  haveYouUsed: phrases(
    `have you ever, have you used, have you visited, have you been, have you received, have you applied, have you filed, have you bought, have you ordered,
    did you use, did you visit, do you use, have you contacted, have you attended`,
  ),
};

const indonesian: WholeWords = {
  voluntary: phrases(
    "sukarela, kerelaan, boleh berhenti, dapat berhenti, bebas, tidak wajib, boleh tidak, boleh melewati, dapat melewati, pilihan anda, berhak menolak, bersedia, mengundurkan diri, tanpa paksaan, terserah",
  ),
  time: phrases("menit, jam"),
  confidential: phrases(
    "anonim, anonimitas, rahasia, dirahasiakan, kerahasiaan, dijaga kerahasiaannya, gabungan, dalam bentuk gabungan, tidak dibagikan, hanya untuk, hanya digunakan, hanya dipakai, statistik, agregat, privasi, tanpa nama",
  ),
  contact: phrases("hubungi, menghubungi, dihubungi, kontak, narahubung, pertanyaan tentang"),
  used: phrases(
    "menggunakan, memakai, pengguna, pemakai, pernah, penerima, menerima, berkunjung, mengunjungi, pengunjung, pelanggan, membeli, mengajukan, pemohon, mengurus, pasien",
  ),
  invited: phrases("diundang, undangan, terdaftar, diambil secara acak, terpilih, acak"),
  haveYouUsed: phrases(
    `apakah anda pernah, pernahkah anda, apakah anda menggunakan, apakah anda memakai, apakah anda menerima, apakah anda sudah pernah, apakah anda mengunjungi,
    apakah bapak/ibu pernah, apakah saudara pernah, pernahkah bapak/ibu`,
  ),
};

/** These words in the language of a lexicon. */
export function wholeWordsIn({ language }: Lexicon): WholeWords {
  return language === "en" ? english : indonesian;
}
