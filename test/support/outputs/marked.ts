/** Instruments in which every text is told from every other, so that each can be looked for in what is compiled. */

import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { compile, compileAll } from "../compile.ts";
import { awkwardText, quoted, withAwkwardTexts } from "./awkward.ts";

/** What is translated. */
const translated =
  `population period intro outro contact consent consent.refused outro.1 turned_away later care care.definition pace place expectation perception importance
C1 C2 C3.expectation C3.perception T1 T1.left T1.right T2.left T2.right T3 T4 T5 T6 T6.left T6.right L1
visited visited.yes visited.elsewhere visited.unsure channels channels.web channels.desk channels.never wishes wishes.sooner wishes.nearer waited waited.unit people turned distance years years.unit years.40108 years.40109 remark story day overall again shares guests guests.check a_name_of_more_than_26_letters expected found rest quality profile quality.low quality.high`.split(
    /\s+/,
  );

/** One of everything, and each code, limit and name told from every other as well. */
export function marked(text: (number: number) => string = awkwardText): Promise<Instrument> {
  let next = 1000;
  const labels = (codes: readonly number[]): string => codes.map((code) => `${code} T`).join(" ");
  const points = [40_011, 40_012, 40_013, 40_014, 40_015];
  const source = `
    scale agree T 40011..40015 { ${labels(points)} na 40016 T }
    scale likely T 40031..40041 { ${labels([40_031, 40_041])} }
    scale pair T 40051..40052 { ${labels([40_051, 40_052])} }
    translation id of pair T { ${labels([40_051, 40_052])} }
    translation id of agree T { ${labels([...points, 40_016])} }
    translation id of likely T { ${labels([40_031, 40_041])} }

    instrument sample T {
      languages en, id
      population T
      period T
      intro T
      outro T when again > 40035
      outro T
      contact T
      consent T refused T
      battery expectation T scale agree code E dimensions care
      battery perception T scale agree code P dimensions care, pace required
      battery importance T scale agree code I dimensions place
      dimension care T definition T {
        C1 T
        C2 T reverse
        C3 { expectation T perception T }
      }
      dimension pace T {
        T1 T poles T T
        T2 poles T T
        T3 T
        T4 T when visited == yes
        T5 T scale likely
        T6 T poles T T scale pair
      }
      dimension place T {
        L1 T
      }
      question visited T one of { yes 40101 T elsewhere 40102 T specify unsure 40103 T missing }
      question channels T any of { web 40104 T desk 40105 T specify never 40106 T exclusive }
      question wishes T rank { sooner 40107 T nearer 40108 T }
      question waited T number 20117.25..20993.75 unit T required
      question people T number 20401..20402
      question guests T number 20501..20502 check guests <= people T
      question distance T number
      question turned T number 20601..20602
      question years T number 20501..20502 na 40108 T na 40109 T unit T
      question remark T text when answered(people)
      question story T text long
      question day T date
      question overall T scale agree required when not (channels includes web)
      question again T scale likely
      question a_name_of_more_than_26_letters T text
      question shares T share 20300 across dimensions
      page start { visited channels again turned }
      stop turned_away T when turned > 20601
      page expected T when visited == yes and not (channels includes desk) { expectation by dimension order random }
      page found T when again > 40033 { perception by dimension order random }
      page rest T { wishes waited people guests distance years remark story day overall a_name_of_more_than_26_letters shares }
      section later T when visited == yes { page after { importance by dimension order random } }
      score quality T = mean(expectation) bands { low 40011.00..40012.99 T high 40013.00..40015.00 T }
      score profile T = mean(expectation) per dimension
    }

    translation id of sample T { ${translated.map((name) => `${name} T`).join("\n")} }
  `;
  return compile(source.replace(/\bT\b/g, () => quoted(text(next++))));
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

const hardNames =
  `meta consent2 opening record_id redcap_event_name complete timestamp lt le self that sid token this and_ sum mean count min max
if_ round data instance instanceID name label_ locale language_ row rowIndex item panel page_ when_ a_b ab a__b ab_ x X1 x_1 Q1 q_1 con nul words words2
page_start name_of_more_than_twenty_letters_one name_of_more_than_twenty_letters_two all eq gt QID1 V1 today deviceid username uuid`.split(
    /\s+/,
  );

/** Columns with the names that platforms keep for themselves, and that become one where they take fewer signs. */
export function hardNamed(): Promise<Instrument> {
  const kinds = ["text", "number 0..5", "one of { o1 1 T o2 2 T specify }", "any of { o1 1 T o_1 2 T }"];
  let next = 1000;
  const source = `
    scale agree T 1..3 { 1 T 2 T 3 T }
    instrument made T {
      languages en
      battery items T scale agree code E
      dimension d1 T { C1 T C_1 T C__1 T table T lang T }
      ${hardNames.map((name, index) => `question ${name} T ${kinds[index % kinds.length]}`).join("\n")}
      score total T = mean(items)
      score index T = mean(items) bands { low 1.0..2.0 high 2.1..3.0 }
    }`;
  return compile(source.replace(/\bT\b/g, () => quoted(`Zq${next++}z`)));
}

/** Texts longer than some files can hold, in a language that Ukur has no words in. */
export function longTexts(): Promise<Instrument> {
  let next = 1000;
  return compile(
    `
    scale agree T 1..3 { 1 T 2 T 3 T }
    instrument made T {
      languages jv
      intro T
      battery items T scale agree code E
      dimension d1 T { C1 T }
      question q1 T one of { o1 1 T o2 2 T }
      page p1 T { q1 }
      page p2 T when q1 == o1 { items }
    }`.replace(/\bT\b/g, () => quoted(`Zq${next++}z ${"x & y ".repeat(500)} end`)),
  );
}
