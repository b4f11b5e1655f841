/** The screens that a survey is shown on. */

export const screens = ["desktop", "phone"] as const;
export type Screen = (typeof screens)[number];

/** In pixels: what a small window leaves of a desktop, and a common phone. */
const widths: Readonly<Record<Screen, number>> = { desktop: 960, phone: 390 };

/**
 * Gives a survey the width of a screen, scaled down where there is less room: a page that is laid out for a narrow panel is no desktop's,
 * as its tables become lists. A desktop has all the room that there is. Gives the width.
 */
export function fit(place: HTMLElement, screen: Screen, room: number): number {
  const width = screen === "desktop" ? Math.max(widths.desktop, room) : widths.phone;
  place.style.width = `${width}px`;
  place.style.zoom = String(Math.min(1, room / width));
  return width;
}

/** A length of a style sheet, where what it says of the window (`100vw`) is said of a screen. */
export function lengthOn(width: number, length: string): string {
  return length.replaceAll(/(?<![\d.])([\d.]+)vw/g, (_, share: string) => `${(Number(share) * width) / 100}px`);
}
