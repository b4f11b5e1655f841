import type { In } from "../entry.ts";
import type { reversalUnmarked as english } from "./reversalUnmarked.en.ts";

export const reversalUnmarked: In<typeof english> = {
  message:
    "Orang yang setuju dengan {item} menilai layanan buruk, padahal skor menghitungnya sebagai pujian. Tandai `reverse`, atau balik rumusannya.",
  title: "Butir yang mencela tanpa tanda terbalik",
  why: `Kunci pembalik yang terlupa menarik rata-rata ke tengah dan menurunkan reliabilitas, dan tidak terlihat dari hal lain.`,
  mistaken: `Kira-kira seperempatnya, bila kata celaan dipakai untuk hal yang baik (“memberi tahu apa yang salah”).`,
  repair: "Menandai butir sebagai terbalik.",
};
