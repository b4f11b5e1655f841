import type { In } from "../entry.ts";
import type { pageEmpty as english } from "./pageEmpty.en.ts";

export const pageEmpty: In<typeof english> = {
  message: "Halaman {page} tidak menampilkan apa pun. Sebutkan pertanyaan atau baterai di dalam kurung kurawalnya, atau hapus halaman ini.",
  title: "Halaman yang tidak menampilkan apa pun",
  why: `Responden akan menemui halaman kosong dan bertanya-tanya apa yang terlewat.`,
};
