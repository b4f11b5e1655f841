import type { scores as english } from "../catalogue/scores.ts";
import type { Messages } from "../entry.ts";

export const scores: Messages<typeof english> = {
  "twin-scale-mismatch":
    "{left} dan {right} tidak dapat {~done}: {item} dijawab dari {~leftRange} di satu baterai dan dari {~rightRange} di baterai lainnya. Beri kedua baterai skala yang sama.",
  "missing-twin":
    "Ini menggabungkan {?left} dengan {?right} butir demi butir, padahal {items} hanya ditanyakan di salah satunya. Tanyakan setiap butir di keduanya, atau buatlah kedua baterai mencakup dimensi yang sama.",
  "nominal-arithmetic": "{name} tidak dapat dipakai dalam perhitungan: {~reason}",
  "shape-mismatch": "{?left} dan {?right} tidak dapat digabungkan: yang satu {~leftShape}, yang lain {~rightShape}. {~hint}",
  "unequal-dimensions":
    "Kedua sisi mencakup dimensi yang berbeda: {only} hanya ada di salah satunya. Bobot harus mencakup dimensi yang dibobotinya.",
  "unreduced-score": "Skor ini akan berupa daftar {count} butir. Ringkaslah dengan mean(…) atau sum(…), atau tulis mean(…) per dimension.",
  "needs-a-list": "{function} memerlukan baterai, skor beberapa dimensi, atau share, sedangkan ini satu bilangan.",
  "per-dimension-without-items":
    "per dimension mengelompokkan butir, padahal di sini tidak ada butir: nilainya sudah {~shape}. Hapus per dimension.",
  "unknown-function": "Tidak ada fungsi {name}.{~hint}",
  "score-cycle": "{score} memerlukan dirinya sendiri ({chain}). Skor hanya dapat memakai skor yang tidak memakainya.",
  "missing-rule": "at least {count} tidak cocok untuk {available} nilai di sini. Tulis bilangan bulat dari 1 sampai {available}.",
  "missing-without-function":
    "missing menyatakan berapa nilai yang diperlukan sebuah mean atau sum, padahal skor ini tidak memuatnya. Hapus missing.",
  "share-not-divided":
    "{question} berjalan dari 0 sampai {total}, sehingga skor berbobot ini {total} kali terlalu besar. Bagi dengan {total}: {proposed}.",
  "weights-total":
    "Bobot ini berjumlah {total}, bukan 1: nilai dari {from} sampai {to} menjadi dari {lo} sampai {hi}. Perbaiki bobotnya, atau bagi dengan jumlahnya.",
  "band-range": "Pita {label} berjalan turun dari {lo} ke {hi}. Tulis batas bawah lebih dahulu.",
  "band-overlap": "Pita {first} dan {second} tumpang-tindih di {value}. Mulailah {second} dari {proposed}.",
  "band-gap": "Skor antara {from} dan {to} tidak masuk pita mana pun. Mulailah {second} dari {proposed}.",
  "band-out-of-reach": "Tidak ada jawaban yang menghasilkan {bands}: {score} berjalan dari {lo} sampai {hi}. {~advice}",
  "empty-bands": 'Tidak ada pita di sini. Tulis satu pada setiap baris: "A" 3.5..4 "Sangat baik"',
  "several-arguments": "{function} memerlukan satu daftar, bukan beberapa nama. {~hint}",
  "score-is-one-number": "{score} adalah satu bilangan dan tidak memiliki bagian {part}. {~advice}, atau mintalah {score} saja.",
};
