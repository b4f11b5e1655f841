/** Places the labels of points where they cover neither each other nor other points, as far as there is room. */

const sides = ["right", "left", "top", "bottom"] as const;
export type Side = (typeof sides)[number];

export interface LabelledPoint {
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 7;
const lineHeight = 13;
const radius = 7;

/** The side of each point that its label goes to: the first that is free, from left to right through the picture. */
export function placeLabels(points: readonly LabelledPoint[]): Side[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  return points.map((point, index) => {
    const isFree = (box: Box): boolean => taken.every((other, at) => at === index || !overlap(box, other));
    const side = sides.find((each) => isFree(boxAt(point, each))) ?? "right";
    taken.push(boxAt(point, side));
    return side;
  });
}

function boxAt({ x, y, label }: LabelledPoint, side: Side): Box {
  const width = label.length * letter;
  const [left, top] = {
    right: [x + radius, y - lineHeight / 2], left: [x - radius - width, y - lineHeight / 2],
    top: [x - width / 2, y - radius - lineHeight], bottom: [x - width / 2, y + radius],
  }[side] as [number, number];
  return { left, right: left + width, top, bottom: top + lineHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
