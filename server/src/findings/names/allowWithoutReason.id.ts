import type { In } from "../entry.ts";
import type { allowWithoutReason as english } from "./allowWithoutReason.en.ts";

export const allowWithoutReason: In<typeof english> = {
  message: 'Pengecualian memerlukan alasan, bagi pembaca buku kode: allow {code} because "…"',
  title: "Pengecualian tanpa alasan",
  why: `Pengecualian adalah keputusan tentang pengukuran, dan alasannya dicetak dalam buku kode. Pembaca yang menemukan pilihan yang tidak lazim ingin tahu mengapa pilihan itu dibuat.`,
};
