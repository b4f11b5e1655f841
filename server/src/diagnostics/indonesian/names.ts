import type { names as english } from "../catalogue/names.ts";
import type { Messages } from "../entry.ts";

export const names: Messages<typeof english> = {
  "unknown-name": "Tidak ada {~kind} bernama {name}.{~hint}",
  "wrong-kind": "{name} adalah {~found}, padahal di sini diperlukan {~expected}.{~hint}",
  "duplicate-name": "{name} dideklarasikan dua kali ({?other}). Huruf besar tidak membedakan nama; ganti nama salah satunya.",
  "empty-text": "Teks ini kosong. Tulis apa yang harus dibaca responden, atau hapus teks ini.",
  "missing-title": "Dimensi {dimension} tidak memiliki judul. Tulis judul dalam tanda kutip setelah namanya.",
  "variable-collision": "Dua kolom data akan bernama {variable}: {first} dan {second}. Ganti nama salah satunya.",
  "reserved-name": "Tidak ada {~kind} yang dapat dinamai {name}: {~reason}. Pilih nama lain.",
  "repeated-member": "{keyword} diberikan dua kali, dan hanya yang terakhir yang berlaku. Hapus salah satunya.",
  "unknown-term": "Teks ini memakai {term}, tetapi di sini tidak ada istilah seperti itu.{~hint}",
  "stray-brace":
    "Kurung kurawal buka di dalam teks memulai sebuah istilah, tetapi yang ini tidak menyebut istilah apa pun. Untuk mencetak kurung kurawal, tulis dua kali.",
  "unknown-check": "Tidak ada pemeriksaan bernama {name}.{~hint}",
  "not-allowable": "{code} tidak dapat dikecualikan: dengan kesalahan itu tidak ada hasil yang masuk akal. Perbaiki penyebabnya.",
  "allow-without-reason": 'Pengecualian memerlukan alasan, bagi pembaca buku kode: allow {code} because "…"',
  "allow-unused":
    "Pengecualian ini berlaku untuk {on}, dan {code} tidak ditemukan di sana. Hapuslah, atau tulis di deklarasi yang dimaksud.",
  "unknown-language": "{language} bukan tag bahasa. Tulis {~tag}.",
};
