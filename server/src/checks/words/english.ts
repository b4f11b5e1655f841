/** Words that rules about wording go by, in English. */

import { lexicon, listed } from "./lexicon.ts";

const words = (text: string): Iterable<string> => listed(() => text.trim().split(/\s+/));
const phrases = (text: string): Iterable<string> => listed(() => text.split(","));

/** Adjectives and adverbs by their endings, but for nouns and verbs that end so. */
const ends = /(?:ful|ive|able|ible|ous|less|ly|ical)$/;
const endsOtherwise = new Set(
  words(`table cable vegetable family reply supply apply assembly belly bully fly july only early multiply rely comply ally ability
    archive drive five give hive live native objective olive perspective receive relative representative executive arrive dive strive
    alive hundred kindred shed sacred medical positive negative exclusive narrative alternative initiative incentive motive captive detective daily weekly monthly yearly hourly`),
);

export const english = lexicon(
  "en",
  {
    conjunctions: phrases("and, or, but, yet, &, as well as, plus"),
    functionWords: words(`a an the of to in on at by for from with without into about over under between among through during before after
      and or but if than then that this these those it its they them their he she his her we our you your i my me us who whom whose which what
      when where why how is are was were be been being am do does did has have had can could will would shall should may might must not no`),
    degrees: words(
      "very quite rather really fairly more most less so too also always easily fully completely highly both equally still rarely seldom how will would was were is are did has have properly",
    ),
    fixedPairs: phrases(`terms and conditions, health and safety, rules and regulations, name and address, pros and cons,
      questions and answers, research and development, username and password, user name and password, now and then, more or less, once or twice,
      up and running, safe and sound, tried and tested, first and last name, supply and demand, trial and error, by and large, back and forth,
      come and go, day and night, year and month, hours and days, e-mail and password, friends and family, bread and butter, bed and breakfast, rich and poor, old and new, vice versa, mother and child, mother and baby, plan and budget,
      facilities and infrastructure, learning and teaching, teaching and learning, courtesy and friendliness, likes and dislikes, strengths and weaknesses, peace and quiet`),
    synonyms:
      phrases(`simple easy straightforward, clear understandable plain, fast quick prompt speedy swift rapid, timely prompt promptly,
      polite courteous friendly respectful civil, safe secure protected, clean neat tidy, accurate correct precise exact right, complete full whole,
      current up-to-date recent, fair just impartial, reliable dependable trustworthy, helpful willing supportive, warm welcoming, calm quiet,
      modern contemporary, attractive appealing pleasant nice, quickly promptly fast swiftly, easily simply, clearly plainly,
      carefully thoroughly, honest sincere, adequate sufficient enough, skilled competent able knowledgeable, caring attentive considerate,
      help assist support, answer respond reply, find locate, keep maintain, show display, begin start, end finish, fix repair, get obtain receive`),
    opposites:
      phrases(`good bad, yes no, agree disagree, satisfied dissatisfied, easy difficult, easy hard, fast slow, clear unclear, true false,
      better worse, more less, male female, inside outside, open closed, high low, increase decrease, new old, buy rent, like dislike,
      comfortable uncomfortable, important unimportant, safe unsafe, clean dirty, positive negative, short long, full empty, cheap expensive`),
    relations: phrases("between, difference, balance, relation, relationship, link, match, combination, distinction, comparison"),
    qualities:
      words(`easy fast quick clear safe secure convenient friendly polite courteous accurate complete neat clean cheap detailed stable
      regular effective efficient transparent fair adequate current up-to-date available reliable responsive prompt timely knowledgeable helpful simple
      attractive modern quickly promptly politely clearly correctly accurately safely easily well consistent correct precise honest sincere skilled
      competent calm quiet bright warm fresh tasty affordable flexible legible visible readable useful relevant understandable organised tidy spacious
      comfortable comfortably patient respectful professional attentive caring kind dependable trustworthy welcoming informative suitable appropriate
      sufficient satisfied willing ready able punctual on-time careful thorough user-friendly error-free interesting boring inviting pleasing willing funny logical practical undamaged equipped lit well-lit guarded labelled trained loud wide narrow empty full soft hard rich poor nice good bad great strong weak deep free open short long large small high low`),
    faults:
      phrases(`slow, slowly, rude, impolite, confusing, confused, difficult, hard to, dirty, noisy, unfriendly, unhelpful, unclear, unsafe,
      unreliable, late, wrong, wrongly, broken, crash, crashes, error, errors, mistake, mistakes, delay, delays, complicated, too long, too much, too few,
      outdated, unfair, incomplete, inaccurate, impatient, careless, carelessly, disappointing, frustrating, annoying, boring, useless, ignores, ignore, crowded`),
    verbs:
      words(`answer ask help listen explain respond solve resolve fix repair give provide offer show tell inform guide serve treat greet
      understand know care keep protect save store send receive deliver work load open close find search use navigate follow read complete fill submit
      register log sign pay book order cancel change update check confirm contact call visit wait come return arrive leave take bring meet exceed reduce
      increase improve prevent handle process manage maintain clean cook recommend trust enjoy like choose compare learn teach support remember forget
      dress smile apologise apologize finish start stop reach print download upload share allow enable ensure make drive drove come came go went got told gave given took taken paid sent wrote made found said knew understood mark crash fail let accept reject refund exchange`),
    negators:
      words(`not no never none nobody nothing neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
      shouldn't couldn't haven't hasn't hadn't`),
    negativeMeanings: words(
      "fail fails failed lack lacks avoid avoids refuse refuses deny denies unable hardly barely rarely seldom unlikely disagree impossible unhappy unfriendly unclear unsafe unfair unpleasant unnecessary unhelpful unreasonable unwilling uncomfortable dissatisfied incorrect incomplete inconvenient",
    ),
    harmlessNegations: phrases(`not only, no more than, no longer than, not applicable, no matter, if not, whether or not, or not, not used,
      without help, without assistance, without errors, without error, without problems, without delay, without waiting, without difficulty,
      without interruption, no discrimination, no hidden, no difference, no extra, without charge, without a fee, no cost, no errors`),
    absolutes: words(
      "always never all every everyone everybody everything none nobody nothing only just completely totally entirely absolutely",
    ),
    harmlessAbsolutes:
      phrases(`overall, all in all, at all times, select all, tick all, check all, mark all, all that apply, every day, every week,
      every month, every year, every time, not all, not only, only if, all day, just now, all over, after all, above all, just one, only one, none of the above`),
    vague: phrases("often, usually, sometimes, regularly, frequently, occasionally, a lot of, lots of, now and then, rarely, seldom"),
    harmlessVague: phrases(
      "how often, how many, how frequently, how soon, how recently, as soon as, as often as, as many as, too many, so many",
    ),
    loaded: words(
      "excellent outstanding world-class superior poor terrible obviously naturally surely superb wonderful awful horrible perfect",
    ),
    leading:
      phrases(`would you not say, would you not agree, most people agree, most people think, most people say, most people believe, most people find, don't you agree, don't you think, wouldn't you, isn't it, aren't they, do you agree that, would you agree, surely you,
      as everyone knows, of course, shouldn't, isn't this, everybody knows`),
    hypothetical: phrases("if you were, imagine, suppose, what if, if there were, if you had"),
    slashPairs: phrases("he/she, his/her, him/her, s/he, and/or, 24/7, n/a, yes/no, mr/ms, plan/s, tcp/ip, w/o"),
    unknowable:
      phrases(`safe from attacks, protected from hackers, according to procedure, according to the procedure, in accordance with procedure,
      in line with regulations, in accordance with regulations, complies with the law, complies with regulations, treats everyone equally,
      treats everybody equally, treats all citizens equally, fair to everybody, fair to everyone, without corruption, stored securely, kept confidential,
      encrypted, well trained, free of viruses`),
    agreement: phrases(
      "strongly disagree, disagree, neither agree nor disagree, agree, strongly agree, totally agree, somewhat agree, somewhat disagree",
    ),
    noAnswer:
      phrases(`don't know, do not know, not applicable, n/a, no opinion, prefer not to say, cannot say, not used, rather not say, no answer,
      cannot judge, does not apply, never used it, have not used it`),
    sensitive:
      phrases(`income, salary, earn, wage, religion, faith, ethnicity, ethnic, race, disability, sexual orientation, health condition, illness,
      political, party, national id, debt, pregnant, drugs, alcohol`),
    modals: phrases("should, would, ought to, must"),
    howOften: phrases("how often, how many times, how frequently, how regularly"),
    periods:
      phrases(`last, past, previous, this, today, yesterday, during, within, since, per, each, every, a day, a week, a month, a year, normal week,
      typical week, usual week, before, until, ever, when you, when i`),
    frequency: words("never rarely seldom sometimes occasionally often usually always"),
    exceptional:
      phrases(`complaint, complaints, complain, complained, refund, refunds, refunded, returned my order, sent back, my return, interpreter, my appeal, an appeal, the appeal, appeals, appealed,
      my claim, claims, emergency, enquiries, enquiry, replies to my, lost property, warranty, compensation, whoever i asked`),
    slips:
      phrases(`alot → a lot, recieve → receive, seperate → separate, definately → definitely, adress → address, infomation → information,
      accomodate → accommodate, acess → access, occured → occurred, sucessful → successful, untill → until, wich → which, teh → the, aswell → as well,
      infact → in fact, eachother → each other, in to → into, listend → listened, knowledgable → knowledgeable, recomend → recommend, goverment → government, enviroment → environment, neccessary → necessary, responsability → responsibility, availible → available, proffesional → professional, wether → whether, thier → their, beggining → beginning, apointment → appointment, writen → written, comunicate → communicate`),
  },
  (lower) => {
    if (lower.length < 5 || endsOtherwise.has(lower)) return undefined;
    return ends.test(lower) ? "quality" : /[^e]ed$/.test(lower) ? "verb" : undefined;
  },
);
