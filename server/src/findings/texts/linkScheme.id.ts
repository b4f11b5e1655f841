import type { In } from "../entry.ts";
import type { linkScheme as english } from "./linkScheme.en.ts";

export const linkScheme: In<typeof english> = {
  message: "{address} bukan alamat yang dapat dimiliki tautan. Alamat dimulai dengan https:, http:, atau mailto:, dan tanpa spasi.",
  title: "Tautan yang bukan ke halaman web atau alamat surel",
  why: `Tautan menuju halaman (\`https://…\`, \`http://…\`) dan alamat surel (\`mailto:…\`). Yang lain akan menjalankan atau membuka sesuatu di perangkat responden, atau tidak menuju ke mana pun.`,
};
