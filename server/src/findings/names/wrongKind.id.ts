import type { In } from "../entry.ts";
import type { wrongKind as english } from "./wrongKind.en.ts";

export const wrongKind: In<typeof english> = {
  message: "{name} adalah {found}, padahal di sini diperlukan {expected}. {hint}",
  title: "Nama dari jenis yang salah",
  why: `Nama itu ada, tetapi yang dinamainya tidak dapat berada di sini: halaman menampilkan pertanyaan dan baterai, skor dihitung dari baterai, pertanyaan, dan skor lain, \`measures\` diikuti sebuah model.`,
};
