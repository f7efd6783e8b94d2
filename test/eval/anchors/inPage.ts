import { type AnchorVerdict, anchorCase } from './anchorCase';
import { longPage } from './longPage';
import { seededRandom } from './seededRandom';

/** Runs a case on a generated page, in whatever document this runs in. */
export function runOnLongPage(seed: number): AnchorVerdict | null {
  document.body.innerHTML = longPage(seededRandom(seed));
  return anchorCase(document, seed);
}

/** Runs a case on the document as it is, which is another one afterwards. */
export function runHere(seed: number): AnchorVerdict | null {
  return anchorCase(document, seed);
}
