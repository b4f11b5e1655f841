/** A form as an XForm: the XML that ODK's clients open. */

import type { Text } from "../../instrument/schema.ts";
import { xml, xmlDocument, type Xml } from "../xml.ts";
import { offeredKey, pathsOf, type Element, type Field, type OdkForm } from "./elements.ts";

const namespaces = {
  xmlns: "http://www.w3.org/2002/xforms",
  "xmlns:h": "http://www.w3.org/1999/xhtml",
  "xmlns:jr": "http://openrosa.org/javarosa",
  "xmlns:odk": "http://www.opendatakit.org/xforms",
  "xmlns:xsd": "http://www.w3.org/2001/XMLSchema",
};

/** How each type of question is kept, and the control that asks it; a calculation has none. */
const types: Readonly<Record<Field["type"], { readonly kept: string; readonly control?: string; readonly mediatype?: string }>> = {
  select_one: { kept: "string", control: "select1" },
  select_multiple: { kept: "string", control: "select" },
  rank: { kept: "odk:rank", control: "odk:rank" },
  integer: { kept: "int", control: "input" },
  decimal: { kept: "decimal", control: "input" },
  text: { kept: "string", control: "input" },
  date: { kept: "date", control: "input" },
  range: { kept: "int", control: "range" },
  time: { kept: "time", control: "input" },
  geopoint: { kept: "geopoint", control: "input" },
  file: { kept: "binary", control: "upload", mediatype: "application/*" },
  image: { kept: "binary", control: "upload", mediatype: "image/*" },
  note: { kept: "string", control: "input" },
  acknowledge: { kept: "string", control: "trigger" },
  calculate: { kept: "string" },
  hidden: { kept: "string" },
  start: { kept: "dateTime" },
  end: { kept: "dateTime" },
  deviceid: { kept: "string" },
};

/** What fills in what ODK notes by itself (getodk.github.io/xforms-spec, "Preload attributes"). */
const preloads: Readonly<Partial<Record<Field["type"], readonly [preload: string, params: string]>>> = {
  start: ["timestamp", "start"],
  end: ["timestamp", "end"],
  deviceid: ["property", "deviceid"],
};

export function writeXForm(form: OdkForm): string {
  const writer = new Writer(form);
  return xmlDocument(writer.document());
}

class Writer {
  readonly #form: OdkForm;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #texts: { readonly id: string; readonly text: Text }[] = [];
  readonly #binds: Xml[] = [];

  constructor(form: OdkForm) {
    this.#form = form;
    this.#paths = new Map(pathsOf(form.children).map(([name, path]) => [name, `/data/${path.join("/")}`]));
  }

  document(): Xml {
    const { id, title, version, lists, children } = this.#form;
    const body = children.flatMap((element) => this.#control(element) ?? []);
    const instances = lists.map(({ name: list, choices }) =>
      xml(
        "instance",
        { id: list },
        xml(
          "root",
          {},
          choices.map(({ name, label, offered }, index) => {
            const itextId = `${list}-${index}`;
            this.#texts.push({ id: itextId, text: label });
            return xml(
              "item",
              {},
              xml("itextId", {}, itextId),
              xml("name", {}, name),
              offered === undefined ? undefined : xml(offeredKey, {}, offered),
            );
          }),
        ),
      ),
    );
    const own = xml(
      "instance",
      {},
      xml(
        "data",
        { id, version },
        children.map((element) => this.#node(element)),
        xml("meta", {}, xml("instanceID")),
      ),
    );
    const instanceId = xml("bind", { nodeset: "/data/meta/instanceID", type: "string", readonly: "true()", "jr:preload": "uid" });
    return xml(
      "h:html",
      namespaces,
      xml(
        "h:head",
        {},
        xml("h:title", {}, title),
        xml("model", { "odk:xforms-version": "1.0.0" }, this.#itext(), own, instances, this.#binds, instanceId),
      ),
      xml("h:body", { class: "pages" }, body),
    );
  }

  #itext(): Xml {
    return xml(
      "itext",
      {},
      ...this.#form.languages.map(({ tag, name }, index) =>
        xml(
          "translation",
          { lang: name, default: index === 0 ? "true()" : undefined },
          this.#texts.map(
            ({ id, text }) =>
              () =>
                xml("text", { id }, xml("value", {}, ...this.#withAnswers(text[tag] ?? ""))),
          ),
        ),
      ),
    );
  }

  #node(element: Element): Xml {
    return xml(element.name, {}, element.type === "group" ? element.children.map((child) => this.#node(child)) : []);
  }

  #path(name: string): string {
    return this.#paths.get(name)!;
  }

  #expression(expression: string | undefined): string | undefined {
    return expression?.replace(/\$\{(\w+)\}/g, (_, name: string) => this.#path(name));
  }

  #say(path: string, what: "label" | "hint" | "jr:constraintMsg", text: Text | undefined): string | undefined {
    if (text === undefined) return undefined;
    const id = `${path}:${what}`;
    this.#texts.push({ id, text });
    return `jr:itext('${id}')`;
  }

  /** A text, in which answers are outputs. What an author has written is never taken for one (`texts.ts`). */
  #withAnswers(text: string): (string | Xml)[] {
    return text.split(/(\$\{\w+\})/).map((part, index) => {
      const path = index % 2 === 0 ? undefined : this.#paths.get(part.slice(2, -1));
      return path === undefined ? part : xml("output", { value: path });
    });
  }

  /** The choices that are offered, in their order. */
  #itemsOf(list: string, { filter, random }: Field): string {
    const offered = filter === undefined ? "" : `[${this.#expression(filter)}]`;
    const items = `instance('${list}')/root/item${offered}`;
    return random ? `randomize(${items})` : items;
  }

  /** What asks the element. Its binding and its texts are noted on the way. */
  #control(element: Element): Xml | undefined {
    const path = this.#path(element.name);
    const labelRef = this.#say(path, "label", element.label);
    const label = labelRef === undefined ? undefined : xml("label", { ref: labelRef });
    if (element.type === "group") {
      if (element.relevant !== undefined) this.#binds.push(xml("bind", { nodeset: path, relevant: this.#expression(element.relevant) }));
      return xml(
        "group",
        { ref: path, appearance: element.appearance },
        label,
        element.children.map((child) => this.#control(child)),
      );
    }
    const { kept, control, mediatype } = types[element.type];
    this.#binds.push(
      xml("bind", {
        nodeset: path,
        // A range with decimals between its steps is kept with them.
        type: element.limits?.step.includes(".") ? "decimal" : kept,
        readonly: element.type === "note" ? "true()" : undefined,
        required: element.required ? "true()" : undefined,
        relevant: this.#expression(element.relevant),
        constraint: this.#expression(element.constraint?.expression),
        "jr:constraintMsg": this.#say(path, "jr:constraintMsg", element.constraint?.message),
        calculate: this.#expression(element.calculation),
        "jr:preload": preloads[element.type]?.[0],
        "jr:preloadParams": preloads[element.type]?.[1],
      }),
    );
    if (control === undefined) return undefined;
    const hint = this.#say(path, "hint", element.hint);
    const choices =
      element.list === undefined
        ? undefined
        : xml(
            "itemset",
            { nodeset: this.#itemsOf(element.list, element) },
            xml("value", { ref: "name" }),
            xml("label", { ref: "jr:itext(itextId)" }),
          );
    return xml(
      control,
      { ref: path, mediatype, appearance: element.appearance, ...element.limits },
      label,
      hint === undefined ? undefined : xml("hint", { ref: hint }),
      choices,
    );
  }
}
