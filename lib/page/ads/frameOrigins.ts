import { attributeOf } from '../untampered';

const mostOrigins = 20;

/** The origins that frames say they are of, each once: what they were redirected to, nobody outside of them knows. */
export function originsOf(frames: readonly Element[], url: string): string[] {
  const origins = frames.flatMap((frame) => {
    const address = attributeOf(frame, 'src') ?? '';
    if (address === '' || !URL.canParse(address, url)) return [];
    const { protocol, origin } = new URL(address, url);
    return protocol === 'https:' || protocol === 'http:' ? [origin] : [];
  });
  return [...new Set(origins)].slice(0, mostOrigins);
}
