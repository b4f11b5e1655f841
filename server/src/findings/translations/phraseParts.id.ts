import type { In } from "../entry.ts";
import type { phraseParts as english } from "./phraseParts.en.ts";

export const phraseParts: In<typeof english> = {
  message:
    "{phrase} harus menyebut {parts}, dan tidak ada yang lain di dalam kurung kurawal: formulir mengisinya. Tulis masing-masing satu kali.",
  title: "Frasa formulir tanpa yang diisikan",
  why: `Formulir mengisikan batas, jumlah, dan pertanyaan ke dalam frasanya, di tempat kata dalam kurung kurawal. Frasa tanpa kata itu akan berbunyi
“Dari sampai.”, dan frasa dengan kata lain akan menampilkan kurung kurawalnya.`,
};
