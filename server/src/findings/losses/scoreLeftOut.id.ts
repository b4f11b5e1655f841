import type { In } from "../entry.ts";
import type { scoreLeftOut as english } from "./scoreLeftOut.en.ts";

export const scoreLeftOut: In<typeof english> = {
  message: "{loss}",
  title: "Skor yang tidak dihitung platform",
  why: `Definisinya lalu disusun untuk kedua kalinya dalam analisis, tempat pembalikan yang terlupa atau aturan lain untuk jawaban kosong tidak terlihat. Ambil rumusnya dari pesan ini atau dari buku kode, dan bandingkan dengan uji dalam instrumen.`,
};
