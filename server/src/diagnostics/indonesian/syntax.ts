import type { syntax as english } from "../catalogue/syntax.ts";
import type { Messages } from "../entry.ts";

export const syntax: Messages<typeof english> = {
  "unexpected-text": "{found} tidak pada tempatnya di sini. Yang diharapkan: {~expected}.",
  "missing-part": "{~place}, {~expected} belum ada. Tulislah di sana.",
  "missing-keyword": "Sebelum {word}, kata {keyword} belum ada. Tulislah di sana.",
  "unknown-keyword": "{word} bukan kata kunci {~place}.{~hint}",
  "keyword-capitals": "Kata kunci ditulis dengan huruf kecil. Tulis {keyword}.",
  "repeated-clause": "{clause} disebut dua kali untuk {~kind} yang sama, padahal hanya satu yang dapat berlaku. Hapus salah satunya.",
  "unclosed-text": "Teks ini tidak memiliki tanda kutip penutup. Tulis {quote} di akhirnya; teks beberapa baris diapit {~block}.",
  "unclosed-text-block":
    "Teks yang dimulai di baris {line} tidak memiliki penutup {quote}, sehingga akhirnya tidak diketahui. Tulis {quote} di bawah baris terakhirnya.",
  "unknown-escape":
    "{escape} tidak memiliki arti khusus, sehingga garis miring terbalik itu menjadi bagian teks. Tulis {backslash} untuk menyatakan bahwa itu disengaja.",
  "unclosed-block": "Blok {what}, yang dimulai di baris {line}, tidak ditutup. Tulis {brace} {~place}.",
  "missing-brace": "Blok {what} di baris {line} tidak memiliki {brace} pembuka. Tulis {brace} sebelum baris pertamanya.",
  "surplus-brace": "{brace} ini tidak menutup apa pun. Hapus tanda itu.",
  "nesting-too-deep": "Susunan ini lebih dari {limit} tingkat dalamnya, dan sisanya tidak dibaca. Sederhanakanlah.",
  "stray-characters": "{found} tidak memiliki arti di luar teks dalam tanda kutip. Hapus, atau tulis teksnya di dalam tanda kutip.",
  "needless-punctuation": "{~found} tidak diperlukan di sini: {~why}. Hapus tanda itu.",
  lookalike: "Di sini {found} ditulis {meant}.",
  "bad-name": "{name} tidak dapat menjadi nama. Nama adalah satu kata dari huruf a sampai z, angka, dan _, serta diawali huruf.{~hint}",
  "number-too-long":
    "{found} terlalu panjang: bilangan memiliki paling banyak {whole} angka sebelum titik dan {decimals} angka sesudahnya. Persingkat.",
  "foreign-quotes": "Teks diapit tanda kutip ganda. Tulis {proposed}.",
  "foreign-comment": "Komentar diawali // pada setiap baris. Tulis // sebagai ganti {found}.",
  "too-many-findings":
    "Setelah yang ini masih ada kesalahan lain; hanya {limit} yang pertama yang ditampilkan. Perbaiki sebagian, lalu lihat lagi.",
  "pasted-items": "{~lines}. {~where}: {example}",
  "mixed-quotes":
    "Teks ini dibuka dengan {open} dan ditutup dengan {close}. Gunakan jenis tanda kutip yang sama di kedua ujungnya: {proposed}",
};
