import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapWords } from '@/lib/i18n/mapWords';
import { layoutChannels } from '@/lib/journey/map/layoutChannels';
import { layoutStages } from '@/lib/journey/map/layoutStages';
import { layoutTimeline } from '@/lib/journey/map/layoutTimeline';
import { mapSheets } from '@/lib/journey/map/mapSheets';
import type { Box, Font, MapScene, Mark } from '@/lib/journey/map/scene';
import { journeys, measure, modelOf, sizes, type Told, touchpointsOf } from './samples';

const layouts = { stages: layoutStages, channels: layoutChannels, timeline: layoutTimeline };
const kinds = ['stages', 'channels', 'timeline'] as const;

/** Half a pixel and what rounding to tenths takes. */
const tolerance = 0.6;

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + tolerance &&
  b.x + b.width > a.x + tolerance &&
  a.y + a.height > b.y + tolerance &&
  b.y + b.height > a.y + tolerance;

/** Whether a mark begins within the height of a box. */
function isIn(mark: Mark, { y, height }: Pick<Box, 'y' | 'height'>): boolean {
  const top = 'y' in mark ? mark.y : Number('d' in mark ? /^M[^,]+,([\d.]+)/.exec(mark.d)?.[1] : Number.NaN);
  return top >= y && top <= y + height;
}

/** The marks of a scene that have a box. */
function boxesOf({ backdrop, slots, overlay, header, side }: MapScene): Box[] {
  const all: readonly Mark[] = [
    ...backdrop,
    ...slots.flatMap(({ marks }) => marks),
    ...overlay.flatMap(({ marks }) => marks),
    ...header,
    ...side,
  ];
  return all.flatMap((mark): Box[] => {
    switch (mark.kind) {
      case 'rect':
      case 'image':
        return [mark];
      case 'circle':
        return [{ x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius }];
      case 'clippedPath':
        return [mark.clip];
      default:
        return [];
    }
  });
}

describe.each(kinds)('a map by %s', (kind) => {
  const lay = layouts[kind];

  it('has every touchpoint in exactly one slot', () => {
    fc.assert(
      fc.property(journeys, sizes, (touchpoints, size) => {
        const { slots } = lay(modelOf(touchpoints), { ...size, measure });
        const ids = slots.flatMap((slot) => slot.ids);
        expect(ids.toSorted()).toEqual(touchpoints.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('lays no lane, no column and no card over another', () => {
    fc.assert(
      fc.property(journeys, sizes, (touchpoints, size) => {
        const { slots, lanes, columns } = lay(modelOf(touchpoints), { ...size, measure });
        // Of a timeline the slots may share a time; their cards do not share a place.
        const cards = kind === 'timeline' ? slots.flatMap(({ cells }) => cells) : slots;
        for (const boxes of [cards, lanes, columns]) {
          boxes.forEach((box, nth) => {
            for (const other of boxes.slice(nth + 1)) expect(overlap(box, other)).toBe(false);
          });
        }
      }),
    );
  });

  it('draws nothing outside of itself', () => {
    fc.assert(
      fc.property(journeys, sizes, (touchpoints, size) => {
        const scene = lay(modelOf(touchpoints), { ...size, measure });
        for (const { x, y, width, height } of boxesOf(scene)) {
          expect(Number.isFinite(x + y + width + height)).toBe(true);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-tolerance);
          expect(x + width).toBeLessThanOrEqual(scene.width + tolerance);
          expect(y + height).toBeLessThanOrEqual(scene.height + tolerance);
        }
      }),
    );
  });

  it('holds no number that is none', () => {
    fc.assert(
      fc.property(journeys, sizes, (touchpoints, size) => {
        expect(JSON.stringify(lay(modelOf(touchpoints), { ...size, measure }))).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('is there without touchpoints', () => {
    const { slots, columns, width } = lay(modelOf([]), { slotWidth: null, availableWidth: 1200, measure });
    expect(width).toBeLessThanOrEqual(1200);
    expect(slots.every(({ ids }) => ids.length === 0)).toBe(true);
    if (kind !== 'timeline') expect(columns.map(({ id }) => id)).toEqual(['awareness', 'decision', 'retention']);
  });
});

describe('what is to stand out', () => {
  const kinds = ['lowest', 'momentOfTruth', 'gap', 'unanswered'] as const;
  const signs = fc.array(fc.subarray([...kinds], { minLength: 1 }), { maxLength: 24 });

  it.each(Object.keys(layouts) as (keyof typeof layouts)[])('does, says why, and the rest is faint: %s', (name) => {
    fc.assert(
      fc.property(journeys, sizes, signs, (touchpoints, size, all) => {
        const highlighted = new Map(touchpoints.flatMap(({ id }, nth) => (all[nth] ? [[id, all[nth]] as const] : [])));
        const plain = layouts[name](modelOf(touchpoints), { ...size, measure });
        const scene = layouts[name](modelOf(touchpoints, { highlighted }), { ...size, measure });
        expect(scene.slots.map(({ ids }) => ids)).toEqual(plain.slots.map(({ ids }) => ids));
        scene.slots.forEach((slot, nth) => {
          const isMarked = slot.ids.some((id) => highlighted.has(id));
          expect(slot.isFaint ?? false).toBe(!isMarked);
          expect(slot.marks.length > (plain.slots[nth]?.marks.length ?? 0)).toBe(isMarked);
        });
        for (const { x, y, width, height } of boxesOf(scene)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-tolerance);
          expect(x + width).toBeLessThanOrEqual(scene.width + tolerance);
          expect(y + height).toBeLessThanOrEqual(scene.height + tolerance);
        }
      }),
    );
  });

  it('is named where there is room, and has its sign where there is none', () => {
    const touchpoints = touchpointsOf([{ stageId: 'decision', valence: -2 }]);
    const highlighted = new Map(touchpoints.map(({ id }) => [id, ['lowest', 'gap'] as const]));
    const said = (slotWidth: number) =>
      layoutStages(modelOf(touchpoints, { highlighted }), { slotWidth, measure }).slots.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : [])),
      );
    expect(said(300)).toContain('▼ Lowest point · ± Gap');
    expect(said(40).some((line) => /^▼ {2}±$/.test(line))).toBe(true);
  });
});

describe('a map by stages', () => {
  it('fits the window at first sight, however many there are', () => {
    fc.assert(
      fc.property(journeys, fc.integer({ min: 1024, max: 2560 }), (touchpoints, availableWidth) => {
        const { width } = layoutStages(modelOf(touchpoints), { slotWidth: null, availableWidth, measure });
        expect(width).toBeLessThanOrEqual(availableWidth + 1);
      }),
    );
  });

  it('keeps the counts and the means when stages are folded', () => {
    fc.assert(
      fc.property(journeys, sizes, fc.subarray(['awareness', 'decision', 'retention', null]), (all, size, folded) => {
        const model = modelOf(all);
        const facts = ({ columns }: MapScene) => columns.map(({ id, count, meanValence }) => [id, count, meanValence]);
        const open = layoutStages(model, { ...size, measure });
        const shut = layoutStages(model, { ...size, measure, foldedStages: new Set(folded) });
        expect(facts(shut)).toEqual(facts(open));
      }),
    );
  });

  it('makes a lane thin in which nothing stands, and one that the reader has folded', () => {
    const model = modelOf(touchpointsOf([{ stageId: 'decision', valence: 1, thought: 'Is it linen?' }]));
    const heightOf = (id: string, collapsedLanes: ReadonlySet<string>) =>
      layoutStages(model, { slotWidth: 200, measure, collapsedLanes }).lanes.find((lane) => lane.id === id)?.height ??
      0;
    expect(heightOf('metrics', new Set())).toBeLessThan(heightOf('thought', new Set()));
    expect(heightOf('thought', new Set(['thought']))).toBe(heightOf('metrics', new Set()));
  });

  it('names a lane in which nothing stands in full', () => {
    const model = modelOf(touchpointsOf([{ stageId: 'decision', valence: 1 }]));
    const { lanes, side } = layoutStages(model, { slotWidth: 200, measure });
    const said = side.flatMap((mark) => (mark.kind === 'text' ? [mark.lines.join(' ')] : []));
    for (const { name, isEmpty } of lanes) if (isEmpty) expect(said).toContain(name);
  });

  it('tells what is bad by more than its colour, also where there is no room for words', () => {
    const told = { stageId: 'decision', valence: -1, thought: 'Is it linen?', painPoints: ['The fees come last'] };
    const { lanes, slots } = layoutStages(modelOf(touchpointsOf([told])), { slotWidth: 20, measure });
    const shapeIn = (id: string) => {
      const lane = lanes.find((each) => each.id === id);
      return slots.flatMap(({ marks }) => marks.filter((mark) => lane && isIn(mark, lane)).map(({ kind }) => kind));
    };
    expect(shapeIn('thought')).toEqual(['rect']);
    expect(shapeIn('painPoints')).toEqual(['path']);
  });

  it('counts nothing that is excluded, and joins the curve over it', () => {
    const told = [
      { stageId: 'decision', valence: 0 },
      { stageId: 'decision', valence: -1, status: 'excluded', painPoints: ['Nobody counts this'] },
      { stageId: 'decision', valence: 1 },
    ] as const;
    const model = modelOf(touchpointsOf(told));
    const stage = model.stages.find(({ id }) => id === 'decision');
    expect(stage).toMatchObject({ total: 2, counted: 2, coded: 2, meanValence: 0.5, lowestValence: 0 });
    expect(model.entries.map(({ valence }) => valence)).toEqual([0, null, 1]);
    const open = layoutStages(model, { slotWidth: 176, availableWidth: 1200, measure });
    const heads = (marks: readonly Mark[]) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : [])).join(' | ');
    expect(heads(open.header)).toContain('2 touchpoints · mean +0.5');
    const points = open.overlay.filter(({ marks }) => marks.some(({ kind }) => kind === 'circle'));
    expect(points).toHaveLength(2);
    // The tints under one run of two, and one line between them.
    expect(open.overlay.filter(({ marks }) => marks.some(({ kind }) => kind === 'clippedPath'))).toHaveLength(1);
    const folded = layoutStages(model, {
      ...{ slotWidth: 176, availableWidth: 1200, measure },
      foldedStages: new Set(['decision']),
    });
    const said = heads(folded.slots.flatMap(({ marks }) => marks));
    expect(said).toContain('2 touchpoints');
    expect(said).not.toContain('Nobody');
  });

  it('quotes as the reader’s language does', () => {
    const thought = (language: 'en' | 'fr') => {
      const words = mapWords(language, language, { channels: [], emotions: [], kpis: [] });
      const [entry] = modelOf(touchpointsOf([{ stageId: 'decision', valence: 0, thought: 'Et alors ?' }]), {
        words,
      }).entries;
      return entry?.cells.get('thought')?.lines[0]?.text;
    };
    expect(thought('en')).toBe('“Et alors ?”');
    expect(thought('fr')).toBe('«\u00a0Et alors ?\u00a0»');
  });

  it('asks no emotion of a plan', () => {
    const steps = touchpointsOf([{ stageId: 'decision', valence: null, basis: 'assumed' }]);
    const band = (isPlanned: boolean) =>
      layoutStages(modelOf(steps, { isPlanned }), { slotWidth: 200, measure }).lanes.find(({ id }) => id === 'emotion');
    expect(band(true)?.isEmpty).toBe(true);
    expect(band(false)?.isEmpty).toBe(false);
  });
});

describe('sheets of paper', () => {
  it('hold the whole map once, and cut no touchpoint in two that fits on one', () => {
    fc.assert(
      fc.property(journeys, sizes, fc.integer({ min: 600, max: 2000 }), (touchpoints, size, width) => {
        const scene = layoutStages(modelOf(touchpoints), { ...size, measure });
        const sheets = mapSheets(scene, width);
        let at = scene.sideWidth;
        for (const sheet of sheets) {
          expect(sheet.x).toBeCloseTo(at, 3);
          expect(sheet.width).toBeLessThanOrEqual(width + tolerance);
          at = sheet.x + sheet.width;
        }
        expect(at).toBeCloseTo(scene.width, 3);
        for (const slot of scene.slots) {
          const pieces = sheets.filter(({ x, width: own }) => slot.x + slot.width > x + 1 && slot.x < x + own - 1);
          expect(pieces).toHaveLength(1);
        }
      }),
    );
  });
});

describe('a map by time', () => {
  it('stands by the clock, and cuts out the days on which nothing happened', () => {
    const told = [0, 30, 60, 60 * 24 * 3, 60 * 24 * 3 + 30].map((at) => ({ stageId: 'decision', valence: 1, at }));
    const { slots, columns } = layoutTimeline(modelOf(touchpointsOf(told)), {
      slotWidth: 200,
      availableWidth: 1400,
      measure,
    });
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = slots.map(({ x }) => x);
    expect(columns).toHaveLength(2);
    expect(b - a).toBeCloseTo(c - b, 3);
    expect(e - d).toBeCloseTo(c - b, 3);
    expect(d - c).toBeLessThan(10 * (c - b));
  });

  it('writes no time spent over another, however near they stand, and leaves none out that has room', () => {
    const minute = 60_000;
    const told = [0, 1, 2, 40, 60 * 24 * 3].map((at) => ({
      ...{ stageId: 'decision', valence: 1, at },
      durationMs: at === 40 ? 5 * minute : minute,
    }));
    const { lanes, slots } = layoutTimeline(modelOf(touchpointsOf(told)), {
      ...{ slotWidth: null, availableWidth: 1200, measure },
    });
    const time = lanes.find(({ id }) => id === 'time');
    const labels = slots
      .flatMap(({ marks }) => marks)
      .flatMap((mark) =>
        mark.kind === 'text' && time && mark.y > time.y && mark.y < time.y + time.height
          ? [{ x: mark.x, end: mark.x + Math.max(...mark.lines.map((line) => measure(line, mark.font))) }]
          : [],
      );
    expect(labels).toHaveLength(3);
    labels.forEach(({ x }, nth) => {
      expect(x).toBeGreaterThan(labels[nth - 1]?.end ?? 0);
    });
  });

  it('says no time for what took none that is known', () => {
    const { header } = layoutTimeline(modelOf(touchpointsOf([{ stageId: 'decision', valence: 1 }])), {
      ...{ slotWidth: null, measure },
    });
    const said = header.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));
    expect(said).toContain('1 touchpoint');
  });

  it('says of a span how many there are and how long they took, and cuts neither', () => {
    const told = [0, 25, 60 * 24 * 3, 60 * 24 * 3 + 61, 60 * 24 * 9].map((at) => ({
      ...{ stageId: 'decision', valence: 1, at },
    }));
    const saidAt = (scale: number) => {
      const wide = (text: string, font: Font) => scale * measure(text, font);
      const { header } = layoutTimeline(modelOf(touchpointsOf(told)), {
        ...{ slotWidth: null, availableWidth: 500, measure: wide },
      });
      return header.flatMap((mark) => (mark.kind === 'text' && mark.y === 42 ? mark.lines : []));
    };
    expect(saidAt(1)).toEqual(['2 touchpoints · 25 mins', '2 touchpoints · 1 hr 1 min', '1 touchpoint']);
    expect(saidAt(1.6)).toEqual(['2 touchpoints', '2 touchpoints · 1 hr 1 min', '1']);
    expect(saidAt(4)).toEqual(['2', '2', '1']);
  });

  it('puts what has no time apart', () => {
    const steps = touchpointsOf([{ stageId: 'decision', valence: null }]);
    const { columns } = layoutTimeline(modelOf(steps, { isPlanned: true }), { slotWidth: null, measure });
    expect(columns.map(({ name }) => name)).toEqual(['Time not known']);
  });
});

describe('a map by channels', () => {
  it('has a row for each channel, in the order in which the journey meets them', () => {
    const told = ['store', 'website', 'store', null].map((channel) => ({ stageId: 'decision', valence: 1, channel }));
    const { lanes } = layoutChannels(modelOf(touchpointsOf(told)), { slotWidth: 200, measure });
    expect(lanes.map(({ name }) => name)).toEqual(['Emotion', 'Store or office', 'Website', 'Channel not said']);
  });

  describe('in which a stage is folded', () => {
    const path = (channels: readonly string[], more: Partial<Told> = {}) =>
      channels.map((channel) => ({ stageId: 'decision', valence: 1, channel, ...more }));
    const handOvers = (told: readonly Told[], slotWidth = 60) => {
      const { backdrop, columns, lanes } = layoutChannels(modelOf(touchpointsOf(told)), {
        ...{ slotWidth, foldedStages: new Set(['decision']), measure },
      });
      const rowAt = (y: number) => lanes.find((lane) => y > lane.y && y < lane.y + lane.height)?.name ?? '';
      const columnAt = (x: number) =>
        columns.find((column) => x >= column.x && x <= column.x + column.width)?.name ?? '';
      return backdrop.flatMap((mark) => {
        if (mark.kind !== 'path' || mark.stroke !== 'accent' || mark.fill !== undefined) return [];
        return [...mark.d.matchAll(/M([\d.]+),([\d.]+)C[^M]*,([\d.]+),([\d.]+)(?=M|$)/g)].map((way) => {
          const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = way.slice(1).map(Number);
          return {
            says: `${columnAt(x1)}/${rowAt(y1)} > ${columnAt(x2)}/${rowAt(y2)}`,
            strokeWidth: mark.strokeWidth ?? 0,
          };
        });
      });
    };

    it('draws the path into it, from channel to channel in it, and out of it', () => {
      const ways = handOvers([
        { stageId: 'awareness', valence: 1, channel: 'social' },
        ...path(['store', 'website', 'website', 'store', 'website']),
        { stageId: 'retention', valence: 1, channel: 'email' },
      ]);
      expect(ways.map(({ says }) => says).toSorted()).toEqual([
        'Awareness/Social media > Decision/Store or office',
        'Decision/Store or office > Decision/Website',
        'Decision/Website > Decision/Store or office',
        'Decision/Website > Retention/E-mail',
      ]);
      const [widest] = ways.toSorted((a, b) => b.strokeWidth - a.strokeWidth);
      // The way that was gone twice.
      expect(widest?.says).toBe('Decision/Store or office > Decision/Website');
    });

    it('draws them where all stages are', () => {
      const ways = handOvers([{ stageId: 'awareness', valence: 1, channel: 'social' }, ...path(['store', 'phone'])], 4);
      expect(ways.map(({ says }) => says)).toEqual([
        'Awareness/Social media > Decision/Store or office',
        'Decision/Store or office > Decision/Phone',
      ]);
    });

    it('goes past what is excluded', () => {
      const ways = handOvers([...path(['store']), ...path(['email'], { status: 'excluded' }), ...path(['phone'])]);
      expect(ways.map(({ says }) => says)).toEqual(['Decision/Store or office > Decision/Phone']);
    });
  });
});
