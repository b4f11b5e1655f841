/** Makes elements. Texts go in as text nodes, never as HTML: they are what an author wrote. */

type Child = Node | string | undefined | false;

type Properties = {
  readonly class?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: unknown;
};

/** An element with attributes and children. An attribute that is undefined or false is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { on = {}, ...attributes }: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A cell of a table: a text, or what was made for it. */
export type Cell = string | Node;

/**
 * A table with a caption, whose first column heads its rows. Columns named in `numbers` are set to the right.
 *
 * @param captionClass `spoken` for a caption that a heading has just said, which eyes do not need again
 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  numbers: readonly number[] = [],
  captionClass?: "spoken",
): HTMLTableElement {
  const kind = (index: number): string | undefined => (numbers.includes(index) ? "number" : undefined);
  return element(
    "table",
    { class: "figures" },
    element("caption", { class: captionClass }, caption),
    element("thead", {}, element("tr", {}, ...heads.map((head, index) => element("th", { scope: "col", class: kind(index) }, head)))),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element(
          "tr",
          {},
          ...row.map((cell, index) => (index === 0 ? element("th", { scope: "row" }, cell) : element("td", { class: kind(index) }, cell))),
        ),
      ),
    ),
  );
}

/** A choice among some values, with its label. */
export function select<T extends string>(
  label: string,
  options: readonly { readonly value: T; readonly text: string }[],
  chosen: T,
  choose: (value: T) => void,
): HTMLLabelElement {
  const list: HTMLSelectElement = element(
    "select",
    { "data-control": label, on: { change: () => choose(list.value as T) } },
    ...options.map(({ value, text }) => element("option", { value, selected: value === chosen }, text)),
  );
  return element("label", { class: "choice" }, `${label} `, list);
}

export function button(text: string, press: () => void, more: Properties = {}): HTMLButtonElement {
  return element("button", { type: "button", ...more, on: { click: press } }, text);
}
