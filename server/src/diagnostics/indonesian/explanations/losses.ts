import type { losses as english } from "../../catalogue/losses.ts";
import type { Told } from "../../entry.ts";

export const losses: Told<typeof english> = {
  "order-not-mixed": {
    title: "Butir yang urutannya tidak diacak oleh platform",
    why: `Butir diacak agar butir-butir pertama tidak mewarnai jawaban untuk butir terakhir dengan cara yang sama bagi semua orang. Platform yang tidak dapat mengacak menampilkan satu urutan bagi semua orang, sehingga data dari dua platform berbeda karena sebab yang tidak terlihat di dalamnya. Sebutkan dalam laporan urutan mana yang dilihat responden, atau gunakan platform yang dapat mengacak.`,
  },
  "not-side-by-side": {
    title: "Baterai yang tidak berdampingan",
    why: `Dengan \`--side-by-side\`, dua baterai pada satu halaman berbagi satu tabel, dan responden membandingkan sambil menjawab. Jika platform tidak memiliki tabel seperti itu, atau kedua baterai tidak menanyakan hal yang sama pada skala yang sejenis, keduanya ditampilkan berurutan: jawaban diberikan dengan cara lain, dan selisih dari kedua formulir tidak dapat dibandingkan.`,
  },
  "table-too-wide": {
    title: "Tabel yang lebih lebar daripada jendela",
    why: `Jawaban yang baru terlihat setelah digulir ke samping lebih jarang dipilih, sehingga rata-rata bergeser ke jawaban yang terlihat. Gunakan lebih sedikit titik, atau tanyakan di antara dua kutub.`,
  },
  "platform-name": {
    title: "Nama yang diubah atau tidak diterima platform",
    why: `Kolom lalu bernama lain dalam data platform ini daripada dalam buku kode dan skrip analisis. Skrip yang meminta nama lama berhenti, atau mengambil kolom lain. Pilihlah nama yang diterima setiap platform, atau tulis \`short NAME\` pada deklarasinya untuk platform yang tidak menerimanya.`,
  },
  "platform-columns": {
    title: "Kolom yang dinamai lain oleh platform",
    why: `Platform menyusun sendiri nama kolom-kolom ini menurut aturannya. Sebelum menjalankan skrip pada datanya, beri kolom-kolom itu nama dari buku kode.`,
  },
  "band-label-changed": {
    title: "Label pita yang tidak dapat ditulis platform",
    why: `Pita dihitung dengan rumus yang memberi arti tersendiri kepada beberapa tanda. Responden dan pembaca data melihat kata-kata yang berbeda dari buku kode. Jangan pakai tanda kutip, garis miring terbalik, dan kurung dalam label pita.`,
  },
  "words-in-english": {
    title: "Kata-kata berbahasa Inggris pada formulir berbahasa lain",
    why: `Tombol, pesan, dan jawaban persetujuan tidak ada dalam instrumen: semuanya milik platform atau milik Ukur sendiri. Jika keduanya tidak memilikinya dalam suatu bahasa, responden membaca bahasa Inggris di antara bahasanya sendiri. Terjemahkan dalam formulir hasil kompilasi, atau di platform.`,
  },
  "language-left-out": {
    title: "Teks yang hanya ada dalam satu bahasa di platform",
    why: `Pembaca bahasa lain melihatnya dalam bahasa pertama. Masukkan terjemahannya di platform jika memang dapat dimasukkan di sana, atau terbitkan satu formulir untuk setiap bahasa.`,
  },
  "text-cut": {
    title: "Teks yang lebih panjang daripada daya tampung berkas platform",
    why: `Satu sel buku kerja menampung 32.767 huruf. Yang sesudahnya tidak ada dalam formulir, dan pengisinya tidak mungkin mengetahuinya. Persingkat teksnya, atau impor berkas yang memuatnya secara utuh.`,
  },
  "format-leaves-out": {
    title: "Format berkas yang hanya menampung sebagian instrumen",
    why: `Beberapa platform menerima beberapa format, dan format yang sederhana tidak memuat bahasa, kewajiban menjawab, batas, percabangan, atau skor. Impor format lengkap jika bisa.`,
  },
  "condition-changed": {
    title: "Syarat yang tidak dapat ditampung platform apa adanya",
    why: `Jika syaratnya ditinggalkan, responden melihat halaman yang bukan untuk mereka, dan jawabannya masuk ke dalam data. Jika syaratnya ditulis dengan cara lain, periksalah di platform sebelum survei dimulai. Syarat yang lebih sederhana, atau halaman yang lebih banyak, dapat ditampung setiap platform.`,
  },
  "answer-not-checked": {
    title: "Jawaban yang tidak diperiksa platform",
    why: `Responden dapat memberikan jawaban yang tidak dikenal instrumen: poin yang jumlahnya tidak cocok, satu peringkat dua kali, tanggal dalam bentuk lain. Jawaban seperti itu baru ditemukan ketika data dibaca, dan tidak dapat ditanyakan lagi. Sebutkan dalam kalimatnya apa yang diharapkan, dan hitung berapa yang masuk dengan bentuk lain.`,
  },
  "score-left-out": {
    title: "Skor yang tidak dihitung platform",
    why: `Definisinya lalu disusun untuk kedua kalinya dalam analisis, tempat pembalikan yang terlupa atau aturan lain untuk jawaban kosong tidak terlihat. Ambil rumusnya dari pesan ini atau dari buku kode, dan bandingkan dengan uji dalam instrumen.`,
  },
  "spreadsheet-formula": {
    title: "Teks yang dianggap rumus oleh lembar kerja",
    why: `Sel yang diawali \`=\`, \`+\`, \`-\`, atau \`@\` dihitung ketika berkas dibuka, dan menampilkan kesalahan atau sesuatu selain teksnya. Teks dari orang asing bahkan dapat menjalankan program. Awali teks dengan kata, atau impor kolomnya sebagai teks.`,
  },
};
