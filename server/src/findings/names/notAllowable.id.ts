import type { In } from "../entry.ts";
import type { notAllowable as english } from "./notAllowable.en.ts";

export const notAllowable: In<typeof english> = {
  message: "{code} tidak dapat dikecualikan: dengan kesalahan itu tidak ada hasil yang masuk akal. Perbaiki penyebabnya.",
  title: "Pengecualian untuk temuan yang tidak dapat dikecualikan",
  why: `Beberapa kesalahan tidak menyisakan hasil yang masuk akal: nama yang tidak dimiliki apa pun, skor yang tidak dapat dihitung. Kesalahan itu harus diperbaiki. Yang dapat dikecualikan adalah hal-hal yang dipertimbangkan, misalnya label yang sengaja dibuat sama.`,
};
