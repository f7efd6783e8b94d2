import type { RunningShop } from '../../shop/server';

/** A page as whoever walks saw it. Times in milliseconds. */
export interface DiaryPage {
  /** `klafti/en/basket`: the host up to its first dot, and the path. */
  readonly path: string;
  readonly arrivedAt: number;
  readonly inViewMs: number;
}

/**
 * What was in view during a walk, and for how long: by the clock of the server wherever it was asked for the page, by the clock of the hand
 * that acts where it was not.
 */
export class WalkDiary {
  readonly #pages: { readonly path: string; readonly arrivedAt: number }[] = [];
  readonly #turns: { readonly at: number; readonly page: number | null }[] = [];
  /** How many documents the server has given since the beginning, and how many of them during what stands in the diary. */
  #from: number | null = null;
  #noticed = 0;

  constructor(readonly shop: RunningShop) {}

  /** A new page comes into view. `name` where it is not its path that is kept of it. */
  async arrives(path: string, act: () => Promise<unknown>, name = path): Promise<void> {
    const before = Date.now();
    const served = await this.#serve(act);
    const asked = served.find((each) => each.path === path);
    const arrivedAt = asked?.at ?? before;
    this.#turns.push({ at: arrivedAt, page: this.#pages.push({ path: name, arrivedAt }) - 1 });
  }

  /** The page that was seen last under this path is in view again. */
  async returns(path: string, act: () => Promise<unknown>): Promise<void> {
    await this.#serve(act);
    this.#turns.push({ at: Date.now(), page: this.#pages.findLastIndex((page) => page.path === path) });
  }

  /** Nothing of the walk is in view any more: a private window, a pause, the end. */
  async leaves(act: () => Promise<unknown>): Promise<void> {
    this.#turns.push({ at: Date.now(), page: null });
    await this.#serve(act);
  }

  /** In order of arrival. To be read once nothing is in view. */
  get pages(): readonly DiaryPage[] {
    return this.#pages.map((page, index) => ({
      ...page,
      inViewMs: this.#turns.reduce((sum, turn, place) => {
        const until = this.#turns[place + 1]?.at ?? turn.at;
        return turn.page === index ? sum + until - turn.at : sum;
      }, 0),
    }));
  }

  /** How many documents the server gave to tabs of which nothing stands here: none, where it is complete. */
  get unnoticed(): number {
    return this.#from === null ? 0 : this.#documents(this.#from).length - this.#noticed;
  }

  async #serve(act: () => Promise<unknown>) {
    const from = this.shop.log.length;
    this.#from ??= from;
    await act();
    const served = this.#documents(from);
    this.#noticed += served.length;
    return served;
  }

  #documents(from: number): readonly { readonly path: string; readonly at: number }[] {
    return this.shop.log
      .slice(from)
      .filter(({ destination, status }) => destination === 'document' && (status === 200 || status === 421))
      .map(({ host, path, time }) => ({ path: `${host.split('.')[0]}${path.split('?')[0]}`, at: Date.parse(time) }));
  }
}
