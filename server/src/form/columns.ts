/** The columns of the answers, in the order of the form. */

import { variablesByName } from "../instrument/byId.ts";
import type { Instrument } from "../instrument/schema.ts";
import type { Block, Column, Consent, FormPage, Source } from "./form.ts";

export function columnsOf(instrument: Instrument, consents: readonly Consent[], pages: readonly FormPage[]): readonly Column[] {
  const variables = variablesByName(instrument);
  const column = (name: string, on: string, from: Source, page?: FormPage, short?: string): Column => ({
    name,
    on,
    short,
    from,
    page,
    variable: variables.get(name)!,
  });
  const agreed = consents.map((consent) => column(consent.variable, instrument.id, { kind: "consent", consent }));
  const asked = pages.flatMap((page) =>
    page.stop !== undefined
      ? [column(page.id, page.id, { kind: "stop", stop: page }, page)]
      : page.blocks.flatMap((block) => ofBlock(block, (name, on, from, short) => column(name, on, from, page, short))),
  );
  const given = (instrument.givens ?? []).map((each) => column(each.id, each.id, { kind: "given", given: each }, undefined, each.short));
  const recorded = (instrument.records ?? []).map((record) => column(`record_${record}`, instrument.id, { kind: "record", record }));
  return [...agreed, ...given, ...asked, ...recorded];
}

function ofBlock(block: Block, column: (name: string, on: string, from: Source, short?: string) => Column): Column[] {
  switch (block.kind) {
    case "note":
      return [];
    case "words":
      return [column(block.variable, block.question.id, { kind: "words", words: block })];
    case "group":
      return block.tables.flatMap(({ rows }) =>
        rows.map((row) => {
          const { variable, item, short, battery } = row;
          return column(variable, item, { kind: "item", row, group: block }, short && `${battery.code}_${short}`);
        }),
      );
    case "question": {
      const { id, short, asks } = block;
      switch (asks.kind) {
        case "any":
        case "rank": {
          const kind = asks.kind === "any" ? "box" : "rank";
          return asks.options.map((option) => column(option.variable!, id, { kind, question: block, option }));
        }
        case "share":
          return asks.parts.map(({ variable, dimension, label }) =>
            column(variable, id, { kind: "part", question: block, dimension, label }),
          );
        default:
          return [column(id, id, { kind: "question", question: block }, short)];
      }
    }
  }
}
