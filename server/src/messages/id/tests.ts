import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const tests: Translated<Words["tests"]> = {
  untitled: "(tanpa judul)",
  notRun: ({ errors }) =>
    `Uji tidak dijalankan: ada ${errors === 1 ? "satu" : errors} kesalahan dalam berkas ini atau dalam berkas yang diimpornya.`,
  unmet: "{score}: diharapkan {expected}, ternyata {actual}",
  none: "Uji itu tidak ada.",
  passed: ({ count }) => (count === 1 ? "Uji lulus." : `${count} uji lulus.`),
  failed: "{failed} dari {count} gagal.",
};
