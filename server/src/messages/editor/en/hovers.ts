/** What is said of a name or a word, in Markdown. Texts of authors come as Markdown, too. */

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const hovers = {
  head: "**{kind} `{name}`**",
  titled: "**{kind} `{name}`** {title}",
  within: "{head} of `{whole}`",
  textWithin: "{head} of `{whole}`: {text}",
  points: "{head}, {lo} to {hi}",
  listedPoints: "{head}, {codes}",
  noAnswer: "(counts as no answer)",
  version: "Version {version}",
  sizes: ({
    items,
    dimensions,
    questions,
    languages,
  }: {
    readonly items: number;
    readonly dimensions: number;
    readonly questions: number;
    readonly languages: readonly string[];
  }) =>
    `${plural(items, "item")} in ${plural(dimensions, "dimension")}, ${plural(questions, "question")}. Languages: ${languages.join(", ")}.`,
  more: "… and {count} more",
  option: "{head}, code {code}: {text}",
  batteryHead: "{head}, variables `{variables}`",
  items: ({ count }: { readonly count: number }) => plural(count, "item"),
  itemsOn: "{items} on `{scale}` ({lo} to {hi})",
  repeat: "Asked {count} times. Names begin with {names}.",
  stop: "Ends the form. The column {variable} is 1 where it ended here.",
  page: ({ count }: { readonly count: number }) =>
    count === 1 ? "Shows 1 battery or question." : `Shows ${count} batteries and questions.`,
  asked: "`{variable}` in **{battery}**: {stem}",
  askedOn: "`{variable}` in **{battery}** on `{scale}`: {stem}",
  earlier: "was called {name}",
  reversed: "Reversed: a high answer means low quality, and scores turn it round.",
  straight: "A high answer means high quality.",
  covers: "Covers {topics}.",
  variable: "Variable: {variables}",
  variables: "Variables: {variables}",
  faultyFormula: "Its formula has a fault.",
  shape: "Its shape: {shape}.",
  category: "{name}: {label} (code {code})",
  band: "{label}: {lo} to {hi} {text}",
  translates: "Translates in `{name}`:",
  word: "**{word}**: {about}",
} as const;
