import type { In } from "../entry.ts";
import type { translationTerms as english } from "./translationTerms.en.ts";

export const translationTerms: In<typeof english> = {
  message: "Terjemahan ini tidak memakai istilah yang sama dengan teksnya: {difference}. Kedua teks memerlukan kata dalam { } yang sama.",
  title: "Terjemahan dengan istilah lain daripada teks aslinya",
  why: `Istilah yang tidak ada dalam terjemahan mengambil sebuah fakta dari pertanyaan: dalam satu bahasa butir itu menyebut nama layanannya, dalam bahasa lain tidak. Kedua teks memerlukan kata yang sama dalam kurung kurawal, dengan urutan apa pun yang dikehendaki bahasanya.`,
};
