import type { Stage } from '../schemas/study';

/** What an address suggests of a page that nobody has read: proposals, each null where it does not tell. */
export interface AddressSuggestion {
  readonly channel: string | null;
  readonly category: string | null;
  /** Of the stages that were given. */
  readonly stageId: string | null;
}

/** Suggests by the address of a page, and by the tracking parameters that it was reached with. */
export type SuggestFromAddress = (
  page: { readonly url: string; readonly campaign: Readonly<Record<string, string>> },
  stages: readonly Pick<Stage, 'id' | 'phase'>[],
) => AddressSuggestion;
