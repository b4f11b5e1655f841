import type { In } from "../entry.ts";
import type { noWayOut as english } from "./noWayOut.en.ts";

export const noWayOut: In<typeof english> = {
  message:
    "Tidak semua orang pernah mengalami hal ini ({what}), dan skala ini tidak punya jawaban bagi mereka. Tambahkan kode hilang, atau tanyakan hanya kepada yang pernah.",
  title: "Pengalaman yang tidak dimiliki semua orang, tanpa jalan keluar",
  why: `Orang yang tidak pernah mengadu tidak dapat menilai cara pengaduan ditangani. Tanpa jalan keluar mereka menebak, umumnya di tengah, dan tebakan itu dihitung bersama pengalaman orang lain.`,
  mistaken: `Kira-kira sepertiganya, bila semua yang ditanya pernah mengalaminya. Butir di balik syarat dibiarkan, begitu pula baterai tentang apa yang seharusnya.`,
  repair: "Menambahkan jawaban bagi mereka pada skala, atau memakai skala pustaka yang memilikinya.",
};
