import { newId } from '@/lib/journey/newId';
import { type Touchpoint, touchpoint } from '@/lib/journey/schemas/touchpoint';

/** A touchpoint with everything open but what is given. */
export function touchpointSample(values: Partial<Touchpoint> = {}): Touchpoint {
  return touchpoint.parse({
    id: newId(),
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:00:00.000Z',
    version: {},
    journeyId: '0198c0de-0000-7000-8000-000000000001',
    position: 'a0',
    capturedAt: '2026-03-02T09:00:00.000Z',
    title: 'Reads the product page',
    basis: 'expert',
    ...values,
  });
}

export const feeling = (valence: number | null): NonNullable<Touchpoint['emotion']> => ({
  valence,
  arousal: null,
  label: null,
  basis: null,
});
