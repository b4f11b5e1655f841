/** The columns of the data, and what they belong to: pages, dimensions and batteries. */

import type { Column, Form, FormPage } from "../../form/form.ts";
import { mixedBatteries } from "../../form/mixed.ts";
import { ownWhen, whenBoth } from "../../form/when.ts";
import { byId } from "../../instrument/byId.ts";
import type { Text } from "../../instrument/schema.ts";
import { xml, type Xml } from "../xml.ts";
import type { Texts } from "./texts.ts";
import { answerVariable, idOf, resultVariables, universeOf } from "./variables.ts";

export function dataOf(form: Form, texts: Texts): Xml {
  const universes = new Map(form.pages.map((page) => [page, universeOf(page.when, form)] as const));
  const universe = (column: Column): Text | undefined => {
    const own = ownWhen(column);
    if (column.from.kind === "stop") return undefined;
    if (own === undefined) return column.page && universes.get(column.page);
    return universeOf(whenBoth(column.page?.when, own), form);
  };
  return xml(
    "dataDscr",
    {},
    groupsOf(form, texts),
    // Each when it is its turn: all of them at once would take several times the memory of what is written.
    form.columns.map((column) => () => answerVariable(column, universe(column), texts, form)),
    form.results.flatMap((result) => resultVariables(result, texts)),
  );
}

function groupsOf(form: Form, texts: Texts): Xml[] {
  const { dimensions, batteries } = form.instrument;
  const { ofDimension, ofBattery, ofPage } = members(form);
  const mixed = mixedBatteries(form);
  const group = (attributes: Xml["attributes"], of: readonly string[] = [], ...children: readonly (Xml | undefined)[]): Xml =>
    xml("varGrp", { ...attributes, var: of.length > 0 ? of.map(idOf).join(" ") : undefined }, ...children);
  return [
    // A page of the form is a section of the questionnaire.
    ...form.pages
      .filter(({ title }) => title !== undefined)
      .map((page) => group({ ID: `PAGE_${page.id}`, type: "section" }, ofPage.get(page), ...texts.elements("labl", page.title))),
    ...dimensions.map(({ id, title, definition }) =>
      group(
        { ID: `DIM_${id}`, type: "other", otherType: "dimension" },
        ofDimension.get(id),
        ...texts.elements("labl", title),
        ...texts.elements("defntn", definition),
      ),
    ),
    ...batteries.map(({ id, stem }) =>
      group(
        { ID: `BAT_${id}`, type: "other", otherType: "battery" },
        ofBattery.get(id),
        ...texts.elements("labl", stem),
        mixed.has(id) ? xml("notes", { type: "order" }, "Each respondent got the items in another order.") : undefined,
      ),
    ),
  ];
}

/** The columns of each dimension, those of its facets among them, of each battery and of each page. */
function members({ columns, instrument }: Form) {
  const ofDimension = new Map<string, string[]>();
  const ofBattery = new Map<string, string[]>();
  const ofPage = new Map<FormPage, string[]>();
  const add = <K>(to: Map<K, string[]>, key: K | undefined, name: string): void => {
    if (key === undefined) return;
    const names = to.get(key);
    if (names) names.push(name);
    else to.set(key, [name]);
  };
  for (const { name, from, page } of columns) {
    add(ofPage, page, name);
    if (from.kind !== "item") continue;
    const { dimension, battery } = from.row;
    add(ofDimension, dimension, name);
    add(ofDimension, byId(instrument.dimensions).get(dimension)?.parent, name);
    add(ofBattery, battery.id, name);
  }
  return { ofDimension, ofBattery, ofPage };
}
