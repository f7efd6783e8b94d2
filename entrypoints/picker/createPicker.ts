import { elementNames } from '@/lib/journey/catalogues/elementNames';
import { keptFocus } from '@/lib/page/keptFocus';
import { nameOf } from '@/lib/page/picking/nameOf';
import { bestOfSameBox, narrower, sibling, wider } from '@/lib/page/picking/neighbours';
import { boxInTop, elementAt, type PickedElement } from '@/lib/page/picking/pickedElement';
import type { ShadowRootOf } from '@/lib/page/shadowRoots';
import type { Rectangle } from '@/lib/page/untampered';
import { createPickerView, type PickerWords } from './createPickerView';
import { createKeptScroll, type KeptScroll } from './keptScroll';

export interface PickerDeps {
  readonly document: Document;
  readonly window: Window;
  readonly shadowRootOf: ShadowRootOf;
  readonly language: 'en' | 'fr';
  readonly words: PickerWords;
  /** The only parts that can be picked, all outlined; null for any part. */
  readonly choices: readonly PickerChoice[] | null;
  readonly extensionIsAlive: () => boolean;
  /**
   * Something was taken, or null where the person left. Nothing of ours is on the page any more. `putBack` scrolls it back from where keys brought it,
   * unless somebody scrolls it first; null where they did not.
   */
  readonly onEnd: (picked: PickedElement | null, putBack: (() => void) | null) => void;
}

export interface Picker {
  /** Ends it, with nothing taken and nobody told. */
  close(): void;
  /** A key that was pressed where the keyboard is, which is not the page. */
  press(key: PressedKey): void;
}

type PressedKey = Pick<KeyboardEvent, 'code' | 'shiftKey'>;

export interface PickerChoice extends PickedElement {
  /** What stands on its outline. */
  readonly label: string;
}

/** How far the pointer must go, in CSS pixels, to count again after the keys were used: hands shake. */
const shake = 6;

/**
 * Lets a person pick a part of the page: the pointer or the arrow keys choose, a click or Enter takes, Escape leaves, with the page scrolled as it
 * was. The page gets none of these events.
 */
export async function createPicker(deps: PickerDeps): Promise<Picker> {
  const { document, window, shadowRootOf, words } = deps;
  const giveFocusBack = keptFocus(document, shadowRootOf);
  const scroll = createKeptScroll(window);
  const view = await createPickerView(document, words);
  const ended = new AbortController();
  const { signal } = ended;
  let current: PickedElement | null = null;
  let pointer: { x: number; y: number } | null = null;
  /** Where the pointer was when the keys were last used. */
  let keysUsedAt: { x: number; y: number } | 'anywhere' | null = null;
  /** The way down again from where it was widened. */
  let narrowerOnes: PickedElement[] = [];
  /** How it stood before keys brought into view what they came by; null since the person last scrolled. */
  let stepped: KeptScroll | null = null;
  let drawn = '';
  let isEnding = false;

  function close(): void {
    if (signal.aborted) return;
    ended.abort();
    view.remove();
    giveFocusBack();
  }

  function end(picked: PickedElement | null): void {
    if (signal.aborted) return;
    if (picked) {
      stepped?.putBack();
      // What it was widened from may show where its own box does not, as cells that stick leave their row.
      if (!narrowerOnes.some((part) => isInView(boxInTop(part), window))) bringIntoView(picked);
    }
    close();
    deps.onEnd(picked, picked && stepped ? stepped.fromHere() : null);
  }

  /** At a key: the page must not see it come up either. */
  async function endByKey(picked: PickedElement | null): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    view.hide();
    await released(view.window);
    if (picked === null && !signal.aborted) scroll.putBack();
    end(picked);
  }

  function point(): void {
    if (pointer === null) return;
    if (deps.choices) {
      choose(choiceAt(deps.choices, pointer));
      return;
    }
    const found = elementAt(document, pointer, view.host, shadowRootOf);
    choose(found && bestOfSameBox(found));
    narrowerOnes = [];
  }

  function choose(picked: PickedElement | null): void {
    if (picked === null || (picked.element === current?.element && drawn !== '')) return;
    current = picked;
    draw();
    view.say(labelOf(picked));
  }

  function draw(): void {
    if (deps.choices) view.outlineAll(deps.choices.map(boxInTop));
    if (current === null) return;
    const box = boxInTop(current);
    const name = labelOf(current);
    const text = `${name}\u2002${Math.round(box.width)} × ${Math.round(box.height)}`;
    const state = JSON.stringify([box, text]);
    if (state === drawn) return;
    drawn = state;
    view.outline(box, text);
  }

  function labelOf({ element }: PickedElement): string {
    const choice = deps.choices?.find((each) => each.element === element);
    if (choice) return choice.label;
    const name = nameOf(element);
    return elementNames.find(({ id }) => id === name)?.labels[deps.language] ?? name;
  }

  function act({ code, shiftKey }: PressedKey): void {
    const arrow = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: -1, ArrowRight: 1, Tab: shiftKey ? -1 : 1 }[code];
    if (isEnding) return;
    if (code === 'Escape') void endByKey(null);
    else if ((code === 'Enter' || code === 'NumpadEnter' || code === 'Space') && current) void endByKey(current);
    else if (code === 'PageDown' || code === 'PageUp') scrollPage(code === 'PageDown' ? 0.8 : -0.8);
    else if (arrow !== undefined) step(arrow);
  }

  function step(arrow: string | number): void {
    if (deps.choices) {
      const next = choiceAfter(deps.choices, current, arrow === 'down' || arrow === 1 ? 1 : -1);
      if (next === null) return;
      keysUsedAt = pointer ?? 'anywhere';
      bringIntoView(next);
      choose(next);
      return;
    }
    const from = current ?? atMiddle();
    if (from === null) return;
    const way = narrowerOnes;
    const next = nextOf(from, arrow, way);
    if (next === null) return;
    keysUsedAt = pointer ?? 'anywhere';
    narrowerOnes = arrow === 'up' ? [...way, from] : arrow === 'down' ? way.slice(0, -1) : [];
    if (arrow === 'down' && way.length === 0) narrowerOnes = [];
    choose(next);
    bringIntoView(next);
  }

  function nextOf(from: PickedElement, arrow: string | number, way: readonly PickedElement[]): PickedElement | null {
    if (current === null) return from;
    if (arrow === 'up') return wider(from);
    if (arrow === 'down') return way.at(-1) ?? narrower(from, shadowRootOf);
    return sibling(from, arrow === 1 ? 1 : -1, shadowRootOf);
  }

  function atMiddle(): PickedElement | null {
    const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
    const found = elementAt(document, middle, view.host, shadowRootOf);
    return found && bestOfSameBox(found);
  }

  function bringIntoView({ element, frames }: PickedElement): void {
    if (isInView(boxInTop({ element, frames }), window)) return;
    scroll.note({ element, frames });
    stepped ??= createKeptScroll(window);
    stepped.note({ element, frames });
    Element.prototype.scrollIntoView.call(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  function scrollPage(share: number): void {
    stepped = null;
    window.scrollBy({ top: window.innerHeight * share, behavior: 'instant' });
    point();
  }

  function turn(event: WheelEvent): void {
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 600 : 1;
    const [left, top] = [event.deltaX * unit, event.deltaY * unit];
    const under = elementAt(document, { x: event.clientX, y: event.clientY }, view.host, shadowRootOf);
    if (under) scroll.note(under);
    stepped = null;
    scrollUnder(under, left, top, window);
    point();
  }

  /** Pages make events of their own, so only trusted ones count; none goes on to anything else. */
  function listen<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void) {
    const receive = (event: WindowEventMap[Type]) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      listener(event);
    };
    view.window.addEventListener(type, receive, { capture: true, passive: false, signal });
  }
  const nothing = () => undefined;

  listen('pointermove', ({ clientX: x, clientY: y }) => {
    pointer = { x, y };
    if (keysUsedAt === 'anywhere') keysUsedAt = pointer;
    if (keysUsedAt !== null && Math.hypot(x - keysUsedAt.x, y - keysUsedAt.y) < shake) return;
    keysUsedAt = null;
    point();
  });
  listen('click', ({ clientX: x, clientY: y, button }) => {
    if (button !== 0 || (deps.choices && choiceAt(deps.choices, { x, y }) === null)) return;
    // Also where it came without a movement, as taps do.
    if (keysUsedAt === null) {
      pointer = { x, y };
      point();
    }
    if (current) end(current);
  });
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'contextmenu', 'dblclick'] as const) {
    listen(type, nothing);
  }
  listen('wheel', turn);
  listen('keydown', act);
  listen('keypress', nothing);
  view.window.addEventListener('keyup', (event) => event.preventDefault(), { signal });
  // A script of the page may take the keyboard out of the frame.
  if (view.window !== window) {
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act(event);
      },
      { capture: true, signal },
    );
  }
  window.addEventListener('pagehide', () => end(null), { capture: true, signal });

  function follow(): void {
    if (signal.aborted) return;
    if (!view.host.isConnected || !deps.extensionIsAlive()) end(null);
    else if (current && !current.element.isConnected) {
      current = null;
      drawn = '';
      point();
    }
    draw();
    window.requestAnimationFrame(follow);
  }
  window.requestAnimationFrame(follow);
  view.say(words.instructions);

  return { close, press: act };
}

/** Resolves once the key that was pressed has come up, or is held for long. */
function released(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('keyup', () => resolve(), { once: true });
    setTimeout(resolve, heldMs);
  });
}

const heldMs = 400;

/** The smallest choice under a point. */
function choiceAt(choices: readonly PickerChoice[], { x, y }: { x: number; y: number }): PickerChoice | null {
  const under = choices
    .map((choice) => ({ choice, box: boxInTop(choice) }))
    .filter(({ box }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height);
  under.sort((one, other) => one.box.width * one.box.height - other.box.width * other.box.height);
  return under[0]?.choice ?? null;
}

/** The next choice or the one before, round and round. */
function choiceAfter(choices: readonly PickerChoice[], current: PickedElement | null, by: 1 | -1): PickerChoice | null {
  const at = choices.findIndex(({ element }) => element === current?.element);
  const next = at < 0 ? (by === 1 ? 0 : choices.length - 1) : (at + by + choices.length) % choices.length;
  return choices[next] ?? null;
}

function isInView({ x, y, width, height }: Rectangle, window: Window): boolean {
  return x < window.innerWidth && y < window.innerHeight && x + width > 0 && y + height > 0;
}

/** Scrolls what a wheel over an element would scroll: the nearest that can go that way. */
function scrollUnder(under: PickedElement | null, left: number, top: number, window: Window): void {
  for (let element = under?.element ?? null; element; element = element.parentElement) {
    const { overflowY, overflowX } = getComputedStyle(element);
    const before = [element.scrollLeft, element.scrollTop];
    if (/auto|scroll/.test(top === 0 ? overflowX : overflowY)) {
      Reflect.apply(Element.prototype.scrollBy, element, [{ left, top, behavior: 'instant' }]);
      if (element.scrollLeft !== before[0] || element.scrollTop !== before[1]) return;
    }
  }
  window.scrollBy({ left, top, behavior: 'instant' });
}
