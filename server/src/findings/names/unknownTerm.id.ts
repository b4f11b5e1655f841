import type { In } from "../entry.ts";
import type { unknownTerm as english } from "./unknownTerm.en.ts";

export const unknownTerm: In<typeof english> = {
  message: "Teks ini memakai {term}, tetapi di sini tidak ada istilah seperti itu. {hint}",
  title: "Teks yang memakai istilah yang tidak dideklarasikan",
  why: `Kata dalam kurung kurawal mewakili sebuah \`term\` instrumen. Istilah yang tidak dideklarasikan akan sampai ke responden sebagai \`{servise}\`. \`{minutes}\` sudah tersedia. Untuk mencetak kurung kurawal, tulis \`{{\`.`,
};
