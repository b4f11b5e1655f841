import type { In } from "../entry.ts";
import type { codeOutsideRange as english } from "./codeOutsideRange.en.ts";

export const codeOutsideRange: In<typeof english> = {
  message: 'Kode {code} berada di luar {lo}..{hi}. Ubah kode atau rentangnya; kode untuk jawaban kosong ditulis na {code} "…".',
  title: "Titik di luar batas skalanya",
  why: `Batas menyatakan jawaban mana yang dihitung, dan butir terbalik dihitung balik dengannya. Titik di luarnya akan menghasilkan skor yang tidak dimiliki skala mana pun.`,
};
