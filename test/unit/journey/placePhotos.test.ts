import { describe, expect, it } from 'vitest';
import { nearestTouchpoints, placeByTime, placePhotos } from '@/lib/journey/placePhotos';
import { touchpointSample } from './touchpointSample';

const at = (time: string) => `2026-05-31T${time}:00.000Z`;
const morning = touchpointSample({ capturedAt: at('09:00') });
const noon = touchpointSample({ capturedAt: at('12:00') });
/** Noted in the evening, of what happened in the afternoon. */
const afternoon = touchpointSample({ capturedAt: at('20:00'), occurredAt: { time: at('15:00'), precision: 'hour' } });
const all = [morning, noon, afternoon];

describe('photos', () => {
  it('belong to the touchpoint nearest in time, within half an hour', () => {
    const photos = ['09:30', '09:31', '11:45', '15:10', '20:00'].map((time) => ({ id: time, takenAt: at(time) }));
    expect(Object.fromEntries(placePhotos(photos, all))).toEqual({
      '09:30': { kind: 'evidence', touchpointId: morning.id },
      '09:31': { kind: 'new' },
      '11:45': { kind: 'evidence', touchpointId: noon.id },
      '15:10': { kind: 'evidence', touchpointId: afternoon.id },
      '20:00': { kind: 'new' },
    });
    expect(placePhotos(photos, []).get('09:30')).toEqual({ kind: 'new' });
  });

  it('have the nearest offered first', () => {
    const near = nearestTouchpoints({ id: 'a', takenAt: at('12:50') }, all);
    expect(near.map(({ touchpoint, minutes }) => [touchpoint.id, minutes])).toEqual([
      [noon.id, 50],
      [afternoon.id, 130],
      [morning.id, 230],
    ]);
  });

  it('stand behind what came before them in the journey', () => {
    expect(placeByTime(at('08:00'), all)).toBeNull();
    expect(placeByTime(at('12:00'), all)).toBe(noon.id);
    expect(placeByTime(at('16:00'), all)).toBe(afternoon.id);
    // By hand the order may be another than that of time.
    expect(placeByTime(at('10:00'), [noon, morning, afternoon])).toBe(morning.id);
    expect(placeByTime(at('10:00'), [])).toBeNull();
  });
});
