/** What an instrument can be compiled to. The names of platforms are the same everywhere. */

export const outputs = {
  instrument: "The instrument as JSON",
  codebook: "The codebook",
  paper: "A form on paper",
  losses: "What the platforms cannot hold, as JSON",
} as const;
