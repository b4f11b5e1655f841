import type { In } from "../entry.ts";
import type { sensitiveWithoutWayOut as english } from "./sensitiveWithoutWayOut.en.ts";

export const sensitiveWithoutWayOut: In<typeof english> = {
  message:
    '"{word}" adalah hal yang mungkin tidak ingin diungkapkan orang, dan tidak ada jawaban untuk mengelak. Tambahkan jawaban seperti "Saya memilih tidak menjawab".',
  title: "Pertanyaan sensitif tanpa pilihan untuk tidak menjawab",
  why: `Orang yang tidak ingin mengungkapkannya akan berhenti mengisi, atau memberi jawaban salah yang tampak benar. Jawaban seperti "Saya memilih tidak menjawab" yang ditandai \`missing\` mempertahankan orang itu dan mengatakan dengan jujur bahwa hal ini tidak diketahui.`,
  mistaken:
    "Jarang, bila undang-undang mewajibkan jawaban. Pertanyaan tanpa pilihan jawaban yang boleh dikosongkan dibiarkan, begitu pula yang ditandai `optional`.",
  repair: "Menambahkan jawaban yang tidak mengungkapkan apa-apa, dengan kode yang dianggap hilang.",
};
