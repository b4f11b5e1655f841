import type { In } from "../entry.ts";
import type { unknownSetting as english } from "./unknownSetting.en.ts";

export const unknownSetting: In<typeof english> = {
  message: "Konfigurasi tidak memiliki {name}. {hint}",
  title: "Pengaturan yang tidak ada",
  why: `Nama yang salah eja tidak menentukan apa pun, dan tidak akan ada yang menyadarinya. Isi berkas yang lain tetap berlaku.

Yang ada: \`profile\`, \`levels\`, \`glossary\`, \`fixedPairs\`, dan \`audience\`; \`$schema\` boleh menyebutkan skemanya untuk editor.`,
};
