/** Places the labels of points where they cover neither each other nor other points, as far as there is room. */

/** Where a label stands, seen from its point: to a side, and up or down from there. */
export interface Place {
  readonly side: "right" | "left" | "top" | "bottom";
  /** In pixels, downwards. */
  readonly shift: number;
}

const places: readonly Place[] = [
  { side: "right", shift: 0 },
  { side: "left", shift: 0 },
  { side: "top", shift: 0 },
  { side: "bottom", shift: 0 },
  { side: "right", shift: -9 },
  { side: "right", shift: 9 },
  { side: "left", shift: -9 },
  { side: "left", shift: 9 },
];

export interface LabelledPoint {
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  /** Of the label. */
  readonly width: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 14;
const radius = 8;

/**
 * The place of each label: the first that is free, and nothing where none is.
 *
 * @param frame labels stay within it
 * @param taken by other texts
 * @param avoided where another place is free
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frame: Box,
  taken: readonly Box[] = [],
  avoided: readonly Box[] = [],
): (Place | undefined)[] {
  const boxes: Box[] = [
    ...points.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
    ...taken,
  ];
  return points.map((point, index) => {
    const isFree = (box: Box): boolean => isWithin(box, frame) && boxes.every((other, at) => at === index || !overlap(box, other));
    const free = places.filter((each) => isFree(boxAt(point, each)));
    const place = free.find((each) => !avoided.some((box) => overlap(box, boxAt(point, each)))) ?? free[0];
    if (place) boxes.push(boxAt(point, place));
    return place;
  });
}

function boxAt({ x, y, width }: LabelledPoint, { side, shift }: Place): Box {
  const [left, top] = {
    right: [x + radius, y - lineHeight / 2],
    left: [x - radius - width, y - lineHeight / 2],
    top: [x - width / 2, y - radius - lineHeight],
    bottom: [x - width / 2, y + radius],
  }[side] as [number, number];
  return { left, right: left + width, top: top + shift, bottom: top + shift + lineHeight };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
