import { itemIn, reads } from "../../../support/method.ts";

describe("an item that is hard to read", () => {
  const english = "Administrative documentation facilitates independent identification of responsibilities.";
  const indonesian = "Implementasi digitalisasi meningkatkan aksesibilitas pelayanan administrasi.";
  reads("hard-to-read", "en", {
    [english]: english,
    "The forms tell me who deals with what.": "",
    // Long words that everybody knows, and many short ones.
    "The university library is comfortable.": "",
    "I was told at the door which of the desks was the one for me, what to bring and what it would cost.": "",
    "Accessibility documentation": "",
  });
  reads("hard-to-read", "id", {
    [indonesian]: indonesian,
    "Formulir menjelaskan siapa mengurus apa.": "",
    "Pelayanan di perpustakaan ini cepat.": "",
    "Saya tahu harus ke loket mana begitu masuk ke gedung itu.": "",
  });
});

describe("sentences within sentences", () => {
  reads("deep-syntax", "en", {
    "The answer that the person who took my call gave was the one which I needed.":
      "that the person who took my call gave was the one which",
    "The fee (as in the table (on the wall)) was right.": "(as in the table (on the wall))",
    "The clerk who served me knew what I needed.": "",
    // Beside each other, not within.
    "I like clerks who listen, who explain and who help.": "",
    "The board shows (in minutes) the time (for each desk).": "",
    "Which desk is the one that I need?": "",
  });
  reads("deep-syntax", "id", {
    "Jawaban yang diberikan orang yang menerima telepon yang saya buat itu benar.": "yang diberikan orang yang menerima telepon yang",
    "Petugas yang melayani saya tahu apa yang saya butuhkan.": "",
    "Saya menyukai petugas yang mendengarkan, yang menjelaskan, dan yang membantu.": "",
    "Papan menampilkan (dalam menit) waktu tunggu (per loket).": "",
  });
  reads("deep-syntax", "en", { "Is it the one that the man who sat there, whom I know, said?": "" }, itemIn);
});
