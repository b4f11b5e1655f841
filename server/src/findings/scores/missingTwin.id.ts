import type { In } from "../entry.ts";
import type { missingTwin as english } from "./missingTwin.en.ts";

export const missingTwin: In<typeof english> = {
  message:
    "Ini menggabungkan {left} dengan {right} butir demi butir, padahal {items} hanya ditanyakan di salah satunya. Tanyakan setiap butir di keduanya, atau buatlah kedua baterai mencakup dimensi yang sama.",
  title: "Kesenjangan atas butir yang hanya ditanyakan satu kali",
  why: `Kesenjangan memerlukan kedua jawaban atas sebuah butir. Jika satu baterai tidak menanyakannya, kesenjangan dimensinya akan bertumpu pada lebih sedikit butir daripada yang dijanjikan judulnya, atau tidak pada butir apa pun.`,
};
