import type { Page } from '@playwright/test';

/** Moves the field of `moving-field` with every frame, so that no two readings find it at one place, however busy the machine is. */
export async function keepMoving(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const field = document.getElementById('moving');
    let step = 0;
    const move = () => {
      step += 1;
      field?.style.setProperty('margin-left', `${(step * 37) % 400}px`);
      requestAnimationFrame(move);
    };
    move();
  });
}
