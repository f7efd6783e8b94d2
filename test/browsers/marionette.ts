import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What Firefox answered to a command that it could not carry out; `kind` is a WebDriver error code. */
export class MarionetteError extends Error {
  readonly kind: string;

  constructor(command: string, kind: string, message: string, options?: ErrorOptions) {
    super(`${command}: ${message} (${kind})`, options);
    this.name = 'MarionetteError';
    this.kind = kind;
  }
}

export interface Marionette {
  /** Sends one command and gives its result. Rejects with `MarionetteError`, or when the connection ends. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly command: string;
  /** Where it was sent from: an answer comes out of nowhere. */
  readonly sent: Error;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const COMMAND = 0;
const ANSWER = 1;
const COLON = 0x3a;

/**
 * Firefox's remote protocol, which unlike WebDriver BiDi reaches extension pages and the browser's own windows. Each
 * message is `LENGTH:JSON`, LENGTH in bytes: `[0, id, command, parameters]` out, `[1, id, error, result]` back; the
 * first that arrives is a greeting. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;

  onMessages(socket, (message) => {
    // The greeting is no list, and says nothing that is needed here.
    if (!Array.isArray(message)) return;
    const [type, id, error, result]: unknown[] = message;
    const asked = typeof id === 'number' ? waiting.get(id) : undefined;
    if (type !== ANSWER || asked === undefined) return;
    waiting.delete(Number(id));
    if (error === null) asked.resolve(unwrap(result));
    else asked.reject(asError(asked, error));
  });

  function end(cause?: unknown): void {
    ended ??= new Error('Firefox ended the connection.', { cause });
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }
  socket.on('error', end);
  socket.on('close', () => end());

  return {
    send(command, parameters = {}) {
      if (ended !== null) return Promise.reject(ended);
      lastId += 1;
      const id = lastId;
      const sent = new Error(`${command} was sent`);
      const json = JSON.stringify([COMMAND, id, command, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { command, sent, resolve, reject });
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      });
    },
    close() {
      socket.destroy();
    },
  };
}

function onMessages(socket: Socket, receive: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(COLON);
      if (colon < 0) return;
      const start = colon + 1;
      const end = start + Number(buffer.toString('latin1', 0, colon));
      if (buffer.length < end) return;
      const text = buffer.toString('utf8', start, end);
      buffer = buffer.subarray(end);
      receive(JSON.parse(text));
    }
  });
}

/** Most results come as `{value}`, some bare. */
function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

function asError({ command, sent }: Waiting, error: unknown): MarionetteError {
  const { error: kind, message } = error as { error?: unknown; message?: unknown };
  return new MarionetteError(command, String(kind), String(message), { cause: sent });
}
