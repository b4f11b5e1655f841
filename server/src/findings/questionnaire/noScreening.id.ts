import type { In } from "../entry.ts";
import type { noScreening as english } from "./noScreening.en.ts";

export const noScreening: In<typeof english> = {
  message:
    "Hanya orang yang pernah menggunakannya yang dimaksud, tetapi tidak ada yang menanyakannya. Tanyakan lebih dahulu, dan tampilkan selebihnya bila jawabannya ya.",
  title: "Tidak ditanyakan apakah orangnya termasuk sasaran",
  why: `Orang yang belum pernah menggunakan suatu layanan tetap dapat menilainya dari kata orang, dan penilaian itu tidak dapat dibedakan. Pertanyaan di depan dan halaman dengan \`when\` menyaring mereka.`,
  mistaken: `Bila orang diundang dengan namanya: katakan dalam \`population\` bahwa mereka diundang.`,
};
