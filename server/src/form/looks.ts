/** How answers look, and what a platform says where it cannot show them so. */

import type { Look, Scale } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { Form } from "./form.ts";
import type { Loss } from "./loss.ts";

/** A look that the author wants. */
export interface Wanted {
  /** The question, or the battery. */
  readonly on: string;
  readonly look: Look;
  /** What is answered on, if it is a scale. */
  readonly scale: Scale | undefined;
  /** Of a number, how many it may have. */
  readonly decimals: number;
  /** Items of a battery, and no question. */
  readonly isBattery: boolean;
}

/** All looks that are wanted in a form: of each question, and of each scale in each battery once. */
export function wantedLooks({ pages }: Form): readonly Wanted[] {
  const wanted: Wanted[] = [];
  const known = new Set<string>();
  for (const { blocks } of pages) {
    for (const block of blocks) {
      if (block.kind === "question" && block.shown !== undefined)
        wanted.push({
          on: block.id,
          look: block.shown,
          scale: block.asks.kind === "scale" ? block.asks.scale : undefined,
          decimals: block.asks.kind === "number" ? block.asks.decimals : 0,
          isBattery: false,
        });
      if (block.kind !== "group") continue;
      for (const { scale } of block.tables) {
        const key = `${block.battery.id} ${scale.id}`;
        if (scale.shown === undefined || known.has(key)) continue;
        known.add(key);
        wanted.push({ on: block.battery.id, look: scale.shown, scale, decimals: 0, isBattery: true });
      }
    }
  }
  return wanted;
}

/** That answers look otherwise on a platform. */
export function lookLosses(form: Form, platform: string, canShow: (wanted: Wanted) => boolean): Loss[] {
  return wantedLooks(form)
    .filter((wanted) => !canShow(wanted))
    .map(({ on, look }) => ({ on, code: "shown-otherwise", message: message("losses.otherLook", { platform, look }) }));
}
