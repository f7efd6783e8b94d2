import { isWithin } from '../windowPath';

/** What a frame of another site shows, read in the frame itself, for the advertisement that it is in. Plain JSON. */
export interface FrameAd {
  /** As `windowPath` has it. */
  readonly path: readonly number[];
  readonly url: string;
  readonly label: string | null;
  readonly advertiser: string | null;
  readonly landingUrl: string | null;
  readonly network: string | null;
  /** At most 1,000 UTF-16 units. */
  readonly text: string;
  /** The origins of frames in it that cannot be read from there. */
  readonly closedOrigins: readonly string[];
}

/** What is known of a frame and the frames in it, as one. */
export function joined(all: readonly FrameAd[], path: readonly number[]): FrameAd | null {
  const inside = all
    .filter((each) => isWithin(each.path, path))
    .sort((one, other) => one.path.length - other.path.length);
  const [outermost] = inside;
  if (!outermost || outermost.path.length !== path.length) return null;
  const first = <Name extends 'label' | 'advertiser' | 'landingUrl' | 'network'>(name: Name) =>
    inside.find((each) => each[name] !== null)?.[name] ?? null;
  // Who advertises is told by the same frame as where it leads, or by none.
  const leading = inside.find(({ landingUrl }) => landingUrl !== null);
  return {
    ...outermost,
    label: first('label'),
    advertiser: leading ? leading.advertiser : first('advertiser'),
    landingUrl: first('landingUrl'),
    network: first('network'),
    text: inside
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
  };
}
