/**
 * The recorder of the spying page: a session-replay script gone hostile. It runs in the page and sees what any script of a
 * site can see. What it saw is in `window.__spied`.
 */

export interface SpiedEvent {
  readonly type: string;
  /** The key or the text, whatever the event tells. */
  readonly key: string | null;
  readonly code: string | null;
  readonly data: string | null;
  readonly inputType: string | null;
  /** The tag and id of its target, as the page sees it. */
  readonly target: string;
  readonly trusted: boolean;
}

export interface Spied {
  /** Key, input, composition, paste and focus events, in order. */
  readonly events: SpiedEvent[];
  readonly mutations: {
    count: number;
    readonly records: {
      readonly type: string;
      readonly target: string;
      readonly attribute: string | null;
      readonly added: string[];
      readonly removed: string[];
    }[];
  };
  /** Calls of patched methods, as `Element.attachShadow div#host`. */
  readonly calls: string[];
  readonly messages: { readonly origin: string; readonly data: string }[];
  readonly resources: string[];
  /** Each change of the number or names of `window.frames`. */
  readonly frames: { readonly count: number; readonly names: string[] }[];
  /** Everything readable of the open shadow roots that somebody attached. */
  readonly shadowTexts: string[];
}

declare global {
  interface Window {
    __spied: Spied;
  }
}

/** More than a test looks at; less than fills the memory. */
const MOST = 5_000;

export const spied: Spied = {
  events: [],
  mutations: { count: 0, records: [] },
  calls: [],
  messages: [],
  resources: [],
  frames: [],
  shadowTexts: [],
};
window.__spied = spied;

function keep<T>(list: T[], item: T): void {
  if (list.length < MOST) list.push(item);
}

export function nameOf(target: unknown): string {
  if (target === window) return 'window';
  if (target === document) return 'document';
  if (target instanceof Element) return `${target.localName}${target.id && `#${target.id}`}`;
  return String(target);
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

/** What was in the page from the start, or is our own, is not attacked. */
const ownElements = new WeakSet<Element>(document.querySelectorAll('*'));
const seenRoots = new Set<ShadowRoot>();

export function own<T extends Element>(element: T): T {
  ownElements.add(element);
  return element;
}

/** The elements that somebody else put into the page. */
export function strangers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !ownElements.has(element) && (!element.parentElement || ownElements.has(element.parentElement)),
  );
}

const LOGGED = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focusin',
  'focusout',
] as const;

/** One line for each event, though two listeners hear it. */
const recorded = new WeakSet<Event>();

function recordEvent(event: Event): void {
  if (recorded.has(event)) return;
  recorded.add(event);
  const target = event.composedPath()[0] ?? event.target;
  const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : null;
  keep(spied.events, {
    type: event.type,
    key: event instanceof KeyboardEvent ? event.key : null,
    code: event instanceof KeyboardEvent ? event.code : null,
    data: event instanceof InputEvent || event instanceof CompositionEvent ? event.data : typed,
    inputType: event instanceof InputEvent ? event.inputType : null,
    target: nameOf(target),
    trusted: event.isTrusted,
  });
}

for (const type of LOGGED) {
  window.addEventListener(type, recordEvent, true);
  document.addEventListener(type, recordEvent, true);
}

function markup(node: Node): string {
  return node instanceof Element ? node.outerHTML.slice(0, 2_000) : (node.textContent ?? '').slice(0, 2_000);
}

function recordMutations(records: readonly MutationRecord[]): void {
  for (const record of records) {
    spied.mutations.count += 1;
    keep(spied.mutations.records, {
      type: record.type,
      target: nameOf(record.target),
      attribute: record.attributeName,
      added: [...record.addedNodes].map(markup),
      removed: [...record.removedNodes].map(markup),
    });
  }
}

const observed = { subtree: true, childList: true, attributes: true, characterData: true } as const;
const observer = new MutationObserver(recordMutations);
observer.observe(document, observed);

function patch(owner: object, ownerName: string, name: string): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  Reflect.set(owner, name, function patched(this: unknown, ...parameters: unknown[]): unknown {
    keep(spied.calls, `${ownerName}.${name} ${nameOf(this)}`);
    return Reflect.apply(original, this, parameters);
  });
}

for (const name of [
  'append',
  'prepend',
  'replaceChildren',
  'setAttribute',
  'remove',
  'insertAdjacentElement',
  'insertAdjacentHTML',
]) {
  patch(Element.prototype, 'Element', name);
}
for (const name of ['appendChild', 'insertBefore', 'removeChild']) patch(Node.prototype, 'Node', name);
for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'focus', 'click'])
  patch(HTMLElement.prototype, 'HTMLElement', name);
for (const name of ['show', 'showModal', 'close']) patch(HTMLDialogElement.prototype, 'HTMLDialogElement', name);

/** Recorders force every root open so as to read inside; so do we. */
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function forcedOpen(this: Element, init: ShadowRootInit): ShadowRoot {
  keep(spied.calls, `Element.attachShadow(${init.mode}) ${nameOf(this)}`);
  const root = attachShadow.call(this, { ...init, mode: 'open' });
  seenRoots.add(root);
  observer.observe(root, observed);
  return root;
};

window.addEventListener(
  'message',
  (event) => {
    let data: string;
    try {
      data = JSON.stringify(event.data) ?? String(event.data);
    } catch (error) {
      data = reason(error);
    }
    if (event.source && 'postMessage' in event.source && 'frames' in event.source) senders.add(event.source);
    keep(spied.messages, { origin: event.origin, data });
  },
  true,
);

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) keep(spied.resources, entry.name);
}).observe({ type: 'resource', buffered: true });

/** Windows that wrote to us: a reference that a message gives away. */
const senders = new Set<Window>();

/** Every window that a script of the page can lay hands on. Frames in a shadow tree are not in `window.frames`. */
export function reachableWindows(): Window[] {
  const found = new Set<Window>(senders);
  for (let index = 0; index < window.frames.length; index += 1) {
    const frame = window.frames[index];
    if (frame) found.add(frame);
  }
  for (const element of reachableFrames()) if (element.contentWindow) found.add(element.contentWindow);
  found.delete(window);
  return [...found];
}

export function reachableFrames(): HTMLIFrameElement[] {
  return [document, ...seenRoots].flatMap((root) => [...root.querySelectorAll('iframe')]);
}

function frameNames(): string[] {
  return Array.from({ length: window.frames.length }, (_, index) => {
    try {
      return window.frames[index]?.name ?? '';
    } catch (error) {
      return reason(error);
    }
  });
}

function lookAround(): void {
  const now = { count: window.frames.length, names: frameNames() };
  if (JSON.stringify(spied.frames.at(-1)) !== JSON.stringify(now)) keep(spied.frames, now);
  for (const element of strangers()) if (element.shadowRoot) seenRoots.add(element.shadowRoot);
  for (const root of seenRoots) {
    const text = root.innerHTML.slice(0, 2_000);
    if (text && !spied.shadowTexts.includes(text)) keep(spied.shadowTexts, text);
  }
}
lookAround();
setInterval(lookAround, 50);
