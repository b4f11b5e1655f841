/** What a name stands for, in Markdown: one description for each kind of thing that can be named. */

import { isCode } from "../findings/codes.ts";
import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import { categoriesIn } from "../semantics/categories.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import type { Entity, Occurrence } from "../semantics/references.ts";
import type * as s from "../semantics/symbols.ts";
import {
  describeAttribute,
  describeBand,
  describeCategory,
  describeKey,
  describeMember,
  describeModelDimension,
  describeOption,
  describeTop,
} from "./describe.ts";
import type { Speech } from "./speech.ts";
import { touches, translationEntryAt } from "./translationEntry.ts";

/** The finding that a check makes, and why it matters. */
export function reasonOf(code: string, { explanation }: Speech): string | undefined {
  if (!isCode(code)) return undefined;
  const { title, why } = explanation(code);
  return `**${title}** (\`${code}\`)\n\n${why}`;
}

/** What a name stands for; nothing where it stands for nothing. */
export function describeNamed(program: Program, file: BoundFile, { span, kind, symbol }: Occurrence, speech: Speech): string | undefined {
  const { say } = speech;
  if (kind === "check") return reasonOf(file.parsed.text.slice(span.start, span.end), speech);
  return symbol && describeEntity(program, symbol, say);
}

/** What the key of a translation stands for. */
export function describeKeyAt(program: Program, file: BoundFile, offset: number, { say }: Speech): (Span & { value: string }) | undefined {
  const { symbol, key } = translationEntryAt(program, file, offset) ?? {};
  const [first, second] = key ?? [];
  if (!symbol || !first) return undefined;
  const part = second && touches(second, offset) ? second : undefined;
  const value = describeKey(symbol, first.text, part?.text, say);
  return value === undefined ? undefined : { start: (part ?? first).start, end: (part ?? first).end, value };
}

function describeEntity(program: Program, entity: Entity, say: Speech["say"]): string | undefined {
  if (!entity.within) {
    const symbol = topOf(program, entity);
    return symbol && describeTop(symbol, say);
  }
  if (entity.kind === "modelDimension" || entity.kind === "attribute") {
    const model = topOf(program, entity.within);
    if (model?.kind !== "model") return undefined;
    const dimension = model.dimensions.get(entity.name);
    if (dimension?.decl === entity.span) return describeModelDimension(model, dimension, say);
    const attribute = model.attributes.get(entity.name);
    return attribute?.decl === entity.span ? describeAttribute(model, attribute, say) : undefined;
  }
  if (entity.kind === "option") {
    const option = optionsOf(program, entity.within).find(({ decl }) => decl === entity.span);
    return option && describeOption(option, say);
  }
  if (entity.kind === "band") return describeBand(entity.span as ast.Band, say);
  if (entity.kind === "category") {
    const score = memberOf(program, entity.within);
    const categories = score?.kind === "score" && score.value ? categoriesIn(score.value) : [];
    return describeCategory(
      entity,
      categories.find(({ name }) => name === entity.name),
      say,
    );
  }
  const instrument = topOf(program, entity.within);
  const member = memberOf(program, entity);
  return instrument?.kind === "instrument" && member ? describeMember(instrument, member, program.translations, say) : undefined;
}

function topOf(program: Program, { file, span }: Entity): s.TopSymbol | undefined {
  return program.files.get(file)!.symbols.find(({ decl }) => decl === span);
}

function memberOf(program: Program, { name, span, within }: Entity): s.MemberSymbol | undefined {
  const instrument = within && topOf(program, within);
  const member = instrument?.kind === "instrument" ? instrument.members.get(name) : undefined;
  return member?.decl === span ? member : undefined;
}

function optionsOf(program: Program, list: Entity): readonly s.OptionSymbol[] {
  if (!list.within) {
    const choices = topOf(program, list);
    return choices?.kind === "choices" ? choices.options : [];
  }
  const member = memberOf(program, list);
  const question = member?.kind === "repeated" ? member.each[0] : member;
  return question?.kind === "question" && question.type && "options" in question.type ? question.type.options : [];
}
