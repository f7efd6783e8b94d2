/** What of walkthroughs is handed over: one with its journey, or those that are compared by a brief. */
export type VisitScope =
  | { readonly kind: 'walkthrough'; readonly walkthroughId: string; readonly journeyId: string }
  | {
      readonly kind: 'brief';
      readonly briefId: string;
      readonly studyId: string;
      /** In the order in which they stand side by side. */
      readonly walkthroughIds: readonly string[];
    };
