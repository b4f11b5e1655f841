import { byAuthor } from "../../messages/message.ts";
import { sentenceOf, Phrases } from "../wording/sentence.ts";
import { itemsWith } from "../items/fact.ts";
import { remembered } from "../remembered.ts";
import { eachOtherWording } from "../wording/wordings.ts";
import type { Rule } from "../rule.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That what is to be translated has no figures of speech: their words mean something else in another language. */
export const idioms: Rule = {
  items({ languages }, report, { items }) {
    if (languages.length < 2) return;
    for (const [, found] of items.of(inItems))
      for (const { text, words } of found) report.add("figure-of-speech", text, { words: byAuthor(words) });
  },
  instrument(instrument, report, { translations }) {
    const [first, ...others] = instrument.languages;
    const lexicon = lexiconFor(first ?? "");
    if (!lexicon || others.length === 0) return;
    eachOtherWording(instrument, translations, ({ text, file, language }) => {
      if (language !== first || file !== report.file) return;
      const found = idiomIn(text.value, lexicon);
      if (found !== undefined) report.add("figure-of-speech", text, { words: byAuthor(found) });
    });
  },
};

const inItems = itemsWith((row, around) => {
  const { lexicon } = around.languages[0]!;
  if (!lexicon) return undefined;
  const found = row.wordings(around).flatMap(({ text, language }) => {
    const words = language === 0 ? idiomIn(text.value, lexicon) : undefined;
    return words === undefined ? [] : [{ text, words }];
  });
  return found.length > 0 ? found : undefined;
});

const phrases = (text: string) => new Phrases(text.split(",").map((phrase) => phrase.trim()));

const lists: Readonly<Record<Lexicon["language"], Phrases>> = {
  en: phrases(`at a glance, up to speed, piece of cake, extra mile, in good hands, on the ball, out of the box, in the loop, in a nutshell,
    red tape, one stop shop, one-stop shop, state of the art, cutting edge, hassle free, hassle-free, behind the scenes, bend over backwards, from scratch,
    rule of thumb, ball park, ballpark, kept in the dark, keeps me in the dark, touch base, at the end of the day, get the runaround, the runaround,
    goes the extra, falls short, fall short, in the same boat, on the same page, under one roof, at my fingertips, at your fingertips, down to earth,
    second to none, passed from pillar to post, from pillar to post, with open arms, lend a hand, lends a hand, on its feet, in hot water, a breeze`),
  id: phrases(`jemput bola, setengah hati, tangan dingin, ringan tangan, kepala dingin, lapang dada, besar hati, kecil hati, tutup mata, angkat tangan,
    main mata, buah bibir, jalan di tempat, dipingpong, di pingpong, dilempar ke sana kemari, uang pelicin, uang rokok, lampu hijau, meja hijau,
    ujung tombak, tulang punggung, naik daun, gulung tikar, sepenuh hati, dari hati ke hati, buka mata, pasang telinga, bermuka dua`),
};

const idiomIn = remembered((text, { language }): string | undefined => {
  const sentence = sentenceOf(text);
  for (const [at, { start }] of sentence.words.entries()) {
    const length = lists[language].lengthAt(sentence, at);
    if (length > 0) return text.slice(start, sentence.words[at + length - 1]!.end);
  }
  return undefined;
});
