import * as z from 'zod/mini';
import { catalogueId, maybe, open, scale } from './open';

export const basis = z.enum(['experienced', 'observed', 'reported', 'expert', 'assumed']);
export type Basis = z.infer<typeof basis>;

/** How a touchpoint feels: -2 (very negative) to +2 (very positive), the scale that journey-mapping tools share. */
export const valence = scale(-2, 2);

/**
 * An emotion. `valence` is null while it is still to be coded. `label` is one of the W3C EmotionML everyday categories or one of
 * our additions. `basis` is set only where it differs from the touchpoint's.
 */
export const emotion = open(() => ({
  valence: maybe(valence),
  arousal: maybe(scale(1, 5)),
  label: maybe(catalogueId),
  basis: maybe(basis),
}));
export type Emotion = z.infer<typeof emotion>;
