import type { In } from "../entry.ts";
import type { directionChanges as english } from "./directionChanges.en.ts";

export const directionChanges: In<typeof english> = {
  message: "Arah skala berubah di sini: jawaban terendahnya “{low}”, padahal sebelumnya “{otherLow}”. Balikkan salah satunya.",
  title: "Skala yang berubah arah",
  why: `Orang yang sudah terbiasa bahwa sisi kanan itu baik menjawab halaman berikutnya karena kebiasaan, dan mengatakan kebalikan dari maksudnya. Dalam data, angka tinggi berarti baik di satu kolom dan buruk di kolom berikutnya.`,
  mistaken: `Bila skala yang sudah diterbitkan harus tetap arahnya.`,
  repair: `Memberi setiap kode label dari sisi lain, bila skalanya ada di berkas ini. Jawaban yang sudah terkumpul akan berarti sebaliknya.`,
};
