/** What a platform's export of answers will look like, as data: a codebook prints it, and whoever reads answers back goes by it. */

export interface Export {
  /** How many rows stand above the answers. The first has the names. None where answers are no rows, but objects. */
  readonly headerRows: number;
  /** In the order of the instrument's columns; those of results and their bands follow. */
  readonly columns: readonly ExportColumn[];
}

export interface ExportColumn {
  /** What the instrument calls the column. */
  readonly name: string;
  /** What heads it in the export: one inside the other where answers are kept in objects. */
  readonly path: readonly string[];
  readonly holds: Held;
}

/** How the answer stands there. */
export type Held =
  /** As in the instrument; but for codes that are called otherwise, and for what stands behind each, as a time does behind a date. */
  | { readonly kind: "value"; readonly codes?: ReadonlyMap<number, string> | undefined; readonly behind?: string | undefined }
  /** A box: what stands there where it is ticked, where another of its question is, and where none is, which is nothing if it is not given. */
  | { readonly kind: "ticked"; readonly yes: string; readonly no: string; readonly none?: string }
  /** A list of what is ticked, which has this where the box is. */
  | { readonly kind: "listed"; readonly code: string }
  /** A list in order, in which this has the place that is the rank. */
  | { readonly kind: "ordered"; readonly code: string }
  /** A column for each rank, the first first: that in which this stands says the rank. */
  | { readonly kind: "ranked"; readonly code: string; readonly places: readonly string[] };
