import type { In } from "../entry.ts";
import type { phrasesLacking as english } from "./phrasesLacking.en.ts";

export const phrasesLacking: In<typeof english> = {
  message: "Formulir dalam {language} akan menyebut ini dalam bahasa Inggris: {names}. Tambahkan.",
  title: "Frasa formulir yang tidak dimiliki sebuah bahasa",
  why: `Ukur memiliki yang dikatakan formulir sendiri (“Pilih satu.”, “Ya”) dalam enam belas bahasa. Dalam bahasa lain frasanya berbahasa Inggris kecuali
\`phrases\` menyebutkannya, sehingga orang membaca formulir dalam dua bahasa.`,
};
