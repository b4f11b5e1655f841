import type { In } from "../entry.ts";
import type { conditionKind as english } from "./conditionKind.en.ts";

export const conditionKind: In<typeof english> = {
  message: "{name} adalah {found}, sehingga {op} tidak cocok. {hint}",
  title: "Perbandingan yang tidak cocok dengan pertanyaannya",
  why: `Apa yang dapat ditanyakan tentang sebuah jawaban bergantung pada jenisnya: pilihan dibandingkan dengan namanya, bilangan dengan bilangan, dan untuk pertanyaan dengan beberapa jawaban ditanyakan apakah jawaban itu termasuk di dalamnya. Pilihan disebut dengan nama, bukan nomor, agar syarat tetap bermakna sama ketika kodenya berubah.`,
};
