/**
 * The pages in `docs/mending/`: a table of characteristics becomes an instrument by what the editor underlines and by its light bulb alone. Every step is
 * what the services find and offer. `generate.ts` writes the pages.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeAction } from "vscode-languageserver-types";
import { check } from "../../server/src/checks/index.ts";
import { configurationOf } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../server/src/diagnostics/diagnostic.ts";
import { inEnglish, speakerOf } from "../../server/src/diagnostics/said.ts";
import { indonesian } from "../../server/src/findings/indonesian.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import type { ReaderLanguage } from "../../server/src/messages/say.ts";
import { codeActions } from "../../server/src/services/codeActions.ts";
import { rangeOf } from "../../server/src/services/positions.ts";
import { sayEverythingIn } from "../../server/src/messages/editor/say.ts";
import { english } from "../../server/src/services/speech.ts";
import { edited, path, programOf } from "../../test/support/editor.ts";

/** What somebody did to the text: by a repair of a finding, or by writing. */
export interface Step {
  readonly before: string;
  readonly after: string;
  readonly finding?: Diagnostic;
  /** The title of the repair. */
  readonly chosen?: string;
}

export interface Mending {
  readonly steps: readonly Step[];
  readonly text: string;
  /** What is left to be judged by its author. */
  readonly left: readonly Diagnostic[];
}

/** What the author writes by hand, in this order, where the light bulb has nothing more: a text, and where it goes. */
type Written = readonly (readonly [before: string, text: string])[];

const profile = configurationOf({ profile: "standard" });

/** Mends a text until nothing is left that has a repair. Of several repairs of a finding the first is taken. */
export async function mend(begun: string, written: Written, language: ReaderLanguage): Promise<Mending> {
  const steps: Step[] = [];
  const waiting = [...written];
  let text = begun;
  for (;;) {
    const program = await programOf(text);
    const findings = check(program, () => profile).filter(({ file }) => file === path);
    let step: Step | undefined;
    for (const finding of findings) {
      const range = rangeOf({ text }, finding.span);
      const host = {
        library: libraryTexts,
        findings,
        uriOf: (file: string) => file,
        speech: { ...english, say: sayEverythingIn(language) },
      };
      const context = { diagnostics: [{ code: finding.code, range, message: "" }], only: ["quickfix"] };
      const chosen = codeActions(program, path, range, context, host).find(isRepair);
      const edits = chosen?.edit?.changes?.[path];
      if (!chosen || !edits) continue;
      step = { before: text, after: edited(text, edits), finding, chosen: chosen.title };
      break;
    }
    const next = step ? undefined : waiting.shift();
    if (next) step = { before: text, after: text.replace(next[0], () => next[1] + next[0]) };
    if (!step) return { steps, text, left: findings };
    steps.push(step);
    text = step.after;
  }
}

/** A repair of the finding that was asked about; an exception is none. */
function isRepair({ diagnostics, edit }: CodeAction): boolean {
  const isException = edit?.changes?.[path]?.some(({ newText }) => newText.includes(" allow "));
  return diagnostics !== undefined && diagnostics.length > 0 && !isException;
}

interface PageWords {
  readonly file: string;
  readonly table: string;
  readonly written: Written;
  readonly title: string;
  readonly opening: string;
  readonly pasted: string;
  readonly youWrite: string;
  readonly chosen: (title: string) => string;
  readonly end: string;
  readonly left: string;
  readonly nothingLeft: string;
}

const words: Readonly<Record<ReaderLanguage, PageWords>> = {
  en: {
    file: "README.md",
    table: "table.txt",
    written: [
      ["\n  battery", '  version "1.0.0"\n'],
      [
        "\n  intro",
        '\n  contact "The digital office, office@example.org"\n  licence "CC-BY-4.0"\n  cite "Own wording, after the list in Sholikah & Harsono (2020), Table 1."',
      ],
    ],
    title: "From a table to an instrument",
    opening: `A paper of 2020 lists nineteen characteristics of a service in a smart city, with a line of description each, which many take for a questionnaire:
[Sholikah and Harsono, Table 1](../models/smartcity.md). It is none: its lines ask two or three things at once, offer words to choose from, and have the
slips of a table that was copied. [table.txt](table.txt) has lines in our own words with the same structure and the same faults. Paste it into an empty
\`.ukur\` file, and follow what the editor underlines: every step below is a finding and its repair (the light bulb, Ctrl+.), but for two that its author
has to write. *In Indonesian: [README.id.md](README.id.md).*`,
    pasted: "What was pasted",
    youWrite: "You write",
    chosen: (title) => `The repair: **${title}**`,
    end: "The instrument",
    left: "What is left is said for the author to judge:",
    nothingLeft: "Nothing is left that the usual profile finds.",
  },
  id: {
    file: "README.id.md",
    table: "tabel.txt",
    written: [
      ["\n  battery", '  version "1.0.0"\n'],
      [
        "\n  intro",
        '\n  contact "Kantor digital, kantor@example.org"\n  licence "CC-BY-4.0"\n  cite "Susunan kata sendiri, menurut daftar dalam Sholikah & Harsono (2020), Tabel 1."',
      ],
    ],
    title: "Dari tabel menjadi instrumen",
    opening: `Sebuah makalah tahun 2020 memuat sembilan belas karakteristik layanan kota cerdas, masing-masing dengan sebaris keterangan, yang sering dianggap sebagai kuesioner:
[Sholikah dan Harsono, Tabel 1](../models/smartcity.md). Tabel itu bukan kuesioner: barisnya menanyakan dua atau tiga hal sekaligus, memberi kata untuk dipilih, dan
memuat kesalahan ketik dari tabel yang disalin. [tabel.txt](tabel.txt) berisi kalimat kami sendiri dengan susunan dan kesalahan yang sama. Tempelkan ke dalam berkas
\`.ukur\` yang kosong, lalu ikuti apa yang digarisbawahi editor: setiap langkah di bawah ini adalah temuan dan perbaikannya (ikon lampu, Ctrl+.), kecuali dua
yang harus ditulis penyusunnya. *Dalam bahasa Inggris: [README.md](README.md).*`,
    pasted: "Yang ditempelkan",
    youWrite: "Anda menulis",
    chosen: (title) => `Perbaikannya: **${title}**`,
    end: "Instrumennya",
    left: "Yang tersisa diserahkan kepada pertimbangan penyusun:",
    nothingLeft: "Tidak ada lagi yang ditemukan oleh profil biasa.",
  },
};

const note = "<!-- Made by scripts/pages/mending.ts from the table beside it. Run npm run build to renew it. -->";
const folder = "docs/mending";

/** The table that a page begins with, and what becomes of it. */
export async function mended(language: ReaderLanguage): Promise<Mending & { readonly begun: string }> {
  const { table, written } = words[language];
  const begun = readFileSync(join(import.meta.dirname, "../..", folder, table), "utf8");
  return { begun, ...(await mend(begun, written, language)) };
}

export async function mendingPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const language of ["en", "id"] as const) pages.set(`${folder}/${words[language].file}`, await page(language));
  return pages;
}

async function page(language: ReaderLanguage): Promise<string> {
  const own = words[language];
  const { message } = language === "en" ? inEnglish : speakerOf("id", indonesian);
  const { begun, steps, text, left } = await mended(language);
  const parts = [note, `# ${own.title}`, own.opening, `## ${own.pasted}`, fenced("", begun)];
  steps.forEach(({ before, after, finding, chosen }, index) => {
    parts.push(`## ${index + 1}. ${finding ? `\`${finding.code}\`` : own.youWrite}`);
    if (finding) parts.push(message(finding), own.chosen(chosen!));
    // What a pasted table becomes is shown whole.
    parts.push(index === 0 ? fenced("ukur", after) : fenced("diff", changed(before, after)));
  });
  parts.push(`## ${own.end}`, fenced("ukur", text));
  parts.push(left.length === 0 ? own.nothingLeft : own.left);
  if (left.length > 0) parts.push(left.map((finding) => `- \`${finding.code}\`: ${message(finding)}`).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function fenced(kind: string, text: string): string {
  return `\`\`\`\`${kind}\n${text.trimEnd()}\n\`\`\`\``;
}

/** The lines that differ, those before with a minus. */
function changed(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let first = 0;
  while (old[first] === now[first]) first++;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  const between = (lines: readonly string[], sign: string): string[] =>
    lines.slice(first, lines.length - last).map((line) => `${sign} ${line}`);
  return [...between(old, "-"), ...between(now, "+")].join("\n");
}
