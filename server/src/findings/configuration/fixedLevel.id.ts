import type { In } from "../entry.ts";
import type { fixedLevel as english } from "./fixedLevel.en.ts";

export const fixedLevel: In<typeof english> = {
  message: "{code} dinilai sama dalam setiap proyek: {reason}. Keluarkan dari levels.",
  title: "Tingkat untuk temuan yang tidak dapat dipilih tingkatnya",
  why: `Proyek menentukan hal-hal yang dipertimbangkan. Nama yang tidak dimiliki apa pun, atau skor yang tidak dapat dihitung, tidak menyisakan hasil yang masuk akal dalam proyek mana pun. Sedangkan apa yang tidak dapat ditampung suatu platform harus diketahui dari setiap survei: itu dikecualikan pada deklarasi tempatnya, dengan alasan yang ditampilkan dalam buku kode.`,
};
