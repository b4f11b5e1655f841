import type { In } from "../entry.ts";
import type { declaredInPage as english } from "./declaredInPage.en.ts";

export const declaredInPage: In<typeof english> = {
  message: "Halaman menyebut nama dari apa yang ada di dalamnya. Tulis {kind} di luar kurung kurawalnya, dan di sini hanya {name}.",
  title: "Pertanyaan yang ditulis di dalam halaman",
  why: `Pertanyaan, baterai, dan catatan berada di samping halaman: sebuah halaman mencantumkan namanya menurut urutan tampilnya. Dengan begitu, sebuah pertanyaan dapat dipindahkan ke halaman lain tanpa diubah, dan satu baterai dapat ditanyakan per bagian di beberapa halaman.`,
};
