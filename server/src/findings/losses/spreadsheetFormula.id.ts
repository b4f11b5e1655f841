import type { In } from "../entry.ts";
import type { spreadsheetFormula as english } from "./spreadsheetFormula.en.ts";

export const spreadsheetFormula: In<typeof english> = {
  message: "{loss}",
  title: "Teks yang dianggap rumus oleh lembar kerja",
  why: `Sel yang diawali \`=\`, \`+\`, \`-\`, atau \`@\` dihitung ketika berkas dibuka, dan menampilkan kesalahan atau sesuatu selain teksnya. Teks dari orang asing bahkan dapat menjalankan program. Awali teks dengan kata, atau impor kolomnya sebagai teks.`,
};
