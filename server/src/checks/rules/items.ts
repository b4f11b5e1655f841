import { diagnostic } from "../../diagnostics/report.ts";
import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import { asRead } from "../asRead.ts";
import { itemsBy, itemsWith } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import type { Rule } from "../rule.ts";
import { wordingIn } from "../wording/wordingIn.ts";

/** That every item is asked, with words, wherever it is asked. */
export const items: Rule = {
  items(instrument, report, { items: known }) {
    const { batteries, items: all, questions, members } = instrument;
    if (batteries.length > 0) {
      for (const [{ item }] of known.of(unasked)) {
        // A battery that was named and not found has its finding already.
        const isLost = item.decl.only.some((battery) => members.get(battery.text)?.kind !== "battery");
        if (!isLost) report.add("item-without-battery", item.nameSpan, { item: item.name });
      }
    } else if (all.length > 0) {
      const [first] = all;
      report.add("item-without-battery", first!.nameSpan, { item: first!.name });
    }
    for (const [{ item }, lacking] of known.of(unworded))
      for (const battery of lacking) report.add("missing-wording", item.nameSpan, { item: item.name, battery });
    reportSameItems(instrument, known, report);
    const contradicting = [...known.of(contradicted)].map(([row]) => row.item);
    for (const { decl } of [...contradicting, ...batteries, ...questions]) {
      if (decl.required && decl.optional) {
        report.add("contradicting-clauses", decl.optional, { first: "required", second: "optional" });
      }
    }
  },
};

const unasked = itemsWith(({ batteries }) => batteries.length === 0 || undefined);
const contradicted = itemsWith(({ decl }) => (decl.required && decl.optional ? true : undefined));

/** The items that say nothing in some of their batteries. */
const unworded = itemsWith(({ decl, batteries }) => {
  if (decl.text || decl.poles) return undefined;
  const lacking = batteries.flatMap(({ decl: { name } }) =>
    name === undefined || decl.wordings.some((wording) => wording.battery?.text === name.text) ? [] : name.text,
  );
  return lacking.length > 0 ? [...new Set(lacking)] : undefined;
});

/** The items of a battery by what they say in each language. Those between poles read the same where the poles are the same, too. */
const saidAlike = itemsBy((row, { languages }) => {
  const { item, decl, batteries } = row;
  const poles = [decl.poles?.left, decl.poles?.right];
  return batteries.flatMap((battery) => {
    const own = wordingIn(item, battery);
    return languages.flatMap((_, language) => {
      const said = own && row.translated(own, language);
      if (!said) return [];
      const read = [said, ...poles.map((pole) => pole && (row.translated(pole, language) ?? pole))];
      return [{ group: [battery.name, language, ...read.map((text) => asRead(text?.value ?? ""))].join("\n") }];
    });
  });
});

/** Reports items of a battery that read the same: the second of each wording. */
function reportSameItems({ batteries }: InstrumentSymbol, known: Items, report: Report): void {
  const alike = known.of(saidAlike);
  if (alike.shared.size === 0) return;
  const order = new Map(batteries.map(({ name }, index) => [name, index]));
  const found = [...alike.shared].map((group) => {
    const [name, language] = group.split("\n", 2) as [string, string];
    return { group, battery: order.get(name)!, language: Number(language) };
  });
  found.sort((one, other) => one.battery - other.battery || one.language - other.language);
  // Two batteries that ask the items in the same words have one fault.
  const told = new Set<Str>();
  for (const { group, battery: index, language } of found) {
    const battery = batteries[index]!;
    const [first, second] = alike.rows(group).map((row) => {
      const own = wordingIn(row.item, battery)!;
      const said = { own, text: row.translated(own, language)!, language };
      return { item: row.item.name, file: known.fileOf(said), text: said.text };
    }) as [Placed, Placed];
    if (told.has(second.text)) continue;
    told.add(second.text);
    const related = [{ file: first.file, span: first.text, message: message("places.otherOne") }];
    const params = { first: first.item, second: second.item, battery: battery.name };
    report.diagnostics.push(diagnostic("duplicate-item", second.file, second.text, params, { related }));
  }
}

interface Placed {
  readonly item: string;
  readonly file: string;
  readonly text: Str;
}
