import type { tests as english } from "../catalogue/tests.ts";
import type { Messages } from "../entry.ts";

export const tests: Messages<typeof english> = {
  "test-answer": "{value} bukan jawaban untuk {name}. {~hint}",
  "test-expectation": "{value} tidak dapat diharapkan dari {name}. {~hint}",
  "test-share": "Poin untuk {name} berjumlah {total}, bukan {expected}.",
  "test-without-expectation": "Uji ini tidak mengharapkan apa pun, sehingga tidak mungkin gagal. Tambahkan baris: expect SKOR = NILAI",
};
