/** How long texts may be, in UTF-16 units: the schemas refuse longer ones, and text boxes stop there. */
export const textLimits = {
  /** Whatever is written about a touchpoint, and any text that has no bound of its own. */
  line: 20_000,
  touchpointTitle: 1000,
  journeyTitle: 500,
  brandName: 200,
  tag: 200,
  /** As the domain name system has it. */
  domain: 253,
} as const;
