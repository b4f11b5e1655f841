import type { Words } from "../en.ts";
import { dan } from "../lists.ts";
import type { Translated } from "../message.ts";

export const commands: Translated<Words["commands"]> = {
  error: "kesalahan",
  warning: "peringatan",
  info: "informasi",
  loss: "kehilangan",
  more: "Selengkapnya: ukur explain {code} ({page})",
  summary: ({ errors, warnings, infos, losses, files }) => {
    const parts = [
      ...(errors > 0 ? [`${errors} kesalahan`] : []),
      ...(warnings > 0 ? [`${warnings} peringatan`] : []),
      ...(infos > 0 ? [`${infos} informasi`] : []),
      ...(losses > 0 ? [`${losses} kehilangan`] : []),
    ];
    return `${parts.length === 0 ? "Tidak ada temuan" : dan(parts)} dalam ${files} berkas.`;
  },
  burden: ({ name, minutes, items, ratings, questions }) =>
    `${name}: sekitar ${minutes} menit, ${items} butir (${ratings} penilaian), ${questions} pertanyaan`,
  pageBurden: ({ minutes, ratings, questions }) =>
    `${minutes.toFixed(1).replace(".", ",")} menit, ${ratings} penilaian, ${questions} pertanyaan`,
  rowsRead: ({ respondents, percent }) => `${respondents} responden dibaca${percent < 0 ? "" : ` (${percent}%)`}`,
  analysing: "Menganalisis {respondents} responden…",
  atWork: "{engine} sedang bekerja…",
  wrote: "Menulis {path}",
  notWritten: "Tidak ada yang ditulis, karena --strict.",
  waiting: "Menunggu perubahan; hentikan dengan Ctrl+C.",
  shown: "{path} ditampilkan di {address}",
  errors: "Ada {count} kesalahan.",
  testFailed: '{score} bernilai {actual}, sedangkan uji "{test}" mengharapkan {expected}.',
  tests: "{passed} uji lulus, {failed} gagal.",
  formatted: "Dirapikan: {path}",
  notFormatted: "Belum rapi: {path}",
  changed: "{count} dari {files} berkas diubah.",
  wouldChange: "{count} dari {files} berkas akan berubah.",
  layOut: "Berkas ini tidak tertata dengan cara yang lazim. Jalankan: ukur fmt {path}",
  next: "Ubah istilah dan teksnya, lalu: ukur check {main}; ukur compile {main} -o out",
  nextRatings: "Setelah diisi: ukur score {file} --experts SHEET...",
  source: "Sumber: {source}",
  mistaken: "Bilamana keliru: {when}",
  repair: "Perbaikannya: {what}",
  toSeeIt: "Untuk melihatnya: {command}",
  withFinding: "Dengan temuan:",
  putRight: "Setelah diperbaiki:",
  beside: "Di sampingnya, {name}:",
  allowed: 'Bila disengaja, tulis pada deklarasinya: allow {code} because "…"',
  notAllowed: "Temuan ini tidak dapat dikecualikan: dengannya, tidak ada yang masuk akal untuk dikompilasi.",
};
