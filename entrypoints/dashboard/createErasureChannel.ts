const channelName = 'parcours.erased';

/** Tells the dashboards in other tabs, and this one, that everything was erased: what they hold is of no more use. */
export function createErasureChannel() {
  const channel = new BroadcastChannel(channelName);
  const listeners = new Set<() => void>();
  const hear = () => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', hear);
  return {
    tell(): void {
      channel.postMessage(null);
      // A channel does not speak to itself.
      hear();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
