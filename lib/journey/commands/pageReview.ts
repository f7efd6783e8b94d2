import * as z from 'zod/mini';
import { anchor } from '../schemas/anchor';
import { languageTag } from '../schemas/open';

/** A review as read from a page. People are named by their initials only. */
export const pageReview = z.object({
  /** In the reviewer's words, of at most 20,000 characters. */
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  title: z.nullable(z.string().check(z.maxLength(1000))),
  rating: z.nullable(z.object({ value: z.number(), best: z.number() })),
  authorInitials: z.nullable(z.string().check(z.maxLength(20))),
  /** As the page dates it: an RFC 3339 instant or a calendar date where it could be read, else as it is written ("2 weeks ago"); null for none. */
  publishedAt: z.nullable(z.string().check(z.maxLength(100))),
  language: z.nullable(languageTag),
  anchor: z.nullable(anchor),
});
export type PageReview = z.infer<typeof pageReview>;
