import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const systemErrors: Translated<Words["systemErrors"]> = {
  permission: "Anda tidak memiliki izin",
  readOnly: "disk hanya dapat dibaca",
  full: "disk penuh",
  share: "jatah disk Anda sudah habis",
  missing: "berkas atau folder itu tidak ada",
  notFolder: "sebagian jalurnya adalah berkas, bukan folder",
  folder: "itu sebuah folder",
  exists: "itu sudah ada",
  circle: "tautannya berputar-putar",
  longName: "namanya terlalu panjang",
  tooMany: "terlalu banyak berkas terbuka",
  busy: "program lain sedang memakainya",
};
