import * as z from 'zod/mini';

/** On the brand's own ground, or on another's. */
export const contact = z.enum(['direct', 'indirect']);
export type Contact = z.infer<typeof contact>;

/** Who began it. */
export const initiator = z.enum(['customer', 'company', 'thirdParty']);
export type Initiator = z.infer<typeof initiator>;

/** Whether the customer does something or only meets it. */
export const engagement = z.enum(['active', 'passive']);
export type Engagement = z.infer<typeof engagement>;

/** Media that the brand pays for, has itself, or is given by others. */
export const media = z.enum(['paid', 'owned', 'earned']);
export type Media = z.infer<typeof media>;
