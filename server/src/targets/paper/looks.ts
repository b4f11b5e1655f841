/** Faces, stars and lines, as they are drawn on paper. */

import type { Form } from "../../form/form.ts";
import { wantedLooks } from "../../form/looks.ts";
import { pairUp } from "../../form/pairs.ts";

/** The rules for what a form has of them, and of tables of several batteries. */
export function lookStyle(form: Form): string {
  const looks = wantedLooks(form).some(({ look }) => look === "smileys" || look === "slider" || look === "stars");
  const drawn = `
.face{width:8mm;height:8mm;fill:none;stroke:#000;stroke-width:.6;vertical-align:middle}.stars{letter-spacing:.5mm}
.slide{display:flex;align-items:flex-end;gap:2mm;margin:1mm 0 3mm}.slide .points{display:flex;flex:1;justify-content:space-between;background:linear-gradient(#000,#000) 0 1.8mm/100% .35mm no-repeat}
.slide .points span{background:#fff;padding:0 .5mm;text-align:center}`;
  const beside = `
th.next,td.next{border-inline-start:1pt solid #000}`;
  return (looks ? drawn : "") + (pairUp(form, false).pairs.size > 0 ? beside : "");
}

/** A face, from a sad one at 0 to a glad one at 1. */
export function face(part: number): string {
  const bend = 12 + 4 * part;
  const ends = 15 - 3 * part;
  return `<svg class="face" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.5"/><circle cx="7" cy="8" r=".7" fill="#000"/><circle cx="13" cy="8" r=".7" fill="#000"/><path d="M6 ${ends} Q10 ${bend} 14 ${ends}"/></svg>`;
}

/** So many stars. */
export function stars(count: number): string {
  return `<span class="stars" aria-hidden="true">${"★".repeat(count)}</span>`;
}
