import type { In } from "../entry.ts";
import type { instrumentTooLarge as english } from "./instrumentTooLarge.en.ts";

export const instrumentTooLarge: In<typeof english> = {
  message:
    "Bila ditulis lengkap untuk setiap kolom datanya, {instrument} memiliki lebih dari 10 juta huruf, dan paling banyak di {member}. Pendekkan teksnya, atau kurangi pilihan jawabannya.",
  title: "Instrumen yang terlalu besar bila ditulis lengkap",
  why: `Buku kode dan platform menulis teks pertanyaan di samping setiap pilihannya, dan label daftar di samping setiap pertanyaan yang memakainya. Karena itu instrumen tumbuh dengan hasil kali keduanya: seribu pertanyaan atas satu daftar sepuluh ribu pilihan menjadi sepuluh juta label. Lebih dari 10.000.000 huruf, sebanyak yang dimuat dua puluh buku tebal, platform tidak dapat memuat atau menampilkannya. Berkas yang memang sepanjang itu boleh menjadi dua puluh kali hurufnya.`,
};
