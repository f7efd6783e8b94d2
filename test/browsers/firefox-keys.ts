import type { FirefoxChrome } from './firefox-chrome';

// The code points that WebDriver gives to keys that type nothing: https://w3c.github.io/webdriver/#keyboard-actions
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Presses the keys in order and lets them go in reverse, in the browser's window: its focus decides who gets them. */
export async function pressKeys(chrome: FirefoxChrome, keys: readonly string[]): Promise<void> {
  const values = keys.map((key) => KEYS[key] ?? key);
  await chrome.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ],
  });
}
