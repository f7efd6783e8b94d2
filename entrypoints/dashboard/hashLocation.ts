/** The address behind `#`, as a store for React: back and forward, links, and what the dashboard itself goes to. */
export function createHashLocation() {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener('hashchange', tell);
  window.addEventListener('popstate', tell);
  return {
    read: () => window.location.hash,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    navigate(hash: string, how: 'push' | 'replace'): void {
      if (hash === window.location.hash) return;
      // Neither of the two tells of itself.
      if (how === 'push') window.history.pushState(null, '', hash);
      else window.history.replaceState(null, '', hash);
      tell();
    },
  };
}
