import type { In } from "../entry.ts";
import type { stopLeftOut as english } from "./stopLeftOut.en.ts";

export const stopLeftOut: In<typeof english> = {
  message: "{loss}",
  title: "Penghentian yang ditinggalkan platform",
  why: `Ada platform yang tidak dapat mengetahui siapa yang berhenti di sebuah penghentian. Maka semua orang melanjutkan dan menjawab pertanyaan yang bukan untuk mereka. Buatlah jalan keluarnya di platform itu sebelum dipakai, atau biarkan penghentian melihat satu jawaban.`,
};
