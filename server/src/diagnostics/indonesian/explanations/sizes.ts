import type { sizes as english } from "../../catalogue/sizes.ts";
import type { Told } from "../../entry.ts";

export const sizes: Told<typeof english> = {
  "rank-too-long": {
    title: "Peringkat dengan terlalu banyak pilihan",
    why: `Tidak seorang pun dapat mengurutkan seratus hal: setelah beberapa yang pertama dan terakhir, selebihnya hanya kebetulan. Berkas pun tumbuh lebih cepat daripada daftarnya: setiap pilihan memiliki kolom, dan setiap kolom memuat semua peringkat, sehingga dua kali pilihan berarti empat kali berkas. Lebih dari 100, berkas akan memenuhi memori program yang membacanya. Tanyakan beberapa yang terpenting saja, atau tanyakan dengan \`any of\` mana yang penting.`,
  },
  "text-too-long": {
    title: "Teks yang terlalu panjang setelah istilahnya diisikan",
    why: `Istilah dapat memakai istilah di atasnya. Jika setiap istilah memakai yang sebelumnya dua kali, tiga puluh baris pendek menjadi satu miliar huruf, dan tidak ada program yang dapat memuatnya. Tidak ada responden yang membaca teks lebih dari 100.000 huruf, yaitu sekitar empat puluh halaman. Panjangnya dihitung tanpa mengisikan istilahnya, sehingga temuan ini datang sebelum memori habis.`,
  },
  "instrument-too-large": {
    title: "Instrumen yang terlalu besar bila ditulis lengkap",
    why: `Buku kode dan platform menulis teks pertanyaan di samping setiap pilihannya, dan label daftar di samping setiap pertanyaan yang memakainya. Karena itu instrumen tumbuh dengan hasil kali keduanya: seribu pertanyaan atas satu daftar sepuluh ribu pilihan menjadi sepuluh juta label. Lebih dari 10.000.000 huruf, sebanyak yang dimuat dua puluh buku tebal, platform tidak dapat memuat atau menampilkannya. Berkas yang memang sepanjang itu boleh menjadi dua puluh kali hurufnya.`,
  },
  "score-too-large": {
    title: "Skor yang terlalu besar bila ditulis butir demi butir",
    why: `\`mean(perception - mean(perception))\` menghitung rata-rata di dalam untuk setiap butir, dan platform menulisnya untuk setiap butir: dengan 100 butir menjadi 10.000 bagian, dan setiap daftar di dalamnya mengalikannya lagi. Skor tersendiri dihitung sekali, dan skor lain memakai namanya. Hasilnya sama.`,
  },
};
