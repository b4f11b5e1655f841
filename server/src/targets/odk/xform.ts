/** A form as an XForm: the XML that ODK's clients open. */

import type { Text } from "../../instrument/schema.ts";
import { xml, xmlDocument, type Xml } from "../xml.ts";
import { pathsOf, type Element, type Field, type OdkForm } from "./elements.ts";

const namespaces = {
  xmlns: "http://www.w3.org/2002/xforms",
  "xmlns:h": "http://www.w3.org/1999/xhtml",
  "xmlns:jr": "http://openrosa.org/javarosa",
  "xmlns:odk": "http://www.opendatakit.org/xforms",
  "xmlns:xsd": "http://www.w3.org/2001/XMLSchema",
};

/** How each type of question is kept, and the control that asks it; a calculation has none. */
const types: Readonly<Record<Field["type"], { readonly kept: string; readonly control?: string }>> = {
  select_one: { kept: "string", control: "select1" },
  select_multiple: { kept: "string", control: "select" },
  rank: { kept: "odk:rank", control: "odk:rank" },
  integer: { kept: "int", control: "input" },
  decimal: { kept: "decimal", control: "input" },
  text: { kept: "string", control: "input" },
  date: { kept: "date", control: "input" },
  note: { kept: "string", control: "input" },
  acknowledge: { kept: "string", control: "trigger" },
  calculate: { kept: "string" },
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
          choices.map(({ name, label }, index) => {
            const itextId = `${list}-${index}`;
            this.#texts.push({ id: itextId, text: label });
            return xml("item", {}, xml("itextId", {}, itextId), xml("name", {}, name));
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
                xml("text", { id }, xml("value", {}, text[tag] ?? "")),
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
    const { kept, control } = types[element.type];
    this.#binds.push(
      xml("bind", {
        nodeset: path,
        type: kept,
        readonly: element.type === "note" ? "true()" : undefined,
        required: element.required ? "true()" : undefined,
        relevant: this.#expression(element.relevant),
        constraint: this.#expression(element.constraint?.expression),
        "jr:constraintMsg": this.#say(path, "jr:constraintMsg", element.constraint?.message),
        calculate: this.#expression(element.calculation),
      }),
    );
    if (control === undefined) return undefined;
    const hint = this.#say(path, "hint", element.hint);
    const choices =
      element.list === undefined
        ? undefined
        : xml(
            "itemset",
            { nodeset: `instance('${element.list}')/root/item` },
            xml("value", { ref: "name" }),
            xml("label", { ref: "jr:itext(itextId)" }),
          );
    return xml(
      control,
      { ref: path, appearance: element.appearance },
      label,
      hint === undefined ? undefined : xml("hint", { ref: hint }),
      choices,
    );
  }
}
