import type { In } from "../entry.ts";
import type { settingValue as english } from "./settingValue.en.ts";

export const settingValue: In<typeof english> = {
  message: "{name} harus berupa {wanted}. {hint}",
  title: "Pengaturan dengan nilai yang tidak mungkin",
  why: `Nilai itu tidak menentukan apa pun, dan pengaturannya seperti tanpa nilai itu. Isi berkas yang lain tetap berlaku.

\`profile\` adalah \`teaching\`, \`standard\`, \`strict\`, atau \`quiet\`; \`levels\` berisi kode dengan \`error\`, \`warning\`, \`info\`, atau \`off\`; \`glossary\` dan \`fixedPairs\` berupa daftar teks; \`audience\` adalah \`public\` atau \`experts\`.`,
};
