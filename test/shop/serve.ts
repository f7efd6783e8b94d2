import { startShop } from './server';
import type { SiteId } from './site';

const DEFAULT_PORT = 4173;

const SHOWN: readonly (readonly [SiteId, string])[] = [
  ['index', 'Start here'],
  ['questerel', 'A search engine'],
  ['aubelune', 'A fashion shop'],
  ['klafti', 'Its competitor'],
  ['parlavis', 'A review site'],
  ['flanou', 'A social feed'],
  ['hard', 'Difficult pages'],
];

const port = Number(process.env.PORT ?? DEFAULT_PORT);
try {
  const shop = await startShop({ port });
  for (const [site, name] of SHOWN) console.log(`${name.padEnd(16)} ${shop.url(site, '/')}`);
  console.log('Stop with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shop.close());
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another with PORT=...` : error);
  process.exitCode = 1;
}
