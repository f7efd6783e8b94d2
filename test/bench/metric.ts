import type { CDPSession } from '@playwright/test';

/** What the browser has counted of a page under this name. Throws where it counts nothing so called. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (!found) throw new Error(`The browser has no figure for ${name}.`);
  return found.value;
}
