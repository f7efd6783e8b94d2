import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapWords } from '@/lib/i18n/mapWords';
import { headlineText, presentMessages } from '@/lib/i18n/present';
import { lanesOf } from '@/lib/journey/lanes';
import { mapModel } from '@/lib/journey/map/mapModel';
import { journeyCurve, sizesTell } from '@/lib/journey/present/journeyCurve';
import { onlyOwnHeadlines, readOwnHeadlines, writeOwnHeadline } from '@/lib/journey/present/ownHeadlines';
import {
  indexOfPlace,
  type Presentation,
  placeOf,
  presentationOf,
  type StageSlide,
} from '@/lib/journey/present/slides';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { feeling, touchpointSample } from '../touchpointSample';

const stages: readonly Stage[] = [
  { id: 'need', labels: { en: 'Need', fr: 'Besoin' }, phase: 'before' },
  { id: 'choice', labels: { en: 'Choice', fr: 'Choix' }, phase: 'before' },
  { id: 'purchase', labels: { en: 'Purchase', fr: 'Achat' }, phase: 'during' },
  { id: 'use', labels: { en: 'Use', fr: 'Usage' }, phase: 'after' },
];

const journey = {
  id: '0198c0de-0000-7000-8000-000000000001',
  title: 'A dress',
  kind: 'actual',
  state: 'asIs',
  brandId: null,
  personaId: null,
  observerId: null,
  stageModelId: 'own',
  extensions: {},
  stages,
} as const;

const everyLane = () => true;

function presented(
  touchpoints: readonly Touchpoint[],
  shows: (lane: string) => boolean = everyLane,
  extensions: Record<string, unknown> = {},
): Presentation {
  const words = mapWords('en', 'en-GB', { channels: [], emotions: [], kpis: [] });
  return presentationOf({
    model: mapModel({
      ...{ stages, touchpoints, words, evidence: {}, verbatims: [], brands: new Map() },
      lanes: lanesOf({ lanes: [] }),
    }),
    ...{ touchpoints, journey: { ...journey, extensions }, evidence: {}, verbatims: [], countExposures: true, shows },
  });
}

let made = 0;
/** One behind the other, in the order in which they are made. */
function step(stageId: string | null, valence: number | null, more: Partial<Touchpoint> = {}): Touchpoint {
  made += 1;
  return touchpointSample({
    ...{ stageId, title: `Step ${made}`, position: `a${made.toString(36).padStart(4, '0')}`, basis: 'experienced' },
    ...(valence === null ? {} : { emotion: feeling(valence) }),
    ...more,
  });
}

const painPoint = (text: string, severity: number | null) => ({
  ...{ id: crypto.randomUUID(), text, severity, effect: null, themeId: null, solution: '' },
});
const opportunity = (text: string) => ({
  ...{ id: crypto.randomUUID(), text, customerValue: 5, implementationCost: 1, owner: '', status: null },
});

const stageSlide = ({ slides }: Presentation, stageId: string | null) =>
  slides.find((slide): slide is StageSlide => slide.kind === 'stage' && slide.stageId === stageId);
const headlineOf = (presentation: Presentation, stageId: string) => {
  const slide = stageSlide(presentation, stageId);
  return slide && headlineText(slide.headline, presentMessages.en, String);
};

describe('the slides of a journey', () => {
  it('go from the title over each stage to what follows from it', () => {
    const { slides } = presented([
      step('need', 1),
      step('purchase', -2, { painPoints: [painPoint('Fees show late', 5)], opportunities: [opportunity('Say so')] }),
    ]);
    expect(slides.map((slide) => (slide.kind === 'stage' ? slide.stageId : slide.kind))).toEqual([
      ...['title', 'need', 'choice', 'purchase', 'use', 'extremes', 'painPoints', 'opportunities'],
    ]);
  });

  it('leave out what there is nothing to say of, but for stages: that they are empty is worth saying', () => {
    const presentation = presented([step('need', 1)]);
    expect(presentation.slides.map(({ kind }) => kind)).toEqual(['title', 'stage', 'stage', 'stage', 'stage']);
    expect(headlineOf(presentation, 'use')).toBe('Nothing was captured here');
  });

  it('name what stands out most in a stage', () => {
    const presentation = presented([
      step('need', 0, { painPoints: [painPoint('The banner hides all', 4)] }),
      step('choice', 2, { title: 'Sees it worn' }),
      step('purchase', -2, { title: 'Pays a late fee' }),
      step('use', 1),
      step('use', 1),
    ]);
    expect(headlineOf(presentation, 'need')).toBe('What weighs most: The banner hides all');
    expect(headlineOf(presentation, 'choice')).toBe('The highest point of the journey: Sees it worn');
    expect(headlineOf(presentation, 'purchase')).toBe('The lowest point of the journey: Pays a late fee');
    expect(headlineOf(presentation, 'use')).toBe('Both moments feel good');
  });

  it('keep the headline that somebody wrote, until it is taken away', () => {
    const more = { 'another.tool': { kept: true } };
    const once = writeOwnHeadline(more, 'need', '  It begins with a picture ');
    expect(readOwnHeadlines(once).get('need')).toBe('It begins with a picture');
    expect(headlineOf(presented([step('need', 2)], everyLane, once), 'need')).toBe('It begins with a picture');
    expect(onlyOwnHeadlines(once)).toEqual(writeOwnHeadline({}, 'need', 'It begins with a picture'));
    expect(writeOwnHeadline(once, 'need', ' ')).toEqual(more);
    for (const odd of [null, 'text', 7, ['a'], { need: 3 }]) {
      expect(headlineOf(presented([step('need', 2)], everyLane, { 'parcours.headlines': odd }), 'need')).toBe(
        'On the whole, it feels good',
      );
    }
  });

  it('say that a point is one of several, and nothing of an extreme that many share', () => {
    const two = presented([step('need', -2), step('choice', -2, { title: 'Waits' }), step('use', 1)]);
    expect(headlineOf(two, 'choice')).toBe('One of the lowest points: Waits');
    const many = presented([...Array.from({ length: 4 }, () => step('need', -1)), step('choice', -1), step('use', 1)]);
    expect(headlineOf(many, 'choice')).toBe('On the whole, it feels bad');
    expect(headlineOf(many, 'need')).toBe('All 4 moments feel bad');
  });

  it('never take what is not coded for neutral', () => {
    const presentation = presented([step('need', null), step('need', null), step('choice', 0)]);
    expect(stageSlide(presentation, 'need')).toMatchObject({ mean: null, coded: 0, total: 2 });
    expect(headlineOf(presentation, 'need')).toBe('2 touchpoints, whose emotions are still open');
  });

  it('show nothing of the rows that the map hides', () => {
    const touchpoints = [
      step('need', 2, { thought: 'Why only now?', painPoints: [painPoint('Fees', 5)] }),
      step('use', -2, { opportunities: [opportunity('Say so')] }),
    ];
    const presentation = presented(touchpoints, (lane) => lane === 'touchpoints');
    expect(presentation.slides.map(({ kind }) => kind)).toEqual(['title', 'stage', 'stage', 'stage', 'stage']);
    expect(JSON.stringify(presentation)).not.toMatch(/Why only now|Fees|Say so/);
    expect(presentation.points.every(({ valence }) => valence === null)).toBe(true);
  });

  it('show nothing internal, and nothing that is excluded', () => {
    const presentation = presented([
      step('need', 1, { internalNote: 'Not for clients', note: 'A note of ours', ownerTeam: 'Team C' }),
      step('need', -2, { title: 'Left out', status: 'excluded' }),
      step('need', 1),
    ]);
    expect(presentation.points.map(({ order }) => order)).toEqual([1, 2]);
    expect(JSON.stringify({ ...presentation, byId: [...presentation.byId] })).not.toMatch(
      /Not for clients|A note of ours|Team C|Left out/,
    );
  });

  const touchpoints = fc
    .array(
      fc.record({
        stageId: fc.option(fc.constantFrom('need', 'choice', 'purchase', 'use', 'gone')),
        valence: fc.option(fc.integer({ min: -2, max: 2 })),
        basis: fc.constantFrom('experienced', 'observed', 'reported', 'expert', 'assumed'),
        severities: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 2 }),
      }),
      { maxLength: 30 },
    )
    .map((all) =>
      all.map(({ stageId, valence, basis, severities }) =>
        step(stageId, valence, { basis, painPoints: severities.map((each, nth) => painPoint(`Pain ${nth}`, each)) }),
      ),
    );

  it('tell each touchpoint once, in the order of the journey, with figures that add up', () => {
    fc.assert(
      fc.property(touchpoints, (all) => {
        const presentation = presented(all);
        const { slides, points } = presentation;
        expect(points.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        const own = slides.filter((slide) => slide.kind === 'stage');
        const told = own.flatMap((slide) => [...slide.points, ...slide.others].map(({ id }) => id));
        expect(told.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const slide of own) {
          expect(slide.points.length).toBeLessThanOrEqual(4);
          const orders = slide.points.map(({ order }) => order);
          expect(orders).toEqual(orders.toSorted((a, b) => a - b));
          const sum = slide.bases.reduce((total, { count }) => total + count, 0);
          expect(sum).toBe(slide.coded > 0 ? slide.coded : slide.total);
          expect(slide.mean === null).toBe(slide.coded === 0);
          for (const language of ['en', 'fr'] as const) {
            expect(headlineText(slide.headline, presentMessages[language], String)).not.toMatch(/undefined|null|^$/);
          }
        }
        for (const [index, slide] of slides.entries()) expect(indexOfPlace(slides, placeOf(slide))).toBe(index);
      }),
    );
  });

  it('number as many points as there is room for, the first of them first', () => {
    fc.assert(
      fc.property(touchpoints, fc.integer({ min: 60, max: 1200 }), (all, width) => {
        const { points } = presented(all);
        const coded = points.filter(({ valence }) => valence !== null).map(({ id }) => id);
        const numbered = new Set(coded.toReversed());
        const measure = (text: string) => text.length * 8;
        const { markers } = journeyCurve(points, { width, height: 180, measure, numbered });
        const numbers = markers.flat().filter((mark) => mark.kind === 'text');
        const boxes = numbers.map(({ x, y, lines: [text = ''] }) => ({ x, y, half: measure(text) / 2 }));
        for (const [nth, one] of boxes.entries()) {
          for (const other of boxes.slice(nth + 1)) {
            expect(Math.abs(one.x - other.x) >= one.half + other.half || Math.abs(one.y - other.y) >= 12).toBe(true);
          }
        }
        const last = points.findLast(({ valence }) => valence !== null);
        if (last) expect(numbers.map(({ lines: [text] }) => text)).toContain(String(last.order));
      }),
    );
  });

  it('name every stage whole, also those of one point, and no two names in one place', () => {
    const measure = (text: string) => text.length * 8;
    const named = (all: readonly Touchpoint[], height = 190) => {
      const curve = journeyCurve(presented(all).points, { width: 1200, height, measure });
      return { curve, texts: curve.axis.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])) };
    };
    const many = Array.from({ length: 20 }, () => step('need', 1));
    const all = [...many, step('choice', -1), step('purchase', 2), step('use', 0), step(null, 1)];
    const { curve, texts } = named(all);
    expect(texts.map(({ lines }) => lines.join())).toEqual(['Need', 'Choice', 'Purchase', 'Use', 'To code']);
    for (const [nth, one] of texts.entries()) {
      expect(one.x + measure(one.lines.join())).toBeLessThanOrEqual(1200 - 14);
      expect(one.y).toBeLessThan(curve.plot.y);
      for (const other of texts.slice(nth + 1)) {
        const isBeside = one.x + measure(one.lines.join()) <= other.x || other.x + measure(other.lines.join()) <= one.x;
        expect(isBeside || one.y !== other.y).toBe(true);
      }
    }
    // Where the curve needs what room there is, they are cut as before.
    expect(new Set(named(all, 96).texts.map(({ y }) => y)).size).toBe(1);
    // A stage that is gone back to was named before.
    const back = named([...many, step('purchase', 1), step('need', 1), step('purchase', 1)]).texts;
    expect(back.filter(({ lines }) => lines.join().startsWith('↩'))).toHaveLength(2);
  });

  it('draw a point the larger, the stronger the feeling was, and as usual where nobody said', () => {
    const felt = (arousal: number | null) => step('need', 1, { emotion: { ...feeling(1), arousal } });
    const { points } = presented([felt(1), felt(5), felt(null)]);
    const { markers } = journeyCurve(points, { width: 1200, height: 190, measure: (text) => text.length * 7 });
    const [weak, strong, unsaid] = markers.map(([mark]) => (mark?.kind === 'circle' ? mark.radius : 0));
    expect([weak, unsaid, strong]).toEqual([4.9, 7, 9.1]);
    const hidden = presented([felt(5)], (lane) => lane !== 'emotion');
    expect(hidden.points.map(({ intensity }) => intensity)).toEqual([null]);
    expect(sizesTell(points)).toBe(true);
    expect(sizesTell(hidden.points)).toBe(false);
    expect(sizesTell(presented([felt(null), step('need', null)]).points)).toBe(false);
    // Of specks nobody compares sizes.
    expect(sizesTell(presented(Array.from({ length: 400 }, () => felt(5))).points)).toBe(false);
  });

  it('draw neither outlines nor dashes where points stand closer than those would', () => {
    const dense = journeyCurve(
      presented(Array.from({ length: 400 }, (_, nth) => step('need', nth % 9 === 8 ? null : (nth % 5) - 2))).points,
      { width: 1200, height: 110, measure: (text) => text.length * 7 },
    );
    const marks = [...dense.markers.flat(), ...dense.line.flatMap((piece) => piece.marks)];
    for (const mark of marks) expect('dash' in mark ? (mark.dash ?? 'solid') : 'solid').toBe('solid');
    for (const mark of dense.markers.flat()) expect('fill' in mark && 'stroke' in mark && mark.stroke).toBeFalsy();
    // The faces of the scale stand beside each other, not over each other.
    const faces = dense.axis.flatMap((mark) => (mark.kind === 'circle' && mark.radius > 4 ? [mark] : []));
    for (const [nth, { y, radius }] of faces.entries()) {
      const next = faces[nth + 1];
      if (next) expect(next.y - y).toBeGreaterThanOrEqual(2 * radius);
    }
  });

  it('draw a curve that only goes on, with a gap wherever nothing is coded', () => {
    fc.assert(
      fc.property(touchpoints, fc.integer({ min: 300, max: 3000 }), (all, width) => {
        const { points } = presented(all);
        const curve = journeyCurve(points, { width, height: 180, measure: (text) => text.length * 7 });
        expect(curve.places).toHaveLength(points.length);
        for (const [index, { x, y }] of curve.places.entries()) {
          expect(x).toBeGreaterThan(curve.places[index - 1]?.x ?? 0);
          expect(x).toBeLessThan(width);
          expect(y === null).toBe(points[index]?.valence === null);
          if (y !== null) expect(y).toBeGreaterThan(curve.plot.y);
          if (y !== null) expect(y).toBeLessThan(curve.height);
        }
        // A line for each two neighbours that are coded, and none else.
        const lines = curve.line.filter(({ marks }) => marks[0]?.kind === 'path').length;
        const pairs = points.filter(
          ({ valence }, index) => index > 0 && valence !== null && points[index - 1]?.valence !== null,
        );
        expect(lines).toBe(pairs.length);
        const widths = curve.bands.reduce((sum, band) => sum + band.width, 0);
        if (points.length > 0) expect(widths).toBeCloseTo(curve.plot.width, 3);
      }),
    );
  });
});
