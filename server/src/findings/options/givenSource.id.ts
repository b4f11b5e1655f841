import type { In } from "../entry.ts";
import type { givenSource as english } from "./givenSource.en.ts";

export const givenSource: In<typeof english> = {
  message:
    "Tidak disebutkan dari mana {given} berasal. Tulis from link di belakangnya jika alamat survei memuatnya, atau at random jika ditarik dari opsinya.",
  title: "Data titipan tanpa sumber",
  why: `Data titipan tidak ditanyakan kepada siapa pun, jadi harus berasal dari suatu tempat: dari alamat yang dibuka responden (\`from link\`), atau dari undian (\`at random\`), yang hanya dapat menarik dari opsi.`,
};
