import type { In } from "../entry.ts";
import type { unknownName as english } from "./unknownName.en.ts";

export const unknownName: In<typeof english> = {
  message: "Tidak ada {kind} bernama {name}. {hint}",
  title: "Nama yang tidak dimiliki apa pun",
  why: `Sesuatu dipakai dengan nama yang tidak dideklarasikan dalam berkas ini atau dalam berkas yang diimpornya. Mungkin salah eja, mungkin namanya sudah diganti, atau sebuah impor belum ada. Sebuah berkas hanya membawa apa yang dideklarasikannya sendiri, bukan apa yang diimpornya.`,
};
