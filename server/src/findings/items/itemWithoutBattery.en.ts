import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const itemWithoutBattery = {
  severity: "error",
  allowable: true,
  lack: "block",
  message: "No battery asks {item}, so nobody would ever see it. Let a battery cover its dimension, or delete it.",
  title: "An item that no battery asks",
  why: `An item is asked by the batteries that cover its dimension. If none does, respondents never see it, and it has
no column in the data.`,
  wrong: desk(`  battery perception "The help desk…" scale agree5 code P dimensions help
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }`),
  right: desk(`  battery perception "The help desk…" scale agree5 code P dimensions help, speed
  dimension help "Help" {
    H1 "answers my question"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }`),
} as const satisfies Entry;
