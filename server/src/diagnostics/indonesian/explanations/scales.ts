import type { scales as english } from "../../catalogue/scales.ts";
import type { Told } from "../../entry.ts";

export const scales: Told<typeof english> = {
  "scale-range": {
    title: "Batas skala yang bukan batas",
    why: `Skala berjalan dari bilangan bulat yang lebih rendah ke yang lebih tinggi. Skor butir terbalik dihitung balik dengan batas ini, sehingga batas yang salah menghasilkan skor yang salah.`,
  },
  "scale-too-long": {
    title: "Skala dengan lebih banyak titik daripada yang dapat dibedakan siapa pun",
    why: `Responden memakai beberapa titik dengan baik. Skala terpanjang yang lazim berjalan dari 0 sampai 100. Batas yang lebih panjang paling sering disebabkan titik yang tertinggal atau sebuah tahun; tanyakan nilai seperti itu dengan pertanyaan berjenis \`number\`.`,
  },
  "scale-without-points": {
    title: "Skala tanpa label",
    why: `Tanpa label, responden tidak dapat mengetahui ujung mana yang baik. Beri label sekurang-kurangnya pada kedua ujungnya.`,
  },
  "scale-order": {
    title: "Titik skala yang tidak berurutan",
    why: `Titik ditampilkan menurut urutan kodenya. Daftar dalam urutan lain merupakan salah tulis pada kode, yang akan membalikkan skor, atau menyembunyikan salah tulis itu.`,
  },
  "scale-labels": {
    title: "Skala dengan label pada sebagian titiknya",
    why: `Responden membaca label sebagai ajakan yang lebih kuat daripada bilangan saja, sehingga titik tanpa label menarik lebih sedikit jawaban tanpa alasan dalam hal yang diukur. Beri label pada setiap titik, atau pada kedua ujung saja.`,
  },
  "code-outside-range": {
    title: "Titik di luar batas skalanya",
    why: `Batas menyatakan jawaban mana yang dihitung, dan butir terbalik dihitung balik dengannya. Titik di luarnya akan menghasilkan skor yang tidak dimiliki skala mana pun.`,
  },
  "na-inside-range": {
    title: "Kode untuk jawaban kosong di antara kode jawaban",
    why: `Jika "Tidak berlaku" memiliki kode di dalam batas, kode itu ikut dirata-ratakan bersama jawaban: orang yang tidak terkena apa pun mendapat skor di tengah. Beri kode yang jauh dari jawaban, misalnya 99.`,
  },
  "duplicate-code": {
    title: "Kode yang dipakai dua jawaban",
    why: `Data menyimpan kode. Dua jawaban dengan satu kode tidak dapat dibedakan lagi, dan tidak ada perbaikan kemudian yang mengembalikannya.`,
  },
  "duplicate-label": {
    title: "Dua jawaban dengan satu label",
    why: `Responden hanya melihat label. Jika dua label sama, mereka memilih salah satunya menurut letaknya, dan perbedaannya dalam data tidak berarti apa pun. Pita sebuah skor pun memerlukan nama masing-masing.`,
  },
  "code-not-whole": {
    title: "Kode yang bukan bilangan bulat",
    why: `Kode menamai jawaban. Platform survei dan paket statistik menyimpannya sebagai bilangan bulat dan mungkin memotong sisanya.`,
  },
  "empty-options": {
    title: "Pilihan tanpa isi",
    why: `Pertanyaan yang tidak menawarkan jawaban tidak dapat dijawab.`,
  },
  "ranked-option": {
    title: "Pilihan yang tidak dapat diberi peringkat",
    why: `Dalam peringkat setiap pilihan mendapat tempat. Karena itu tidak ada yang dapat meniadakan yang lain atau berarti tanpa jawaban, dan platform tidak memiliki isian untuk kata-kata di samping sebuah tempat.`,
  },
  "overlapping-options": {
    title: "Rentang bilangan yang tumpang-tindih",
    why: `Orang yang berusia 25 tahun cocok dengan "18-25" maupun "25-35", sehingga kedua kelompok bercampur.`,
  },
  "scale-without-name": {
    title: "Angka di tempat skala",
    why: `Skala lebih dari sekadar angka: kata-kata pada titiknya menyatakan arti jawaban, dan dua skala dari 1 sampai 5 dapat mengukur hal yang berbeda. Karena itu skala memiliki nama. Pustaka memiliki skala yang lazim; skala Anda sendiri dideklarasikan sekali, dengan kata-katanya, di atas instrumen.`,
  },
};
