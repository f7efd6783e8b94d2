/**
 * The player of a film, which the page holds as it is written here: nothing in it may come from outside of it. It reads times and places from the page
 * and shows, hides and moves what is there; it makes no markup.
 */
export function playFilm(page: Document): void {
  const view = page.defaultView;
  const one = <Found extends Element>(selector: string) => page.querySelector<Found>(selector);
  const all = <Found extends Element>(selector: string) => [...page.querySelectorAll<Found>(selector)];
  const bar = one<HTMLElement>('.controls');
  const time = one<HTMLInputElement>('.time');
  const speed = one<HTMLSelectElement>('.speed');
  const picture = one<SVGSVGElement>('.curve svg');
  const [veil, playhead, ball] = [one('.veil'), one('.playhead'), one('.ball')];
  if (!view || !bar || !time || !speed || !picture || !veil || !playhead || !ball) return;

  const points = all('.point');
  const moments = all('.moment');
  const chapters = all('.chapter');
  const bands = all('.band');
  let starts = 0;
  const scenes = all<HTMLElement>('.scene').map((element) => {
    const length = Number(element.dataset.seconds) * 1000;
    const start = starts;
    starts += length;
    const { x, y } = element.dataset;
    return { element, start, length, x: Number(x), y: y === undefined ? null : Number(y) };
  });
  const total = starts;
  const segments = all<SVGPathElement>('.segment').map((path) => {
    const length = path.getTotalLength();
    return { path, length, from: path.getPointAtLength(0).x, to: path.getPointAtLength(length).x };
  });
  const still = view.matchMedia('(prefers-reduced-motion: reduce)');
  const [, , width = 1, height = 1] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);

  let at = 0;
  let shown = -1;
  let isPlaying = false;
  let last = 0;

  /** The height of the curve; null in its gaps. */
  const levelAt = (x: number): number | null => {
    const on = scenes.find((scene) => scene.y !== null && Math.abs(scene.x - x) < 0.6);
    if (on) return on.y;
    const segment = segments.find(({ from, to }) => x >= from && x <= to);
    if (!segment) return null;
    // Along the path x only grows.
    let [low, high] = [0, segment.length];
    for (let step = 0; step < 14; step += 1) {
      const middle = (low + high) / 2;
      if (segment.path.getPointAtLength(middle).x < x) low = middle;
      else high = middle;
    }
    return segment.path.getPointAtLength(low).y;
  };

  const show = (index: number) => {
    if (index === shown) return;
    shown = index;
    for (const [nth, { element }] of scenes.entries()) element.hidden = nth !== index;
    const scene = scenes[index]?.element;
    const nth = scene ? moments.indexOf(scene) : -1;
    const passed = scenes.slice(0, index + 1).filter(({ element }) => moments.includes(element)).length;
    for (const [order, point] of points.entries()) {
      point.classList.toggle('now', order === nth);
      point.classList.toggle('ahead', order >= passed);
    }
    // A stage is gone through from its chapter on, as long as the film lasts.
    const entered = scenes.slice(0, index + 1).filter(({ element }) => chapters.includes(element)).length - 1;
    const isWithin = index > 0 && index < scenes.length - 1;
    for (const [order, band] of bands.entries()) band.classList.toggle('now', isWithin && order === entered);
    const heading = scene?.querySelector('h2')?.textContent ?? '';
    const words = ['.headline', '.feeling'].map((part) => scene?.querySelector(part)?.textContent ?? '');
    const spoken = one('.spoken');
    if (spoken) spoken.textContent = [heading, ...words].filter(Boolean).join('. ');
    const place = one('.place');
    if (place) place.textContent = `${passed} / ${moments.length}`;
    time.setAttribute('aria-valuetext', `${index + 1} / ${scenes.length}: ${heading}`);
    // What comes next is ready when it comes.
    for (const image of scenes[index + 1]?.element.querySelectorAll('img') ?? []) image.decode?.().catch(() => {});
  };

  const draw = () => {
    const found = scenes.findLastIndex(({ start }) => start <= at);
    const index = Math.max(0, found);
    const scene = scenes[index];
    if (!scene) return;
    show(index);
    const share = Math.min(1, (at - scene.start) / scene.length);
    // It stands while one looks and reads, and then goes on.
    const travel = Math.min(0.4, 1200 / scene.length);
    const gone = still.matches ? 0 : Math.max(0, (share - 1 + travel) / travel);
    const eased = gone * gone * (3 - 2 * gone);
    const x = scene.x + ((scenes[index + 1]?.x ?? scene.x) - scene.x) * eased;
    const y = levelAt(x);
    playhead.setAttribute('transform', `translate(${x} 0)`);
    veil.setAttribute('x', String(x));
    veil.setAttribute('width', String(Math.max(0, width - x)));
    ball.setAttribute('visibility', y === null ? 'hidden' : 'visible');
    ball.setAttribute('cx', String(x));
    ball.setAttribute('cy', String(y ?? 0));
    const frames = scene.element.querySelectorAll<HTMLElement>('.frame');
    const frame = Math.min(frames.length - 1, Math.floor(share * frames.length));
    for (const [nth, each] of frames.entries()) {
      each.hidden = nth !== frame;
      const image = each.querySelector('img');
      // A page that is higher than the frame passes by.
      const passed = Math.min(1, Math.max(0, (share * frames.length - nth - 0.15) / 0.7));
      if (image && each.classList.contains('tall')) image.style.objectPosition = `50% ${passed * 100}%`;
    }
    time.value = String(at);
  };

  const setPlaying = (plays: boolean) => {
    isPlaying = plays;
    page.body.classList.toggle('isPlaying', plays);
    const [paused, playing] = [one<HTMLElement>('.play .paused'), one<HTMLElement>('.play .playing')];
    if (paused) paused.hidden = plays;
    if (playing) playing.hidden = !plays;
  };
  const tick = (now: number) => {
    if (!isPlaying) return;
    at = Math.min(total, at + (now - last) * Number(speed.value));
    last = now;
    draw();
    if (at >= total) setPlaying(false);
    else view.requestAnimationFrame(tick);
  };
  const toggle = () => {
    if (!isPlaying && at >= total) at = 0;
    setPlaying(!isPlaying);
    last = view.performance.now();
    if (isPlaying) view.requestAnimationFrame(tick);
  };
  const go = (to: number) => {
    at = Math.min(total, Math.max(0, to));
    draw();
  };
  const goScene = (by: number) => {
    const here = scenes[shown];
    // A second into a scene, back means its own beginning.
    const isWellIn = by < 0 && isPlaying && at - (here?.start ?? 0) > 1000;
    const index = Math.min(scenes.length - 1, Math.max(0, isWellIn ? shown : shown + by));
    go(scenes[index]?.start ?? 0);
  };
  const changeSpeed = (by: number) => {
    speed.selectedIndex = Math.min(speed.options.length - 1, Math.max(0, speed.selectedIndex + by));
  };
  const toggleFull = () => {
    const change = page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen?.();
    change?.catch(() => {});
  };

  const keys = new Map<string, () => void>([
    [' ', toggle],
    ['k', toggle],
    ['f', toggleFull],
    ['+', () => changeSpeed(1)],
    ['-', () => changeSpeed(-1)],
    ['Home', () => go(0)],
    ['End', () => go(total)],
    ...['ArrowRight', 'ArrowDown', 'PageDown'].map((key) => [key, () => goScene(1)] as const),
    ...['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => [key, () => goScene(-1)] as const),
  ]);
  page.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target === speed) return;
    const isButton = target instanceof view.HTMLButtonElement;
    const act = key === ' ' && isButton ? undefined : keys.get(key.length === 1 ? key.toLowerCase() : key);
    if (!act) return;
    event.preventDefault();
    act();
  });
  const onClick = (selector: string, act: () => void) => one(selector)?.addEventListener('click', act);
  onClick('.play', toggle);
  onClick('.previous', () => goScene(-1));
  onClick('.next', () => goScene(1));
  onClick('.full', toggleFull);
  time.addEventListener('input', () => go(Number(time.value)));
  picture.addEventListener('click', ({ clientX, clientY }) => {
    const box = picture.getBoundingClientRect();
    // The drawing stands in the middle of its room.
    const scale = Math.min(box.width / width, box.height / height);
    const x = (clientX - box.left - (box.width - width * scale) / 2) / scale;
    if (clientY < box.top || scale <= 0) return;
    const nearest = scenes
      .filter(({ element }) => moments.includes(element))
      .reduce<(typeof scenes)[number] | null>(
        (best, scene) => (best && Math.abs(best.x - x) <= Math.abs(scene.x - x) ? best : scene),
        null,
      );
    if (nearest) go(nearest.start);
  });
  still.addEventListener('change', draw);

  bar.hidden = false;
  page.body.classList.add('plays');
  draw();
}
