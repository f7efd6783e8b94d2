import { htmlReply, type Reply, type SiteRequest } from '../site';
import { hardPage } from './hardPage';
import { SAMPLES } from './samples';

const POLICY = "default-src 'none'; style-src 'self'; frame-src 'none'; base-uri 'none'; sandbox allow-scripts";

/**
 * A page that its own policy locks down. No image may load, so its `<img>` stays empty (right-clicking it still names its address);
 * `?img=self` lets images of its own origin through and changes nothing else.
 */
export function cspPage(request: SiteRequest): Reply {
  const policy = request.query.get('img') === 'self' ? `${POLICY}; img-src 'self'` : POLICY;
  const page = hardPage({
    title: 'Strict content security policy',
    purpose:
      'This page forbids scripts, frames, images and connections by its content security policy, and lives in a sandboxed origin.',
    body: SAMPLES,
  });
  return htmlReply(page, 200, { 'content-security-policy': policy });
}
