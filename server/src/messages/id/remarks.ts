import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const remarks: Translated<Words["remarks"]> = {
  allItems: "seluruh baterai",
  fewRespondents:
    "Hanya {count} responden: rata-rata, dan terutama reliabilitas, akan berbeda pada sampel lain. Sebutlah hasilnya uji coba.",
  fewComplete:
    "Hanya {count} dari {n} responden yang menjawab semua butir {dimension} ({battery}): koefisien dari jawaban lengkap saja bersifat kebetulan. Laporkan yang berpasangan (pairwise).",
  negative:
    "Korelasi {item} ({battery}) dengan butir lain dalam {dimension} adalah {r}. Apakah kalimatnya berarah terbalik? Kalau ya, tandai butir itu dengan reverse.",
  negativeReversed:
    "Korelasi {item} ({battery}) dengan butir lain dalam {dimension} adalah {r}, setelah skornya dibalik. Apakah kalimatnya searah dengan yang lain, atau datanya sudah dibalik? Kalau ya, hapus reverse dari butir itu.",
  constantItem:
    "Semua responden memberi jawaban yang sama pada {item} ({battery}): butir itu tidak membedakan siapa pun dan tidak ikut dalam reliabilitas.",
  lowAlpha: "Alfa {dimension} ({battery}) adalah {alpha}, di bawah 0,7. Periksa butirnya satu per satu sebelum rata-ratanya dipakai.",
  redundant:
    "Alfa {dimension} ({battery}) adalah {alpha}, di atas 0,95: butir-butirnya menanyakan hal yang hampir sama. Itu bukan berarti lebih baik; butir yang lebih sedikit sudah cukup.",
  twoItems: "Laporkan koefisien Spearman-Brown untuk {dimension} ({battery}): butirnya hanya dua, dan alfa kurang tepat untuk dua butir.",
  heywood:
    "Satu faktor tidak cocok untuk {dimension} ({battery}): ada butir dengan muatan di atas 1. Laporkan alfa, bukan omega, dan carilah butir yang saling mengulang.",
  poorAdequacy: "Butir-butir {dimension} ({battery}) terlalu sedikit berkaitan untuk analisis faktor: KMO-nya {kmo}, di bawah 0,5.",
  tooManyItems: "Reliabilitas {dimension} ({battery}) tidak dihitung: butirnya {count}, lebih banyak daripada skala mana pun.",
  formative: "{dimension} adalah indeks: butir-butirnya membentuknya dan tidak perlu berkorelasi, sehingga tidak ada alfa.",
  atFloor:
    "{share} % responden memiliki rata-rata terendah yang mungkin pada {dimension} ({battery}): di bawahnya tidak ada lagi yang dapat dibedakan.",
  atCeiling:
    "{share} % responden memiliki rata-rata tertinggi yang mungkin pada {dimension} ({battery}): di atasnya tidak ada lagi yang dapat dibedakan.",
  unreliableGap:
    "Reliabilitas kesenjangan {first} - {second} pada {dimension} adalah {reliability}, di bawah 0,6. Jangan korelasikan dengan apa pun: pakailah {first} saja.",
  expectationAsImportance:
    "{battery} dipakai sebagai kepentingan dalam analisis kepentingan-kinerja. Yang diharapkan belum tentu yang penting bagi responden: sebutkan hal itu.",
  upsideDown:
    "{count} jawaban pada {desired} lebih rendah daripada pada {minimum}: responden itu tertukar membaca kolomnya. Periksa sebelum dihitung.",
  outsideBands: "{count} hasil {score} tidak masuk ke kategori mana pun: rumusnya, atau batas kategorinya, bukan yang dimaksud.",
  smallGroups:
    "Beberapa kelompok menurut {variable} beranggotakan kurang dari sepuluh orang: {groups}. Rata-ratanya kurang bermakna, dan perbandingannya lemah.",
};
