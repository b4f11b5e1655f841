import type { In } from "../entry.ts";
import type { surplusBrace as english } from "./surplusBrace.en.ts";

export const surplusBrace: In<typeof english> = {
  message: "{brace} ini tidak menutup apa pun. Hapus tanda itu.",
  title: "Kurung kurawal yang tidak menutup apa pun",
  why: `Kurung kurawal tutup lebih banyak daripada blok. Sering kali sebuah baris di antaranya terhapus.`,
};
