import type { In } from "../entry.ts";
import type { unknowable as english } from "./unknowable.en.ts";

export const unknowable: In<typeof english> = {
  message: "Responden tidak dapat melihat apakah sesuatu {word}. Tanyakan yang dapat mereka lihat, atau seberapa yakin mereka.",
  title: "Hal yang tidak dapat diketahui responden",
  why: `Pengguna layanan tidak melihat apakah layanan itu mematuhi aturan atau aman dari serangan. Jawabannya tebakan, tetapi tampak seperti pengukuran.`,
  mistaken: `Bila rasa percaya memang yang ditanyakan.`,
};
