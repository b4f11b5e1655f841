/** How FHIR writes what is not an element of its own: as extensions. */

import { numeric, object, objects, string, type Json } from "../text/json.ts";

export function extensionsOf(element: Json): readonly Json[] {
  return objects(element["extension"]);
}

export function extensionOf(element: Json, name: string): Json {
  return object(extensionsOf(element).find(({ url }) => string(url).endsWith(`/${name}`) || url === name));
}

/** The value of an extension, of whatever type it is. */
export function valueOf(extension: Json): unknown {
  return Object.entries(extension).find(([key]) => key.startsWith("value"))?.[1];
}

export function controlOf(item: Json): string {
  return string(objects(object(valueOf(extensionOf(item, "questionnaire-itemControl")))["coding"])[0]?.["code"]);
}

/** How much an answer counts: with it, or with its code. */
export function weightOf(option: Json): number | undefined {
  for (const element of [option, object(option["valueCoding"])])
    for (const name of ["ordinalValue", "itemWeight"]) {
      const value = numeric(valueOf(extensionOf(element, name)));
      if (value !== undefined) return value;
    }
  return undefined;
}
