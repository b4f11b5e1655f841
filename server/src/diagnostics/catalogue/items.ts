import { entries } from "../entry.ts";

/** Faults of batteries, dimensions, items and questions. */
export const items = entries({
  "battery-without-scale": {
    severity: "error",
    message: "{battery} has no scale, and {item} has none of its own. Write scale NAME after the battery's text.",
    allowable: false,
    lack: "block",
  },
  "battery-without-items": {
    severity: "error",
    message: "{battery} asks nothing: no dimension gives it an item.",
    allowable: false,
    lack: "block",
  },
  "dimension-without-items": {
    severity: "error",
    message: 'The dimension {dimension} has no items. Write at least one, such as {dimension}1 "…", or delete it.',
    allowable: true,
    lack: "block",
  },
  "dimension-without-title": {
    severity: "error",
    message: "{dimension} has no title, and {model} has no dimension of that name to take one from.{hint}",
    allowable: false,
    lack: "block",
  },
  "dimension-too-deep": {
    severity: "error",
    message: "A dimension may hold facets, and facets hold items: {dimension} is one level too deep. Move it up.",
    allowable: false,
  },
  "item-without-battery": {
    severity: "error",
    message: "No battery asks {item}, so nobody would ever see it. Let a battery cover its dimension, or delete it.",
    allowable: true,
    lack: "block",
  },
  "missing-wording": {
    severity: "error",
    message: "{item} has no text for the battery {battery}. Write a common text after its name, or a wording for {battery} in its block.",
    allowable: false,
    lack: "block",
  },
  "duplicate-battery-code": {
    severity: "error",
    message: "Two batteries have the code {code}, so their variables would have the same names. Give each its own.",
    allowable: false,
  },
  "scale-direction": {
    severity: "warning",
    message:
      "{battery} and {other} ask the same items on scales that run in opposite directions: what counts least in {battery} (“{low}”) counts most in {other}. Turn one of the scales over.",
    allowable: true,
    saidBy: "twin-scale-mismatch",
  },
  "contradicting-clauses": {
    severity: "error",
    message: "{first} and {second} contradict each other. Keep one.",
    allowable: false,
  },
  "number-range": {
    severity: "error",
    message: "{range} holds no number: the first is larger than the second. Swap them.",
    allowable: false,
  },
  "share-total": {
    severity: "error",
    message: "A share needs a whole number of points above 0 to divide, such as share 100 across dimensions.",
    allowable: false,
  },
  "share-without-dimensions": {
    severity: "error",
    message: "{question} weighs the dimensions against each other, and the instrument has fewer than two.",
    allowable: false,
    lack: "block",
  },
  "mapping-weights": {
    severity: "error",
    message: "The weights from {from} add up to {total}. Give every line from {from} a weight, so that they add up to 1.",
    allowable: true,
  },
  "unknown-strength": {
    severity: "error",
    message: "A mapping says how close the two are: same, overlaps, analogue or none.{hint}",
    allowable: false,
  },
  "unknown-certainty": {
    severity: "error",
    message: 'sure takes high, medium or low, and a reason: sure medium because "…"',
    allowable: false,
  },
});
