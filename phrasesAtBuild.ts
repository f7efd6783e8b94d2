import type { Plugin } from 'vite';
import { plainPhrases } from './lib/page/kind/plainWords';

/**
 * Takes accents and capitals out of the lists of phrases that are written as phrases`one|two`, as their maker would each time that a page is
 * read. In their files they stay as their languages write them.
 */
export function phrasesAtBuild(): Plugin {
  return {
    name: 'phrases-at-build',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { code: 'phrases`' },
      handler: (code) => ({ code: withPlainPhrases(code), map: null }),
    },
  };
}

/** A module with its lists of phrases made. */
export function withPlainPhrases(code: string): string {
  return code.replace(/\bphrases`([^`$\\]*)`/g, (_, list: string) => JSON.stringify(plainPhrases(list)));
}
