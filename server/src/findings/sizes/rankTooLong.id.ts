import type { In } from "../entry.ts";
import type { rankTooLong as english } from "./rankTooLong.en.ts";

export const rankTooLong: In<typeof english> = {
  message:
    "{question} mengurutkan {count} pilihan, padahal paling banyak {limit}. Tanyakan lebih sedikit, atau tanyakan dengan any of mana yang penting.",
  title: "Peringkat dengan terlalu banyak pilihan",
  why: `Tidak seorang pun dapat mengurutkan seratus hal: setelah beberapa yang pertama dan terakhir, selebihnya hanya kebetulan. Berkas pun tumbuh lebih cepat daripada daftarnya: setiap pilihan memiliki kolom, dan setiap kolom memuat semua peringkat, sehingga dua kali pilihan berarti empat kali berkas. Lebih dari 100, berkas akan memenuhi memori program yang membacanya. Tanyakan beberapa yang terpenting saja, atau tanyakan dengan \`any of\` mana yang penting.`,
};
