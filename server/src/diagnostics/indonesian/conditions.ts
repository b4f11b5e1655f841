import type { conditions as english } from "../catalogue/conditions.ts";
import type { Messages } from "../entry.ts";

export const conditions: Messages<typeof english> = {
  "condition-later":
    "{name} ditanyakan di halaman {page}, yang tidak mendahului halaman ini, sehingga syarat ini tidak pernah dapat diketahui. Pindahkan {name} ke halaman yang lebih awal.",
  "condition-hidden": "{name} tidak ada di halaman mana pun, sehingga tidak pernah dijawab dan syarat ini tidak pernah terpenuhi.",
  "condition-kind": "{name} adalah {~found}, sehingga {op} tidak cocok. {~hint}",
  "condition-value": "{name} tidak mungkin bernilai {value}: nilainya dari {~lo} sampai {~hi}.",
  "condition-contradiction":
    "Tidak ada jawaban yang memenuhi syarat halaman {page}, sehingga tidak seorang pun akan melihatnya. Jika salah satu bagian saja cukup, tulis or sebagai ganti and.",
  "page-unreachable":
    "Tidak seorang pun dapat melihat halaman {page}: syaratnya memakai {names}, dan siapa pun yang ditanyai itu tidak memenuhi syarat ini.",
  "which-battery": "{name} memiliki jawaban di setiap baterai. Sebutkan yang mana: {?proposed}.",
};
