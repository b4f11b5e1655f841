import type { In } from "../entry.ts";
import type { checkElsewhere as english } from "./checkElsewhere.en.ts";

export const checkElsewhere: In<typeof english> = {
  message:
    "Aturan ini untuk jawaban {question}, tetapi tidak melihatnya. Sebutkan {question} di dalamnya, atau letakkan aturan ini pada pertanyaan yang dilihatnya.",
  title: "Aturan untuk jawaban lain",
  why: `Responden membaca pesan sebuah aturan pada pertanyaan tempat aturan itu berada. Jika aturan itu tidak melihat jawabannya, tidak ada yang dapat diubah di sana, dan responden tidak dapat melanjutkan.`,
};
