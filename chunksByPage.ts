import type { Plugin, Rolldown } from 'vite';

/**
 * Puts what several pages load at their start into one chunk for each set of pages that need it. Left alone, the bundler also splits by
 * what is loaded later, into some thirty files for the popup; each costs a request, which took a third of the time until its form
 * was there. No page gets a module that it did not ask for (the overlay's form must never hold the database), but for a few kilobytes
 * that dashboard and side panel get with what they share with popup and background. `dropsImport` tells of imports that this build never reaches:
 * the bundler asks for chunks before it drops them.
 */
export function chunksByPage(dropsImport: (importer: string, imported: string) => boolean = () => false): Plugin {
  const known = new Map<string, readonly string[]>();

  /** The pages (and the background) from which static imports lead to a module. */
  function pagesOf(moduleId: string, context: Rolldown.ChunkingContext): readonly string[] {
    const found = known.get(moduleId);
    if (found) return found;
    const importers = new Set([moduleId]);
    const pages = new Set<string>();
    for (const id of importers) {
      const info = context.getModuleInfo(id);
      const page = info?.isEntry ? /[\\/]entrypoints[\\/]([\w-]+)/.exec(id)?.[1] : undefined;
      if (page !== undefined) pages.add(page);
      for (const importer of info?.importers ?? []) if (!dropsImport(importer, id)) importers.add(importer);
    }
    if (pages.has('popup') && (pages.has('background') || pages.has('dashboard'))) {
      pages.add('dashboard');
      pages.add('sidepanel');
    }
    const sorted = [...pages].sort();
    known.set(moduleId, sorted);
    return sorted;
  }

  return {
    name: 'chunks-by-page',
    apply: 'build',
    outputOptions(options) {
      // The scripts that go into pages are one file each.
      if (options.format === 'iife') return null;
      const shared: Rolldown.CodeSplittingGroup = {
        debugName: 'by page',
        name(moduleId, context) {
          const pages = pagesOf(moduleId, context);
          // What only the popup needs would come in two files, as some of it is also needed by what it loads later.
          return pages.length > 1 || pages[0] === 'popup' ? pages.join('_') : null;
        },
        // What a module needs is needed by the same pages at least: it finds its own place.
        includeDependenciesRecursively: false,
      };
      return { ...options, codeSplitting: { groups: [shared] } };
    },
  };
}
