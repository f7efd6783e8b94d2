import * as z from 'zod/mini';
import { address } from '@/lib/journey/schemas/open';
import type { FrameAd } from './frameAd';

const line = z.nullable(z.string().check(z.maxLength(2000)));

const frameAd = z.object({
  path: z.array(z.number()).check(z.minLength(1), z.maxLength(50)),
  url: address,
  label: line,
  advertiser: line,
  landingUrl: z.nullable(address),
  network: line,
  text: z.string().check(z.maxLength(2000)),
  closedOrigins: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100)),
});

/** What readers in frames sent, checked; what is anything else is left out. */
export function parseFrameAds(sent: readonly unknown[]): FrameAd[] {
  return sent.flatMap((each) => {
    const { data } = frameAd.safeParse(each);
    return data ? [data] : [];
  });
}
