/** What a declaration is, in Markdown: for hovers, and beside the list of completions. */

import type * as ast from "../language/ast.ts";
import { type AuthorsText, byAuthor, message, type Message } from "../messages/message.ts";
import { scaleOf } from "../semantics/answers.ts";
import { earlierIn, earlierOfItem } from "../semantics/earlier.ts";
import type { BoundFile } from "../semantics/files.ts";
import { termsToRead, textToRead } from "../semantics/filledTexts.ts";
import { describeShape } from "../semantics/shapes.ts";
import type * as s from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";
import { textAt } from "../semantics/texts.ts";
import { answerVariables, itemVariable, resultVariables } from "../semantics/variables.ts";
import { scoreInWords } from "./scoreFormula.ts";
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
/** An author's text as a part of a message, as Markdown. */
const quoted = (text: ast.Str | undefined): AuthorsText => byAuthor(quote(text) ?? "");
/** A hover with a thousand lines helps nobody. */
const mostLines = 40;

function limited(lines: readonly string[], say: Say): string {
  if (lines.length <= mostLines) return bullets(lines);
  return bullets([...lines.slice(0, mostLines), say(message("hovers.more", { count: lines.length - mostLines }))]);
}

/** A declaration that other files can import. */
export function describeTop(symbol: s.TopSymbol, say: Say): string {
  const head = headOf(symbol);
  const doc = symbol.decl.doc === undefined ? undefined : plain(symbol.decl.doc);
  switch (symbol.kind) {
    case "scale": {
      const points = symbol.points.map((point) => `${point.code} ${quote(point.label) ?? ""}`);
      const missing = symbol.missing.map((point) => `${point.code} ${quote(point.label) ?? ""} ${say(message("hovers.noAnswer"))}`);
      const { lo, hi, codes } = symbol;
      const about = codes ? message("hovers.listedPoints", { head, codes: codes.join(", ") }) : message("hovers.points", { head, lo, hi });
      return paragraphs([say(about), doc, limited([...points, ...missing], say)]);
    }
    case "choices":
      return paragraphs([say(head), doc, describeOptions(symbol.options, say)]);
    case "model":
      return paragraphs([
        say(head),
        doc,
        symbol.version && say(message("hovers.version", { version: quoted(symbol.version) })),
        describeCitations(symbol.citations),
        limited(
          [...symbol.dimensions.values()].map((dimension) => `${code(dimension.name)} ${quote(dimension.decl.text) ?? ""}`),
          say,
        ),
      ]);
    case "instrument": {
      const { items, dimensions, questions, languages } = symbol;
      const counts = { items: items.length, dimensions: dimensions.length, questions: questions.length };
      return paragraphs([say(head), doc, say(message("hovers.sizes", { ...counts, languages }))]);
    }
  }
}

type Head = Message<"hovers">;

function headOf({ kind, name, texts }: s.TopSymbol): Head {
  const title = texts.get("");
  return title === undefined ? named(kind, name) : message("hovers.titled", { kind: message(`kinds.${kind}`), name, title: quoted(title) });
}

/** What something is, and its name. */
function named(kind: s.TopSymbol["kind"] | s.MemberSymbol["kind"] | "given" | "option" | "topic", name: string): Head {
  return message("hovers.head", { kind: message(`kinds.${kind}`), name });
}

/** What an imported file declares, and what it translates and maps. */
export function describeFile({ symbols, parsed }: BoundFile, say: Say): string {
  const others = parsed.tree.declarations.flatMap((decl) => {
    if (decl.kind === "translation") return [code(`translation ${decl.language?.text ?? ""} of ${decl.of?.text ?? ""}`)];
    return decl.kind === "mapping" ? [code(`mapping ${decl.from?.text ?? ""} to ${decl.to?.text ?? ""}`)] : [];
  });
  return limited([...symbols.map((symbol) => say(headOf(symbol))), ...others], say);
}

export function describeCitations(citations: readonly ast.Cite[]): string {
  return bullets(citations.map(({ text, doi }) => `${quote(text) ?? ""}${doi ? ` <https://doi.org/${encodeURI(doi.value)}>` : ""}`));
}

function describeOptions(options: readonly s.OptionSymbol[], say: Say): string {
  return limited(
    options.map(
      (option) =>
        `${code(option.name)} = ${option.code} ${quote(option.label) ?? ""}${option.decl.missing ? ` ${say(message("hovers.noAnswer"))}` : ""}`,
    ),
    say,
  );
}

/** What was said of something, and what it was called in old data. */
function withEarlier(described: string, was: ast.Str | undefined, say: Say): string {
  const name = earlierIn(was);
  return name === undefined ? described : `${described} (${say(message("hovers.earlier", { name: byAuthor(plain(name)) }))})`;
}

/** An option of a list or of a question. */
export function describeOption(option: s.OptionSymbol, say: Say): string {
  const { name, label, decl } = option;
  const described = say(message("hovers.option", { head: named("option", name), code: option.code, text: quoted(label) }));
  return withEarlier(decl.missing ? `${described} ${say(message("hovers.noAnswer"))}` : described, decl.was, say);
}

/** A dimension of a model: its definition, its topics, and where it comes from. */
export function describeModelDimension(model: s.ModelSymbol, dimension: s.ModelDimensionSymbol, say: Say): string {
  const topics = [...model.attributes.values()].filter(
    (attribute) => attribute.dimension === dimension || attribute.dimension.parent === dimension,
  );
  return paragraphs([
    say(message("hovers.textWithin", { head: named("dimension", dimension.name), whole: model.name, text: quoted(dimension.decl.text) })),
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
  const whole = `${model.name}.${dimension.name}`;
  return paragraphs([say(message("hovers.within", { head: named("topic", name), whole })), quote(decl.text)]);
}

/** Something that an instrument declares. */
export function describeMember(instrument: s.InstrumentSymbol, of: s.MemberSymbol, translations: Translations, say: Say): string {
  // What a repeat holds is read as its first round has it.
  const member = of.kind === "repeated" ? of.each[0] : of;
  if (!member) return say(named(of.kind, of.name));
  const head = named(member.kind === "question" ? member.decl.kind : member.kind, member.name);
  const titled = (): string => `${say(head)} ${read(instrument, translations, member.decl.text)}`;
  const doc = member.decl.doc === undefined ? undefined : plain(member.decl.doc);
  switch (member.kind) {
    case "term":
      return paragraphs([say(head), doc, inLanguages(instrument, translations, member.decl.text)]);
    case "battery":
      return paragraphs([
        say(message("hovers.batteryHead", { head, variables: `${member.code}_…` })),
        doc,
        inLanguages(instrument, translations, member.decl.text),
        describeItemsOf(member, say),
      ]);
    case "dimension":
      return paragraphs([
        `${say(head)} ${quote(member.decl.text ?? member.inModel?.decl.text) ?? ""}`,
        doc,
        quote(member.decl.definition ?? member.inModel?.decl.definition),
        limited(
          member.items.map((item) => `${code(item.name)} ${read(instrument, translations, item.decl.text ?? item.decl.wordings[0]?.text)}`),
          say,
        ),
        member.inModel && instrument.model && describeCitations(instrument.model.citations),
      ]);
    case "item":
      return paragraphs([doc, describeItem(instrument, member, translations, say)]);
    case "question":
      return paragraphs([say(head), doc, inLanguages(instrument, translations, member.decl.text), describeType(member, say)]);
    case "note":
      return paragraphs([say(head), doc, inLanguages(instrument, translations, member.decl.text)]);
    case "page":
      return paragraphs([titled(), doc, say(message("hovers.page", { count: member.shown.length }))]);
    case "section":
      return paragraphs([titled(), doc]);
    case "stop":
      return paragraphs([
        say(head),
        doc,
        inLanguages(instrument, translations, member.decl.text),
        say(message("hovers.stop", { variable: code(member.name) })),
      ]);
    case "score":
      return paragraphs([titled(), doc, describeScore(member, say)]);
    case "repeat":
      return paragraphs([
        titled(),
        doc,
        say(
          message("hovers.repeat", { count: member.rounds.length, names: member.rounds.slice(0, 5).map(({ name }) => code(`${name}_…`)) }),
        ),
      ]);
  }
}

function describeItemsOf({ items, scale }: s.BatterySymbol, say: Say): string {
  const count = message("hovers.items", { count: items.length });
  return say(scale ? message("hovers.itemsOn", { items: count, scale: scale.name, lo: scale.lo, hi: scale.hi }) : count);
}

function describeItem(instrument: s.InstrumentSymbol, item: s.ItemSymbol, translations: Translations, say: Say): string {
  const { decl } = item;
  const wordings = item.batteries.map((battery) => {
    const own = decl.wordings.find((wording) => wording.battery?.text === battery.decl.name?.text)?.text;
    const scale = scaleOf(item, battery);
    const asked = {
      variable: itemVariable(battery, item),
      battery: battery.name,
      stem: byAuthor(read(instrument, translations, battery.decl.text)),
    };
    return paragraphs([
      withEarlier(
        say(scale ? message("hovers.askedOn", { ...asked, scale: scale.name }) : message("hovers.asked", asked)),
        earlierOfItem(item, battery),
        say,
      ),
      inLanguages(instrument, translations, own ?? decl.text),
    ]);
  });
  return paragraphs([
    say(message("hovers.within", { head: named("item", item.name), whole: item.dimension.name })),
    ...wordings,
    say(message(decl.reverse ? "hovers.reversed" : "hovers.straight")),
    item.covers.length > 0 ? say(message("hovers.covers", { topics: item.covers.map(({ name }) => code(name)) })) : undefined,
  ]);
}

/** A text in each language that it is there in, as respondents read it. */
function inLanguages(instrument: s.InstrumentSymbol, translations: Translations, text: ast.Str | undefined): string | undefined {
  if (!text) return undefined;
  return bullets(
    instrument.languages.flatMap((language) => {
      const found = inLanguage(instrument, translations, text, language);
      return found ? [`${language}: ${filled(instrument, translations, found, language)}`] : [];
    }),
  );
}

/** A text in the instrument's own language, as respondents read it. */
function read(instrument: s.InstrumentSymbol, translations: Translations, text: ast.Str | undefined): string {
  return text ? filled(instrument, translations, text, instrument.languages[0]!) : "";
}

function filled(instrument: s.InstrumentSymbol, translations: Translations, text: ast.Str, language: string): string {
  return plain(text.value.includes("{") ? textToRead(text.value, termsToRead(instrument, translations, language)) : text.value);
}

function inLanguage(instrument: s.InstrumentSymbol, translations: Translations, text: ast.Str, language: string): ast.Str | undefined {
  return language === instrument.languages[0] ? text : translations.of(instrument).get(language)?.get(text)?.text;
}

function describeType(question: s.QuestionSymbol, say: Say): string | undefined {
  const { type } = question;
  const { was } = question.decl;
  const variables = withEarlier(say(message("hovers.variables", { variables: shortened(answerVariables(question)) })), was, say);
  if (!type) return undefined;
  if ("options" in type) return paragraphs([describeOptions(type.options, say), variables]);
  if (!("scale" in type)) return variables;
  return paragraphs([
    describeTop(type.scale, say),
    withEarlier(say(message("hovers.variable", { variables: shortened(answerVariables(question)) })), was, say),
  ]);
}

// ---------------------------------------------------------------- scores

/** The formula in words, the shape, and the variables that come of it. */
export function describeScore(score: s.ScoreSymbol, say: Say): string {
  const { value } = score;
  if (!value) return say(message("hovers.faultyFormula"));
  const { shape } = value;
  const variables = resultVariables(score);
  return paragraphs([
    say(scoreInWords(value)),
    say(message("hovers.shape", { shape: describeShape(shape) })),
    say(message("hovers.variables", { variables: shortened(variables) })),
    score.decl.bands.length > 0 ? bullets(score.decl.bands.map((band) => describeBand(band, say))) : undefined,
  ]);
}

/** Names of variables, as many as help. */
function shortened(variables: readonly string[]): string[] {
  return variables.slice(0, mostLines).map(code);
}

/** The label of a band, its range and its text. */
export function describeBand({ label, range, text }: ast.Band, say: Say): string {
  const limit = (end: ast.Num | undefined): number | string => end?.value ?? "";
  return say(
    message("hovers.band", { label: byAuthor(plain(label?.text ?? "")), lo: limit(range?.lo), hi: limit(range?.hi), text: quoted(text) }),
  );
}

/** A named result of a table. Where the score has a fault, its name is all that is known. */
export function describeCategory({ name }: { readonly name: string }, category: s.CategorySymbol | undefined, say: Say): string {
  if (!category) return code(name);
  const label = category.text ? quoted(category.text) : code(name);
  return say(message("hovers.category", { name: code(name), label, code: category.code }));
}

/** The text that a key of a translation stands for. */
export function describeKey(symbol: s.TopSymbol, first: string, second: string | undefined, say: Say): string | undefined {
  const text = textAt(symbol, first, second);
  return text && paragraphs([say(message("hovers.translates", { name: symbol.name })), plain(text.value)]);
}
