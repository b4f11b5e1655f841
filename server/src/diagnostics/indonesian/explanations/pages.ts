import type { pages as english } from "../../catalogue/pages.ts";
import type { Told } from "../../entry.ts";

export const pages: Told<typeof english> = {
  "page-empty": {
    title: "Halaman yang tidak menampilkan apa pun",
    why: `Responden akan menemui halaman kosong dan bertanya-tanya apa yang terlewat.`,
  },
  "shown-twice": {
    title: "Sesuatu yang ditampilkan dua kali",
    why: `Jawaban memiliki satu tempat dalam data. Jika sebuah pertanyaan ditampilkan dua kali, jawaban kedua menimpa yang pertama. Untuk menampilkannya kepada orang yang berbeda di tempat yang berbeda, beri satu halaman syarat yang mencakup keduanya.`,
  },
  "never-shown": {
    title: "Sesuatu yang tidak ada di halaman mana pun",
    why: `Begitu instrumen memiliki satu halaman, hanya yang ada di halaman yang ditampilkan. Pertanyaan atau butir yang terlupa akan meninggalkan kolom kosong, dan setiap skor yang memerlukannya akan kosong.`,
  },
  "battery-clause-on-question": {
    title: "Pengaturan butir untuk pertanyaan yang tidak memilikinya",
    why: `\`of\`, \`by dimension\`, dan \`order random\` mengatur butir sebuah baterai. Pertanyaan berdiri sendiri.`,
  },
  "of-outside-battery": {
    title: "Bagian baterai yang tidak dimiliki baterai itu",
    why: `\`of\` memilih dimensi yang ditanyakan baterai. Di sini baterai mencakup dimensi lain, sehingga halaman tidak akan menampilkan apa pun darinya.`,
  },
};
