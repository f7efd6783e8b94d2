// @vitest-environment jsdom
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { DashboardContext, type DashboardTools } from '@/components/dashboard/dashboardTools';
import { createPictureCache } from '@/components/dashboard/pictureCache';
import { Thumbnail } from '@/components/dashboard/Thumbnail';
import { usePrintWithPictures } from '@/components/dashboard/usePrintWithPictures';
import { act } from './pageDriver';

afterEach(() => {
  document.body.replaceChildren();
});

const asked: string[] = [];
const sheet = createRef<HTMLElement>();
const thumbnails = createPictureCache(async (sha256) => {
  asked.push(sha256);
  await new Promise((resolve) => setTimeout(resolve));
  return sha256 === 'gone' ? null : { bytes: new Uint8Array(1), mediaType: 'image/png' };
});

function Report() {
  const print = usePrintWithPictures(sheet);
  const picture = (sha256: string) => (
    <Thumbnail key={sha256} sha256={sha256} alt={sha256} cache={thumbnails} missing={<i>not here</i>} />
  );
  return (
    <>
      <button type="button" onClick={print}>
        Print
      </button>
      <article ref={sheet}>{['first', 'second', 'gone'].map(picture)}</article>
      {picture('beside')}
    </>
  );
}

it('prints once every picture on the sheet is drawn, also those far below the window, and none beside it', async () => {
  let observed = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    // Nothing ever comes near the window.
    class {
      observe() {
        observed += 1;
      }
      disconnect() {}
    },
  );
  URL.createObjectURL = () => 'blob:picture';
  const printed: (number | undefined)[] = [];
  const tools = {
    store: { subscribe: () => () => {} },
    print: () => printed.push(sheet.current?.querySelectorAll('img').length),
  } as unknown as DashboardTools;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(() =>
    root.render(
      <DashboardContext value={tools}>
        <Report />
      </DashboardContext>,
    ),
  );
  await expect.poll(() => observed).toBe(4);
  expect(asked).toEqual([]);
  await act(() => container.querySelector('button')?.click());
  await expect.poll(() => printed).toEqual([2]);
  expect(sheet.current?.textContent).toBe('not here');
  expect(asked).not.toContain('beside');
  root.unmount();
});
