import type { In } from "../entry.ts";
import type { notText as english } from "./notText.en.ts";

export const notText: In<typeof english> = {
  message: "Berkas ini bukan teks UTF-8 ({reason}). Simpan sebagai UTF-8 di editor Anda, lalu coba lagi.",
  title: "Berkas yang bukan teks UTF-8",
  why: `Ukur membaca teks dalam UTF-8, yang dapat ditulis oleh setiap editor. Dokumen Word bukan teks, dan pengodean lama seperti Windows-1252 akan mengubah \`é\` dan tanda kutip lengkung menjadi huruf lain di hadapan responden. Simpan berkas sebagai UTF-8: di VS Code dengan pengodean pada bilah status, di Notepad Windows dengan Simpan sebagai.`,
};
