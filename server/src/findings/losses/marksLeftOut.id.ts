import type { In } from "../entry.ts";
import type { marksLeftOut as english } from "./marksLeftOut.en.ts";

export const marksLeftOut: In<typeof english> = {
  message: "{loss}",
  title: "Kata tebal dan tautan yang tampil sebagai teks biasa",
  why: `Responden tetap membaca kata-katanya, dan di belakang kata-kata tautan tertulis alamatnya, yang harus mereka salin. Jika sebuah kata tidak boleh terlewat, letakkan di awal kalimat, bukan dengan huruf tebal.`,
};
