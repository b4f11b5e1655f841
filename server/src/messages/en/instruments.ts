/** Why a JSON value cannot be read as an instrument. */

export const instruments = {
  none: "This is no instrument of Ukur: it does not say `format: ukur-instrument`. Give the JSON file that `ukur compile` writes.",
  newer:
    "This instrument has format version {version}, and this Ukur reads versions up to {own}. Install a newer Ukur, or compile the instrument again with this one.",
  unknown:
    "This instrument has a format version that no Ukur has written: there are {versions}. Compile the instrument again from its `.ukur` file.",
  damaged: "This instrument is not as its format version says, first at `{path}`. Compile it again from its `.ukur` file.",
} as const;
