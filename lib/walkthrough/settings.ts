/** The recorder's times, in milliseconds. */
export const times = {
  /** After longer than this without a sign of life nothing was recorded: mostly the machine slept. The browser's alarms come every 30 seconds. */
  gap: 75_000,
  /** For how long somebody who did something counts as active. */
  idle: 30_000,
  /** Events that come this much later than others which happened after them still take their place among these. */
  late: 5_000,
  /** The same page told of twice, by the browser and by the page itself. */
  same: 1_000,
  /** A script that rewrites the address so soon after the arrival names the same page better. */
  rewrite: 150,
} as const;

/** How many events are remembered, so as to know one that comes again. */
export const rememberedIds = 100;
