import type { In } from "../entry.ts";
import type { pointNotListed as english } from "./pointNotListed.en.ts";

export const pointNotListed: In<typeof english> = {
  message: "Skala ini memiliki titik {codes}, dan {code} bukan salah satunya. Perbaiki kodenya, atau tambahkan ke titik-titik itu.",
  title: "Label pada titik yang tidak dimiliki skala",
  why: `Jika titik-titiknya didaftar, skala hanya memiliki titik itu: label ini tidak akan dilihat siapa pun, sedangkan titik yang dimaksud tidak berlabel.`,
};
