import type { Answer } from './answer';

/** Whether the background answers a watcher that nothing is recorded there any more. Told by hand: a parser would take the page more. */
export function endsWatching(answer: unknown): boolean {
  const { kind, value } = Object(answer) as { readonly kind?: Answer['kind']; readonly value?: unknown };
  return kind === 'done' && value === false;
}
