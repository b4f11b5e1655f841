/** Words that labels of answers are made of, in both languages: a scale is read before it is known which language it is in. */

/** What a scale asks for. */
export type AnswerKind =
  | "agreement"
  | "satisfaction"
  | "frequency"
  | "importance"
  | "likelihood"
  | "quality"
  | "consent"
  | "ease"
  | "speed"
  | "courtesy"
  | "ability"
  | "fit"
  | "price"
  | "level"
  | "clarity"
  | "cleanliness"
  | "comfort"
  | "completeness"
  | "truth";

export interface AnswerWords {
  /** What stands for much, for little, and for no. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly negators: readonly string[];
  /** Says no, and softly: `kurang`. */
  readonly softNegators: readonly string[];
  /** What says nothing by itself. */
  readonly fillers: readonly string[];
  /** Words of a kind, those that are more of it before the `|`. */
  readonly heads: Readonly<Record<Exclude<AnswerKind, "frequency">, string>>;
  /** Answers that are read as a whole, with how much each is, from -3 to 3. */
  readonly frequencies: Readonly<Record<string, number>>;
  readonly qualities: Readonly<Record<string, number>>;
  /** In the middle between two ends. */
  readonly middles: readonly string[];
}

const phrases = (text: string): readonly string[] => text.split(",").map((phrase) => phrase.trim());

export const englishAnswers: AnswerWords = {
  strong: phrases(
    "very, extremely, strongly, totally, completely, absolutely, highly, definitely, fully, greatly, entirely, very much, at all times",
  ),
  weak: phrases("somewhat, slightly, fairly, rather, quite, moderately, a little, a bit, partly, partially, mildly, tend to, mostly"),
  negators: phrases("not, no, does not, do not, don't, doesn't, never"),
  softNegators: phrases("less, not very, not so, not really, not too, not particularly"),
  fillers: phrases("i, it, is, am, was, me, to, at all, in, with, this, that, enough, answer, statement, the"),
  heads: {
    agreement: "agree agreed agreement | disagree disagreed disagreement",
    satisfaction: "satisfied happy pleased | dissatisfied unsatisfied unhappy",
    importance: "important essential | unimportant",
    likelihood: "likely probable probably | unlikely improbable",
    quality: "good satisfactory satisfying | bad poor unsatisfactory",
    consent: "yes | no",
    ease: "easy simple | difficult hard complicated",
    speed: "fast quick prompt | slow late",
    courtesy: "polite friendly courteous | impolite rude unfriendly discourteous",
    ability: "able competent capable skilled | unable incompetent incapable unskilled",
    fit: "suitable appropriate matching matches match | unsuitable inappropriate",
    price: "cheap inexpensive affordable | expensive costly",
    level: "high | low",
    clarity: "clear | unclear",
    cleanliness: "clean | dirty",
    comfort: "comfortable | uncomfortable",
    completeness: "complete | incomplete",
    truth: "true accurate correct | untrue inaccurate false wrong",
  },
  frequencies: {
    never: -3,
    "not once": -3,
    "almost never": -2.5,
    "hardly ever": -2.5,
    "very rarely": -2,
    "very seldom": -2,
    rarely: -1.5,
    seldom: -1.5,
    "not often": -1.5,
    occasionally: -1,
    sometimes: 0,
    "now and then": 0,
    "about half the time": 0,
    "fairly often": 1,
    often: 1.5,
    frequently: 1.5,
    usually: 1.5,
    "most of the time": 2,
    "very often": 2,
    "very frequently": 2,
    "almost always": 2.5,
    "nearly always": 2.5,
    always: 3,
    "all the time": 3,
  },
  qualities: { terrible: -3, awful: -3, excellent: 3, outstanding: 3 },
  middles: phrases(
    "neutral, undecided, unsure, fair, average, medium, moderate, so-so, mixed, neither, neither nor, in between, in the middle, partly partly, indifferent, acceptable, adequate",
  ),
};

export const indonesianAnswers: AnswerWords = {
  strong: phrases("sangat, amat, sekali, benar-benar, sepenuhnya, sungguh, paling, sangat-sangat, luar biasa, teramat"),
  weak: phrases("agak, sedikit, cukup, lumayan, cenderung, sebagian"),
  negators: phrases("tidak, tak, bukan, belum"),
  softNegators: phrases("kurang, tidak terlalu, tidak begitu, kurang begitu"),
  fillers: phrases("saya, merasa, adalah, ini, dengan, itu, pernyataan, kemungkinannya, kemungkinan, untuk"),
  heads: {
    agreement: "setuju sependapat sepakat |",
    satisfaction: "puas senang | kecewa",
    importance: "penting |",
    likelihood: "mungkin besar | kecil",
    quality: "baik bagus memuaskan | buruk jelek mengecewakan",
    consent: "ya | tidak",
    ease: "mudah gampang | sulit sukar susah rumit",
    speed: "cepat tepat-waktu | lambat lama",
    courtesy: "sopan ramah santun | kasar",
    ability: "mampu kompeten cakap terampil |",
    fit: "sesuai cocok |",
    price: "murah terjangkau | mahal",
    level: "tinggi | rendah",
    clarity: "jelas | membingungkan",
    cleanliness: "bersih | kotor",
    comfort: "nyaman |",
    completeness: "lengkap |",
    truth: "benar tepat akurat | salah",
  },
  frequencies: {
    "tidak pernah": -3,
    "sama sekali tidak pernah": -3,
    "hampir tidak pernah": -2.5,
    "sangat jarang": -2,
    "jarang sekali": -2,
    jarang: -1.5,
    "tidak sering": -1.5,
    sesekali: -1,
    kadang: 0,
    "kadang-kadang": 0,
    "kadang kadang": 0,
    terkadang: 0,
    "cukup sering": 1,
    sering: 1.5,
    biasanya: 1.5,
    "sangat sering": 2,
    "sering sekali": 2,
    "hampir selalu": 2.5,
    selalu: 3,
  },
  qualities: { kurang: -2, "sangat kurang": -3, "kurang sekali": -3, istimewa: 3, prima: 3, gratis: 3 },
  middles: phrases(
    "netral, ragu-ragu, ragu, ragu ragu, sedang, biasa saja, biasa, cukup, sedang saja, rata-rata, sama saja, menengah, lumayan",
  ),
};
