import type { models as english } from "../../catalogue/models.ts";
import type { Told } from "../../entry.ts";

export const models: Told<typeof english> = {
  "dimension-beyond-model": {
    title: "Dimensi yang tidak dimiliki model yang diukur",
    why: `Pembaca memercayai \`measures\` apa adanya: mereka membandingkan hasilnya dengan penelitian lain atas model itu. Instrumen dengan satu dimensi lebih adalah adaptasi, dan totalnya bukan lagi total model itu. Nyatakan dengan \`adapted from … because …\`: buku kode mencetaknya. Jika namanya hampir sama dengan nama dalam model, itu salah tulis, dan dimensi akan kehilangan judul, definisi, dan terjemahannya; karena itu salah tulis juga ditemukan dalam adaptasi. Faset di dalam dimensi model tidak dimaksudkan: faset membagi dimensi lebih lanjut dan tidak mengubah skornya.`,
  },
  "covered-twice": {
    title: "Topik yang tercakup dua kali, di samping topik yang tidak tercakup",
    why: `Rata-rata memberi setiap butir bobot yang sama. Jadi topik dengan dua butir dihitung dua kali lipat dibanding tetangganya dengan satu butir, dan tidak seorang pun memutuskan demikian. Paling sering penyebabnya adalah baris yang disalin dan tidak diubah sampai selesai: topik yang dimaksud lalu tidak tercakup butir mana pun. Dua butir per topik adalah praktik yang baik jika semua topik dimensi itu memilikinya, dan dalam hal itu tidak ada temuan. Demikian pula untuk dua butir yang ditanyakan baterai yang berbeda. Jika satu topik memang harus berbobot lebih, kecualikan dengan alasannya.`,
  },
  "same-as-index": {
    title: "Indeks dan skala yang disebut sama",
    why: `Butir sebuah skala adalah tanda dari satu hal di baliknya: butir-butir itu naik dan turun bersama, dan yang mana pun dapat ditinggalkan. Butir sebuah indeks (\`formative\`) membentuk hal itu: butir-butir itu tidak perlu sejalan, dan meninggalkan satu butir mengubah apa yang diukur. Dua dimensi dari jenis yang berbeda mungkin menyangkut hal yang serupa. Keduanya tidak pernah merupakan pengukuran yang sama, sehingga \`same\` akan menjanjikan apa yang tidak dapat ditunjukkan data mana pun. Pilih \`overlaps\` atau \`analogue\`, atau tulis \`formative\` pada keduanya jika keduanya indeks.`,
  },
  "mapping-circle": {
    title: "Pemetaan yang membentuk lingkaran",
    why: `Pemetaan dari satu model ke model lain menyatakan bagaimana keduanya berpadanan, dan dapat dibaca ke dua arah. Pemetaan kedua yang mengarah balik, langsung atau melalui model lain, mengatakan hal yang sama sekali lagi; atau mengatakan hal lain, dan tidak seorang pun tahu mana yang berlaku. Orang yang mengikutinya tiba kembali di model awalnya, dan mungkin di dimensi lain. Pertahankan satu arah. Pemetaan dari sebuah model ke dirinya sendiri adalah lingkaran terkecil. Dua jalan berbeda yang menuju model yang sama, misalnya melalui edisi lain, bukan lingkaran.`,
  },
};
