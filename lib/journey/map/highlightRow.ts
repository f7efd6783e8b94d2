import { type Highlight, highlights } from '../highlights';
import { round } from './emotionCurve';
import type { MapModel } from './mapModel';
import { once } from './once';
import type { Box, MapScene, Mark, Measure, Slot } from './scene';
import { wrapText } from './wrapText';

/** What stands for each where there is no room for words, and beside them; no two look alike without colour. */
export const highlightSigns: Readonly<Record<Highlight, string>> = {
  lowest: '▼',
  momentOfTruth: '★',
  gap: '±',
  unanswered: '?',
};

const rowHeight = 24;
const font = { size: 11, bold: true } as const;
/** Narrower than this a touchpoint has a stroke in place of signs. */
const leastForSign = 12;

/** The height of the row that says what stands out, below the stages: none where nothing is to. CSS pixels. */
export const highlightRowHeight = ({ highlighted }: Pick<MapModel, 'highlighted'>): number =>
  highlighted === null ? 0 : rowHeight;

/** A scene in which what is to stand out does, and says why, in a row that begins at `y`; all else is faint. */
export function markHighlights(scene: MapScene, model: MapModel, measure: Measure, y: number): MapScene {
  return standingOut(scene, model, (slot, own) => [
    ...frameOf(slot, y),
    ...signsOf(slot, own, model, measure, y),
    ...slot.marks,
  ]);
}

/** As `markHighlights`, where touchpoints stand below each other: each has a frame and its signs at a corner. */
export function frameHighlights(scene: MapScene, model: MapModel): MapScene {
  return standingOut(scene, model, (slot, own) => {
    const box = slot.cells.find(({ laneId }) => laneId === 'touchpoints') ?? slot;
    return [...slot.marks, ...cornerOf(box, own)];
  });
}

function standingOut(
  scene: MapScene,
  { highlighted }: MapModel,
  marksOf: (slot: Slot, own: readonly Highlight[]) => readonly Mark[],
): MapScene {
  if (highlighted === null) return scene;
  return {
    ...scene,
    slots: scene.slots.map((slot): Slot => {
      const own = slot.ids.flatMap((id) => highlighted.get(id) ?? []);
      const { ids, stageId, isFolded, x, y, width, height } = slot;
      const marks = once(() => (own.length === 0 ? slot.marks : marksOf(slot, own)));
      return {
        ...{ ids, stageId, isFolded, x, y, width, height },
        ...(own.length === 0 ? { isFaint: true } : {}),
        get marks() {
          return marks();
        },
        get cells() {
          return slot.cells;
        },
      };
    }),
  };
}

/** Around all that belongs to the touchpoint. */
function frameOf({ x, width, y: top, height }: Slot, y: number): Mark[] {
  const isNarrow = width < leastForSign;
  const inset = isNarrow ? 0 : 1;
  const box = {
    kind: 'rect',
    x: round(x + inset),
    y: y + 1,
    width: round(width - 2 * inset),
    height: round(top + height - y - 2),
    radius: Math.min(7, round(width / 3)),
  } as const;
  const ground: Mark = { ...box, fill: 'accentSoft', opacity: isNarrow ? 1 : 0.6 };
  return isNarrow ? [ground] : [ground, { ...box, stroke: 'accent', strokeWidth: 1.5 }];
}

function cornerOf({ x, y, width, height }: Box, own: readonly Highlight[]): Mark[] {
  const frame = { x: round(x - 2), y: round(y - 2), width: round(width + 4), height: round(height + 4) };
  const signs = highlights.filter((kind) => own.includes(kind)).map((kind) => highlightSigns[kind]);
  const badge = 14 + 10 * (signs.length - 1);
  const marks: Mark[] = [{ kind: 'rect', ...frame, radius: 8, stroke: 'accent', strokeWidth: 2.5 }];
  // On a point there is no room for a sign.
  if (width < 40) return marks;
  return [
    ...marks,
    {
      kind: 'rect',
      x: round(x + width - badge),
      y: round(y - 6),
      width: badge + 4,
      height: 16,
      radius: 8,
      fill: 'accent',
    },
    {
      kind: 'text',
      x: round(x + width - badge / 2 + 2),
      y: round(y + 6),
      lines: [signs.join('')],
      lineHeight: 12,
      font: { size: 10, bold: true },
      fill: 'onAccent',
      anchor: 'middle',
    },
  ];
}

function signsOf({ x, width, ids }: Slot, own: readonly Highlight[], { words }: MapModel, measure: Measure, y: number) {
  const kinds = highlights.flatMap((kind) => {
    const count = own.filter((each) => each === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  const room = width - 10;
  const numbered = (sign: string, count: number) => (ids.length > 1 ? `${sign}\u00a0${words.number(count)}` : sign);
  const signs = kinds.map(({ kind, count }) => numbered(highlightSigns[kind], count)).join('  ');
  const named = kinds.map(({ kind, count }) => {
    const name = `${highlightSigns[kind]} ${words.highlights[kind]}`;
    return ids.length > 1 ? `${name} ×${words.number(count)}` : name;
  });
  const [only] = named;
  if (width < leastForSign) {
    const bar = round(Math.min(width, 6));
    return [
      { kind: 'rect', x: round(x + (width - bar) / 2), y: y + 3, width: bar, height: 16, fill: 'accent' },
    ] as Mark[];
  }
  const said =
    [named.join(' · '), signs].find((text) => measure(text, font) <= room) ??
    (kinds.length === 1 && only ? wrapText(only, room, 1, font, measure)[0] : undefined) ??
    kinds.slice(0, 1).map(({ kind }) => highlightSigns[kind])[0] ??
    '';
  const text: Mark = {
    kind: 'text',
    x: round(x + width / 2),
    y: y + 16,
    lines: [said],
    lineHeight: 14,
    font,
    fill: 'accent',
    anchor: 'middle',
  };
  return [text];
}
