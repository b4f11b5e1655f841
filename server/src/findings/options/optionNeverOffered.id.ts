import type { In } from "../entry.ts";
import type { optionNeverOffered as english } from "./optionNeverOffered.en.ts";

export const optionNeverOffered: In<typeof english> = {
  message:
    "Tidak seorang pun yang ditanyai {question} ditawari {option}: tidak ada jawaban yang memenuhi syaratnya di sana. Ubah syaratnya, atau hapus opsi itu.",
  title: "Opsi yang tidak pernah dapat ditawarkan",
  why: `Opsi itu ada di berkas dan di buku kode, tetapi tidak pernah terlihat oleh responden. Dalam data, hal ini tampak seperti jawaban yang tidak diinginkan siapa pun. Paling sering yang dimaksud adalah \`or\`, atau pertanyaannya ada di halaman untuk orang lain.`,
};
