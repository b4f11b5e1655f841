import type { In } from "../entry.ts";
import type { conditionLater as english } from "./conditionLater.en.ts";

export const conditionLater: In<typeof english> = {
  message: "{name} ditanyakan {where}, sehingga syarat ini tidak pernah dapat diketahui. Pindahkan {name} {to}.",
  title: "Syarat atas jawaban yang baru ada kemudian",
  why: `Ketika halaman, pertanyaan, atau butir ini seharusnya ditampilkan, jawabannya belum ada. Syarat itu tidak terpenuhi bagi siapa pun, dan selalu dilewati. Dalam data, hal ini tampak seperti responden yang tidak mau menjawab.`,
};
