/** What of an instrument LimeSurvey calls otherwise, keeps otherwise or cannot hold. */

import type { Form, Group, Question, Table } from "../../form/form.ts";
import { featureLosses } from "../../form/featureLosses.ts";
import type { Loss } from "../../form/loss.ts";
import { fillLosses } from "../../form/given.ts";
import { offerLosses } from "../../form/offers.ts";
import type { Battery } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { pairUp } from "../../form/pairs.ts";
import { quoted } from "./dialect.ts";
import { isSlider, isSlid } from "./looks.ts";
import { headOf, type LimeNames } from "./names.ts";
import { checksRules, mixes } from "./questions.ts";
import { answersTo, changedCodes, fitsTitle, nameRules, ownColumns } from "./rules.ts";

/** Of many changed codes, a message names so many. */
const mostCodesTold = 8;

export function lossesOf(form: Form, names: LimeNames): Loss[] {
  const { instrument, pages, results } = form;
  const blocks = pages.flatMap((page) => page.blocks);
  const groups = blocks.filter((block) => block.kind === "group");
  const questions = blocks.filter((block) => block.kind === "question");
  const isCut = Object.values(instrument.title).some((title) => !fitsTitle(title));
  const banded = new Set(results.flatMap(({ score }) => (score.bands.some(({ label }) => quoted(label) !== `"${label}"`) ? [score] : [])));
  return [
    ...(isCut ? [{ on: instrument.id, code: "text-cut", message: message("losses.limesurveyTitle") } as const] : []),
    ...groups
      .filter(({ random, tables }) => random && tables.length > 1)
      .map(({ battery: { id: on } }): Loss => ({ on, code: "order-not-mixed", message: message("losses.limesurveyTables") })),
    ...codeLosses(groups, questions),
    ...tableLosses(names),
    ...questions.flatMap((question): Loss[] => {
      const told = columnsOf(question, names);
      return told === undefined ? [] : [{ on: question.id, code: "platform-columns", message: told }];
    }),
    ...questions
      .filter((question) => question.rules.length > 0 && !checksRules(question))
      .map(({ id: on }): Loss => ({ on, code: "answer-not-checked", message: message("losses.limesurveyCheck") })),
    ...featureLosses(form, "LimeSurvey", {
      time: "asText",
      place: { code: "platform-columns", told: message("losses.limesurveyPlace") },
      file: { code: "platform-columns", told: message("losses.limesurveyFile") },
      image: { code: "platform-columns", told: message("losses.limesurveyFile") },
    }),
    ...[...banded].map(({ id: on }): Loss => ({ on, code: "band-label-changed", message: message("losses.limesurveyBandLabels") })),
    ...offerLosses(form, "LimeSurvey", { filters: ({ asks }) => asks.kind === "any", mixes }),
    ...fillLosses(form, "LimeSurvey", { given: () => true, records: ownColumns }),
    ...nameLosses(names),
  ];
}

/** LimeSurvey has two scales in a table and no more. */
export function besideLosses(form: Form, { pairs, draws }: LimeNames, sideBySide: boolean | undefined): Loss[] {
  const { pairs: wanted, losses } = pairUp(form, sideBySide === true);
  const apart = [...new Set(wanted.values())].flatMap(({ groups: [first] }): Loss[] =>
    pairs.has(first!) ? [] : [{ on: first!.battery.id, code: "not-side-by-side", message: message("losses.limesurveyApart") }],
  );
  const drawn = [...draws].map(([{ batteries }, [first]]): Loss => {
    return {
      on: batteries[0]!.id,
      code: "platform-columns",
      message: message("losses.drawColumns", { platform: "LimeSurvey", name: first!.chance }),
    };
  });
  return [...losses, ...apart, ...drawn];
}

/** Told once at each declaration: an item may stand in several tables. */
function nameLosses({ changes }: LimeNames): Loss[] {
  const told = new Map<string, Map<string, Message>>();
  for (const [on, changed] of changes.flatMap((each) => [...each])) {
    const own = told.get(on) ?? new Map<string, Message>();
    for (const { name, own: code } of changed) own.set(`${name} ${code}`, message("losses.limesurveyName", { name, code }));
    told.set(on, own);
  }
  const { longest } = nameRules;
  return [...told].map(([on, own]) => ({
    on,
    code: "platform-name",
    message: message("losses.limesurveyNames", { longest, changes: [...own.values()] }),
  }));
}

/** The data hold other codes than the codebook: told once for a battery and each of its scales. */
function codeLosses(groups: readonly Group[], questions: readonly Question[]): Loss[] {
  const lists = [
    ...groups.flatMap(({ battery, tables }) =>
      tables.map(({ answers, scale }) => ({ on: battery.id, changed: isSlid(scale) ? new Map<number, string>() : changedCodes(answers) })),
    ),
    ...questions.map((each) => ({ on: each.id, changed: isSlider(each) ? new Map<number, string>() : changedCodes(answersTo(each.asks)) })),
  ];
  const told = new Map<string, Loss>();
  for (const { on, changed } of lists) {
    if (changed.size === 0) continue;
    const all = [...changed].map(([code, other]) => message("losses.limesurveyAnswer", { code: String(code), other }));
    const changes = all.slice(0, mostCodesTold);
    const text = message("losses.limesurveyAnswers", { changes, more: all.length - changes.length });
    told.set(JSON.stringify([on, ...changed]), { on, code: "platform-code", message: text });
  }
  return [...told.values()];
}

/** A battery in several tables has several codes: its columns are not called what the instrument calls them. */
function tableLosses(names: LimeNames): Loss[] {
  const all = new Map<Battery, Table[]>();
  for (const table of names.tables.keys()) {
    const { battery } = table.rows[0]!;
    const known = all.get(battery);
    if (known) known.push(table);
    else all.set(battery, [table]);
  }
  return [...all].flatMap(([{ id: on, code }, tables]): Loss[] => {
    const other = tables.find((table) => names.tables.get(table) !== code);
    if (other === undefined) return [];
    const codes = tables.map((table) => names.tables.get(table)!);
    const { variable: name } = other.rows[0]!;
    return [{ on, code: "platform-columns", message: message("losses.limesurveyCodes", { codes, name, other: headOf(name, names) }) }];
  });
}

/** How the export has the answers to a question, where that is not as the instrument has them. */
function columnsOf(question: Question, names: LimeNames): Message | undefined {
  const { id, asks } = question;
  switch (asks.kind) {
    case "any":
      return message("losses.limesurveyBoxes", { name: headOf(asks.options[0]!.variable!, names) });
    case "rank":
      return message("losses.limesurveyRanks", { first: names.questions.get(id)!, second: names.questions.get(id)! });
    case "date":
      return message("losses.limesurveyDate");
    case "number":
    case "scale":
      return isSlider(question) ? message("losses.limesurveySlider", { name: headOf(id, names) }) : undefined;
    case "one":
    case "text":
    case "share":
    case "time":
    case "place":
    case "file":
      return undefined;
  }
}
