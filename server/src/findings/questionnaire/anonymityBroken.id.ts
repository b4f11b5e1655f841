import type { In } from "../entry.ts";
import type { anonymityBroken as english } from "./anonymityBroken.en.ts";

export const anonymityBroken: In<typeof english> = {
  message:
    'Pertanyaan ini meminta "{what}", padahal kuesioner menjanjikan "{promise}". Hapus pertanyaannya, atau janjikan hal yang dapat ditepati.',
  title: "Pertanyaan yang melanggar janji anonimitas",
  why: `Jawaban yang disertai nama, nomor, atau alamat tidak anonim, sekalipun pertanyaannya boleh dilewati. Janji yang dilanggar dalam formulir yang sama adalah pelanggaran etika penelitian, dan orang yang menyadarinya menjawab dengan lebih hati-hati. Kerahasiaan adalah hal lain: Anda tahu siapa yang menjawab dan tidak memberitahukannya kepada siapa pun. Untuk hadiah atau balasan, mintalah alamat dalam formulir tersendiri.`,
  mistaken: "Jarang. Temuan ini keliru bila jawabannya disimpan terpisah dari jawaban lain: izinkan, dan sebutkan alasannya.",
  repair: "Menjanjikan kerahasiaan jawaban, dalam bahasa-bahasa yang ada di berkas yang sama.",
};
