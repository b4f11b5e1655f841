import type { In } from "../entry.ts";
import type { importMissing as english } from "./importMissing.en.ts";

export const importMissing: In<typeof english> = {
  message: 'Tidak ada berkas "{path}" di sini. Periksa ejaannya; jalur diawali ./ atau ../ dan diakhiri .ukur.',
  title: "Impor berkas yang tidak ada",
  why: `Jalur dibaca dari folder berkas yang memuat impor itu. Jalur diawali \`./\` atau \`../\`, memakai garis miring biasa, dan diakhiri \`.ukur\`. Huruf besar berpengaruh: \`Scales.ukur\` dan \`scales.ukur\` adalah dua berkas di kebanyakan server, meskipun komputer Anda menganggapnya satu.`,
};
