import type { In } from "../entry.ts";
import type { conditionInRandom as english } from "./conditionInRandom.en.ts";

export const conditionInRandom: In<typeof english> = {
  message:
    "{name} dijawab di halaman {page}, yang mungkin tampil sesudah halaman ini karena urutannya acak. Tanyakan di halaman sebelum halaman-halaman acak, atau keluarkan halaman ini darinya.",
  title: "Syarat atas jawaban yang mungkin baru diberikan kemudian",
  why: `Halaman dalam \`random { … }\` tampil dalam urutan yang berbeda bagi setiap responden. Halaman di antaranya yang syaratnya melihat halaman lain di situ akan tampil bagi sebagian orang dan tersembunyi bagi yang lain hanya karena kebetulan.`,
};
