import type { In } from "../entry.ts";
import type { textChanged as english } from "./textChanged.en.ts";

export const textChanged: In<typeof english> = {
  message: "{loss}",
  title: "Teks yang diubah oleh platform",
  why: `Sebagian platform mengganti tanda tertentu ketika membaca berkas, atau tidak dapat menampilkannya. Responden lalu melihat tanda yang lain daripada yang ditulis penyusun. Periksa tempatnya di platform itu, dan tulis teksnya tanpa tanda tersebut bila itu penting.`,
};
