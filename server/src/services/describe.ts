/** What a declaration is, in Markdown: for hovers, and beside the list of completions. `say` puts words of ours into the language of the reader. */

import type * as ast from "../language/ast.ts";
import { scaleOf } from "../semantics/answers.ts";
import type { BoundFile } from "../semantics/files.ts";
import { termsToRead, textToRead } from "../semantics/filledTexts.ts";
import { describeShape } from "../semantics/shapes.ts";
import type * as s from "../semantics/symbols.ts";
import { textAt } from "../semantics/texts.ts";
import { answerVariables, itemVariable, resultVariable } from "../semantics/variables.ts";
import type { Speech } from "./speech.ts";

type Say = Speech["say"];

/** Text of an author's: what Markdown would take for a sign of its own is escaped. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim();
}

const paragraphs = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
const code = (text: string): string => `\`${text}\``;
const quote = (text: ast.Str | undefined): string | undefined => text && plain(text.value);
/** A hover with a thousand lines helps nobody. */
const mostLines = 40;

function limited(lines: readonly string[], say: Say): string {
  if (lines.length <= mostLines) return bullets(lines);
  return bullets([...lines.slice(0, mostLines), say(`… and ${lines.length - mostLines} more`)]);
}

/** A declaration that other files can import. */
export function describeTop(symbol: s.TopSymbol, say: Say): string {
  const head = (kind: s.TopSymbol["kind"]): string => headOf(kind, symbol, say);
  const doc = symbol.decl.doc === undefined ? undefined : plain(symbol.decl.doc);
  switch (symbol.kind) {
    case "scale": {
      const points = symbol.points.map((point) => `${point.code} ${quote(point.label) ?? ""}`);
      const missing = symbol.missing.map((point) => `${point.code} ${quote(point.label) ?? ""} ${say("(counts as no answer)")}`);
      return paragraphs([`${head("scale")}, ${say(`${symbol.lo} to ${symbol.hi}`)}`, doc, limited([...points, ...missing], say)]);
    }
    case "choices":
      return paragraphs([head("choices"), doc, describeOptions(symbol.options, say)]);
    case "model":
      return paragraphs([
        head("model"),
        doc,
        symbol.version && `${say("Version")} ${plain(symbol.version.value)}`,
        describeCitations(symbol.citations),
        limited(
          [...symbol.dimensions.values()].map((dimension) => `${code(dimension.name)} ${quote(dimension.decl.text) ?? ""}`),
          say,
        ),
      ]);
    case "instrument":
      return paragraphs([
        head("instrument"),
        doc,
        say(
          `${symbol.items.length} items in ${symbol.dimensions.length} dimensions, ${symbol.questions.length} questions. Languages: ${symbol.languages.join(", ")}.`,
        ),
      ]);
  }
}

function headOf(kind: s.TopSymbol["kind"], { name, texts }: s.TopSymbol, say: Say): string {
  const title = quote(texts.get(""));
  return `**${say(kind)} ${code(name)}**${title === undefined ? "" : ` ${title}`}`;
}

/** What an imported file declares, and what it translates and maps. */
export function describeFile({ symbols, parsed }: BoundFile, say: Say): string {
  const others = parsed.tree.declarations.flatMap((decl) => {
    if (decl.kind === "translation") return [code(`translation ${decl.language?.text ?? ""} of ${decl.of?.text ?? ""}`)];
    return decl.kind === "mapping" ? [code(`mapping ${decl.from?.text ?? ""} to ${decl.to?.text ?? ""}`)] : [];
  });
  return limited([...symbols.map((symbol) => headOf(symbol.kind, symbol, say)), ...others], say);
}

export function describeCitations(citations: readonly ast.Cite[]): string {
  return bullets(citations.map(({ text, doi }) => `${quote(text) ?? ""}${doi ? ` <https://doi.org/${encodeURI(doi.value)}>` : ""}`));
}

function describeOptions(options: readonly s.OptionSymbol[], say: Say): string {
  return limited(
    options.map(
      (option) =>
        `${code(option.name)} = ${option.code} ${quote(option.label) ?? ""}${option.decl.missing ? ` ${say("(counts as no answer)")}` : ""}`,
    ),
    say,
  );
}

/** An option of a list or of a question. */
export function describeOption(option: s.OptionSymbol, say: Say): string {
  return `**${say("option")} ${code(option.name)}**, ${say(`code ${option.code}`)}: ${quote(option.label) ?? ""}${option.decl.missing ? ` ${say("(counts as no answer)")}` : ""}`;
}

/** A dimension of a model: its definition, its topics, and where it comes from. */
export function describeModelDimension(model: s.ModelSymbol, dimension: s.ModelDimensionSymbol, say: Say): string {
  const topics = [...model.attributes.values()].filter(
    (attribute) => attribute.dimension === dimension || attribute.dimension.parent === dimension,
  );
  return paragraphs([
    `**${say("dimension")} ${code(dimension.name)}** ${say("of")} ${code(model.name)}: ${quote(dimension.decl.text) ?? ""}`,
    quote(dimension.decl.definition),
    limited(
      topics.map((topic) => `${code(topic.name)} ${quote(topic.decl.text) ?? ""}`),
      say,
    ),
    describeCitations(model.citations),
  ]);
}

/** A topic of a model. */
export function describeAttribute(model: s.ModelSymbol, { name, decl, dimension }: s.AttributeSymbol, say: Say): string {
  return paragraphs([`**${say("topic")} ${code(name)}** ${say("of")} ${code(`${model.name}.${dimension.name}`)}`, quote(decl.text)]);
}

/** Something that an instrument declares. */
export function describeMember(instrument: s.InstrumentSymbol, member: s.MemberSymbol, say: Say): string {
  const title = (): string => ` ${read(instrument, member.decl.text)}`;
  const doc = member.decl.doc === undefined ? undefined : plain(member.decl.doc);
  switch (member.kind) {
    case "term":
      return paragraphs([`**${say("term")} ${code(member.name)}**`, doc, inLanguages(instrument, member.decl.text)]);
    case "battery":
      return paragraphs([
        `**${say("battery")} ${code(member.name)}**, ${say("variables")} ${code(`${member.code}_…`)}`,
        doc,
        inLanguages(instrument, member.decl.text),
        say(
          `${member.items.length} items${member.scale ? ` on ${code(member.scale.name)} (${member.scale.lo} to ${member.scale.hi})` : ""}`,
        ),
      ]);
    case "dimension":
      return paragraphs([
        `**${say("dimension")} ${code(member.name)}** ${quote(member.decl.text ?? member.inModel?.decl.text) ?? ""}`,
        doc,
        quote(member.decl.definition ?? member.inModel?.decl.definition),
        limited(
          member.items.map((item) => `${code(item.name)} ${read(instrument, item.decl.text ?? item.decl.wordings[0]?.text)}`),
          say,
        ),
        member.inModel && instrument.model && describeCitations(instrument.model.citations),
      ]);
    case "item":
      return paragraphs([doc, describeItem(instrument, member, say)]);
    case "question":
      return paragraphs([
        `**${say("question")} ${code(member.name)}**`,
        doc,
        inLanguages(instrument, member.decl.text),
        describeType(member, say),
      ]);
    case "page":
      return paragraphs([
        `**${say("page")} ${code(member.name)}**${title()}`,
        doc,
        say(`Shows ${member.shown.length} batteries and questions.`),
      ]);
    case "score":
      return paragraphs([`**${say("score")} ${code(member.name)}**${title()}`, doc, describeScore(member, say)]);
  }
}

function describeItem(instrument: s.InstrumentSymbol, item: s.ItemSymbol, say: Say): string {
  const { decl } = item;
  const wordings = item.batteries.map((battery) => {
    const own = decl.wordings.find((wording) => wording.battery?.text === battery.name)?.text;
    const scale = scaleOf(item, battery);
    return paragraphs([
      `${code(itemVariable(battery, item))} ${say("in")} **${battery.name}**${scale ? ` ${say("on")} ${code(scale.name)}` : ""}: ${read(instrument, battery.decl.text)}`,
      inLanguages(instrument, own ?? decl.text),
    ]);
  });
  return paragraphs([
    `**${say("item")} ${code(item.name)}** ${say("of")} ${code(item.dimension.name)}`,
    ...wordings,
    say(decl.reverse ? "Reversed: a high answer means low quality, and scores turn it round." : "A high answer means high quality."),
    item.covers.length > 0 ? `${say("Covers")} ${item.covers.map(({ name }) => code(name)).join(", ")}.` : undefined,
  ]);
}

/** A text in each language that it is there in, as respondents read it. */
function inLanguages(instrument: s.InstrumentSymbol, text: ast.Str | undefined): string | undefined {
  if (!text) return undefined;
  return bullets(
    instrument.languages.flatMap((language) => {
      const found = inLanguage(instrument, text, language);
      return found ? [`${language}: ${filled(instrument, found, language)}`] : [];
    }),
  );
}

/** A text in the instrument's own language, as respondents read it. */
function read(instrument: s.InstrumentSymbol, text: ast.Str | undefined): string {
  return text ? filled(instrument, text, instrument.languages[0]!) : "";
}

function filled(instrument: s.InstrumentSymbol, text: ast.Str, language: string): string {
  return plain(text.value.includes("{") ? textToRead(text.value, termsToRead(instrument, language)) : text.value);
}

function inLanguage(instrument: s.InstrumentSymbol, text: ast.Str, language: string): ast.Str | undefined {
  return language === instrument.languages[0] ? text : instrument.translations.get(language)?.get(text)?.text;
}

function describeType(question: s.QuestionSymbol, say: Say): string | undefined {
  const { type } = question;
  const variables = answerVariables(question).slice(0, mostLines).map(code).join(", ");
  switch (type?.kind) {
    case undefined:
      return undefined;
    case "one":
    case "any":
    case "rank":
      return paragraphs([describeOptions(type.options, say), `${say("Variables")}: ${variables}`]);
    case "scale":
      return paragraphs([describeTop(type.scale, say), `${say("Variable")}: ${variables}`]);
    default:
      return `${say("Variables")}: ${variables}`;
  }
}

// ---------------------------------------------------------------- scores

const functionWords: Readonly<Record<s.FunctionName, string>> = {
  mean: "the mean of",
  sum: "the sum of",
  min: "the smallest of",
  max: "the largest of",
  count: "the number of answers to",
};
const signs = { "+": "plus", "-": "minus", "*": "times", "/": "divided by" } as const;

/** The formula in words, the shape, and the variables that come of it. */
export function describeScore(score: s.ScoreSymbol, say: Say): string {
  const { value } = score;
  if (!value) return say("Its formula has a fault.");
  const { shape } = value;
  const variables =
    shape.kind === "dimensions" ? shape.dimensions.map(({ name }) => resultVariable(score, name)) : [resultVariable(score, undefined)];
  const words = inWords(value, say);
  return paragraphs([
    `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    `${say("Its shape")}: ${say(describeShape(shape))}.`,
    `${say("Variables")}: ${variables.slice(0, mostLines).map(code).join(", ")}`,
    score.decl.bands.length > 0 ? bullets(score.decl.bands.map((band) => describeBand(band, say))) : undefined,
  ]);
}

/** The label of a band, its range and its text. */
export function describeBand({ label, range, text }: ast.Band, say: Say): string {
  return `${plain(label?.text ?? "")}: ${decimal(range?.lo?.raw ?? "", say)} ${say("to")} ${decimal(range?.hi?.raw ?? "", say)} ${quote(text) ?? ""}`;
}

function inWords(value: s.Typed, say: Say): string {
  switch (value.kind) {
    case "number":
      return decimal(String(value.value), say);
    case "battery":
      return code(value.battery.name);
    case "answer":
      return `${say("the answer to")} ${code(value.item.name)} ${say("in")} ${code(value.battery.name)}`;
    case "question":
    case "share":
      return `${say("the answer to")} ${code(value.question.name)}`;
    case "sharePart":
      return `${say("the points of")} ${code(value.dimension.name)} ${say("in")} ${code(value.question.name)}`;
    case "score":
      return code(value.score.name);
    case "scorePart":
      return `${code(value.score.name)} ${say("of")} ${code(value.dimension.name)}`;
    case "binary":
      return `${grouped(value.left, say)} ${say(signs[value.op])} ${grouped(value.right, say)}`;
    case "call":
      return `${say(functionWords[value.function])} ${grouped(value.argument, say)}${value.perDimension ? ` ${say("in each dimension")}` : ""}`;
  }
}

/** A number as the reader's language writes it. */
function decimal(number: string, say: Say): string {
  return number.includes(".") ? say(number) : number;
}

function grouped(value: s.Typed, say: Say): string {
  return value.kind === "binary" ? `(${inWords(value, say)})` : inWords(value, say);
}

/** The text that a key of a translation stands for. */
export function describeKey(symbol: s.TopSymbol, first: string, second: string | undefined, say: Say): string | undefined {
  const text = textAt(symbol, first, second);
  return text && paragraphs([`${say("Translates in")} ${code(symbol.name)}:`, plain(text.value)]);
}
