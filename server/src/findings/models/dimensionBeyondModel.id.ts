import type { In } from "../entry.ts";
import type { dimensionBeyondModel as english } from "./dimensionBeyondModel.en.ts";

export const dimensionBeyondModel: In<typeof english> = {
  message: "Instrumen ini mengukur {model}, tetapi {model} tidak memiliki dimensi {dimension}. {hint}",
  title: "Dimensi yang tidak dimiliki model yang diukur",
  why: `Pembaca memercayai \`measures\` apa adanya: mereka membandingkan hasilnya dengan penelitian lain atas model itu. Instrumen dengan satu dimensi lebih adalah adaptasi, dan totalnya bukan lagi total model itu. Nyatakan dengan \`adapted from … because …\`: buku kode mencetaknya. Jika namanya hampir sama dengan nama dalam model, itu salah tulis, dan dimensi akan kehilangan judul, definisi, dan terjemahannya; karena itu salah tulis juga ditemukan dalam adaptasi. Faset di dalam dimensi model tidak dimaksudkan: faset membagi dimensi lebih lanjut dan tidak mengubah skornya.`,
};
