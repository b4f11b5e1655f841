import type { Words } from "../en.ts";
import { dan } from "../lists.ts";
import type { Translated } from "../message.ts";

export const experts: Translated<Words["experts"]> = {
  sheetName: "Penilaian",
  writeName: "Tulis nama atau kode Anda di sel sebelah kiri.",
  relevanceMeans:
    "Seberapa relevan butir ini dengan dimensinya? 1 tidak relevan, 2 kurang relevan, 3 cukup relevan, 4 sangat relevan. Kosongkan hanya bila Anda tidak dapat menilainya.",
  essentialMeans: "Apakah butir ini esensial bagi dimensinya? ya; berguna (tetapi tidak esensial); tidak (tidak perlu).",
  commentMeans: "Apa yang perlu diubah, dan bagaimana.",

  noItems:
    "{name} bukan lembar penilaian: tidak ada barisnya yang memuat sel “butir” di atas butir-butir. Berikan lembar yang ditulis oleh: ukur sheet experts {file}",
  noRatings: "{name} tidak memiliki kolom “relevansi” atau “esensial” pada baris {row}. Beri kolom penilaian judul dengan kata-kata itu.",
  otherInstrument: "{name} adalah lembar penilaian {other}, padahal instrumen ini {instrument}. Berikan lembar instrumen ini.",
  noneKnown:
    "Tidak ada baris {name} yang menyebut butir {instrument}, jadi itu lembar instrumen lain atau versi lain. Tulis lembar instrumen ini: ukur sheet experts {file}",
  sheetTwice: "{name} diberikan dua kali. Berikan setiap lembar satu kali saja.",
  tooManyExperts: "Pakarnya lebih dari {most}. Berikan penilaian panel dengan paling banyak sekian pakar.",
  nothingRated: "Tidak ada lembar yang berisi penilaian. Berikan lembar yang sudah diisi pakar.",

  notRelevance:
    "{value} bukan nilai relevansi, yang berkisar dari {lo} sampai {hi}. Tanyakan kepada pakarnya, lalu perbaiki selnya, atau kosongkan.",
  notEssential: "{value} tidak mengatakan apakah butir itu esensial. Tulis ya, berguna, atau tidak, atau kosongkan selnya.",
  missing: "Tidak ada penilaian untuk {item}. Mintalah kepada pakarnya; tanpa itu, nilai butir ini berasal dari lebih sedikit pakar.",
  noRow: ({ items }) =>
    `Lembar ini tidak memuat baris untuk ${dan(items)}. Salin kembali barisnya dari lembar baru, lalu mintalah penilaiannya.`,
  unknownItem: "{value} bukan butir {instrument}, dan barisnya dilewati. Perbaiki namanya, atau hapus barisnya.",
  noName: "Baris ini memuat penilaian tanpa menyebut butirnya. Tulis nama butir di kolom butir, atau kosongkan barisnya.",
  itemTwice: "{item} juga ada pada baris {first}, dan yang dibaca adalah baris itu. Hapus salah satunya.",
  rewritten:
    "Rumusan yang dinilai bukan rumusan {item} sekarang. Bila perubahannya berarti, mintalah pakar menilai yang baru: penilaian ini untuk yang lama.",
  columnTwice:
    "{first} dan {second} sama-sama berjudul {header}, dan yang dibaca adalah yang pertama. Beri kolom setiap pakar nama sendiri.",
  expertTwice:
    "{expert} juga menilai dalam {first}, dan hanya itu yang dihitung. Keluarkan salah satu lembarnya, atau beri kedua pakar nama yang berbeda.",
  sameSheet: "Isi lembar ini sama dengan {first} di setiap selnya, dan keduanya dihitung. Bila ini salinan, keluarkan.",
  unrated: "Kolom ini tidak berisi penilaian, sehingga pakar ini tidak dihitung di sini. Mintalah penilaiannya, atau hapus kolomnya.",

  title: "Validitas isi: {title}",
  rated: ({ experts, items }) => `${experts} pakar menilai ${items} butir.`,
  items: "Butir",
  dimensions: "Dimensi",
  revise: "Butir yang perlu direvisi",
  comments: "Komentar",
  values: "Arti nilai-nilai ini",
  item: "Butir",
  wording: "Rumusan",
  expert: "Pakar",
  comment: "Komentar",
  dimension: "Dimensi",
  all: "Semua butir",
  judgement: "Kategori",
  critical: "{what} kritis",
  reached: "Terpenuhi",
  mean: "Rerata {what}",
  yes: "ya",
  no: "tidak",
  excellent: "sangat baik",
  good: "baik",
  fair: "cukup",
  poor: "kurang",
  noneToRevise: "Semua butir memenuhi syaratnya.",
  reviseItem: ({ item, text, reasons }) => `${item} “${text}”: ${dan(reasons)}`,
  below: "{what} = {value} (diperlukan {needed})",
  notRated: "tidak seorang pun menilainya",
  aboutIndex:
    "I-CVI = A / N, dengan A dari N pakar memberi butir itu nilai 3 atau 4. Bila pakarnya paling banyak lima, semuanya harus demikian; bila lebih, 0,78 sudah cukup. Lynn, M. R. (1986), Nursing Research 35(6), 382–385; Polit, D. F., Beck, C. T., & Owen, S. V. (2007), Research in Nursing & Health 30(4), 459–467.",
  aboutKappa:
    "κ* = (I-CVI − pc) / (1 − pc), dengan pc = N! / (A! (N − A)!) × 0,5^N sebagai kesepakatan karena kebetulan: di atas 0,74 sangat baik, mulai 0,60 baik, mulai 0,40 cukup, selebihnya kurang. Polit, Beck & Owen (2007); Cicchetti, D. V., & Sparrow, S. A. (1981), American Journal of Mental Deficiency 86(2), 127–137.",
  aboutScale:
    "S-CVI/Ave adalah rerata I-CVI butir-butirnya, dan sebaiknya sekurang-kurangnya 0,90; S-CVI/UA adalah proporsi butir yang oleh semua pakar diberi nilai 3 atau 4. Polit, D. F., & Beck, C. T. (2006), Research in Nursing & Health 29(5), 489–497.",
  aboutAiken:
    "V = Σ (r − 1) / (N × 3), dengan N nilai r dari 1 sampai 4. V kritis dihitung secara eksak: nilai terkecil yang peluangnya karena kebetulan paling besar 0,05, bila setiap nilai berpeluang sama. Aiken, L. R. (1985), Educational and Psychological Measurement 45(1), 131–142.",
  aboutRatio:
    "CVR = (nₑ − N / 2) / (N / 2), dengan nₑ dari N pakar menyebut butir itu esensial. CVR kritis dihitung secara eksak: binomial, satu sisi, 0,05. Lawshe, C. H. (1975), Personnel Psychology 28(4), 563–575; Ayre, C., & Scally, A. J. (2014), Measurement and Evaluation in Counseling and Development 47(1), 79–86.",
  neverReached:
    "Bila tidak ada nilai kritis (–), pakarnya terlalu sedikit untuk membedakan kesepakatan dari kebetulan: V memerlukan tiga pakar, CVR lima.",
  fewExperts: "Penilaian kurang dari tiga pakar belum banyak berarti: Lynn (1986) meminta sekurang-kurangnya tiga, dan lebih baik lima.",
};
