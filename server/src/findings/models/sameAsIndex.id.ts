import type { In } from "../entry.ts";
import type { sameAsIndex as english } from "./sameAsIndex.en.ts";

export const sameAsIndex: In<typeof english> = {
  message: "{index} adalah indeks, sedangkan {scale} bukan, sehingga keduanya tidak mungkin sama. Tulis overlaps atau analogue.",
  title: "Indeks dan skala yang disebut sama",
  why: `Butir sebuah skala adalah tanda dari satu hal di baliknya: butir-butir itu naik dan turun bersama, dan yang mana pun dapat ditinggalkan. Butir sebuah indeks (\`formative\`) membentuk hal itu: butir-butir itu tidak perlu sejalan, dan meninggalkan satu butir mengubah apa yang diukur. Dua dimensi dari jenis yang berbeda mungkin menyangkut hal yang serupa. Keduanya tidak pernah merupakan pengukuran yang sama, sehingga \`same\` akan menjanjikan apa yang tidak dapat ditunjukkan data mana pun. Pilih \`overlaps\` atau \`analogue\`, atau tulis \`formative\` pada keduanya jika keduanya indeks.`,
};
