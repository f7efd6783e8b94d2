import { findChromium, findFirefox } from './find';
import { installFromDebian } from './install';

/**
 * Makes sure that the tests find what they drive: on Debian as root by installing it, elsewhere by saying what is missing.
 * The display tests need Debian's virtual display; on other systems they are run by hand.
 */
try {
  if (process.platform === 'linux') installFromDebian(['chromium', 'firefox', 'display', 'languages']);
  if (!findChromium()) throw new Error('No Chromium, Chrome or Edge was found. Install one of them.');
  if (!findFirefox()) throw new Error('No Firefox was found. Install it.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
