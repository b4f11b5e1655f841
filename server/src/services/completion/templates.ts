/** Whole files to start from, in the language of the editor. */

import { message, type AnyMessage } from "../../messages/message.ts";
import { english } from "../speech.ts";
import type { Candidate, Scene } from "./candidate.ts";

interface Template {
  readonly label: string;
  /** In a few words, for the list. */
  readonly beside: AnyMessage;
  readonly about: AnyMessage;
  /** In the snippet syntax; `NAME` stands for the name of the file. */
  readonly en: string;
  readonly id: string;
}

export const allTemplates: readonly Template[] = [
  {
    label: "ukur-gap",
    beside: message("proposals.gapTemplate"),
    about: message("proposals.gapFile"),
    en: gap(
      "en",
      ["The service", "the service", "An excellent service of this kind…", "In my experience, {service\\}…"],
      ["Speed", "serves me without a long wait", "answers on the day I ask", "keeps to the hour that was agreed"],
      ["Gap", "Overall gap"],
    ),
    id: gap(
      "id",
      ["Layanan kami", "layanan kami", "Layanan sejenis yang sangat baik…", "Menurut pengalaman saya, {service\\}…"],
      ["Kecepatan", "melayani saya tanpa menunggu lama", "menjawab pada hari yang sama", "menepati waktu yang telah disepakati"],
      ["Kesenjangan", "Kesenjangan keseluruhan"],
    ),
  },
  {
    label: "ukur-performance",
    beside: message("proposals.performanceTemplate"),
    about: message("proposals.performanceFile"),
    en: performance(
      "en",
      ["The service", "How far do you agree? The service…"],
      ["Speed", "serves me without a long wait", "answers on the day I ask", "keeps to the hour that was agreed"],
      "Quality",
    ),
    id: performance(
      "id",
      ["Layanan kami", "Seberapa setuju Anda? Layanan ini…"],
      ["Kecepatan", "melayani saya tanpa menunggu lama", "menjawab pada hari yang sama", "menepati waktu yang telah disepakati"],
      "Mutu",
    ),
  },
  {
    label: "ukur-model",
    beside: message("proposals.modelTemplate"),
    about: message("proposals.modelFile"),
    en: model(
      ["What it measures.", "Title", "Author, A. (2026). Title. Journal."],
      ["Speed", "Whether the service comes when it is needed.", "Short waits", "Answers on the same day"],
    ),
    id: model(
      ["Yang diukurnya.", "Judul", "Penulis, A. (2026). Judul. Jurnal."],
      ["Kecepatan", "Apakah layanan datang saat dibutuhkan.", "Menunggu sebentar", "Jawaban pada hari yang sama"],
    ),
  },
  {
    label: "ukur-translation",
    beside: message("proposals.translationTemplate"),
    about: message("proposals.translationFile"),
    en: 'translation ${1:id} of ${2:NAME} "${3:Judul}" {\n\t$0\n}\n',
    id: 'translation ${1:en} of ${2:NAME} "${3:Title}" {\n\t$0\n}\n',
  },
];

function gap(
  language: string,
  [title, service, expected, received]: readonly string[],
  [dimension, ...items]: readonly string[],
  [one, overall]: readonly string[],
): string {
  return `import scales

instrument \${1:NAME} "\${2:${title}}" {
\tlanguages \${3:${language}}
\tterm service "\${4:${service}}"

\tbattery expectation "\${5:${expected}}" scale agree7 code E
\tbattery perception "\${6:${received}}" scale agree7 code P

\tdimension \${7:speed} "\${8:${dimension}}" {
${items.map((item, i) => `\t\tS${i + 1} "\${${9 + i}:${item}}"`).join("\n")}
\t}

\tscore gap "${one}" = mean(perception - expectation) per dimension
\tscore overall "${overall}" = mean(gap)
}
`;
}

function performance(language: string, [title, stem]: readonly string[], [dimension, ...items]: readonly string[], result: string): string {
  return `import scales

instrument \${1:NAME} "\${2:${title}}" {
\tlanguages \${3:${language}}

\tbattery perception "\${4:${stem}}" scale agree5 code P

\tdimension \${5:speed} "\${6:${dimension}}" {
${items.map((item, i) => `\t\tS${i + 1} "\${${7 + i}:${item}}"`).join("\n")}
\t}

\tscore quality "${result}" = mean(perception) per dimension
}
`;
}

function model([about, title, source]: readonly string[], [dimension, definition, ...topics]: readonly string[]): string {
  return `/// \${1:${about}}
model \${2:NAME} "\${3:${title}}" {
\tversion "\${4:1}"
\tcite "\${5:${source}}"

\tdimension \${6:speed} "\${7:${dimension}}" definition "\${8:${definition}}" {
\t\twaiting "\${9:${topics[0]}}"
\t\tanswers "\${10:${topics[1]}}"
\t}
}
`;
}

/** The templates, where the file declares nothing yet and the place is not behind anything else on its line. */
export function templates({ file: { parsed }, host: { speech = english } }: Scene): Candidate[] {
  if (parsed.tree.declarations.some(({ kind }) => kind !== "import")) return [];
  const imports = parsed.tree.declarations.length > 0;
  const name = fileName(parsed.file);
  return allTemplates.map(({ label, beside, about, [speech.locale]: body }): Candidate => ({
    label,
    kind: "word",
    about,
    beside: speech.say(beside),
    rank: 0,
    // What is imported already is not imported again.
    snippet: (imports ? body.replace(/^import scales\n\n/, "") : body).replaceAll(
      "NAME",
      label === "ukur-translation" ? name.replace(/_[a-z]{2}$/, "") : name,
    ),
    ...(imports && body.startsWith("import scales") ? { library: "scales" } : {}),
  }));
}

/** An instrument alone, for a file that has others or its own scales. */
export function instrumentSnippet({ file: { parsed }, host: { speech = english } }: Scene): string {
  const [, { [speech.locale]: body }] = allTemplates as readonly [Template, Template];
  return body
    .replace(/^import scales\n\n/, "")
    .trimEnd()
    .replaceAll("NAME", fileName(parsed.file));
}

/** The name of a file as a name of the language: `desk` of `desk.ukur`, `desk_id` of `desk.id.ukur`. */
export function fileName(path: string): string {
  const name = path
    .replace(/^.*[/\\]/, "")
    .replace(/\.ukur$/, "")
    .replace(/[^A-Za-z0-9_]+/g, "_")
    .replace(/^[^A-Za-z]+/, "")
    .replace(/(?<!_)_+$/, "");
  return name === "" || /^Untitled_?\d*$/.test(name) ? "my_survey" : name;
}
