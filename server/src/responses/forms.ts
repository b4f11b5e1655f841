/** Times, positions and files, in the forms in which platforms write them. */

import type { Message } from "../messages/message.ts";
import { message } from "../messages/message.ts";
import { Fault, shown, type Reader } from "./fault.ts";

/** `14:30`, with seconds, a zone or a date around it, in hours of twelve, or as a spreadsheet keeps it: as a part of the day. */
export const times: Reader = (cell) => {
  const text = cell.trim();
  if (text === "") return null;
  const found = /(?:^|[\sT])(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?|Z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (found) {
    const [, hours, minutes, half] = found;
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    if (hour < 24 && Number(minutes) < 60) return clock(hour * 60 + Number(minutes));
  }
  const part = /^0?\.\d+$/.test(text) || text === "0" ? Number(text) : undefined;
  return part === undefined ? fault(cell, "responses.notTime") : clock(Math.round(part * 1440) % 1440);
};

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, "0")).join(":");
}

/** `-6.2088 106.8456`, with other signs between the two, and with what platforms write behind them. */
export const places: Reader = (cell) => {
  const text = cell.trim();
  if (text === "") return null;
  const [north, east] = text.match(/[-+−]?\d+(?:\.\d+)?/g) ?? [];
  const [latitude, longitude] = [north, east].map((each) => each?.replace("−", "-").replace("+", ""));
  const isPlace =
    latitude !== undefined && longitude !== undefined && Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
  // Words before the numbers may be the name of a street.
  return isPlace && /^[([{]?\s*[-+−\d]/.test(text) ? `${latitude} ${longitude}` : fault(cell, "responses.notPlace");
};

/** The name of a file: of a list about files the first, of an address its end. */
export const files: Reader = (cell) => {
  const text = cell.trim();
  if (text === "") return null;
  if (/^[[{]/.test(text)) {
    const name = nameIn(text);
    if (name !== undefined) return name === "" ? null : name;
  }
  const path = /^https?:\/\/[^?#]*\/([^/?#]+)/.exec(text)?.[1];
  return path === undefined ? text : decoded(path);
};

function nameIn(text: string): string | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const first: unknown = Array.isArray(read) ? read[0] : read;
    if (first === undefined) return "";
    if (typeof first !== "object" || first === null) return undefined;
    const { name, title } = first as { readonly name?: unknown; readonly title?: unknown };
    return typeof name === "string" ? decoded(name) : typeof title === "string" ? title : undefined;
  } catch {
    return undefined;
  }
}

/** LimeSurvey and addresses have signs of names in percent. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function fault(cell: string, key: "responses.notTime" | "responses.notPlace"): Fault {
  return new Fault(message(key, { value: shown(cell) }) as Message<"responses">);
}
