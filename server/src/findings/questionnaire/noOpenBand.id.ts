import type { In } from "../entry.ts";
import type { noOpenBand as english } from "./noOpenBand.en.ts";

export const noOpenBand: In<typeof english> = {
  message:
    '"{label}" adalah rentang terakhir di sisinya, dan orang di luar rentang itu tidak punya jawaban. Tambahkan misalnya "{proposed}".',
  title: "Rentang jawaban yang tidak sampai ke ujung",
  why: `Orang yang lebih tua daripada jawaban tertua, atau berpenghasilan lebih besar, akan berhenti atau memilih jawaban yang salah. Bila orang seperti itu tidak ditanyai, katakan dalam \`population\`, \`intro\`, atau pertanyaannya: bilangan di sana mengakhiri temuan ini.`,
  mistaken: `Bila hanya sebagian orang yang ditanyai dan tidak ada teks yang mengatakannya. Ujung yang wajar sudah dikenal: 100 persen, 7 hari, 24 jam, 12 bulan.`,
  repair: `Menambahkan rentang terbuka.`,
};
