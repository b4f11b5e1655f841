/** Binds construct models. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { Names } from "./names.ts";
import type { Report } from "./report.ts";
import { resolve } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";
import type { AttributeSymbol, ModelDimensionSymbol, ModelSymbol } from "./symbols.ts";

const certainties = new Set(["high", "medium", "low"]);

/** The meaning of a model: its dimensions and attributes by name. Attributes share one scope, so `covers` needs no dimension. */
export function bindModel(decl: ast.Model, file: string, report: Report): ModelSymbol {
  const dimensions = new Names<ModelDimensionSymbol & { nameSpan: ast.Span }>();
  const attributes = new Names<AttributeSymbol & { nameSpan: ast.Span }>();
  const texts = new Map<string, ast.Str>();
  if (decl.text) texts.set("", decl.text);

  const bindDimension = (node: ast.ModelDimension, parent: ModelDimensionSymbol | undefined): void => {
    if (!node.name) return;
    const symbol = { name: node.name.text, nameSpan: node.name, decl: node, parent };
    if (parent?.parent) {
      report.add("dimension-too-deep", node.name, { dimension: node.name.text });
      return;
    }
    if (!dimensions.declare(symbol, report)) return;
    if (node.text) texts.set(node.name.text, node.text);
    else report.add("missing-title", node.name, { dimension: node.name.text });
    if (node.definition) texts.set(`${node.name.text}.definition`, node.definition);
    for (const member of node.members) {
      if (member.kind === "modelDimension") bindDimension(member, symbol);
      else bindAttribute(member, symbol);
    }
  };
  const bindAttribute = (node: ast.Attribute, dimension: ModelDimensionSymbol): void => {
    if (!node.name) return;
    if (!attributes.declare({ name: node.name.text, nameSpan: node.name, decl: node, dimension }, report)) return;
    // A dimension and an attribute of one name would share a key in translations.
    if (dimensions.get(node.name.text)) {
      report.add("duplicate-name", node.name, { name: node.name.text, other: message("reasons.isDimension") });
    } else if (node.text) texts.set(node.name.text, node.text);
  };

  let version: ast.Str | undefined;
  let sure: ast.Sure | undefined;
  let formative = false;
  const citations: ast.Cite[] = [];
  for (const member of decl.members) {
    switch (member.kind) {
      case "modelDimension":
        bindDimension(member, undefined);
        break;
      case "text":
        if (version) report.add("repeated-member", member, { keyword: member.keyword });
        version = member.text;
        break;
      case "cite":
        citations.push(member);
        break;
      case "sure":
        if (sure) report.add("repeated-member", member, { keyword: "sure" });
        sure = member;
        if (member.level && !certainties.has(member.level.text)) report.add("unknown-certainty", member.level, {});
        break;
      case "flag":
        formative = true;
        break;
    }
  }
  return {
    kind: "model",
    name: decl.name?.text ?? "",
    file,
    span: decl,
    nameSpan: decl.name ?? decl,
    decl,
    version,
    citations,
    sure,
    formative,
    dimensions: dimensions.map,
    attributes: attributes.map,
    texts,
  };
}

/** The model that an instrument measures, where it says one. */
export function measuredModel(decl: ast.Instrument, scope: Scope, report: Report): s.ModelSymbol | undefined {
  let model: s.ModelSymbol | undefined;
  let found = false;
  for (const member of decl.members) {
    if (member.kind !== "names" || member.keyword !== "measures") continue;
    for (const name of member.names) {
      if (found) report.add("repeated-member", name, { keyword: "measures" });
      found = true;
      model = resolve(scope, "model", name, report);
    }
  }
  return model;
}
