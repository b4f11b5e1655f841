import type { In } from "../entry.ts";
import type { platformName as english } from "./platformName.en.ts";

export const platformName: In<typeof english> = {
  message: "{loss}",
  title: "Nama yang diubah atau tidak diterima platform",
  why: `Kolom lalu bernama lain dalam data platform ini daripada dalam buku kode dan skrip analisis. Skrip yang meminta nama lama berhenti, atau mengambil kolom lain. Pilihlah nama yang diterima setiap platform, atau tulis \`short NAME\` pada deklarasinya untuk platform yang tidak menerimanya.`,
};
