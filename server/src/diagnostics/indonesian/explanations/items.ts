import type { items as english } from "../../catalogue/items.ts";
import type { Told } from "../../entry.ts";

export const items: Told<typeof english> = {
  "battery-without-scale": {
    title: "Baterai tanpa skala",
    why: `Tidak seorang pun dapat menjawab sebuah butir tanpa pilihan jawaban. Beri baterai ini sebuah skala, atau beri setiap butirnya satu.`,
  },
  "battery-without-items": {
    title: "Baterai yang tidak menanyakan apa pun",
    why: `Baterai menanyakan butir dari dimensi-dimensi. Jika tidak ada butir, atau tidak satu pun untuk baterai ini, halamannya akan kosong.`,
  },
  "dimension-without-items": {
    title: "Dimensi tanpa butir",
    why: `Dimensi diukur dengan butirnya. Tanpa butir, dimensi tidak memiliki skor, dan rata-rata atas dimensi-dimensi akan melewatinya tanpa pemberitahuan.`,
  },
  "dimension-without-title": {
    title: "Dimensi tanpa judul, dan tidak ada pula dalam model",
    why: `Judul tampil di atas butir, di samping poin sebuah share, dan dalam buku kode. Judul diambil dari model yang diukur instrumen, jika model itu memiliki dimensi dengan nama yang sama. Dimensi ini tidak ada dalam model, sehingga memerlukan judul sendiri, atau namanya salah eja.`,
  },
  "dimension-too-deep": {
    title: "Faset dari sebuah faset",
    why: `Dimensi dapat memuat faset, dan faset memuat butir. Tingkat ketiga tidak memiliki tempat dalam skor: tidak akan jelas butir itu dihitung untuk rata-rata yang mana.`,
  },
  "item-without-battery": {
    title: "Butir yang tidak ditanyakan baterai mana pun",
    why: `Butir ditanyakan oleh baterai yang mencakup dimensinya. Jika tidak ada, responden tidak pernah melihatnya, dan butir itu tidak memiliki kolom dalam data.`,
  },
  "missing-wording": {
    title: "Butir tanpa teks untuk salah satu baterainya",
    why: `Butir memiliki satu teks untuk semua baterai, atau satu kalimat untuk masing-masing di dalam kurung kurawalnya, atau keduanya. Di sini sebuah baterai menanyakan butir ini dan tidak menemukan keduanya. Jika baterai itu tidak seharusnya menanyakannya, tulis \`only\` dengan nama baterai yang lain.`,
  },
  "duplicate-battery-code": {
    title: "Dua baterai dengan satu kode",
    why: `Kode baterai adalah bagian pertama nama kolom-kolomnya. Dengan satu kode, harapan dan persepsi atas semua butir akan memiliki kolom yang sama.`,
  },
  "scale-direction": {
    title: "Dua baterai yang skalanya berlawanan arah",
    why: `Baterai yang menanyakan butir yang sama dibandingkan satu dengan yang lain: dalam tabel rata-rata, dalam gambar kepentingan dan kinerja, dalam kesenjangan yang dihitung kemudian. Jika 5 adalah jawaban terbaik pada yang satu dan terburuk pada yang lain, semuanya mengatakan kebalikan dari yang dikatakan orang, dan responden yang sudah terbiasa bahwa kanan itu baik menjawab baterai kedua karena kebiasaan. Satu butir yang dirumuskan terbalik ditandai \`reverse\`; satu baterai utuh memakai skala baterai yang lain.`,
  },
  "contradicting-clauses": {
    title: "Dua kata yang saling bertentangan",
    why: `Jawaban tidak mungkin wajib sekaligus tidak wajib. Mana pun yang dimaksud, yang lain adalah sisa.`,
  },
  "number-range": {
    title: "Batas yang tidak dipenuhi bilangan mana pun",
    why: `Batas bawah ditulis lebih dahulu. Jika keduanya tertukar, setiap jawaban akan ditolak.`,
  },
  "share-total": {
    title: "Poin yang tidak dapat dibagi",
    why: `Responden membagi poin bulat di antara dimensi, sehingga jumlahnya harus bilangan bulat di atas 0. Yang lazim adalah 100.`,
  },
  "share-without-dimensions": {
    title: "Kurang dari dua dimensi untuk dibandingkan",
    why: `Pembagian poin dan pemeringkatan menunjukkan mana di antara beberapa hal yang lebih penting. Dengan satu dimensi, setiap orang memberinya seluruh poin, atau peringkat pertama.`,
  },
  "mapping-weights": {
    title: "Bobot pemetaan yang tidak berjumlah 1",
    why: `Jika satu dimensi dibagi ke beberapa dimensi model lain, bobot menyatakan bagian mana yang masuk ke mana. Jika jumlahnya bukan 1, ada bagian yang terhitung dua kali atau hilang.`,
  },
  "unknown-strength": {
    title: "Pemetaan yang tidak menyatakan seberapa dekat keduanya",
    why: `Dua dimensi dengan nama yang sama dapat menanyakan hal yang berbeda. Karena itu, setiap baris pemetaan menyatakan seberapa dekat keduanya: \`same\`, \`overlaps\`, \`analogue\` (kemiripan longgar), atau \`none\` (dicari dan tidak ditemukan).`,
  },
  "unknown-certainty": {
    title: "Model yang tidak menyatakan seberapa pasti strukturnya",
    why: `Struktur yang diterbitkan berbeda kepastiannya: sebagian ditemukan kembali dalam banyak penelitian, sebagian berbeda antara teks dan lampirannya. \`sure\` diikuti \`high\`, \`medium\`, atau \`low\`, dan alasannya.`,
  },
};
