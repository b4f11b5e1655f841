import type { In } from "../entry.ts";
import type { fileTooLarge as english } from "./fileTooLarge.en.ts";

export const fileTooLarge: In<typeof english> = {
  message: "Berkas ini berukuran {size} MB; Ukur membaca paling besar {limit} MB. Bagilah, lalu impor bagian-bagiannya.",
  title: "Berkas yang terlalu besar",
  why: `Instrumen dengan sepuluh ribu butir berukuran sekitar 5 MB. Berkas yang lebih besar kemungkinan besar bukan instrumen, melainkan data atau gambar. Jika memang instrumen, bagilah dan impor bagian-bagiannya.`,
};
