import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const actions: Translated<Words["actions"]> = {
  expect: "Harapkan {result}",
  allow: "Kecualikan {code} dengan alasan",
  addToGlossary: "Tambahkan {word} ke glosarium proyek",
  fixAll: "Perbaiki semua yang memiliki satu perbaikan",
  organizeImports: "Urutkan impor",
  straighten: "Luruskan tanda kutip",
  extractChoices: "Keluarkan jawaban ke daftar jawaban",
  extractScale: "Keluarkan jawaban ke skala",
  pasteItems: ({ count }) => `Tempel sebagai ${count} butir`,
  pasteLabels: ({ count }) => `Tempel sebagai ${count} label`,
  pasteOptions: ({ count }) => `Tempel sebagai ${count} pilihan`,
  intoOptions: ({ count }) => `Jadikan ${count} baris jawaban`,
  intoItems: ({ count }) => (count === 1 ? "Jadikan baris ini butir" : `Jadikan ${count} baris butir`),
  split: "Bagi {item} menjadi {count} butir",
  addWording: "Tambahkan kalimat untuk {battery}",
  addTwins: "Tanyakan butir-butirnya juga dalam baterai {battery}",
  moveOut: "Pindahkan {name} ke luar instrumen, ke bagian atas berkas",
  askAfterFilter: "Tanyakan butir {dimension} hanya kepada yang mengalaminya",
  newWording: "Naikkan versi menjadi {version}: teks berubah",
  newItems: "Naikkan versi menjadi {version}: butir, skala, atau skor berubah",
  askInBoth: "Tanyakan butir di kedua baterai",
  addStubs: "Tambahkan {count} rancangan ke terjemahan {language}",
  stepTranslation: "Ubah terjemahan {language}",
  stepTests: "Jawab butir baru dalam uji seperti butir semula",
};
