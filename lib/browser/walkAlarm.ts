import { browser } from './browser';

const name = 'walk';

/** Chrome's shortest. */
const periodInMinutes = 0.5;

export async function startWalkAlarm(): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes });
}

export async function stopWalkAlarm(): Promise<void> {
  await browser.alarms.clear(name);
}

/** To be called while the worker's script first runs. */
export function onWalkAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
