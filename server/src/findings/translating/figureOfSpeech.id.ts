import type { In } from "../entry.ts";
import type { figureOfSpeech as english } from "./figureOfSpeech.en.ts";

export const figureOfSpeech: In<typeof english> = {
  message: "“{words}” adalah kiasan, dan kata-katanya berarti lain dalam bahasa lain. Katakan yang dimaksud.",
  title: "Kiasan dalam teks yang diterjemahkan",
  why: `Bila diterjemahkan kata demi kata, kiasan tidak berarti apa-apa; bila diterjemahkan maknanya, tiap bahasa mengatakan hal lain. Kata-kata biasa memberi kedua bahasa pertanyaan yang sama.`,
  mistaken: `Jarang: sebuah nama mungkin memuat kata seperti itu.`,
};
