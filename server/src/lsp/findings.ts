/** Findings as an editor takes them. */

import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as EditorDiagnostic } from "vscode-languageserver-types";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { inEnglish } from "../diagnostics/said.ts";
import type { Profile } from "../findings/levels.ts";
import { libraryScheme } from "../protocol/requests.ts";
import { plainText } from "../services/index.ts";
import { rangeOf, type Source } from "../services/positions.ts";
import type { Language } from "./language.ts";

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** Findings about words that could as well not be there. Editors show those faded. */
const unnecessary: ReadonlySet<string> = new Set(["allow-unused", "import-twice", "needless-punctuation", "repeated-clause"]);

/** Gives the text of a file; nothing where nobody has read it. */
export type SourceOf = (file: string) => Source | undefined;

/** The findings of a file. */
export function toEditor(
  findings: readonly Diagnostic[],
  sourceOf: SourceOf,
  uriOf: (file: string) => string,
  language: Language,
  profile: Profile = "standard",
): EditorDiagnostic[] {
  return findings.map((finding) => editorDiagnostic(finding, sourceOf, uriOf, language, profile));
}

/** Who is taught reads the reason in one sentence below the message, in the list of problems, too. All of it is in the hover. */
function messageIn(profile: Profile, finding: Diagnostic, language: Language): string {
  const message = language.message(finding);
  return profile === "teaching" ? `${message}\n${firstSentence(language.explanation(finding.code).why, language.locale)}` : message;
}

function firstSentence(markdown: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(plainText(markdown).replace(/\s+/g, " "));
  return first!.segment.trim();
}

function editorDiagnostic(
  finding: Diagnostic,
  sourceOf: SourceOf,
  uriOf: (file: string) => string,
  language: Language,
  profile: Profile,
): EditorDiagnostic {
  const { code, severity, file, span, related } = finding;
  return {
    range: rangeOf(sourceOf(file)!, span),
    severity: severities[severity],
    source: "ukur",
    code,
    message: messageIn(profile, finding, language),
    codeDescription: { href: checkUri(code) },
    ...(unnecessary.has(code) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.flatMap((place) => {
        const source = sourceOf(place.file);
        return source
          ? [{ location: { uri: uriOf(place.file), range: rangeOf(source, place.span) }, message: language.say(place.message) }]
          : [];
      }),
    }),
  };
}

/** The page about a check, which the server gives like a file of the library. */
function checkUri(code: string): string {
  return `${libraryScheme}:/checks/${code}.md`;
}

/** Where an editor shows findings, and what they relate to: lines and characters, as numbers. */
export function placesOf(findings: readonly Diagnostic[], sourceOf: SourceOf): number[] {
  const places: number[] = [];
  const add = (file: string, span: Span): void => {
    const source = sourceOf(file);
    if (!source) return;
    const { start, end } = rangeOf(source, span);
    places.push(start.line, start.character, end.line, end.character);
  };
  for (const { file, span, related } of findings) {
    add(file, span);
    for (const place of related) add(place.file, place.span);
  }
  return places;
}

/** Whether two lists of findings say the same, wherever they say it. */
export function sameFindings(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a === b || (a.length === b.length && a.every((finding, index) => same(finding, b[index]!)));
}

function same(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a === b ||
    (a.code === b.code &&
      a.severity === b.severity &&
      a.related.length === b.related.length &&
      inEnglish.message(a) === inEnglish.message(b))
  );
}
