import type { In } from "../entry.ts";
import type { lookalike as english } from "./lookalike.en.ts";

export const lookalike: In<typeof english> = {
  message: "Di sini {found} ditulis {meant}.",
  title: "Tanda atau kata yang di sini lain",
  why: `Pengolah kata mengubah \`-\` menjadi tanda pisah dan \`..\` menjadi elipsis. Dalam teks hal itu tidak mengapa. Dalam rumus atau rentang, itu tanda yang lain, yang dibetulkan oleh perbaikannya. Syarat pun punya kata-kata lain di alat lain: \`is not\` adalah \`!=\`, \`at least 18\` adalah \`>= 18\`,
\`between 17 and 30\` adalah dua perbandingan. Perhatikan \`skip if\`, \`hide if\`, dan \`unless\`: ketiganya mengatakan siapa yang *tidak* ditanya, sedangkan
\`when\` mengatakan siapa yang ditanya. Perbaikannya membalik syarat itu; menghapus \`skip\` saja berarti menanyai orang yang salah.`,
};
