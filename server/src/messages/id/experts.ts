import type { Words } from "../en.ts";
import { dan } from "../lists.ts";
import type { Translated } from "../message.ts";

export const experts: Translated<Words["experts"]> = {
  sheetName: "Penilaian",
  writeName: "Tulis nama atau kode Anda di sel sebelah kiri.",
  relevanceMeans:
    "Seberapa relevan butir ini dengan dimensinya? 1 tidak relevan, 2 kurang relevan, 3 cukup relevan, 4 sangat relevan. Kosongkan hanya bila Anda tidak dapat menilainya.",
  essentialMeans: "Apakah butir ini esensial bagi dimensinya? ya; berguna (tetapi tidak esensial); tidak (tidak perlu).",
  commentMeans: "Apa yang perlu diubah, dan bagaimana.",

  noItems:
    "{name} bukan lembar penilaian: tidak ada barisnya yang memuat sel “butir” di atas butir-butir. Berikan lembar yang ditulis oleh: ukur sheet experts {file}",
  noRatings: "{name} tidak memiliki kolom “relevansi” atau “esensial” pada baris {row}. Beri kolom penilaian judul dengan kata-kata itu.",
  otherInstrument: "{name} adalah lembar penilaian {other}, padahal instrumen ini {instrument}. Berikan lembar instrumen ini.",
  noneKnown:
    "Tidak ada baris {name} yang menyebut butir {instrument}, jadi itu lembar instrumen lain atau versi lain. Tulis lembar instrumen ini: ukur sheet experts {file}",
  sheetTwice: "{name} diberikan dua kali. Berikan setiap lembar satu kali saja.",
  tooManyExperts: "Ahlinya lebih dari {most}. Berikan penilaian panel dengan paling banyak sekian ahli.",
  nothingRated: "Tidak ada lembar yang berisi penilaian. Berikan lembar yang sudah diisi ahli.",

  notRelevance:
    "{value} bukan nilai relevansi, yang berkisar dari {lo} sampai {hi}. Tanyakan kepada ahlinya, lalu perbaiki selnya, atau kosongkan.",
  notEssential: "{value} tidak mengatakan apakah butir itu esensial. Tulis ya, berguna, atau tidak, atau kosongkan selnya.",
  missing: "Tidak ada penilaian untuk {item}. Mintalah kepada ahlinya; tanpa itu, nilai butir ini berasal dari lebih sedikit ahli.",
  noRow: ({ items }) =>
    `Lembar ini tidak memuat baris untuk ${dan(items)}. Salin kembali barisnya dari lembar baru, lalu mintalah penilaiannya.`,
  unknownItem: "{value} bukan butir {instrument}, dan barisnya dilewati. Perbaiki namanya, atau hapus barisnya.",
  noName: "Baris ini memuat penilaian tanpa menyebut butirnya. Tulis nama butir di kolom butir, atau kosongkan barisnya.",
  itemTwice: "{item} juga ada pada baris {first}, dan yang dibaca adalah baris itu. Hapus salah satunya.",
  rewritten:
    "Rumusan yang dinilai bukan rumusan {item} sekarang. Bila perubahannya berarti, mintalah ahli menilai yang baru: penilaian ini untuk yang lama.",
  columnTwice:
    "{first} dan {second} sama-sama berjudul {header}, dan yang dibaca adalah yang pertama. Beri kolom setiap ahli nama sendiri.",
  expertTwice:
    "{expert} juga menilai dalam {first}, dan hanya itu yang dihitung. Keluarkan salah satu lembarnya, atau beri kedua ahli nama yang berbeda.",
  sameSheet: "Isi lembar ini sama dengan {first} di setiap selnya, dan keduanya dihitung. Bila ini salinan, keluarkan.",
  unrated: "Kolom ini tidak berisi penilaian, sehingga ahli ini tidak dihitung di sini. Mintalah penilaiannya, atau hapus kolomnya.",

  rated: ({ experts, items }) => `${experts} ahli menilai ${items} butir.`,
};
