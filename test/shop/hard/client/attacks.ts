/**
 * The attacks of the spying page on whatever is laid over it: functions on `window`, each of which answers with a plain report.
 */
import { nameOf, own, reachableFrames, reachableWindows, reason, spied, strangers } from './recorder';

export interface AttackReport {
  readonly attack: string;
  /** How many things were tried. */
  readonly tried: number;
  /** One line for each success or refusal. */
  readonly details: readonly string[];
  /** What the page got hold of: text of others, or nothing. */
  readonly loot: readonly string[];
}

export type CoverVariant = 'popover' | 'dialog' | 'zIndex' | 'passThrough';

declare global {
  interface Window {
    attackCover: (variants?: readonly CoverVariant[]) => AttackReport;
    attackRestyle: (declarations?: readonly string[]) => Promise<AttackReport>;
    attackMove: () => Promise<AttackReport>;
    attackRemove: () => Promise<AttackReport>;
    attackNavigateFrame: (url: string) => AttackReport;
    attackPostMessage: (messages?: readonly unknown[]) => Promise<AttackReport>;
    attackClickThrough: () => Promise<AttackReport>;
    attackStealFocus: (milliseconds?: number) => Promise<AttackReport>;
    attackFrameForm: (url: string) => Promise<AttackReport>;
    attackReadFrame: () => AttackReport;
    /** Removes the covers and decoys of earlier attacks. */
    stopAttacks: () => void;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const decoys: HTMLElement[] = [];

function decoy(tag: string, style: string): HTMLElement {
  const element = own(document.createElement(tag));
  element.textContent = 'You have won. Press Enter.';
  element.style.cssText = style;
  decoys.push(element);
  document.documentElement.append(element);
  return element;
}

const WHOLE_VIEW =
  'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;z-index:2147483647;background:rgb(255 255 255 / .92);';

window.attackCover = (variants = ['popover', 'dialog', 'zIndex', 'passThrough']) => {
  const details: string[] = [];
  for (const variant of variants) {
    const cover = decoy(variant === 'dialog' ? 'dialog' : 'div', WHOLE_VIEW);
    if (variant === 'passThrough') cover.style.pointerEvents = 'none';
    try {
      if (cover instanceof HTMLDialogElement) cover.showModal();
      else if (variant !== 'zIndex') {
        cover.popover = 'manual';
        cover.showPopover();
      }
    } catch (error) {
      details.push(`${variant}: ${reason(error)}`);
      continue;
    }
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    details.push(`${variant}: ${top === cover ? 'on top' : `under ${nameOf(top)}`}`);
  }
  return { attack: 'cover', tried: variants.length, details, loot: [] };
};

const DECLARATIONS = [
  'opacity:.01',
  'visibility:hidden',
  'display:none',
  'transform:scale(.05)',
  'clip-path:circle(1px)',
  'filter:opacity(0)',
  'pointer-events:none',
  'width:8px;height:8px;overflow:hidden',
  'mix-blend-mode:difference',
  'mask:linear-gradient(transparent,transparent)',
] as const;

/** Does something to every stranger, waits two frames for it to defend itself, and tells what became of it. */
async function torment(
  attack: string,
  torments: readonly (readonly [string, (element: HTMLElement) => void])[],
): Promise<AttackReport> {
  const details: string[] = [];
  let tried = 0;
  for (const [name, act] of torments) {
    for (const element of strangers()) {
      tried += 1;
      let outcome = 'done';
      try {
        act(element);
      } catch (error) {
        outcome = reason(error);
      }
      await nextFrame();
      await nextFrame();
      details.push(`${nameOf(element)} ${name}: ${outcome}, ${element.isConnected ? 'still there' : 'gone'}`);
    }
  }
  return { attack, tried, details, loot: [] };
}

window.attackRestyle = (declarations = DECLARATIONS) =>
  torment(
    'restyle',
    declarations.map((declaration) => [
      declaration,
      (element) => {
        for (const part of declaration.split(';')) {
          const [property = '', value = ''] = part.split(':');
          element.style.setProperty(property, value, 'important');
        }
      },
    ]),
  );

window.attackMove = () =>
  torment('move', [
    ['translate', (element) => element.style.setProperty('translate', '4000px 0', 'important')],
    ['inset', (element) => element.style.setProperty('inset', '90% 0 0 90%', 'important')],
    [
      'under a turned parent',
      (element) => {
        const parent = decoy('div', 'transform:rotate(20deg) scale(.2);position:fixed;inset:0');
        parent.append(element);
      },
    ],
    [
      'under a hidden parent',
      (element) => {
        const parent = decoy('div', 'display:none');
        parent.append(element);
      },
    ],
    ['to the body', (element) => document.body.prepend(element)],
  ]);

window.attackRemove = () =>
  torment('remove', [
    ['hidePopover', (element) => element.hidePopover()],
    [
      'close',
      (element) => {
        if (element instanceof HTMLDialogElement) element.close();
      },
    ],
    ['empty', (element) => element.replaceChildren()],
    ['remove', (element) => element.remove()],
  ]);

window.attackNavigateFrame = (url) => {
  const details: string[] = [];
  const targets = reachableWindows();
  targets.forEach((target, index) => {
    for (const [name, navigate] of [
      ['location.href', () => Reflect.set(target.location, 'href', url)],
      ['location.replace', () => target.location.replace(url)],
    ] as const) {
      try {
        navigate();
        details.push(`frame ${index} ${name}: done`);
      } catch (error) {
        details.push(`frame ${index} ${name}: ${reason(error)}`);
      }
    }
  });
  reachableFrames().forEach((element, index) => {
    element.src = url;
    details.push(`frame ${index} src: done`);
  });
  return { attack: 'navigateFrame', tried: details.length, details, loot: [] };
};

const FORGERIES: readonly unknown[] = [
  'save',
  { type: 'save' },
  { type: 'saveTouchpoint', data: { title: 'forged by the page', stage: 'awareness', valence: -2 } },
  { type: 'touchpoint.save', payload: { title: 'forged by the page' } },
  { id: 1, type: 'createTouchpoint', data: { title: 'forged by the page' }, timestamp: 0 },
  { type: 'ready', nonce: '00000000-0000-4000-8000-000000000000' },
  { type: 'close' },
];

window.attackPostMessage = async (messages = FORGERIES) => {
  const before = spied.messages.length;
  const replies: string[] = [];
  let tried = 0;
  const targets = [window, ...reachableWindows()];
  for (const message of messages) {
    for (const target of targets) {
      const channel = new MessageChannel();
      channel.port1.onmessage = (event: MessageEvent<unknown>) => replies.push(JSON.stringify(event.data));
      target.postMessage(message, '*', [channel.port2]);
      tried += 1;
    }
    for (const name of ['parcours', 'wxt', 'extension']) {
      const channel = new BroadcastChannel(name);
      channel.postMessage(message);
      channel.close();
      tried += 1;
    }
    for (const target of [window, document, ...strangers()]) {
      target.dispatchEvent(new MessageEvent('message', { data: message, bubbles: true, composed: true }));
      target.dispatchEvent(new CustomEvent('save', { detail: message, bubbles: true, composed: true }));
      tried += 2;
    }
  }
  await after(300);
  // What we posted to our own window comes back to us with our own origin; that is no loot.
  const foreign = spied.messages
    .slice(before)
    .filter((message) => message.origin !== location.origin && message.origin !== '');
  return { attack: 'postMessage', tried, details: [], loot: [...replies, ...foreign.map((message) => message.data)] };
};

const KEYS = ['Enter', ' ', '1', '2', '3', 'Escape', 'Tab', 's'] as const;

function press(target: EventTarget): number {
  for (const key of KEYS) {
    const code = /^\d$/.test(key) ? `Digit${key}` : key;
    for (const type of ['keydown', 'keypress', 'keyup']) {
      target.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true, composed: true, cancelable: true }));
    }
  }
  return KEYS.length * 3;
}

window.attackClickThrough = async () => {
  let tried = 0;
  const touched = new Set<string>();
  // Our own links and buttons would lead away from the page in the middle of the attack.
  const stay = (event: Event): void => event.preventDefault();
  document.addEventListener('click', stay, true);
  for (let y = 4; y < innerHeight; y += 24) {
    for (let x = 4; x < innerWidth; x += 24) {
      const target = document.elementFromPoint(x, y);
      if (!target) continue;
      const inside = target.shadowRoot?.elementFromPoint(x, y) ?? target;
      touched.add(nameOf(inside));
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        const kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
        inside.dispatchEvent(
          new kind(type, { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true }),
        );
        tried += 1;
      }
    }
  }
  document.removeEventListener('click', stay, true);
  for (const target of [document.activeElement, document.body, window, ...strangers(), ...reachableFrames()]) {
    if (target) tried += press(target);
  }
  await after(100);
  return { attack: 'clickThrough', tried, details: [...touched], loot: [] };
};

window.attackStealFocus = async (milliseconds = 1_500) => {
  const thief = own(document.createElement('input'));
  thief.style.cssText = 'position:fixed;left:0;bottom:0;width:1px;height:1px;opacity:.01';
  decoys.push(thief);
  document.documentElement.append(thief);
  const end = performance.now() + milliseconds;
  let taken = 0;
  let tried = 0;
  while (performance.now() < end) {
    if (document.activeElement !== thief) taken += 1;
    thief.focus();
    window.focus();
    tried += 1;
    await nextFrame();
  }
  const loot = thief.value ? [thief.value] : [];
  thief.remove();
  return { attack: 'stealFocus', tried, details: [`focus taken ${taken} times`], loot };
};

window.attackFrameForm = async (url) => {
  const frame = own(document.createElement('iframe'));
  frame.style.cssText = 'position:fixed;left:0;top:0;width:480px;height:480px;opacity:.4;z-index:2147483647';
  decoys.push(frame);
  const details: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      details.push('load event');
      resolve();
    });
    frame.addEventListener('error', () => {
      details.push('error event');
      resolve();
    });
  });
  frame.src = url;
  document.documentElement.append(frame);
  await Promise.race([loaded, after(2_000)]);
  const loot: string[] = [];
  try {
    const text = frame.contentDocument?.documentElement.outerHTML;
    if (text) loot.push(text.slice(0, 2_000));
    else details.push('contentDocument: null');
  } catch (error) {
    details.push(`contentDocument: ${reason(error)}`);
  }
  try {
    loot.push(await (await fetch(url)).text());
  } catch (error) {
    details.push(`fetch: ${reason(error)}`);
  }
  return { attack: 'frameForm', tried: 2, details, loot };
};

function tryRead(name: string, read: () => string | null | undefined, details: string[], loot: string[]): void {
  try {
    const value = read();
    if (value) loot.push(`${name}: ${value.slice(0, 2_000)}`);
    else details.push(`${name}: nothing`);
  } catch (error) {
    details.push(`${name}: ${reason(error)}`);
  }
}

window.attackReadFrame = () => {
  const details: string[] = [];
  const loot: string[] = [];
  reachableWindows().forEach((target, index) => {
    tryRead(`window ${index} document`, () => target.document.documentElement.outerHTML, details, loot);
    tryRead(`window ${index} location.href`, () => target.location.href, details, loot);
    tryRead(`window ${index} name`, () => target.name, details, loot);
  });
  reachableFrames().forEach((element, index) => {
    tryRead(`iframe ${index} src`, () => element.src, details, loot);
    tryRead(`iframe ${index} contentDocument`, () => element.contentDocument?.documentElement.outerHTML, details, loot);
  });
  return { attack: 'readFrame', tried: details.length + loot.length, details, loot };
};

window.stopAttacks = () => {
  for (const element of decoys.splice(0)) element.remove();
};
