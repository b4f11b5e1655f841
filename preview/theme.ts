/** The colours of the page, for the pictures in it. */

import { series, type Colours } from "./charts/colours.ts";

/** The theme of the page, as its style sheet has it now. */
export function coloursOf(element: Element): Colours {
  // A property that depends on the reader's preference is resolved where it is used, so a probe uses it.
  const probe = element.appendChild(document.createElement("span"));
  const of = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const background = of("--ground");
  const colours = {
    text: of("--text"),
    faint: of("--faint"),
    line: of("--line"),
    background,
    warning: of("--warning"),
    series: isDark(background) ? ["#56b4e9", "#e69f00", "#2fc48d", "#e7a3cb", "#f0e442"] : series,
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return colours;
}

/** Whether a colour such as `rgb(31, 31, 31)` is a dark one. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
