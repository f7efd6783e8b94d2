import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { shadowRootsIn } from '@/lib/page/shadowRoots';
import { selectAll } from '@/lib/page/untampered';

/** What a browser draws above everything else: the newest of them on top. */
const selector = ':popover-open, :modal, :fullscreen';

/** The elements of the top layer outside of shadow roots, or all of them: those take a walk over the whole page. */
export function* topLayerOf(root: Document | ShadowRoot, everywhere: boolean): Generator<Element> {
  yield* selectAll(root, selector);
  if (!everywhere) return;
  for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) yield* topLayerOf(shadowRoot, true);
}
