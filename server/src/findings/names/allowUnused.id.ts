import type { In } from "../entry.ts";
import type { allowUnused as english } from "./allowUnused.en.ts";

export const allowUnused: In<typeof english> = {
  message: "Pengecualian ini berlaku untuk {on}, dan {code} tidak ditemukan di sana. Hapuslah, atau tulis di deklarasi yang dimaksud.",
  title: "Pengecualian yang tidak diperlukan apa pun",
  why: `Temuan yang dikecualikan baris ini tidak ada, atau tidak ada lagi. Pengecualian yang bertahan melebihi penyebabnya akan membungkam temuan yang sama ketika muncul kembali karena kekeliruan.

Atau pengecualian itu berlaku untuk deklarasi yang salah: di belakang baterai, butir, pertanyaan, atau skor, \`allow\` menjadi milik deklarasi itu, meskipun ditulis di baris tersendiri. Untuk seluruh instrumen, tulislah tepat di bawah kurung kurawal instrumen.`,
};
