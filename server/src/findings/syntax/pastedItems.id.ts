import type { In } from "../entry.ts";
import type { pastedItems as english } from "./pastedItems.en.ts";

export const pastedItems: In<typeof english> = {
  message: "{lines}. {where}: {example}",
  title: "Daftar yang ditempel",
  why: `Daftar dari pengolah kata atau baris lembar kerja tidak berbentuk butir seperti di sini. Butir adalah sebuah nama, yang menjadi kolom data, dan sebuah teks dalam tanda kutip. Editor dengan Ukur mengubah baris seperti itu menjadi butir dalam satu langkah (Quick Fix): nama dilanjutkan, \`(R)\` dan \`*\` menjadi \`reverse\`, dan dari sebuah tabel dikenali kolom id, teks, dimensi, dan butir terbalik.`,
};
