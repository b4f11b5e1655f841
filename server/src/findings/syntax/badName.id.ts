import type { In } from "../entry.ts";
import type { badName as english } from "./badName.en.ts";

export const badName: In<typeof english> = {
  message: "{name} tidak dapat menjadi nama. Nama adalah satu kata dari huruf a sampai z, angka, dan _, serta diawali huruf. {hint}",
  title: "Nama dengan huruf yang tidak boleh ada dalam nama",
  why: `Nama menjadi kolom berkas data, dan platform survei serta paket statistik hanya sepakat atas huruf a sampai z, angka, dan \`_\`. Teks setelah nama boleh memuat huruf apa pun.`,
};
