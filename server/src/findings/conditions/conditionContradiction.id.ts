import type { In } from "../entry.ts";
import type { conditionContradiction as english } from "./conditionContradiction.en.ts";

export const conditionContradiction: In<typeof english> = {
  message:
    "Tidak ada jawaban yang memenuhi syarat {what}, sehingga tidak seorang pun akan melihatnya. Jika salah satu bagian saja cukup, tulis or sebagai ganti and.",
  title: "Syarat yang bertentangan dengan dirinya sendiri",
  why: `Jika hanya satu jawaban yang dapat diberikan, tidak seorang pun sekaligus berada di loket dan di telepon. Halaman seperti ini tidak pernah ditampilkan, dan kolomnya tetap kosong tanpa disadari siapa pun selama survei berjalan. Biasanya yang dimaksud adalah \`or\`. Perbandingan dengan pertanyaan yang tidak dijawab pun tidak terpenuhi, apa pun yang dibandingkan.`,
};
