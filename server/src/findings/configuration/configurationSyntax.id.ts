import type { In } from "../entry.ts";
import type { configurationSyntax as english } from "./configurationSyntax.en.ts";

export const configurationSyntax: In<typeof english> = {
  message: "Ini bukan JSON: {problem}. Sebelum diperbaiki, tidak ada isi berkas ini yang berlaku.",
  title: "Konfigurasi yang tidak dapat dibaca",
  why: `Keputusan suatu proyek tentang pemeriksaan tertulis dalam \`ukur.config.json\`, berupa JSON. Komentar (\`// …\`) dan koma di belakang bagian terakhir boleh ada. Dari berkas yang tidak dapat dibaca, tidak ada yang berlaku, dan temuan dinilai seperti tanpa berkas itu.

Contoh yang utuh: \`{ "profile": "strict", "levels": { "item-too-long": "off" }, "glossary": ["e-filing"] }\``,
};
