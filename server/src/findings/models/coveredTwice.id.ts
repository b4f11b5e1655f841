import type { In } from "../entry.ts";
import type { coveredTwice as english } from "./coveredTwice.en.ts";

export const coveredTwice: In<typeof english> = {
  message:
    "{item} mencakup {attribute}, begitu pula {other}: topik ini terhitung dua kali dalam {dimension}, sedangkan yang lain sekali atau tidak sama sekali. {hint}",
  title: "Topik yang tercakup dua kali, di samping topik yang tidak tercakup",
  why: `Rata-rata memberi setiap butir bobot yang sama. Jadi topik dengan dua butir dihitung dua kali lipat dibanding tetangganya dengan satu butir, dan tidak seorang pun memutuskan demikian. Paling sering penyebabnya adalah baris yang disalin dan tidak diubah sampai selesai: topik yang dimaksud lalu tidak tercakup butir mana pun. Dua butir per topik adalah praktik yang baik jika semua topik dimensi itu memilikinya, dan dalam hal itu tidak ada temuan. Demikian pula untuk dua butir yang ditanyakan baterai yang berbeda. Jika satu topik memang harus berbobot lebih, kecualikan dengan alasannya.`,
};
