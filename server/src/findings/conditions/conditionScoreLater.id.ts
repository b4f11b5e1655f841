import type { In } from "../entry.ts";
import type { conditionScoreLater as english } from "./conditionScoreLater.en.ts";

export const conditionScoreLater: In<typeof english> = {
  message:
    "{score} dihitung dari {name}, yang ditanyakan {where}, sehingga syarat ini tidak pernah dapat diketahui. Pindahkan {name} {to}.",
  title: "Syarat atas skor yang belum diketahui",
  why: `Sebuah skor diketahui jika semua bahan hitungannya telah ditanyakan. Sebelum itu nilainya tidak ada, atau dihitung dari sebagian jawaban saja, dan syaratnya berarti lain dari yang tampak. Skor yang bergantung pada hal yang ditampilkan oleh syaratnya sendiri tidak akan pernah diketahui.`,
};
