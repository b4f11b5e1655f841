import type { items as english } from "../catalogue/items.ts";
import type { Messages } from "../entry.ts";

export const items: Messages<typeof english> = {
  "battery-without-scale":
    "{battery} tidak memiliki skala, dan {item} juga tidak memiliki skala sendiri. Tulis scale NAMA setelah teks baterai.",
  "battery-without-items": "{battery} tidak menanyakan apa pun: tidak ada dimensi yang memberinya butir.",
  "dimension-without-items":
    'Dimensi {dimension} tidak memiliki butir. Tulis sekurang-kurangnya satu, misalnya {dimension}1 "…", atau hapus dimensi ini.',
  "dimension-without-title":
    "{dimension} tidak memiliki judul, dan {model} tidak memiliki dimensi bernama itu untuk diambil judulnya.{~hint}",
  "dimension-too-deep": "Dimensi dapat memuat faset, dan faset memuat butir: {dimension} satu tingkat terlalu dalam. Naikkan satu tingkat.",
  "item-without-battery":
    "Tidak ada baterai yang menanyakan {item}, sehingga tidak seorang pun akan melihatnya. Buatlah sebuah baterai mencakup dimensinya, atau hapus butir ini.",
  "missing-wording":
    "{item} tidak memiliki teks untuk baterai {battery}. Tulis teks bersama setelah namanya, atau kalimat untuk {battery} di dalam bloknya.",
  "duplicate-battery-code": "Dua baterai memiliki kode {code}, sehingga nama variabelnya akan sama. Beri masing-masing kode sendiri.",
  "scale-direction":
    "{battery} dan {other} menanyakan butir yang sama pada skala yang arahnya berlawanan: yang paling rendah dalam {battery} (“{low}”) paling tinggi dalam {other}. Balikkan salah satu skalanya.",
  "contradicting-clauses": "{first} dan {second} saling bertentangan. Pertahankan salah satu.",
  "number-range": "{range} tidak memuat bilangan apa pun: yang pertama lebih besar daripada yang kedua. Tukarkan keduanya.",
  "share-total": "share memerlukan bilangan bulat di atas 0 sebagai jumlah poin yang dibagi, misalnya share 100 across dimensions.",
  "share-without-dimensions": "{question} membandingkan dimensi satu sama lain, tetapi instrumen ini memiliki kurang dari dua dimensi.",
  "mapping-weights": "Bobot dari {from} berjumlah {total}. Beri setiap baris dari {from} sebuah bobot, sehingga jumlahnya 1.",
  "unknown-strength": "Pemetaan menyatakan seberapa dekat keduanya: same, overlaps, analogue, atau none.{~hint}",
  "unknown-certainty": 'sure diikuti high, medium, atau low, dan sebuah alasan: sure medium because "…"',
};
