import { entries } from "../entry.ts";

/** Faults of scores: shapes, levels of measurement, twins, bands. */
export const scores = entries({
  "twin-scale-mismatch": {
    severity: "error",
    message:
      "{left} and {right} cannot be {done}: {item} is answered from {leftRange} in one and from {rightRange} in the other. Give both batteries the same scale.",
    allowable: false,
  },
  "missing-twin": {
    severity: "error",
    message:
      "This combines {left} with {right} item by item, and only one of them asks {items}. Ask each item in both, or let both batteries cover the same dimensions.",
    allowable: false,
    lack: "block",
  },
  "nominal-arithmetic": {
    severity: "error",
    message: "{name} cannot be calculated with: {reason}",
    allowable: false,
  },
  "shape-mismatch": {
    severity: "error",
    message: "{left} and {right} cannot be combined: one is {leftShape}, the other {rightShape}. {hint}",
    allowable: false,
  },
  "unequal-dimensions": {
    severity: "error",
    message: "The two sides cover different dimensions: {only} is in one of them only. Weights must cover the dimensions they weigh.",
    allowable: false,
  },
  "unreduced-score": {
    severity: "error",
    message: "This score would be a list of {count} items. Sum it up, with mean(…) or sum(…), or write mean(…) per dimension.",
    allowable: false,
  },
  "needs-a-list": {
    severity: "error",
    message: "{function} takes a battery, a score of several dimensions or a share, and this is one number.",
    allowable: false,
  },
  "per-dimension-without-items": {
    severity: "error",
    message: "per dimension groups items, and there are none here: the value is {shape} already. Delete per dimension.",
    allowable: false,
  },
  "unknown-function": {
    severity: "error",
    message: "There is no function {name}.{hint}",
    allowable: false,
  },
  "score-cycle": {
    severity: "error",
    message: "{score} needs itself ({chain}). A score can use only scores that do not use it.",
    allowable: false,
  },
  "missing-rule": {
    severity: "error",
    message: "at least {count} does not fit the {available} values here. Write a whole number from 1 to {available}.",
    allowable: false,
  },
  "missing-without-function": {
    severity: "warning",
    message: "missing says how many values a mean or a sum needs, and there is none in this score. Delete it.",
    allowable: true,
  },
  "share-not-divided": {
    severity: "error",
    message: "{question} goes from 0 to {total}, so this weighted score is {total} times too large. Divide by {total}: {proposed}.",
    allowable: true,
  },
  "weights-total": {
    severity: "warning",
    message:
      "These weights total {total} and not 1: values from {from} to {to} come out from {lo} to {hi}. Correct the weights, or divide by their total.",
    allowable: true,
  },
  "band-range": {
    severity: "error",
    message: "The band {label} goes from {lo} down to {hi}. Write the lower limit first.",
    allowable: false,
  },
  "band-overlap": {
    severity: "error",
    message: "The bands {first} and {second} overlap at {value}. Let {second} start at {proposed}.",
    allowable: false,
  },
  "band-gap": {
    severity: "error",
    message: "A score between {from} and {to} is in no band. Let {second} start at {proposed}.",
    allowable: false,
  },
  "band-out-of-reach": {
    severity: "error",
    message: "No answers lead to {bands}: {score} goes from {lo} to {hi}. {advice}",
    allowable: true,
  },
  "empty-bands": {
    severity: "error",
    message: 'There are no bands here. Write one a line: "A" 3.5..4 "Very good"',
    allowable: false,
    lack: "block",
  },
  "several-arguments": {
    severity: "error",
    message: "{function} takes one list, not several names. {hint}",
    allowable: false,
  },
  "score-is-one-number": {
    severity: "error",
    message: "{score} is one number and has no part {part}. {advice}, or ask for {score} alone.",
    allowable: false,
  },
});
