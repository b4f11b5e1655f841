import type { In } from "../entry.ts";
import type { noNoneOption as english } from "./noNoneOption.en.ts";

export const noNoneOption: In<typeof english> = {
  message:
    'Orang yang tidak memilih apa pun di sini mungkin memang tidak sesuai, atau tidak membaca. Tambahkan jawaban seperti "{proposed}".',
  title: 'Beberapa jawaban untuk dipilih, tanpa pilihan "tidak ada"',
  why: `Dalam data, tidak memilih apa pun tampak sama dengan pertanyaan yang dilewati. Jawaban tersendiri yang ditandai \`exclusive\` membedakan keduanya, dan tidak ada yang memilih sembarang hanya untuk melanjutkan.`,
  mistaken: `Bila setiap orang pasti memiliki salah satunya. Pertanyaan yang hanya dilihat sebagian orang dibiarkan, begitu pula yang menyediakan isian lain.`,
  repair: `Menambahkan jawaban itu, ditandai \`exclusive\`.`,
};
