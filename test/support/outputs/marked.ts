/** Instruments in which every text is told from every other, so that each can be looked for in what is compiled. */

import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { compile, compileAll } from "../compile.ts";
import { awkwardText, quoted, withAwkwardTexts } from "./awkward.ts";

/** What is translated. */
const translated = `intro outro contact consent znFirst znOther znDim znRest znI1 znI2 znI3.znFirst znI3.znOther znI4 znI4.left znI4.right
znI5.left znI5.right znI6 znI7 znI8 znI9 znI9.left znI9.right znI10 znSingle znAlone znOne znOne.oa znOne.ob znOne.oc znAny znAny.aa znAny.ab znAny.ac znRank znRank.ra znRank.rb znNumber znNumber.unit
znWhole znShortest znText znLong znDate znRating znEnds znShare znAsked znMixed znLast znScore znGap znScore.zlow znScore.zhigh`.split(
  /\s+/,
);

/** One of everything, and each code, limit and name told from every other as well. */
export function marked(): Promise<Instrument> {
  let next = 1000;
  const labels = (codes: readonly number[]): string => codes.map((code) => `${code} T`).join(" ");
  const points = [40_011, 40_012, 40_013, 40_014, 40_015];
  const source = `
    scale znScale T 40011..40015 { ${labels(points)} na 40016 T }
    scale znTen T 40031..40041 { ${labels([40_031, 40_041])} }
    scale znPair T 40051..40052 { ${labels([40_051, 40_052])} }
    translation id of znPair T { ${labels([40_051, 40_052])} }
    translation id of znScale T { ${labels([...points, 40_016])} }
    translation id of znTen T { ${labels([40_031, 40_041])} }

    instrument marks T {
      languages en, id
      population T
      period T
      intro T
      outro T
      contact T
      consent T
      battery znFirst T scale znScale code ZF dimensions znDim
      battery znOther T scale znScale code ZO dimensions znDim, znRest required
      battery znAlone T scale znScale code ZA dimensions znSingle
      dimension znDim T definition T {
        znI1 T
        znI2 T reverse
        znI3 { znFirst T znOther T }
      }
      dimension znRest T {
        znI4 T poles T T
        znI5 poles T T
        znI6 T
        znI7 T
        znI8 T scale znTen
        znI9 T poles T T scale znPair
      }
      dimension znSingle T {
        znI10 T
      }
      question znOne T one of { oa 40101 T ob 40102 T specify oc 40103 T missing }
      question znAny T any of { aa 40104 T ab 40105 T specify ac 40106 T exclusive }
      question znRank T rank { ra 40107 T rb 40108 T }
      question znNumber T number 20117.25..20993.75 unit T required
      question znWhole T number 20401..20402
      question znShortest T number
      question znText T text
      question znLong T text long
      question znDate T date
      question znRating T scale znScale
      question znEnds T scale znTen
      question znShare T share 20300 across dimensions
      page znPage { znOne znAny znEnds }
      page znAsked T when znOne == oa and not (znAny includes ab) { znFirst by dimension order random }
      page znMixed T when znEnds > 40033 { znOther by dimension order random }
      page znLast T { znRank znNumber znWhole znShortest znText znLong znDate znRating znShare }
      page znAfter { znAlone by dimension order random }
      score znScore T = mean(znFirst) bands { zlow 40011.00..40012.99 T zhigh 40013.00..40015.00 T }
      score znGap T = mean(znFirst) per dimension
    }

    translation id of marks T { ${["population", "period", "znDim.definition", ...translated].map((name) => `${name} T`).join("\n")} }
  `;
  return compile(source.replace(/\bT\b/g, () => quoted(awkwardText(next++))));
}

/** A sample with every text, those of its scales and translations too, made an awkward one. */
export async function markedSample(path: string): Promise<Instrument> {
  const numbers = { next: 1000 };
  const folder = `${path.split("/")[0]}/`;
  const texts = Object.fromEntries(
    Object.entries(sampleTexts).map(([name, text]) => [name, name.startsWith(folder) ? withAwkwardTexts(text, numbers) : text]),
  );
  const [compiled] = await compileAll(texts, path);
  return compiled!.instrument;
}
