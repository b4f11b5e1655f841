import type { In } from "../entry.ts";
import type { conditionLater as english } from "./conditionLater.en.ts";

export const conditionLater: In<typeof english> = {
  message:
    "{name} ditanyakan di halaman {page}, yang tidak mendahului halaman ini, sehingga syarat ini tidak pernah dapat diketahui. Pindahkan {name} ke halaman yang lebih awal.",
  title: "Syarat atas jawaban yang baru ada kemudian",
  why: `Ketika halaman ini seharusnya ditampilkan, jawabannya belum ada. Syarat itu tidak terpenuhi bagi siapa pun, dan halaman selalu dilewati. Dalam data, hal ini tampak seperti responden yang tidak mau menjawab.`,
};
