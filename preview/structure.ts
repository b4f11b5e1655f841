/** The second view: what is measured, and how the items make it up. */

import type { Instrument, Text } from "../server/src/instrument/schema.ts";
import type { Content } from "../server/src/protocol/preview.ts";
import { structureOf, type RelatedModel, type StructureDimension } from "../server/src/statistics/structure.ts";
import { figure, type Gallery } from "./chart.ts";
import { textIn, type Setting } from "./charts/shared.ts";
import { mapTitle, structureMaps } from "./charts/structureMap.ts";
import { button, element, select, table, type Cell } from "./dom.ts";
import { counted } from "./words.ts";

type PageBurden = Content["pages"][number];

/**
 * Everything about an instrument's structure: the map, the outline, the coverage of the model, the models beside it.
 *
 * @param beside the model that the map shows beside the measured one; by itself the first
 */
export function structureView(
  instrument: Instrument,
  related: readonly RelatedModel[],
  pages: readonly PageBurden[],
  beside: string | undefined,
  choose: (model: string) => void,
  setting: Setting,
  gallery: Gallery,
): HTMLElement {
  const { say, language } = setting;
  const structure = structureOf(instrument);
  const read = (text: Text | undefined): string => textIn(text, language);
  const { counts, coverage } = structure;
  const numbers = [
    `${counted(say, counts.items, "items")}${counts.reversed > 0 ? ` (${counts.reversed} ${say("reversed")})` : ""}`,
    counted(say, counts.ratings, "ratings"),
    counted(say, counts.questions, "questions"),
    counted(say, counts.pages, "pagesCount"),
    counted(say, counts.minutes, "minutes"),
  ];
  const parts: (HTMLElement | undefined)[] = [
    element("h1", {}, read(instrument.title)),
    element("p", { class: "counts" }, numbers.join(" · ")),
    measured(),
    counts.items === 0 ? element("p", { class: "faint" }, say("noItems")) : map(),
    instrument.batteries.length === 0 ? undefined : asked(),
    pages.length === 0 ? undefined : burden(),
    counts.items === 0 ? undefined : outline(),
    coverage.length === 0 ? undefined : covered(),
    ...related.map(mapping),
  ];
  return element("div", {}, ...parts);

  function measured(): HTMLElement | undefined {
    const { measures } = instrument;
    if (!measures) return undefined;
    const { title, version, citations, sure } = measures;
    return element(
      "div",
      {},
      element("h2", {}, `${say("measures")}: ${read(title)}${version === undefined ? "" : `, ${say("version")} ${version}`}`),
      ...citations.map((citation) =>
        element("p", { class: "faint" }, citation.text, citation.doi === undefined ? "" : ` https://doi.org/${citation.doi}`),
      ),
      sure && element("p", { class: "faint" }, `${say("sure", { level: say(`sure_${sure.level}`) })} ${sure.because}`),
    );
  }

  /** The labelled points of a scale, and its ends. */
  function scaleOf(id: string): string {
    const { points } = instrument.scales.find((each) => each.id === id)!;
    return points
      .filter(({ label }, index) => label || index === 0 || index === points.length - 1)
      .map(({ code, label }) => `${code} ${read(label)}`.trim())
      .join(" · ");
  }

  /** The scale of an item where it is not that of its battery. */
  function ownScale(id: string): string | undefined {
    const { answers } = instrument.items.find((item) => item.id === id)!;
    const own = answers.filter(({ battery, scale }) => instrument.batteries.find((each) => each.id === battery)!.scale !== scale);
    return own.length === 0 ? undefined : [...new Set(own.map(({ scale }) => scaleOf(scale)))].join("; ");
  }

  /** What the items are asked in: "perception" means little before one has read how its questions begin. */
  function asked(): HTMLElement {
    const { batteries } = instrument;
    return element(
      "section",
      {},
      element("h2", {}, say("batteries")),
      table(
        say(batteries.length === 1 ? "oneBatteryHelp" : "batteryHelp"),
        [say("name"), say("beginning"), say("scale"), say("codes")],
        batteries.map(({ id, stem, scale, code }) => [
          link(id, id),
          read(stem),
          scale === undefined ? say("ownScales") : scaleOf(scale),
          `${code}_`,
        ]),
      ),
    );
  }

  /** How long each page takes: people leave where it is long. */
  function burden(): HTMLElement {
    const titles = new Map(instrument.pages.map(({ id, title }) => [id, read(title)]));
    return element(
      "section",
      {},
      element("h2", {}, say("pages")),
      table(
        say("burdenHelp"),
        [say("page"), say("ratingsColumn"), say("questionsColumn"), say("minutesColumn")],
        pages.map(({ id, ratings, questions, seconds }) => [
          titles.get(id) || id,
          String(ratings),
          String(questions),
          (seconds / 60).toFixed(1),
        ]),
        [1, 2, 3],
      ),
    );
  }

  /** The map, with one other model at a time: all at once are too many lines to follow. */
  function map(): HTMLElement {
    const others = related.map(({ from, to }) => (from.id === instrument.measures?.id || from.id === instrument.id ? to : from));
    const chosen = beside ?? others[0]?.id ?? "";
    const options = [{ value: "", text: say("noOther") }, ...others.map(({ id, title }) => ({ value: id, text: read(title) }))];
    return element(
      "section",
      {},
      element("h2", {}, mapTitle(instrument, say)),
      others.length > 0 && element("p", {}, select(say("comparedWith"), options, chosen, choose)),
      ...structureMaps(
        instrument,
        structure,
        related.filter((_, index) => others[index]!.id === chosen),
        setting,
      ).map(({ kind, picture }) =>
        figure(
          picture,
          kind === "structure"
            ? mapTitle(instrument, say)
            : `${say("comparedWith")} ${options.find(({ value }) => value === chosen)!.text}`,
          `${instrument.id}.${kind}`,
          gallery,
        ),
      ),
    );
  }

  function outline(): HTMLElement {
    return element(
      "section",
      {},
      element("h2", {}, say("outline")),
      ...structure.dimensions.map((dimension) => dimensionPart(dimension, 3)),
    );
  }

  function dimensionPart(dimension: StructureDimension, level: 3 | 4): HTMLElement {
    const remarks = [dimension.inModel || !instrument.measures ? "" : say("notInModel"), dimension.formative ? say("index") : ""].filter(
      Boolean,
    );
    return element(
      "section",
      { "data-declaration": dimension.id },
      element(
        `h${level}`,
        {},
        link(read(dimension.title), dimension.id),
        remarks.length > 0 && element("span", { class: "badge" }, remarks.join("; ")),
      ),
      dimension.definition && element("p", { class: "faint" }, read(dimension.definition)),
      ...dimension.facets.map((facet) => dimensionPart(facet, 4)),
      dimension.items.length > 0 &&
        element(
          "ul",
          {},
          ...dimension.items.map((item) =>
            element(
              "li",
              { "data-declaration": item.id },
              link(item.id, item.id),
              ` ${read(item.text)} `,
              scalePart(item.id),
              item.reverse && element("span", { class: "badge warning", title: say("reversedHelp") }, `⇄ ${say("reversed")}`),
              " ",
              instrument.batteries.length > 1 &&
                item.batteries.length < instrument.batteries.length &&
                element("span", { class: "badge" }, say("askedIn", { batteries: item.batteries.join(", ") })),
            ),
          ),
        ),
    );
  }

  function scalePart(item: string): HTMLElement | undefined {
    const scale = ownScale(item);
    return scale === undefined ? undefined : element("span", { class: "faint" }, `(${scale})`);
  }

  function covered(): HTMLElement {
    const asked = coverage.filter(({ items }) => items.length > 0);
    const caption = asked.length === 0 ? say("unlinked") : say("covered", { covered: asked.length, all: coverage.length });
    const nameOf = (id: string): string => read(instrument.dimensions.find((dimension) => dimension.id === id)?.title) || id;
    return element(
      "section",
      {},
      element("h2", {}, say("coverage")),
      asked.length === 0
        ? element("p", { class: "faint" }, caption)
        : table(
            caption,
            [say("topic"), say("dimension"), say("coveredBy")],
            coverage.map(({ title, dimension, items }): Cell[] => [
              read(title),
              nameOf(dimension),
              items.length > 0
                ? element("span", {}, ...items.flatMap((id, index) => [index > 0 ? ", " : "", link(id, id)]))
                : element("span", { class: "warning" }, say("nobody")),
            ]),
          ),
    );
  }

  function mapping({ from, to, own, entries }: RelatedModel): HTMLElement {
    const title = say("mapping", { from: read(from.title), to: read(to.title) });
    const hasWeights = entries.some(({ weight }) => weight !== undefined);
    return element(
      "section",
      {},
      element("h2", {}, `${say("related")}: ${title}`),
      table(
        own ? say("ownMapping") : say("libraryMapping"),
        [read(from.title), say("strength"), read(to.title), ...(hasWeights ? [say("weight")] : []), say("note")],
        entries.map((entry) => [
          read(entry.from.title),
          say(entry.strength),
          read(entry.to.title),
          ...(hasWeights ? [entry.weight === undefined ? "" : String(entry.weight)] : []),
          entry.note ?? "",
        ]),
      ),
      ...(["same", "overlaps", "analogue", "none"] as const)
        .filter((strength) => entries.some((entry) => entry.strength === strength))
        .map((strength) => element("p", { class: "faint" }, say(`${strength}Help`))),
    );
  }

  function link(text: string, id: string): HTMLElement {
    return button(text, () => gallery.reveal(id), { class: "link" });
  }
}
