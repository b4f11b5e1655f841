import type { In } from "../entry.ts";
import type { givenShown as english } from "./givenShown.en.ts";

export const givenShown: In<typeof english> = {
  message:
    "{given} adalah data titipan dan tidak ditanyakan, jadi tidak dapat berada di halaman. Hapus dari halaman, atau deklarasikan sebagai pertanyaan.",
  title: "Data titipan di sebuah halaman",
  why: `Nilai dari alamat survei atau dari undian sudah diketahui sebelum halaman pertama. Tidak ada yang menjawabnya, dan syarat serta skor dapat memakainya di mana saja.`,
};
