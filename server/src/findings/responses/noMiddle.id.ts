import type { In } from "../entry.ts";
import type { noMiddle as english } from "./noMiddle.en.ts";

export const noMiddle: In<typeof english> = {
  message:
    "Skala ini punya {count} titik tanpa titik tengah, sehingga semua orang harus memihak. Bila orang dapat berada di tengah, beri titik tengah.",
  title: "Skala tanpa titik tengah",
  why: `Orang yang berada di tengah harus mengatakan hal lain daripada yang sebenarnya, lalu memilih secara acak atau demi kesopanan. Titik tengah juga membuat jawaban yang lain lebih andal.`,
  mistaken: `Sering: suatu aturan mungkin meminta empat titik, seperti peraturan tentang survei kepuasan masyarakat.`,
};
