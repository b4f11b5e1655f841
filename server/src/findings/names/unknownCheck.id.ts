import type { In } from "../entry.ts";
import type { unknownCheck as english } from "./unknownCheck.en.ts";

export const unknownCheck: In<typeof english> = {
  message: "Tidak ada pemeriksaan bernama {name}. {hint}",
  title: "Pengecualian untuk temuan yang tidak ada",
  why: `\`allow\` diikuti kode sebuah temuan, seperti yang tercetak di depan pesannya. Kode yang salah eja tidak akan membungkam apa pun.`,
};
