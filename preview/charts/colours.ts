/** The colours of the pictures. In the page they come from the editor's theme; a picture that is saved alone is on white. */

export interface Colours {
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly background: string;
  /** For the batteries, in their order: told apart also without red and green, and on dark and light ground. */
  readonly series: readonly string[];
  readonly warning: string;
  readonly font: string;
}

/** Okabe and Ito's palette without the colours that are too light on white. */
export const series = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9"];

export const onWhite: Colours = {
  text: "#1f1f1f",
  faint: "#616161",
  line: "#d0d0d0",
  background: "#ffffff",
  series,
  warning: "#b3261e",
  font: "system-ui, sans-serif",
};
