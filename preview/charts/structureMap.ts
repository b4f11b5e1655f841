/** From items to dimensions to the model, and on to the models beside it. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { allItems, type RelatedModel, type Structure, type StructureDimension } from "../../server/src/statistics/structure.ts";
import type { Say } from "../words.ts";
import { flowChart, hasRoom, type Flow, type FlowLink, type FlowNode } from "./flow.ts";
import type { Explained } from "./legend.ts";
import { textIn, type Picture, type Setting } from "./shared.ts";

/** How plainly each strength is drawn. `none` is not drawn: there is nothing to lead to. */
const strengths = { same: 0.75, overlaps: 0.45, analogue: 0.22 } as const;

/** A picture of the structure; `kind` tells its file from others. */
export interface StructurePicture {
  readonly kind: "structure" | "related";
  readonly picture: Picture;
}

/**
 * The flow of an instrument's items into what they measure. Where there is no room for all of it, the items are named by their ids alone, and
 * how the dimensions answer to other models is a picture of its own.
 */
export function structureMaps(
  instrument: Instrument,
  structure: Structure,
  related: readonly RelatedModel[],
  setting: Setting,
): StructurePicture[] {
  const map = new StructureMap(instrument, structure, related, setting);
  const whole = map.whole();
  if (hasRoom(whole, setting)) return [{ kind: "structure", picture: flowChart(whole, setting) }];
  const beside = map.beside();
  return [
    { kind: "structure", picture: flowChart(map.items(), setting) },
    ...(beside ? [{ kind: "related" as const, picture: flowChart(beside, setting) }] : []),
  ];
}

/** What the map is called: not every instrument measures a model. */
export function mapTitle({ measures }: Instrument, say: Say): string {
  return say(measures ? "map" : "mapOfItems");
}

class StructureMap {
  readonly #instrument: Instrument;
  readonly #structure: Structure;
  readonly #related: readonly RelatedModel[];
  readonly #setting: Setting;
  #nodes: FlowNode[] = [];
  #links: FlowLink[] = [];

  constructor(instrument: Instrument, structure: Structure, related: readonly RelatedModel[], setting: Setting) {
    this.#instrument = instrument;
    this.#structure = structure;
    this.#related = related;
    this.#setting = setting;
  }

  /** All in one picture: items with their texts, facets, dimensions, the model, other models. */
  whole(): Flow {
    const { say } = this.#setting;
    const { measures } = this.#instrument;
    const facets = this.#structure.dimensions.some((dimension) => dimension.facets.length > 0) ? [say("facet")] : [];
    const heads = [say("item"), ...facets, say("dimension")];
    const last = heads.length - 1;
    this.#structure.dimensions.forEach((dimension, index) => {
      const name = this.#addWithItems(dimension, last, this.#colour(index), true);
      if (measures && dimension.inModel) this.#toModel(dimension, name, last + 1);
    });
    const hasModel = this.#nodes.some(({ name }) => name === "model");
    if (hasModel) heads.push(say("model"));
    if (this.#addOthers(heads.length) > 0) heads.push(this.#othersHead());
    return this.#flow(heads, this.#reversed(), { first: 0.36, last: hasModel && heads.length === last + 2 ? 0.16 : 0.25 });
  }

  /** Items by their ids, and their dimensions. */
  items(): Flow {
    const { say } = this.#setting;
    this.#structure.dimensions.forEach((dimension, index) => this.#addWithItems(dimension, 1, this.#colour(index), false));
    return this.#flow([say("item"), say("dimension")], this.#reversed(), { first: 0.3, last: 0.5 });
  }

  /** Dimensions, and those of other models that answer to them. Nothing where none does. */
  beside(): Flow | undefined {
    const { say } = this.#setting;
    this.#structure.dimensions.forEach((dimension, index) => this.#addDimension(dimension, 0, this.#colour(index)));
    const count = this.#addOthers(1);
    const used = new Set(this.#links.map(({ source }) => source));
    this.#nodes = this.#nodes.filter(({ name, column }) => column > 0 || used.has(name));
    const flow = this.#flow([say("dimension"), this.#othersHead()], [], { first: 0.4, last: 0.4 });
    return count > 0 ? flow : undefined;
  }

  /** What was gathered, after which the next picture begins. */
  #flow(heads: readonly string[], explained: readonly Explained[], most: Flow["most"]): Flow {
    const { say, language } = this.#setting;
    const [nodes, links] = [this.#nodes, this.#links];
    [this.#nodes, this.#links] = [[], []];
    const dimensions = this.#structure.dimensions
      .map((dimension) => `${textIn(dimension.title, language)} (${allItems(dimension).length})`)
      .join(", ");
    const used = Object.entries(strengths).filter(([, opacity]) =>
      links.some((link) => link.opacity === opacity && link.target.startsWith("other ")),
    );
    const lines = used.map(([strength]) => ({ text: say(`${strength as keyof typeof strengths}Line`) }));
    return {
      heads,
      nodes,
      links,
      explained: [...explained, ...lines],
      most,
      description: `${mapTitle(this.#instrument, say)}: ${dimensions}.`,
    };
  }

  #colour(index: number): string {
    const { series } = this.#setting.colours;
    return series[index % series.length]!;
  }

  #addDimension({ id, title, definition }: StructureDimension, column: number, colour: string): string {
    const { language } = this.#setting;
    const name = `dimension ${id}`;
    this.#nodes.push({
      name,
      column,
      label: textIn(title, language),
      tip: [textIn(title, language), textIn(definition, language)].filter(Boolean),
      colour,
      id,
    });
    return name;
  }

  /** A dimension with its items, each of which counts alike, and its facets between them where all is shown. */
  #addWithItems(dimension: StructureDimension, column: number, colour: string, whole: boolean): string {
    const { say, language, colours } = this.#setting;
    const name = this.#addDimension(dimension, column, colour);
    const title = textIn(dimension.title, language);
    for (const { id, text, reverse } of whole ? dimension.items : allItems(dimension)) {
      const wording = textIn(text, language);
      const sign = reverse ? `${id} ⇄` : id;
      this.#nodes.push({
        name: `item ${id}`,
        column: 0,
        label: whole ? `${sign} ${wording}` : sign,
        tip: [`${id}: ${wording}`, ...(reverse ? [`⇄ ${say("reversed")}`] : [])],
        colour: reverse ? colours.warning : colour,
        id,
      });
      this.#links.push({ source: `item ${id}`, target: name, value: 1, tip: [`${id} → ${title}`], opacity: 0.4 });
    }
    if (whole) {
      for (const facet of dimension.facets) {
        const inner = this.#addWithItems(facet, 1, colour, true);
        this.#links.push({
          source: inner,
          target: name,
          value: Math.max(1, allItems(facet).length),
          tip: [`${textIn(facet.title, language)} → ${title}`],
          opacity: 0.4,
        });
      }
    }
    return name;
  }

  #toModel(dimension: StructureDimension, source: string, column: number): void {
    const { language, colours } = this.#setting;
    const label = textIn(this.#instrument.measures!.title, language);
    if (!this.#nodes.some(({ name }) => name === "model"))
      this.#nodes.push({ name: "model", column, label, tip: [label], colour: colours.faint });
    this.#links.push({
      source,
      target: "model",
      value: Math.max(1, allItems(dimension).length),
      tip: [`${textIn(dimension.title, language)} → ${label}`],
      opacity: 0.4,
    });
  }

  /**
   * Dimensions of other models hang on the dimensions that answer to them, in whichever direction the mapping is written. Says how many there
   * are. Where several topics of a dimension lead to the same one, they are one line, as plain as the strongest of them.
   */
  #addOthers(column: number): number {
    const { say, language, colours } = this.#setting;
    const others = new Set<string>();
    for (const model of this.#related) {
      const { measures } = this.#instrument;
      const forward = this.#isForward(model);
      const other = forward ? model.to : model.from;
      for (const { from, to, strength } of model.entries) {
        if (strength === "none") continue;
        const [own, theirs] = forward ? [from, to] : [to, from];
        // A topic of the model hangs on its dimension, as the map has no topics.
        const source = `dimension ${measures?.attributes.find(({ id }) => id === own.id)?.dimension ?? own.id}`;
        if (!this.#nodes.some(({ name }) => name === source)) continue;
        const target = `other ${other.id}.${theirs.id}`;
        const title = textIn(theirs.title, language);
        if (!others.has(target)) {
          this.#nodes.push({
            name: target,
            column,
            label: this.#related.length > 1 ? `${other.id}: ${title}` : title,
            tip: [`${textIn(other.title, language)}: ${title}`],
            colour: colours.faint,
          });
          others.add(target);
        }
        const tip = `${textIn(own.title, language)} ${forward ? "→" : "←"} ${title}: ${say(strength)}`;
        const opacity = strengths[strength];
        const before = this.#links.findIndex((link) => link.source === source && link.target === target);
        const link = this.#links[before];
        if (link) this.#links[before] = { ...link, tip: [...link.tip, tip], opacity: Math.max(link.opacity, opacity) };
        else this.#links.push({ source, target, value: 1, tip: [tip], opacity });
      }
    }
    return others.size;
  }

  #isForward({ from }: RelatedModel): boolean {
    return from.id === this.#instrument.measures?.id || from.id === this.#instrument.id;
  }

  #othersHead(): string {
    const { say, language } = this.#setting;
    const [only] = this.#related;
    return only && this.#related.length === 1 ? textIn((this.#isForward(only) ? only.to : only.from).title, language) : say("related");
  }

  #reversed(): Explained[] {
    const { say, colours } = this.#setting;
    return this.#structure.counts.reversed === 0 ? [] : [{ colour: colours.warning, text: `⇄ ${say("reversedHelp")}` }];
  }
}
