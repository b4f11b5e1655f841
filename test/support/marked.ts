/** An instrument in which every text, code, limit and name is told from every other, so that each can be looked for in what is compiled. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { compile } from "./compile.ts";

/** What a mark stands for, such as `stem` or `option.id`, which is the same in the second language. */
export type Kind = string;

export interface Marked {
  readonly instrument: Instrument;
  /** Each mark, and what it stands for. */
  readonly texts: ReadonlyMap<string, Kind>;
  readonly codes: readonly number[];
  readonly limits: readonly number[];
}

/** What is translated, by what it is. */
const translated: Readonly<Record<Kind, readonly string[]>> = {
  intro: ["intro"],
  outro: ["outro"],
  contact: ["contact"],
  consent: ["consent"],
  stem: ["znFirst", "znOther"],
  dimensionTitle: ["znDim", "znRest"],
  item: ["znI1", "znI2", "znI4", "znI6", "znI7"],
  wording: ["znI3.znFirst", "znI3.znOther"],
  left: ["znI4.left", "znI5.left"],
  right: ["znI4.right", "znI5.right"],
  question: ["znOne", "znAny", "znRank", "znNumber", "znText", "znLong", "znDate", "znRating", "znShare"],
  option: ["znOne.oa", "znOne.ob", "znOne.oc", "znAny.aa", "znAny.ab", "znAny.ac", "znRank.ra", "znRank.rb"],
  unit: ["znNumber.unit"],
  pageTitle: ["znAsked", "znMixed", "znLast"],
  scoreTitle: ["znScore", "znGap"],
  bandTitle: ["znScore.zlow", "znScore.zhigh"],
};

export async function marked(): Promise<Marked> {
  const texts = new Map<string, Kind>();
  const text = (kind: Kind): string => {
    const mark = `Zq${1000 + texts.size}z`;
    texts.set(mark, kind);
    return `"${mark}"`;
  };
  const codes: number[] = [];
  const code = (): number => {
    codes.push(40_101 + codes.length);
    return codes.at(-1)!;
  };
  const points = [40_011, 40_012, 40_013, 40_014, 40_015];
  const limits = [20_117.25, 20_993.75, 20_300];
  const t = text;
  const pole = [t("left"), t("right")];
  const [item, second, third, fourth, part] = ["item", "item", "item", "item", "item"].map(t);
  const source = `
    scale znScale ${t("scaleTitle")} 40011..40015 { ${points.map((point) => `${point} ${t("point")}`).join(" ")} na 40016 ${t("na")} }
    translation id of znScale ${t("scaleTitle.id")} { ${[...points, 40_016].map((point) => `${point} ${t(point === 40_016 ? "na.id" : "point.id")}`).join(" ")} }

    instrument marks ${t("title")} {
      languages en, id
      intro ${t("intro")}
      outro ${t("outro")}
      contact ${t("contact")}
      consent ${t("consent")}
      battery znFirst ${t("stem")} scale znScale code ZF dimensions znDim
      battery znOther ${t("stem")} scale znScale code ZO required
      dimension znDim ${t("dimensionTitle")} {
        znI1 ${item}
        znI2 ${second} reverse
        znI3 { znFirst ${t("wording")} znOther ${t("wording")} }
      }
      dimension znRest ${t("dimensionTitle")} {
        znI4 ${third} poles ${pole[0]} ${pole[1]}
        znI5 poles ${t("left")} ${t("right")}
        znI6 ${fourth}
        znI7 ${part}
      }
      question znOne ${t("question")} one of { oa ${code()} ${t("option")} ob ${code()} ${t("option")} specify oc ${code()} ${t("option")} missing }
      question znAny ${t("question")} any of { aa ${code()} ${t("option")} ab ${code()} ${t("option")} specify ac ${code()} ${t("option")} exclusive }
      question znRank ${t("question")} rank { ra ${code()} ${t("option")} rb ${code()} ${t("option")} }
      question znNumber ${t("question")} number 20117.25..20993.75 unit ${t("unit")} required
      question znText ${t("question")} text
      question znLong ${t("question")} text long
      question znDate ${t("question")} date
      question znRating ${t("question")} scale znScale
      question znShare ${t("question")} share 20300 across dimensions
      page znPage { znOne znAny }
      page znAsked ${t("pageTitle")} when znOne == oa { znFirst by dimension }
      page znMixed ${t("pageTitle")} { znOther by dimension order random }
      page znLast ${t("pageTitle")} { znRank znNumber znText znLong znDate znRating znShare }
      score znScore ${t("scoreTitle")} = mean(znOther) bands { zlow 40011.00..40012.99 ${t("bandTitle")} zhigh 40013.00..40015.00 ${t("bandTitle")} }
      score znGap ${t("scoreTitle")} = mean(znOther) per dimension
    }

    translation id of marks ${t("title.id")} {
      ${Object.entries(translated)
        .flatMap(([kind, keys]) => keys.map((key) => `${key} ${t(`${kind}.id`)}`))
        .join("\n")}
    }
  `;
  return { instrument: await compile(source), texts, codes: [...points, 40_016, ...codes], limits };
}
