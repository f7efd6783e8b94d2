import type { CDPSession, Page } from '@playwright/test';

/** A box of the window, in CSS pixels. */
export interface ShownBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is shown of a page's touchpoints over it. */
export interface Shown {
  /** All that can be read in the panel. */
  readonly text: string;
  /** Where the panel is. */
  readonly panel: ShownBox;
  /** The boxes over the words, in the page's order. */
  readonly boxes: readonly ShownBox[];
  /** Width and height of the pictures in the list, in their own pixels. */
  readonly pictures: readonly (readonly [width: number, height: number])[];
  /** The small card at the chosen place; '' where none shows. */
  readonly card: string;
}

/** What lies in the closed shadow root, which only the debugger sees; null where nothing is shown. */
export async function shownAnchors(page: Page): Promise<Shown | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const root = await closedRoot(session);
    if (root === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: String(readRoot),
      returnByValue: true,
    });
    return result.value as Shown;
  } finally {
    await session.detach();
  }
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** The closed root right under the document's element: nobody but the extension puts one there. */
async function closedRoot(session: CDPSession): Promise<number | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as unknown as { root: DomNode };
  const html = root.children?.find(({ children }) => children !== undefined);
  for (const child of html?.children ?? []) {
    const closed = child.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (closed) return closed.backendNodeId;
  }
  return null;
}

/** Runs in the page, with the root as `this`. */
function readRoot(this: ShadowRoot): Shown {
  const panel = this.querySelector('[role="dialog"]') as HTMLElement;
  const [marks, card] = Array.from(panel.parentElement?.children ?? []) as HTMLElement[];
  const boxes = Array.from(
    marks?.querySelectorAll('div') ?? [],
    (each) => each.getBoundingClientRect().toJSON() as ShownBox,
  );
  return {
    text: panel.textContent ?? '',
    panel: panel.getBoundingClientRect().toJSON() as ShownBox,
    boxes,
    pictures: Array.from(panel.querySelectorAll('canvas'), ({ width, height }) => [width, height] as const),
    card: card?.style.visibility === 'visible' ? (card.textContent ?? '') : '',
  };
}
