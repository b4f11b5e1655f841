/** Models, and what refers to a model or an instrument from outside: mappings and translations. */

import { message, type Message } from "../../messages/message.ts";
import type {
  AllowMember,
  Attribute,
  Cite,
  Flag,
  Mapping,
  MappingEntry,
  Model,
  ModelDimension,
  NameList,
  Sure,
  PhraseEntry,
  PhraseList,
} from "../ast.ts";
import type { TextMember, Translation, TranslationEntry } from "../ast.ts";
import type { Word } from "../tokens.ts";
import { all, code, field, maybe, name, names, num, oneOf, text, type Part } from "./parts.ts";
import { allow, allowance, clause, declared, flag, none, statement, type Statement } from "./statement.ts";

/** What may have a condition. */
export const ofPages: ReadonlyMap<Word, Message> = new Map([["when", message("hints.ofPage", { written: "page NAME when … { … }" })]]);

// ---------------------------------------------------------------- members of models and instruments

/** A word and a text. */
export const texts = (rule: string, ...words: readonly TextMember["keyword"][]): Statement =>
  statement<Omit<TextMember, "when" | "refused">>({
    rule,
    kind: "instrument",
    words,
    node: { kind: "text", keyword: "", keywordSpan: undefined },
    head: [field("text", text)],
  });

/** A word and names. */
export const listing = (word: NameList["keyword"], part: Part): Statement =>
  statement<NameList, "names">({
    rule: word,
    kind: "instrument",
    words: [word],
    node: { kind: "names", keyword: "", keywordSpan: undefined, names: none },
    head: [field("names", part)],
  });

/** A member that is one word. */
export const single = (word: Flag["keyword"]): Statement =>
  statement<Flag>({ rule: `${word}Member`, kind: "instrument", words: [word], node: { kind: "flag", keyword: "" }, head: [] });

export const cite = statement<Cite, "doi">({
  rule: "cite",
  kind: "instrument",
  words: ["cite"],
  node: { kind: "cite" },
  head: [field("text", text), maybe("doi", field("doi", text))],
});

export const allowMember = statement<AllowMember, "allow">({
  rule: "allowMember",
  kind: "instrument",
  node: { kind: "allow" },
  head: [field("allow", allowance)],
});

// ---------------------------------------------------------------- models

export const model = statement<Model, "members">({
  rule: "model",
  kind: "model",
  words: ["model"],
  node: { kind: "model", ...declared },
  head: [field("name", name("new")), field("text", text)],
  clauses: { allow },
  block: ["model", "members"],
  lacks: message("expected.itsTitle"),
});

export const version = texts("version", "version");
export const compares = listing("compares", names("compared"));
export const formative = single("formative");

export const sure = statement<Sure, "level" | "because">({
  rule: "sure",
  kind: "model",
  words: ["sure"],
  node: { kind: "sure" },
  head: [field("level", name("certainty")), maybe("because", field("because", text))],
});

/** What dimensions of models and of instruments say before their block. */
export const dimensionClauses = { definition: clause("definition", text), formative: flag("formative"), allow };

export const modelDimension = statement<ModelDimension, "members">({
  rule: "modelDimension",
  kind: "dimension",
  words: ["dimension"],
  node: { kind: "modelDimension", ...declared },
  head: [field("name", name("new")), maybe(field("text", text))],
  clauses: dimensionClauses,
  block: ["modelDimension", "members", "optional"],
  text: true,
  elsewhere: ofPages,
});

export const attribute = statement<Attribute>({
  rule: "attribute",
  kind: "attribute",
  node: { kind: "attribute", name: undefined, text: undefined, doc: undefined },
  head: [field("name", name("newTopic")), field("text", text)],
});

// ---------------------------------------------------------------- mappings and translations

const mappingOf = (rule: string, ...head: readonly Part[]): Statement =>
  statement<Mapping, "from" | "to" | "entries">({
    rule,
    kind: "mapping",
    words: ["mapping"],
    node: { kind: "mapping", from: undefined, to: undefined, doc: undefined, allows: none },
    head,
    clauses: { allow },
    block: ["mapping", "entries"],
  });

export const mapping = mappingOf("mapping", field("from", name("mappedFrom")), "to", field("to", name("mappedTo")));
/** In an instrument, which is what is mapped. */
export const ownMapping = mappingOf("mapping", "to", field("to", name("mappedTo")));

export const entry = statement<MappingEntry, "from" | "to" | "strength">({
  rule: "entry",
  kind: "mapping",
  owner: "line",
  node: {},
  head: [field("from", name("from")), "->", field("to", name("to")), field("strength", name("strength"))],
  clauses: { weight: clause("weight", num), note: clause("note", text), cite: clause("cite", text) },
});

export const translation = statement<Translation, "language" | "of" | "entries">({
  rule: "translation",
  kind: "translation",
  words: ["translation"],
  node: { kind: "translation", doc: undefined },
  head: [field("language", code("language")), "of", field("of", name("translated")), maybe(field("text", text))],
  block: ["translation", "entries"],
});

export const translationEntry = statement<TranslationEntry, "key">({
  rule: "translationEntry",
  kind: "translation",
  node: { key: none },
  head: [field("key", all(oneOf(name("key"), num), maybe(".", oneOf(name("keyPart"), text, num)))), field("text", text)],
});

// ---------------------------------------------------------------- phrases of forms

export const phrases = statement<PhraseList, "language" | "entries">({
  rule: "phrases",
  kind: "phrases",
  words: ["phrases"],
  node: { kind: "phrases", doc: undefined, allows: none },
  head: [field("language", code("language"))],
  clauses: { allow },
  block: ["phrases", "entries"],
});

export const phraseEntry = statement<PhraseEntry>({
  rule: "phraseEntry",
  kind: "phrases",
  node: {},
  head: [field("name", name("phrase")), field("text", text)],
});
