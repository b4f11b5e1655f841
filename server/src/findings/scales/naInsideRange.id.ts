import type { In } from "../entry.ts";
import type { naInsideRange as english } from "./naInsideRange.en.ts";

export const naInsideRange: In<typeof english> = {
  message:
    "Kode {code} untuk jawaban kosong berada di dalam {lo}..{hi} dan akan dihitung sebagai jawaban. Gunakan kode di luar rentang, misalnya {proposed}.",
  title: "Kode untuk jawaban kosong di antara kode jawaban",
  why: `Jika "Tidak berlaku" memiliki kode di dalam batas, kode itu ikut dirata-ratakan bersama jawaban: orang yang tidak terkena apa pun mendapat skor di tengah. Beri kode yang jauh dari jawaban, misalnya 99.`,
};
