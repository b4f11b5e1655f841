/** What labels of answers say: that they are in an order, which end is which, and which of them are no answer. */

import { wordsOf } from "../text/marked.ts";
import { asRead } from "../../checks/asRead.ts";
import type { FoundText } from "../found.ts";

/** Words of which the labels of a rating scale consist, by language. */
const rating = patternOf(`
  agree disagree neither never rarely seldom sometimes often always usually occasionally likely unlikely satisfied dissatisfied poor fair good excellent bad terrible
  awful not_at_all several_days half_the_days nearly_every_day a_little a_bit a_lot somewhat moderate moderately quite very extremely important unimportant true false
  none mild severe slight slightly much difficult easy confident better worse frequently every_day daily weekly describes like_me accurate inaccurate average
  neutral undecided low high strong weak comfortable uncomfortable beginner basic intermediate advanced expert outstanding acceptable
  stimme stimmt trifft nie selten manchmal oft immer gar_nicht kaum etwas ziemlich sehr unwichtig wichtig zufrieden unzufrieden schlecht gut häufig weder_noch teils
  keine grundkenntnisse fortgeschritten experte mittel hoch niedrig
  acuerdo desacuerdo nunca raramente a_veces siempre nada poco algo bastante mucho malo bueno satisfecho casi probable
  accord désaccord jamais rarement parfois souvent toujours pas_du_tout peu assez très satisfait insatisfait mauvais bon tout_à_fait plutôt
  setuju tidak_pernah jarang kadang sering selalu puas buruk baik penting cukup kurang akurat sesuai netral mudah sulit
  concordo discordo raramente às_vezes sempre pouco muito satisfeito ruim bom
  eens oneens nooit zelden soms vaak altijd helemaal tevreden ontevreden slecht goed
  accordo disaccordo mai qualche_volta spesso sempre per_niente poco abbastanza molto
`);

/** Labels that mean that there is no answer, whole or by what they begin with (`…`). */
const noAnswers =
  `n/a | na | n.a | dk | idk | not applicable… | does not apply… | doesn't apply… | not relevant | do not know… | don't know… | dont know… | i do not know… |
  i don't know… | unknown | unsure | not sure | i am not sure… | can't say… | cannot say… | cannot judge… | can't choose… | cannot answer… | no opinion | no answer |
  prefer not to… | i prefer not to… | i would rather not… | would rather not… | choose not to… | decline to… | refuse | refused | refuse to answer… | rather not say | skip | skipped |
  missing | weiß nicht… | weiss nicht… | weiß ich nicht… | keine angabe… | nicht anwendbar… | k.a | ka | kann ich nicht beurteilen… | ne sait pas… | je ne sais pas… | sans objet |
  non applicable | sans réponse | no sé… | no sabe… | no lo sé… | no aplica… | no contesta | ns/nc | prefiero no… | tidak tahu… | tidak berlaku… | tidak relevan |
  tidak dapat menilai… | lebih suka tidak… | não sei… | não se aplica | weet niet… | weet ik niet… | niet van toepassing | nvt | n.v.t | non so… | non applicabile`
    .split("|")
    .map((each) => each.trim());
const whole = new Set(noAnswers.filter((each) => !each.endsWith("…")));
const begun = noAnswers.filter((each) => each.endsWith("…")).map((each) => each.slice(0, -1));

function patternOf(list: string): RegExp {
  const all = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, " "));
  return new RegExp(`(?<!\\p{L})(?:${all.join("|")})(?!\\p{L})`, "iu");
}

/** Whether a label means that there is no answer. */
export function isNoAnswer(label: string): boolean {
  if (wordsOf(label).length > 60) return false;
  const letters = [...wordsOf(label).toLowerCase().replace(/[’‘]/g, "'")];
  const isLetter = (letter: string): boolean => /\p{L}/u.test(letter);
  const plain = letters.slice(Math.max(0, letters.findIndex(isLetter)), letters.findLastIndex(isLetter) + 1).join("");
  return whole.has(plain) || begun.some((each) => plain.startsWith(each) && !isLetter(plain[each.length] ?? ""));
}

/** Whether labels are the points of a rating scale, in order. */
export function areOrdered(labels: readonly string[]): boolean {
  const points = labels.filter((label) => !isNoAnswer(label)).map(wordsOf);
  if (points.length < 3) return false;
  const numbered = points.filter((label) => label === "" || /^\s*[-+]?\d+(?:[.,]\d+)?\b/.test(label)).length;
  // The years and the children that people have are numbers, too.
  if (numbered === points.length && points.every((label) => label === "" || /^\s*[-+]?\d{1,3}(?!\d)\s*(?:[^\d\s–-].*)?$/.test(label)))
    return true;
  return points.filter((label) => rating.test(label)).length >= points.length * 0.6;
}

const negative =
  /(?<!\p{L})(?:dis\p{L}+|un\p{L}+|in(?:acc|sat|eff)\p{L}*|never|not|none|no|poor|bad|terrible|worst|least|weak|low|nie|nicht|kein\p{L}*|schlecht|nunca|nada|jamais|pas|tidak|kurang|buruk|nooit|oneens|mai|non)(?!\p{L})/iu;

/** Whether labels without codes go from the favourable end down. */
export function goDown(labels: readonly string[]): boolean {
  const first = wordsOf(labels[0] ?? "");
  const last = wordsOf(labels.at(-1) ?? "");
  return !negative.test(first) && negative.test(last) && rating.test(first) && rating.test(last);
}

/** What scales of our library are called by what they ask. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/\bagree|stimme|acuerdo|accord|setuju|concord|eens\b/i, "agree"],
  [/satisf|zufrieden|puas|tevreden|satisfe/i, "satisfied"],
  [/importan|wichtig|penting|belangrijk/i, "important"],
  [/never|often|always|\bnie\b|immer|nunca|jamais|pernah|nooit|days|every day/i, "frequency"],
  [/likely|probab|wahrscheinlich|mungkin/i, "likely"],
  [/accura|akurat/i, "accurate"],
  [/\btrue\b|trifft|describes/i, "true"],
  [/poor|excellent|\bgood\b|\bgut\b|baik|buruk|bueno|quality/i, "quality"],
  [/not at all|gar nicht|nada|pas du tout|extremely|very much|much/i, "degree"],
  [/confident/i, "confident"],
  [/difficult|easy|schwer|sulit|mudah/i, "ease"],
];

/** What a scale of such labels could be called. */
export function subjectOf(labels: readonly string[]): string {
  const all = labels.map(wordsOf).join(" | ");
  return subjects.find(([words]) => words.test(all))?.[1] ?? "rating";
}

/** Labels of one question, of which no two are the same in any language: those that would be get a mark. */
export function distinctLabels(labels: readonly FoundText[], mark: (at: number, number: number) => string | number): readonly FoundText[] {
  const seen = new Map<string, number>();
  return labels.map((label, at) =>
    Object.fromEntries(
      Object.entries(label).map(([language, text]) => {
        const key = `${language} ${asRead(wordsOf(text))}`;
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        return [language, number === 1 ? text : `${text} (${mark(at, number)})`];
      }),
    ),
  );
}
