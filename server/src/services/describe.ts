/** What a declaration is, in Markdown: for hovers, and beside the list of completions. */

import type * as ast from "../language/ast.ts";
import { scaleOf } from "../semantics/answers.ts";
import { describeShape } from "../semantics/shapes.ts";
import type * as s from "../semantics/symbols.ts";
import { textAt } from "../semantics/texts.ts";
import { answerVariables, itemVariable, resultVariable } from "../semantics/variables.ts";

/** Text of an author's: what Markdown would take for a sign of its own is escaped. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&").replace(/\s+/g, " ").trim();
}

const paragraphs = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== "").join("\n\n");
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
const code = (text: string): string => `\`${text}\``;
const quote = (text: ast.Str | undefined): string | undefined => text && plain(text.value);
/** A hover with a thousand lines helps nobody. */
const mostLines = 40;

function limited(lines: readonly string[]): string {
  if (lines.length <= mostLines) return bullets(lines);
  return bullets([...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more`]);
}

/** A declaration that other files can import. */
export function describeTop(symbol: s.TopSymbol): string {
  const title = quote(symbol.texts.get(""));
  const head = (kind: string): string => `**${kind} ${code(symbol.name)}**${title === undefined ? "" : ` ${title}`}`;
  const doc = symbol.decl.doc === undefined ? undefined : plain(symbol.decl.doc);
  switch (symbol.kind) {
    case "scale": {
      const points = symbol.points.map((point) => `${point.code} ${quote(point.label) ?? ""}`);
      const missing = symbol.missing.map((point) => `${point.code} ${quote(point.label) ?? ""} (counts as no answer)`);
      return paragraphs([`${head("scale")}, ${symbol.lo} to ${symbol.hi}`, doc, limited([...points, ...missing])]);
    }
    case "choices":
      return paragraphs([head("choices"), doc, describeOptions(symbol.options)]);
    case "model":
      return paragraphs([
        head("model"), doc, symbol.version && `Version ${plain(symbol.version.value)}`, describeCitations(symbol.citations),
        limited([...symbol.dimensions.values()].map((dimension) => `${code(dimension.name)} ${quote(dimension.decl.text) ?? ""}`)),
      ]);
    case "instrument":
      return paragraphs([
        head("instrument"), doc,
        `${symbol.items.length} items in ${symbol.dimensions.length} dimensions, ${symbol.questions.length} questions. Languages: ${symbol.languages.join(", ")}.`,
      ]);
  }
}

export function describeCitations(citations: readonly ast.Cite[]): string {
  return bullets(citations.map(({ text, doi }) => `${quote(text) ?? ""}${doi ? ` <https://doi.org/${encodeURI(doi.value)}>` : ""}`));
}

function describeOptions(options: readonly s.OptionSymbol[]): string {
  return limited(options.map((option) => `${code(option.name)} = ${option.code} ${quote(option.label) ?? ""}${option.decl.missing ? " (counts as no answer)" : ""}`));
}

/** An option of a list or of a question. */
export function describeOption(option: s.OptionSymbol): string {
  return `**option ${code(option.name)}**, code ${option.code}: ${quote(option.label) ?? ""}${option.decl.missing ? " (counts as no answer)" : ""}`;
}

/** A dimension of a model: its definition, its topics, and where it comes from. */
export function describeModelDimension(model: s.ModelSymbol, dimension: s.ModelDimensionSymbol): string {
  const topics = [...model.attributes.values()].filter((attribute) => attribute.dimension === dimension || attribute.dimension.parent === dimension);
  return paragraphs([
    `**dimension ${code(dimension.name)}** of ${code(model.name)}: ${quote(dimension.decl.text) ?? ""}`,
    quote(dimension.decl.definition), limited(topics.map((topic) => `${code(topic.name)} ${quote(topic.decl.text) ?? ""}`)),
    describeCitations(model.citations),
  ]);
}

/** A topic of a model. */
export function describeAttribute(model: s.ModelSymbol, { name, decl, dimension }: s.AttributeSymbol): string {
  return paragraphs([`**topic ${code(name)}** of ${code(`${model.name}.${dimension.name}`)}`, quote(decl.text)]);
}

/** Something that an instrument declares. */
export function describeMember(instrument: s.InstrumentSymbol, member: s.MemberSymbol): string {
  const title = (): string => ` ${quote(member.decl.text) ?? ""}`;
  const doc = member.decl.doc === undefined ? undefined : plain(member.decl.doc);
  switch (member.kind) {
    case "term":
      return paragraphs([`**term ${code(member.name)}**`, doc, inLanguages(instrument, member.decl.text)]);
    case "battery":
      return paragraphs([
        `**battery ${code(member.name)}**, variables ${code(`${member.code}_…`)}`, doc, inLanguages(instrument, member.decl.text),
        `${member.items.length} items${member.scale ? ` on ${code(member.scale.name)} (${member.scale.lo} to ${member.scale.hi})` : ""}`,
      ]);
    case "dimension":
      return paragraphs([
        `**dimension ${code(member.name)}** ${quote(member.decl.text ?? member.inModel?.decl.text) ?? ""}`, doc,
        quote(member.decl.definition ?? member.inModel?.decl.definition),
        limited(member.items.map((item) => `${code(item.name)} ${quote(item.decl.text ?? item.decl.wordings[0]?.text) ?? ""}`)),
        member.inModel && instrument.model && describeCitations(instrument.model.citations),
      ]);
    case "item":
      return paragraphs([doc, describeItem(instrument, member)]);
    case "question":
      return paragraphs([`**question ${code(member.name)}**`, doc, inLanguages(instrument, member.decl.text), describeType(member)]);
    case "page":
      return paragraphs([`**page ${code(member.name)}**${title()}`, doc, `Shows ${member.shown.length} batteries and questions.`]);
    case "score":
      return paragraphs([`**score ${code(member.name)}**${title()}`, doc, describeScore(member)]);
  }
}

function describeItem(instrument: s.InstrumentSymbol, item: s.ItemSymbol): string {
  const { decl } = item;
  const wordings = item.batteries.map((battery) => {
    const own = decl.wordings.find((wording) => wording.battery?.text === battery.name)?.text;
    const scale = scaleOf(item, battery);
    return paragraphs([
      `${code(itemVariable(battery, item))} in **${battery.name}**${scale ? ` on ${code(scale.name)}` : ""}: ${quote(battery.decl.text) ?? ""}`,
      inLanguages(instrument, own ?? decl.text),
    ]);
  });
  return paragraphs([
    `**item ${code(item.name)}** of ${code(item.dimension.name)}`, ...wordings,
    decl.reverse ? "Reversed: a high answer means low quality, and scores turn it round." : "A high answer means high quality.",
    item.covers.length > 0 ? `Covers ${item.covers.map(({ name }) => code(name)).join(", ")}.` : undefined,
  ]);
}

/** A text in each language that it is there in. */
function inLanguages(instrument: s.InstrumentSymbol, text: ast.Str | undefined): string | undefined {
  if (!text) return undefined;
  const lines = instrument.languages.flatMap((language, index) => {
    const found = index === 0 ? text : instrument.translations.get(language)?.get(text)?.text;
    return found ? [`${language}: ${plain(found.value)}`] : [];
  });
  return bullets(lines);
}

function describeType(question: s.QuestionSymbol): string | undefined {
  const { type } = question;
  const variables = answerVariables(question).slice(0, mostLines).map(code).join(", ");
  switch (type?.kind) {
    case undefined:
      return undefined;
    case "one":
    case "any":
    case "rank":
      return paragraphs([describeOptions(type.options), `Variables: ${variables}`]);
    case "scale":
      return paragraphs([describeTop(type.scale), `Variable: ${variables}`]);
    default:
      return `Variables: ${variables}`;
  }
}

// ---------------------------------------------------------------- scores

const functionWords: Readonly<Record<s.FunctionName, string>> = {
  mean: "the mean of", sum: "the sum of", min: "the smallest of", max: "the largest of", count: "the number of answers to",
};
const signs = { "+": "plus", "-": "minus", "*": "times", "/": "divided by" } as const;

/** The formula in words, the shape, and the variables that come of it. */
export function describeScore(score: s.ScoreSymbol): string {
  const { value } = score;
  if (!value) return "Its formula has a fault.";
  const { shape } = value;
  const variables = shape.kind === "dimensions" ? shape.dimensions.map(({ name }) => resultVariable(score, name)) : [resultVariable(score, undefined)];
  const words = inWords(value);
  return paragraphs([
    `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, `Its shape: ${describeShape(shape)}.`,
    `Variables: ${variables.slice(0, mostLines).map(code).join(", ")}`,
    score.decl.bands.length > 0 ? bullets(score.decl.bands.map(({ label, range, text }) => `${plain(label?.text ?? "")}: ${range?.lo?.raw ?? ""} to ${range?.hi?.raw ?? ""} ${quote(text) ?? ""}`)) : undefined,
  ]);
}

function inWords(value: s.Typed): string {
  switch (value.kind) {
    case "number":
      return String(value.value);
    case "battery":
      return code(value.battery.name);
    case "answer":
      return `the answer to ${code(value.item.name)} in ${code(value.battery.name)}`;
    case "question":
    case "share":
      return `the answer to ${code(value.question.name)}`;
    case "sharePart":
      return `the points of ${code(value.dimension.name)} in ${code(value.question.name)}`;
    case "score":
      return code(value.score.name);
    case "scorePart":
      return `${code(value.score.name)} of ${code(value.dimension.name)}`;
    case "binary":
      return `${grouped(value.left)} ${signs[value.op]} ${grouped(value.right)}`;
    case "call":
      return `${functionWords[value.function]} ${grouped(value.argument)}${value.perDimension ? " in each dimension" : ""}`;
  }
}

function grouped(value: s.Typed): string {
  return value.kind === "binary" ? `(${inWords(value)})` : inWords(value);
}

/** The text that a key of a translation stands for. */
export function describeKey(symbol: s.TopSymbol, first: string, second: string | undefined): string | undefined {
  const text = textAt(symbol, first, second);
  return text && paragraphs([`Translates in ${code(symbol.name)}:`, plain(text.value)]);
}
