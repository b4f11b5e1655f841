/** The names of REDCap's fields: an author's columns keep theirs where REDCap takes them, and what we add goes round them. */

import { byId } from "../../instrument/byId.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { Numbered } from "../../form/numbered.ts";
import type { Loss } from "../../form/loss.ts";

/** Names longer than this are cut by statistical packages. */
export const longestName = 26;

/**
 * What REDCap takes: small letters, digits and underscores, no underscore at the end and no two in a row, two letters or more. It says so, and
 * changes them, when a data dictionary is loaded ("Help & FAQ", "What are the rules for variable names?").
 */
const lengths = { shortest: 2, field: 100, form: 50 } as const;

/** The columns that REDCap's exports have of their own ("API", "Export Records"). */
const reserved = [
  "redcap_event_name",
  "redcap_data_access_group",
  "redcap_repeat_instance",
  "redcap_repeat_instrument",
  "redcap_survey_identifier",
];

/** And those that it makes for each form. */
const ofForm = ["complete", "timestamp"];

interface Column {
  readonly name: string;
  /** What declares it. */
  readonly on: string;
  /** What the author wants it to be called where its name does not do. */
  readonly short?: string | undefined;
}

/** How many changes of one declaration a loss names. */
const mostNamed = 3;

export class FieldNames {
  /** The name of the form that all fields are on. */
  readonly form: string;
  readonly losses: readonly Loss[];
  readonly #fields = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #numbered = new Numbered();

  constructor(instrument: Instrument) {
    const { id } = instrument;
    this.form = plain(id, lengths.form);
    this.#taken = new Set([...reserved, ...ofForm.map((end) => `${this.form}_${end}`)]);
    const columns = columnsOf(instrument);
    const fits = ({ name }: Column): boolean => plain(name) === name.toLowerCase() && !this.#taken.has(name.toLowerCase());
    const isKept = (column: Column): boolean => fits(column) && (column.name.length <= longestName || column.short === undefined);
    // A name that can stay stays: none has to give way to one that cannot.
    const kept = columns.filter(isKept);
    for (const { name } of kept) this.#keep(name, name.toLowerCase());
    for (const column of columns) if (!this.#fields.has(column.name)) this.#keep(column.name, this.free(column.short ?? column.name));
    this.losses = [...this.#told(columns, id), ...this.#long(columns, id)];
  }

  /** The field of one of the instrument's columns. */
  of(column: string): string {
    return this.#fields.get(column)!;
  }

  /** A name that nothing has yet: the wanted one, or that with a number. */
  free(wanted: string): string {
    const start = plain(wanted);
    const own = this.#numbered.free(
      start,
      (name) => this.#taken.has(name),
      (number) => `${start.slice(0, lengths.field - 6)}_${number}`,
    );
    this.#taken.add(own);
    return own;
  }

  #keep(column: string, field: string): void {
    this.#taken.add(field);
    this.#fields.set(column, field);
  }

  /** What is called otherwise, at its declaration; that capitals are small is said once. */
  #told(columns: readonly Column[], id: string): Loss[] {
    const losses: Loss[] = [];
    const capital = columns.find(({ name }) => name !== name.toLowerCase() && this.of(name) === name.toLowerCase());
    if (capital)
      losses.push({
        on: id,
        code: "platform-name",
        message: message("losses.redcapCapitals", { name: capital.name, lower: this.of(capital.name) }),
      });
    const changed = new Map<string, string[][]>();
    for (const { name, on, short } of columns) {
      const field = this.of(name);
      if (field === name.toLowerCase() || field === short?.toLowerCase()) continue;
      changed.set(on, [...(changed.get(on) ?? []), [name, field]]);
    }
    for (const [on, changes] of changed)
      losses.push({
        on,
        code: "platform-name",
        message: message("losses.redcapNames", {
          changes: changes.slice(0, mostNamed).map(([name, field]) => message("losses.redcapName", { name: name!, field: field! })),
          more: Math.max(0, changes.length - mostNamed),
        }),
      });
    if (this.form !== id.toLowerCase())
      losses.push({ on: id, code: "platform-name", message: message("losses.redcapForm", { name: id, form: this.form }) });
    return losses;
  }

  #long(columns: readonly Column[], id: string): Loss[] {
    const long = columns.map(({ name }) => this.of(name)).filter((field) => field.length > longestName);
    if (long.length === 0) return [];
    return [
      {
        on: id,
        code: "platform-name",
        message: message("losses.redcapLong", { names: long.slice(0, 3), more: Math.max(0, long.length - 3), letters: longestName }),
      },
    ];
  }
}

/** A name as REDCap takes it. Capitals make no difference in an instrument, so no two become one by them. */
function plain(name: string, longest: number = lengths.field): string {
  const cut = name.toLowerCase().replace(/_{2,}/g, "_").slice(0, longest);
  const own = cut.endsWith("_") ? cut.slice(0, -1) : cut;
  return own.length < lengths.shortest ? `q_${own}` : own;
}

/** The columns of an instrument that are fields; boxes are one field for all of them. */
function columnsOf({ variables, items, questions, batteries, scores, id }: Instrument): Column[] {
  const boxes = (question: string): boolean => byId(questions).get(question)!.type.kind === "any";
  const answers = variables.flatMap(({ name, from }): Column[] => {
    switch (from.kind) {
      case "item": {
        const { short } = byId(items).get(from.item)!;
        return [{ name, on: from.item, short: short && `${byId(batteries).get(from.battery)!.code}_${short}` }];
      }
      case "question":
        return [{ name, on: from.question, short: byId(questions).get(from.question)!.short }];
      case "option":
        return boxes(from.question) ? [] : [{ name, on: from.question }];
      case "specify":
      case "share":
        return [{ name, on: from.question }];
      case "consent":
        return [{ name, on: id }];
    }
  });
  const together = questions.flatMap((question): Column[] =>
    question.type.kind === "any" ? [{ name: question.id, on: question.id, short: question.short }] : [],
  );
  const results = scores.flatMap(({ id: on, short, bands, results: all }) =>
    all.flatMap(({ variable, dimension }): Column[] => {
      const own = short && (dimension === undefined ? short : `${short}_${dimension}`);
      return [
        { name: variable, on, short: own },
        ...(bands.length === 0 ? [] : [{ name: `${variable}_band`, on, short: own && `${own}_band` }]),
      ];
    }),
  );
  return [...answers, ...together, ...results];
}
