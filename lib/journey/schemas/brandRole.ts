import * as z from 'zod/mini';

/** What a brand is to the study. Apart from the brand's record: the quick tag names a role and needs nothing else of it. */
export const brandRole = z.enum(['own', 'competitor', 'retailer', 'thirdParty']);
export type BrandRole = z.infer<typeof brandRole>;
