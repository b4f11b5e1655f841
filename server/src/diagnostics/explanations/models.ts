import type { models as catalogue } from "../catalogue/models.ts";
import type { Explanation } from "../entry.ts";

const desk = (members: string): string => `import scales
import webqual4

instrument desk "The site of the library" {
  languages en
  measures webqual4
${members}
}
`;

const information = (second: string): string =>
  desk(`  battery perception "The site has information that is…" scale agree5 code P
  dimension information {
    I1 "accurate" covers accurate
    I2 "easy to understand" covers ${second}
  }`);

const index = (strength: string): string => `import scales

model help "Quality of a help desk" {
  dimension quality "Quality of the help desk" {
    answers "Answers to questions"
    hours "Opening hours"
  }
}
translation id of help "Mutu meja bantuan" {
  quality "Mutu meja bantuan"
  answers "Jawaban atas pertanyaan"
  hours "Jam buka"
}

mapping help to skm2017 {
  quality -> elements ${strength} note "Our reading."
}
`;

const shops = `mapping esqual to egovqual {
  privacy -> trust overlaps
}
`;

export const models: Record<keyof typeof catalogue, Explanation> = {
  "dimension-beyond-model": {
    title: "A dimension that the measured model lacks",
    why: `Readers take \`measures\` at its word: they compare the results with those of other studies of the model. An
instrument with a dimension more is an adaptation, and its total is no longer that of the model. Say so with
\`adapted from … because …\`: the codebook prints it. If the name is nearly one of the model's, it is a slip, and the
dimension would lose its title, definition and translation; so a slip is found in an adaptation as well.

Facets inside a dimension of the model are not meant: they divide it further and leave its score as it is.`,
    source: "Flake & Fried (2020), on measures that are changed without a word",
    wrong: desk(`  battery perception "The site…" scale agree5 code P
  dimension information {
    I1 "has correct information"
    I2 "has information that is up to date"
  }
  dimension languages_offered "Languages" {
    L1 "can be read in my language"
    L2 "uses words that I know"
  }`),
    right: desk(`  adapted from "Barnes & Vidgen (2002)" because "Readers have many languages, so a dimension about them was added."
  battery perception "The site…" scale agree5 code P
  dimension information {
    I1 "has correct information"
    I2 "has information that is up to date"
  }
  dimension languages_offered "Languages" {
    L1 "can be read in my language"
    L2 "uses words that I know"
  }`),
  },
  "covered-twice": {
    title: "An attribute that is covered twice, beside others that are not",
    why: `A mean gives every item the same weight. So a topic with two items counts twice as much as its neighbour with
one, and nobody has decided that. Most often it is a line that was copied and not changed to the end: the topic that was
meant is then covered by no item.

Two items a topic are good practice where all topics of the dimension have them, and there is no finding then. Nor is
there one for two items that different batteries ask. If one topic is to have more weight, allow this with the reason.`,
    wrong: information("accurate"),
    right: information("understandable"),
  },
  "same-as-index": {
    title: "An index and a scale that are called the same",
    why: `The items of a scale are signs of one thing behind them: they rise and fall together, and any of them could be
left out. The items of an index (\`formative\`) make the thing up: they need not go together, and leaving one out changes
what is measured. Two dimensions of the different kinds may be about similar things. They are never the same measurement,
so \`same\` would promise what no data can show. Choose \`overlaps\` or \`analogue\`, or say \`formative\` of both if both are
indexes.`,
    source: "Jarvis, MacKenzie & Podsakoff (2003), on formative and reflective indicators",
    wrong: index("same"),
    right: index("overlaps"),
  },
  "mapping-circle": {
    title: "Mappings that lead in a circle",
    why: `A mapping from one model to another says how the two answer to each other, and can be read in both directions.
A second one that leads back, straight or by way of other models, says the same again; or it says something else, and
nobody knows which of the two holds. Somebody who follows them arrives at the model he started from, and perhaps at
another dimension. Keep one direction. A mapping from a model to itself is the smallest such circle.

Two different ways that lead to the same model, such as through another edition, are no circle.`,
    wrong: `${shops}
mapping egovqual to esqual {
  trust -> privacy same
}
`,
    right: shops,
  },
};
