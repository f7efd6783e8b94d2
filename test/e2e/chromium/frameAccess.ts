import { withHostAccess } from '../../browsers/withHostAccess';
import { chromiumBuild } from '../fixtures';

/** A copy of the build that may look into frames of these sites from the start. `patterns` as in a manifest. */
export function buildWithFrameAccess(folder: string, patterns: readonly string[]): Promise<string> {
  return withHostAccess(chromiumBuild, folder, patterns);
}
