import type { In } from "../entry.ts";
import type { repeatCircle as english } from "./repeatCircle.en.ts";

export const repeatCircle: In<typeof english> = {
  message: "{name} ditanyakan di dalam pengulangan, jadi pengulangan tidak bisa mengikuti jawabannya. Tanyakan sebelumnya, di instrumen.",
  title: "Pengulangan yang mengikuti jawaban di dalam pengulangan",
  why: `Berapa kali sesuatu ditanyakan harus diketahui sebelum ditanyakan. Jawaban di dalam pengulangan ada satu kali untuk setiap putaran, dan tidak satu pun menyebut jumlah putarannya.`,
};
