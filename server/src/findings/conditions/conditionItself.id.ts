import type { In } from "../entry.ts";
import type { conditionItself as english } from "./conditionItself.en.ts";

export const conditionItself: In<typeof english> = {
  message:
    "{name} hanya ditanyakan jika jawabannya sendiri memenuhi suatu syarat, sehingga tidak pernah ditanyakan kepada siapa pun. Pakailah jawaban yang diberikan sebelumnya.",
  title: "Syarat atas jawaban yang baru dibukanya",
  why: `Sebelum pertanyaan itu ditampilkan, jawabannya belum ada. Syarat itu tidak terpenuhi bagi siapa pun, dan pertanyaan tidak pernah ditampilkan. Biasanya yang dimaksud adalah nama pertanyaan lain.`,
};
