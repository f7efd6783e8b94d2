/** A time in which a page was in view, in milliseconds since 1970, and what was done in it. */
export interface SeenStretch {
  readonly from: number;
  readonly to: number;
  readonly activeMs: number;
  readonly clicks: number;
  readonly fields: number;
  readonly interruptions: number;
}
