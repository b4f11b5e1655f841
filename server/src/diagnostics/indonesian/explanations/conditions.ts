import type { conditions as english } from "../../catalogue/conditions.ts";
import type { Told } from "../../entry.ts";

export const conditions: Told<typeof english> = {
  "condition-later": {
    title: "Syarat atas jawaban yang baru ada kemudian",
    why: `Ketika halaman ini seharusnya ditampilkan, jawabannya belum ada. Syarat itu tidak terpenuhi bagi siapa pun, dan halaman selalu dilewati. Dalam data, hal ini tampak seperti responden yang tidak mau menjawab.`,
  },
  "condition-hidden": {
    title: "Syarat atas jawaban yang tidak diberikan siapa pun",
    why: `Pertanyaan ini tidak ada di halaman mana pun, sehingga tidak pernah dijawab, dan perbandingan dengan pertanyaan yang tidak dijawab tidak pernah terpenuhi. Tampilkan pertanyaan itu di halaman yang lebih awal.`,
  },
  "condition-kind": {
    title: "Perbandingan yang tidak cocok dengan pertanyaannya",
    why: `Apa yang dapat ditanyakan tentang sebuah jawaban bergantung pada jenisnya: pilihan dibandingkan dengan namanya, bilangan dengan bilangan, dan untuk pertanyaan dengan beberapa jawaban ditanyakan apakah jawaban itu termasuk di dalamnya. Pilihan disebut dengan nama, bukan nomor, agar syarat tetap bermakna sama ketika kodenya berubah.`,
  },
  "condition-value": {
    title: "Perbandingan dengan nilai yang tidak mungkin terjadi",
    why: `Tidak ada jawaban dalam batas pertanyaan atau skala yang memenuhi perbandingan ini, sehingga tidak seorang pun akan melihat halaman ini.`,
  },
  "condition-contradiction": {
    title: "Syarat yang bertentangan dengan dirinya sendiri",
    why: `Jika hanya satu jawaban yang dapat diberikan, tidak seorang pun sekaligus berada di loket dan di telepon. Halaman seperti ini tidak pernah ditampilkan, dan kolomnya tetap kosong tanpa disadari siapa pun selama survei berjalan. Biasanya yang dimaksud adalah \`or\`. Perbandingan dengan pertanyaan yang tidak dijawab pun tidak terpenuhi, apa pun yang dibandingkan.`,
  },
  "page-unreachable": {
    title: "Halaman yang tidak dapat dilihat siapa pun",
    why: `Halaman ini memakai jawaban yang hanya ditanyakan kepada sebagian orang, dan syaratnya sendiri justru mengecualikan orang-orang itu. Masing-masing syarat itu benar; keduanya bersama-sama tidak meloloskan siapa pun. Tanyakan pertanyaan itu di halaman yang dilihat semua orang, atau pakailah jawaban lain.`,
  },
  "which-battery": {
    title: "Butir yang memiliki beberapa jawaban",
    why: `Setiap baterai yang menanyakan sebuah butir mendapat jawabannya sendiri: harapan responden dan apa yang mereka terima adalah dua bilangan yang berbeda. Sebutkan yang mana yang Anda maksud.`,
  },
};
