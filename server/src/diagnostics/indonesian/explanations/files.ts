import type { files as english } from "../../catalogue/files.ts";
import type { Told } from "../../entry.ts";

export const files: Told<typeof english> = {
  "import-missing": {
    title: "Impor berkas yang tidak ada",
    why: `Jalur dibaca dari folder berkas yang memuat impor itu. Jalur diawali \`./\` atau \`../\`, memakai garis miring biasa, dan diakhiri \`.ukur\`. Huruf besar berpengaruh: \`Scales.ukur\` dan \`scales.ukur\` adalah dua berkas di kebanyakan server, meskipun komputer Anda menganggapnya satu.`,
  },
  "import-unknown-library": {
    title: "Impor dari pustaka atas sesuatu yang tidak dimilikinya",
    why: `Nama tanpa tanda kutip dicari dalam pustaka bawaan Ukur. Berkas Anda sendiri diimpor dengan jalurnya, dalam tanda kutip: \`import "./scales.ukur"\`.`,
  },
  "import-cycle": {
    title: "Berkas yang saling mengimpor",
    why: `Jika dua berkas saling mengimpor, tidak satu pun dapat dibaca lebih dahulu. Pindahkan hal yang dibutuhkan keduanya ke berkas ketiga, dan buatlah keduanya mengimpor berkas itu. Terjemahan tidak perlu mengimpor apa yang diterjemahkannya: sasarannya dicari dalam berkas-berkas yang mengimpornya.`,
  },
  "import-outside": {
    title: "Impor yang mengarah ke luar folder proyek",
    why: `Sebuah instrumen mungkin dibuka oleh orang yang tidak menulisnya, dan dikompilasi oleh sebuah server. Karena itu, instrumen hanya dapat membaca berkas di dalam proyeknya sendiri: jalur yang keluar dari folder, dan tautan yang menunjuk ke luar, ditolak. Salin berkas itu ke dalam proyek; dengan demikian proyek juga lengkap ketika Anda mengarsipkannya.`,
  },
  "import-unreadable": {
    title: "Impor berkas yang tidak dapat dibaca",
    why: `Ada sesuatu dengan nama itu, tetapi tidak dapat dibaca sebagai berkas Ukur: itu sebuah folder, bukan teks, terlalu besar, atau Anda tidak berhak membacanya. Pesannya menyebutkan yang mana.`,
  },
  "file-unreadable": {
    title: "Berkas yang tidak dapat dibaca",
    why: `Tidak ada berkas dengan nama itu, itu sebuah folder, Anda tidak berhak membacanya, atau berkas itu dicapai lewat tautan yang mengarah ke luar folder yang diperiksa. Pesannya menyebutkan yang mana. Periksa namanya dan folder tempat Anda berada.

Tautan yang mengarah ke luar tidak diikuti, karena sebuah folder bisa saja berasal dari orang lain: tautan di dalamnya tidak boleh memperlihatkan isi tempat lain di cakram Anda.`,
  },
  "import-twice": {
    title: "Impor yang tertulis dua kali",
    why: `Impor kedua atas sebuah berkas tidak membawa hal baru. Hal itu tidak merugikan, tetapi pembaca akan mencari perbedaan di antara keduanya.`,
  },
  "not-text": {
    title: "Berkas yang bukan teks UTF-8",
    why: `Ukur membaca teks dalam UTF-8, yang dapat ditulis oleh setiap editor. Dokumen Word bukan teks, dan pengodean lama seperti Windows-1252 akan mengubah \`é\` dan tanda kutip lengkung menjadi huruf lain di hadapan responden. Simpan berkas sebagai UTF-8: di VS Code dengan pengodean pada bilah status, di Notepad Windows dengan Simpan sebagai.`,
  },
  "file-too-large": {
    title: "Berkas yang terlalu besar",
    why: `Instrumen dengan sepuluh ribu butir berukuran sekitar 5 MB. Berkas yang lebih besar kemungkinan besar bukan instrumen, melainkan data atau gambar. Jika memang instrumen, bagilah dan impor bagian-bagiannya.`,
  },
  "nothing-declared": {
    title: "Berkas tanpa deklarasi",
    why: `Berkas ini kosong atau hanya memuat komentar, sehingga tidak ada yang diperiksa atau dikompilasi. Mungkin berkas ini belum disimpan.`,
  },
};
