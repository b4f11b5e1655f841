import type { In } from "../entry.ts";
import type { unknownLevel as english } from "./unknownLevel.en.ts";

export const unknownLevel: In<typeof english> = {
  message: "Tidak ada pemeriksaan bernama {name}. {hint}",
  title: "Tingkat untuk pemeriksaan yang tidak ada",
  why: `\`levels\` berisi kode temuan, seperti yang tercetak di depan pesannya, dan tingkatnya masing-masing: \`error\`, \`warning\`, \`info\`, atau \`off\`. Kode yang salah eja tidak mengubah apa pun. \`ukur explain --all\` mendaftar semua kode.`,
};
