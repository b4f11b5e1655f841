/** Whole files to start from, in the language of the editor. */

import type * as ast from "../../language/ast.ts";
import * as make from "../../language/make.ts";
import { print, type Written } from "../../language/print.ts";
import { message, type AnyMessage } from "../../messages/message.ts";
import { english } from "../speech.ts";
import { inSnippet, type Candidate, type Scene } from "./candidate.ts";

interface Template {
  readonly label: string;
  /** In a few words, for the list. */
  readonly beside: AnyMessage;
  readonly about: AnyMessage;
  /** In the snippet syntax; `NAME` stands for the name of the file. */
  readonly en: () => string;
  readonly id: () => string;
}

export const allTemplates: readonly Template[] = [
  {
    label: "ukur-gap",
    beside: message("proposals.gapTemplate"),
    about: message("proposals.gapFile"),
    en: () =>
      gap(
        "en",
        ["The service", "the service", "An excellent service of this kind…", "In my experience, {service}…"],
        ["Speed", "serves me without a long wait", "answers on the day I ask", "keeps to the hour that was agreed"],
        ["Gap", "Overall gap"],
      ),
    id: () =>
      gap(
        "id",
        ["Layanan kami", "layanan kami", "Layanan sejenis yang sangat baik…", "Menurut pengalaman saya, {service}…"],
        ["Kecepatan", "melayani saya tanpa menunggu lama", "menjawab pada hari yang sama", "menepati waktu yang telah disepakati"],
        ["Kesenjangan", "Kesenjangan keseluruhan"],
      ),
  },
  {
    label: "ukur-performance",
    beside: message("proposals.performanceTemplate"),
    about: message("proposals.performanceFile"),
    en: () =>
      performance(
        "en",
        ["The service", "How far do you agree? The service…"],
        ["Speed", "serves me without a long wait", "answers on the day I ask", "keeps to the hour that was agreed"],
        "Quality",
      ),
    id: () =>
      performance(
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
    en: () =>
      model(
        ["What it measures.", "Title", "Author, A. (2026). Title. Journal."],
        ["Speed", "Whether the service comes when it is needed.", "Short waits", "Answers on the same day"],
      ),
    id: () =>
      model(
        ["Yang diukurnya.", "Judul", "Penulis, A. (2026). Judul. Jurnal."],
        ["Kecepatan", "Apakah layanan datang saat dibutuhkan.", "Menunggu sebentar", "Jawaban pada hari yang sama"],
      ),
  },
  {
    label: "ukur-translation",
    beside: message("proposals.translationTemplate"),
    about: message("proposals.translationFile"),
    en: () => 'translation ${1:id} of ${2:NAME} "${3:Judul}" {\n\t$0\n}\n',
    id: () => 'translation ${1:en} of ${2:NAME} "${3:Title}" {\n\t$0\n}\n',
  },
];

function gap(
  language: string,
  [title, service, expected, received]: readonly [string, string, string, string],
  [dimension, ...items]: readonly [string, ...string[]],
  [one, overall]: readonly [string, string],
): string {
  return asInstrument(title, [
    make.nameList("languages", stop(3, language)),
    { kind: "term", name: "service", text: stop(4, service) },
    { kind: "battery", name: "expectation", text: stop(5, expected), scale: "agree7", code: "E" },
    { kind: "battery", name: "perception", text: stop(6, received), scale: "agree7", code: "P" },
    dimensionOf(7, dimension, items),
    {
      kind: "score",
      name: "gap",
      text: one,
      expression: make.call("mean", make.calculation(make.value("perception"), "-", make.value("expectation")), "per dimension"),
    },
    { kind: "score", name: "overall", text: overall, expression: make.call("mean", make.value("gap")) },
  ]);
}

function performance(
  language: string,
  [title, stem]: readonly [string, string],
  [dimension, ...items]: readonly [string, ...string[]],
  result: string,
): string {
  return asInstrument(title, [
    make.nameList("languages", stop(3, language)),
    { kind: "battery", name: "perception", text: stop(4, stem), scale: "agree5", code: "P" },
    dimensionOf(5, dimension, items),
    { kind: "score", name: "quality", text: result, expression: make.call("mean", make.value("perception"), "per dimension") },
  ]);
}

function asInstrument(title: string, members: readonly Written<ast.InstrumentMember>[]): string {
  return asSnippet([
    { kind: "import", library: "scales" },
    { kind: "instrument", name: stop(1, "NAME"), text: stop(2, title), members },
  ]);
}

/** A dimension with its items, whose stops are counted on from a number. */
function dimensionOf(first: number, title: string, items: readonly string[]): Written<ast.Dimension> {
  return {
    kind: "dimension",
    name: stop(first, "speed"),
    text: stop(first + 1, title),
    members: items.map((item, i) => ({ kind: "item", name: `S${i + 1}`, text: stop(first + 2 + i, item) })),
  };
}

function model(
  [about, title, source]: readonly [string, string, string],
  [dimension, definition, ...topics]: readonly [string, string, string, string],
): string {
  return asSnippet([
    {
      kind: "model",
      doc: stop(1, about),
      name: stop(2, "NAME"),
      text: stop(3, title),
      members: [
        make.textMember("version", stop(4, "1")),
        { kind: "cite", text: stop(5, source) },
        {
          kind: "modelDimension",
          name: stop(6, "speed"),
          text: stop(7, dimension),
          definition: stop(8, definition),
          members: ["waiting", "answers"].map((name, i) => ({ kind: "attribute", name, text: stop(9 + i, topics[i]!) })),
        },
      ],
    },
  ]);
}

// ---------------------------------------------------------------- trees as snippets

/** A place to stop at, with what stands there until something else is typed. No text has these signs. */
function stop(number: number, text: string): string {
  return `\u0001${number}:${text}\u0002`;
}

/** What is printed, in the snippet syntax: with its stops, and a tab for each level. */
function asSnippet(declarations: readonly Written<ast.Declaration>[]): string {
  return print({ declarations })
    .replace(/\u0001(\d+):([^\u0002]*)\u0002/g, (_, number: string, text: string) => `\${${number}:${inSnippet(text)}}`)
    .replace(/^(?: {2})+/gm, (blanks) => "\t".repeat(blanks.length / 2));
}

/** The templates, where the file declares nothing yet and the place is not behind anything else on its line. */
export function templates({ file: { parsed }, host: { speech = english } }: Scene): Candidate[] {
  if (parsed.tree.declarations.some(({ kind }) => kind !== "import")) return [];
  const imports = parsed.tree.declarations.length > 0;
  const name = fileName(parsed.file);
  return allTemplates.map(({ label, beside, about, [speech.locale]: write }): Candidate => {
    const body = write();
    return {
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
    };
  });
}

/** An instrument alone, for a file that has others or its own scales. */
export function instrumentSnippet({ file: { parsed }, host: { speech = english } }: Scene): string {
  const [, { [speech.locale]: write }] = allTemplates as readonly [Template, Template];
  return write()
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
