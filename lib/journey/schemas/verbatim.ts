import * as z from 'zod/mini';
import { anchor } from './anchor';
import { emotion } from './emotion';
import { catalogueId, languageTag, list, maybe, nonNegativeInteger, open, text, uuid } from './open';
import { page } from './page';
import { recordShape } from './record';

/** A customer's own words: what they report, apart from the act of reading them. */
export const verbatim = open(() => ({
  ...recordShape,
  id: uuid,
  studyId: uuid,
  quote: z.string().check(z.minLength(1)),
  brandId: maybe(uuid),
  journeyId: maybe(uuid),
  /** The stage it talks about. */
  stageId: maybe(catalogueId),
  themeIds: list(catalogueId),
  emotion: maybe(emotion),
  rating: maybe(open({ value: z.number(), best: maybe(z.number()), count: maybe(nonNegativeInteger) })),
  publishedAt: maybe(z.string()),
  /** Initials only, by default: reviewers are people. */
  authorInitials: text,
  language: maybe(languageTag),
  page: maybe(page),
  anchor: maybe(anchor),
  evidenceIds: list(uuid),
  touchpointId: maybe(uuid),
  observerId: maybe(uuid),
}));
export type Verbatim = z.infer<typeof verbatim>;
