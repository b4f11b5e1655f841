/** The third view: what the answers of respondents come to. */

import { countedNames, partTitle } from "./partTitle.ts";
import type { Band, Instrument } from "../server/src/instrument/schema.ts";
import { crosshairs, importancePerformance, type Crosshair } from "../server/src/statistics/importance.ts";
import { batteriesToCompare } from "../server/src/statistics/roles.ts";
import { limitsOf } from "../server/src/statistics/limits.ts";
import { summarise, type ScoreSummary } from "../server/src/statistics/results.ts";
import type { Row } from "../server/src/scoring/answers.ts";
import { figure, type Gallery } from "./chart.ts";
import { bandBars } from "./charts/bandBars.ts";
import { batteryMeans } from "./charts/batteryMeans.ts";
import { quadrantChart } from "./charts/quadrants.ts";
import { scoreBars } from "./charts/scoreBars.ts";
import { shown, textIn, type Setting } from "./charts/shared.ts";
import { button, element, select, table } from "./dom.ts";
import { formulaFor } from "./formula.ts";
import { counted } from "./words.ts";

export interface ScoresChoice {
  readonly crosshair: Crosshair;
  readonly importance: string | undefined;
  readonly performance: string | undefined;
}

/** The results of some rows. `choose` is called where another crosshair or battery is wanted. */
export function scoresView(
  instrument: Instrument,
  rows: readonly Row[],
  choice: ScoresChoice,
  choose: (choice: ScoresChoice) => void,
  setting: Setting,
  gallery: Gallery,
): HTMLElement {
  const { say, language } = setting;
  const summary = summarise(instrument, rows);
  if (
    rows.length === 0 ||
    (summary.items.every(({ n }) => n === 0) && summary.scores.every(({ results }) => results.every(({ n }) => n === 0)))
  )
    return element("p", { class: "faint" }, say("noAnswers"));
  const many = rows.length > 1;
  const name = (kind: string): string => `${instrument.id}.${kind}`;
  const limits = limitsOf(instrument);
  const means = batteryMeans(instrument, summary, setting);
  const amounts = summary.scores.filter(({ score }) => score.categories === undefined);
  const byPart = amounts.filter(({ score }) => score.shape !== "number");
  const single = amounts.filter(({ score }) => score.shape === "number");
  return element(
    "div",
    {},
    element("p", { class: "counts" }, counted(say, rows.length, "respondents")),
    ...byPart.map((score) =>
      scorePart([score], say(score.score.shape === "items" ? "byItem" : "byDimension", { score: textIn(score.score.title, language) })),
    ),
    single.length > 0 && scorePart(single, say("single")),
    ...summary.scores
      .filter(({ score }) => score.bands.length > 0 || score.categories !== undefined)
      .map((score) => {
        const title = say(score.score.categories ? "categories" : "bands", { score: textIn(score.score.title, language) });
        return element(
          "section",
          {},
          element("h2", {}, title),
          // Of scores that are numbers it stands above their means.
          score.score.categories && formulaPart(score.score),
          figure(bandBars(score, instrument, setting), title, name(`${score.score.id}.bands`), gallery),
          bandTable(score, title),
        );
      }),
    means && element("section", {}, element("h2", {}, say("means")), figure(means, say("means"), name("means"), gallery)),
    quadrantPart(),
    itemsPart(),
  );

  function inWords(score: ScoreSummary["score"]): string {
    return formulaFor(instrument, score, setting);
  }

  function formulaPart(score: ScoreSummary["score"]): HTMLElement {
    return element(
      "div",
      { class: "formula", "data-declaration": score.id },
      element(
        "code",
        {},
        button(score.id, () => gallery.reveal(score.id), { class: "link" }),
        ` = ${score.formula}`,
      ),
      element("p", {}, inWords(score)),
    );
  }

  function scorePart(scores: readonly ScoreSummary[], title: string): HTMLElement {
    return element(
      "section",
      {},
      element("h2", {}, title),
      ...scores.map(({ score }) => formulaPart(score)),
      ...alike(scores).map((group) => {
        const shownTitle = group.length === scores.length ? title : group.map(({ score }) => textIn(score.title, language)).join(", ");
        return figure(
          scoreBars(instrument, group, shownTitle, limits.get(group[0]!.score.id), setting),
          shownTitle,
          name(group.map(({ score }) => score.id).join("-")),
          gallery,
        );
      }),
      table(
        title,
        [
          say("score"),
          say("mean"),
          ...(many ? [say("sd")] : []),
          say("n"),
          ...(scores.some(({ score }) => score.shape === "dimensions") ? [say("itemMeans")] : []),
        ],
        scores.flatMap(({ score, results }) =>
          results.map(({ dimension, item, mean, sd, n }) => [
            partTitle(instrument, score, { dimension, item }, language),
            element("span", { title: inWords(score) }, shown(mean, say("missing"))),
            ...(many ? [shown(sd)] : []),
            String(n),
            ...(score.shape === "dimensions" ? [itemsOf(dimension)] : []),
          ]),
        ),
        [1, 2, 3].slice(0, many ? 3 : 2),
        "spoken",
      ),
    );
  }

  /** Scores that go from the same to the same limit, which one picture shows: beside one from 0 to 100, one from 1 to 5 would not be seen. */
  function alike(scores: readonly ScoreSummary[]): ScoreSummary[][] {
    const of = ({ score }: ScoreSummary): string => {
      const range = limits.get(score.id);
      return range ? `${range.lo} ${range.hi}` : "";
    };
    return [...Map.groupBy(scores, of).values()];
  }

  /** One result: a row for each band, with its limits. Several: a row for each dimension. */
  function bandTable({ score, results }: ScoreSummary, title: string): HTMLElement {
    const named = countedNames(score, language);
    const limits = ({ lo, hi }: Band): string => `${lo.toFixed(score.decimals)} – ${hi.toFixed(score.decimals)}`.replaceAll("-", "−");
    const part = score.shape === "items" ? say("item") : say("dimension");
    const [only] = results;
    if (score.categories) {
      return table(
        title,
        [score.shape === "number" ? say("score") : part, ...named],
        results.map((result) => [partTitle(instrument, score, result, language), ...result.bands.map(({ count }) => String(count))]),
        named.map((_, index) => index + 1),
        "spoken",
      );
    }
    if (only && results.length === 1) {
      return table(
        title,
        [say("band"), say("limits"), say("count")],
        score.bands.map((band, index) => [named[index]!, limits(band), String(only.bands[index]!.count)]),
        [1, 2],
        "spoken",
      );
    }
    return table(
      title,
      [part, ...score.bands.map((band, index) => `${named[index]!} (${limits(band)})`)],
      results.map((result) => [partTitle(instrument, score, result, language), ...result.bands.map(({ count }) => String(count))]),
      score.bands.map((_, index) => index + 1),
      "spoken",
    );
  }

  /** The items that a dimension's result is made of. */
  function itemsOf(dimension: string | undefined): string {
    const inside = instrument.dimensions.filter(({ id, parent }) => id === dimension || parent === dimension).map(({ id }) => id);
    return instrument.items
      .filter((item) => inside.includes(item.dimension))
      .map(({ id, reverse }) => (reverse ? `${id} ⇄` : id))
      .join(", ");
  }

  function quadrantPart(): HTMLElement | undefined {
    const usual = batteriesToCompare(instrument);
    const importance = choice.importance ?? usual?.importance;
    const performance = choice.performance ?? usual?.performance;
    if (importance === undefined || performance === undefined) return undefined;
    const analysis = importancePerformance(instrument, summary, { importance, performance });
    if (!analysis) return undefined;
    const batteries = instrument.batteries.map(({ id }) => ({ value: id, text: id }));
    return element(
      "section",
      {},
      element("h2", {}, say("ipa")),
      element("p", { class: "faint" }, say("ipaHelp")),
      element(
        "p",
        {},
        select(
          say("crosshair"),
          crosshairs.map((value) => ({ value, text: say(`crosshair_${value}`) })),
          choice.crosshair,
          (crosshair) => choose({ ...choice, crosshair }),
        ),
        " ",
        select(say("importance"), batteries, importance, (value) => choose({ ...choice, importance: value, performance })),
        " ",
        select(say("performance"), batteries, performance, (value) => choose({ ...choice, importance, performance: value })),
      ),
      figure(quadrantChart(instrument, analysis, choice.crosshair, setting), say("ipa"), name("importance"), gallery),
      table(
        say("ipa"),
        [say("item"), say("importance"), say("performance"), say("field"), say("otherwise")],
        analysis.items.map(({ item, importance: matters, performance: done, quadrant }) => [
          button(item, () => gallery.reveal(item), { class: "link" }),
          shown(matters),
          shown(done),
          say(quadrant[choice.crosshair]),
          crosshairs
            .filter((each) => quadrant[each] !== quadrant[choice.crosshair])
            .map((each) => `${say(`crosshair_${each}`)}: ${say(quadrant[each])}`)
            .join("; ") || say("stays"),
        ]),
        [1, 2],
        "spoken",
      ),
    );
  }

  function itemsPart(): HTMLElement | undefined {
    if (summary.items.length === 0) return undefined;
    const of = (item: string, battery: string): string => {
      const found = summary.items.find((each) => each.item === item && each.battery === battery);
      return found ? `${shown(found.mean)}${many ? ` (${found.n})` : ""}` : "";
    };
    return element(
      "section",
      {},
      element("h2", {}, say("itemMeans")),
      table(
        `${say("mean")}${many ? ` (${say("n")})` : ""}`,
        [say("item"), "", ...instrument.batteries.map(({ id }) => id)],
        instrument.items.map(({ id, reverse, answers }) => [
          button(id, () => gallery.reveal(id), { class: "link" }),
          `${textIn(answers[0]?.text, language)}${reverse ? " ⇄" : ""}`,
          ...instrument.batteries.map((battery) => of(id, battery.id)),
        ]),
        instrument.batteries.map((_, index) => index + 2),
      ),
    );
  }
}
