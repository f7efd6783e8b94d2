import { htmlReply, type Reply, type SiteRequest } from '../site';
import { hardPage } from './hardPage';
import { SAMPLES } from './samples';

const POLICY = "default-src 'none'; style-src 'self'; frame-src 'none'; base-uri 'none'";

/**
 * A page that its own policy locks down. No image may load, so its `<img>` stays empty (right-clicking it still names its address);
 * `?img=self` lets images of its own origin through and changes nothing else; `?sandbox=no` leaves the page its own origin.
 */
export function cspPage(request: SiteRequest): Reply {
  const images = request.query.get('img') === 'self' ? "; img-src 'self'" : '';
  const sandbox = request.query.get('sandbox') === 'no' ? '' : '; sandbox allow-scripts';
  const policy = `${POLICY}${sandbox}${images}`;
  const page = hardPage({
    title: 'Strict content security policy',
    purpose:
      'This page forbids scripts, frames, images and connections by its content security policy, and lives in a sandboxed origin.',
    body: SAMPLES,
  });
  return htmlReply(page, 200, { 'content-security-policy': policy });
}
