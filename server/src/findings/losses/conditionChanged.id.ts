import type { In } from "../entry.ts";
import type { conditionChanged as english } from "./conditionChanged.en.ts";

export const conditionChanged: In<typeof english> = {
  message: "{loss}",
  title: "Syarat yang tidak dapat ditampung platform apa adanya",
  why: `Jika syaratnya ditinggalkan, responden melihat halaman yang bukan untuk mereka, dan jawabannya masuk ke dalam data. Jika syaratnya ditulis dengan cara lain, periksalah di platform sebelum survei dimulai. Syarat yang lebih sederhana, atau halaman yang lebih banyak, dapat ditampung setiap platform.`,
};
