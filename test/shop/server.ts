import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer';
import { isSiteId, type Reply, type SiteId } from './site';

/** One answered request, in the order of answering. */
export interface RequestLogEntry {
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly method: string;
  /** The site that was asked; null for a host that is none of ours. */
  readonly site: SiteId | null;
  readonly host: string;
  /** Path and query, as asked. */
  readonly path: string;
  readonly status: number;
  readonly referrer: string | null;
  /** `Sec-Fetch-Dest`: `document`, `iframe`, `image`, `empty` (a script asked) ... */
  readonly destination: string | null;
  /** `Sec-Fetch-Site`: `none`, `same-origin`, `cross-site` ... */
  readonly initiator: string | null;
}

export interface RunningShop {
  readonly port: number;
  /** `http://aubelune.localhost:4173`, without a slash at the end. */
  readonly origin: (site: SiteId) => string;
  /** The address of a path (which begins with `/`) on a site. */
  readonly url: (site: SiteId, path: string) => string;
  readonly log: readonly RequestLogEntry[];
  readonly close: () => Promise<void>;
}

const LONGEST_FORM = 64 * 1024;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LONGEST_FORM) throw new RangeError('The form is too long');
    chunks.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const [name = '', ...value] = pair.split('=');
    try {
      cookies.set(name.trim(), decodeURIComponent(value.join('=').trim()));
    } catch {
      // A cookie that is not ours to decode says nothing to the shops.
    }
  }
  return cookies;
}

/** `klafti.localhost:4173` names Klafti, `localhost` the index. */
function siteOfHost(host: string): SiteId | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (name === 'localhost' || name === '127.0.0.1' || name === '[::1]') return 'index';
  const label = name.endsWith('.localhost') ? name.slice(0, -'.localhost'.length) : '';
  return isSiteId(label) && label !== 'index' ? label : null;
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts the sample sites on the loopback addresses, on `port` or a free one. Rejects (`EADDRINUSE`) when the port is taken.
 * Every `<site>.localhost` is a site of its own to the browsers, which resolve such names by themselves.
 */
export async function startShop(options: { port?: number } = {}): Promise<RunningShop> {
  const log: RequestLogEntry[] = [];
  const servers: Server[] = [];
  let port = options.port ?? 0;

  const origin = (site: SiteId): string => `http://${site === 'index' ? '' : `${site}.`}localhost:${port}`;
  const url = (site: SiteId, path: string): string => `${origin(site)}${path}`;

  async function replyTo(request: IncomingMessage, site: SiteId | null, address: URL): Promise<Reply> {
    if (!site)
      return { status: 421, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'No such sample site.' };
    const method = request.method ?? 'GET';
    return answer({
      site,
      method,
      path: address.pathname,
      query: address.searchParams,
      form: method === 'POST' ? await readForm(request) : new URLSearchParams(),
      cookies: readCookies(request.headers.cookie),
      acceptLanguage: request.headers['accept-language'],
      url,
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const site = siteOfHost(host);
    const address = new URL(request.url ?? '/', 'http://localhost');
    const reply = await replyTo(request, site, address);
    log.push({
      time: new Date().toISOString(),
      method: request.method ?? 'GET',
      site,
      host,
      path: `${address.pathname}${address.search}`,
      status: reply.status,
      referrer: header(request, 'referer'),
      destination: header(request, 'sec-fetch-dest'),
      initiator: header(request, 'sec-fetch-site'),
    });
    // `no-cache`, and not `no-store`: pages stay eligible for the back/forward cache, as those of real shops are.
    response.writeHead(reply.status, {
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...mutable(reply.headers),
    });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  }

  function create(): Server {
    const server = createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
    servers.push(server);
    return server;
  }

  try {
    port = await listen(create(), '127.0.0.1', port);
    // Browsers may try ::1 first: where the machine has it, we answer there too, so that nobody else does.
    await listen(create(), '::1', port).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') throw error;
    });
  } catch (error) {
    await Promise.all(servers.filter((server) => server.listening).map(closeServer));
    throw error;
  }

  return {
    port,
    origin,
    url,
    log,
    close: async () => {
      await Promise.all(servers.filter((server) => server.listening).map(closeServer));
    },
  };
}

function mutable(headers: Reply['headers']): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}
