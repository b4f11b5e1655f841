import type { In } from "../entry.ts";
import type { reverseUneven as english } from "./reverseUneven.en.ts";

export const reverseUneven: In<typeof english> = {
  message:
    "{item} dibalik, dan bila dibalik, {code} pada {scale} menjadi {turned}, yang bukan titiknya. Beri butir itu skala dengan kode yang dibalik sendiri, atau titik-titik yang simetris terhadap tengahnya.",
  title: "Butir terbalik pada skala yang tidak dapat dibalik",
  why: `Skor membalik butir di tengah skalanya: dari 1 sampai 7, jawaban 2 dihitung sebagai 6. Jika kode meninggalkan celah pada satu sisi saja, jawaban menjadi bilangan yang tidak dapat diberikan siapa pun, dan jarak antarjawaban menjadi lain daripada yang dipilih penulis. Kode yang simetris, misalnya 1, 3, 5, 7, saling bertukar ketika dibalik.`,
};
