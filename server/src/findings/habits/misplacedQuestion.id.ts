import type { In } from "../entry.ts";
import type { misplacedQuestion as english } from "./misplacedQuestion.en.ts";

export const misplacedQuestion: In<typeof english> = {
  message: "Pertanyaan berada di samping dimensi, bukan di dalamnya. Pindahkan {name} ke belakang kurung kurawal dimensinya.",
  title: "Pertanyaan di dalam dimensi",
  why: `Butir sebuah dimensi dijawab dengan skala baterai dan diskor bersama. Pertanyaan memiliki jawaban dengan jenisnya sendiri dan tidak termasuk dimensi mana pun. Letaknya di samping dimensi, dan halaman menyebut di mana pertanyaan ditampilkan.`,
};
