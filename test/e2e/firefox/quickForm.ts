import type { FirefoxRun } from '../../browsers/firefox';
import type { FirefoxDocument, Named } from '../../browsers/firefox-document';

export const button = (name: string): Named => ({ role: 'button', name });
export const link = (name: string): Named => ({ role: 'link', name });
export const textBox = (name: string): Named => ({ role: 'textbox', name });
export const radio = (name: string): Named => ({ role: 'radio', name });
export const region = (name: string): Named => ({ role: 'region', name });

export const saveButton = button('Save touchpoint');
export const titleBox = textBox('Title');
export const noteBox = textBox('Note');
/** Says "Saved" once it is. */
export const statusLine = '[role=status]';

/** Presses the real toolbar button and waits until the form in the popup is there. */
export async function openPopup(run: FirefoxRun): Promise<FirefoxDocument> {
  const popup = await run.clickToolbarButton();
  await popup.waitForElement(saveButton);
  return popup;
}

/** Stage digit, emotion key and Enter, as a person presses them: they go wherever the keyboard is. */
export async function tagByKeys(run: FirefoxRun, form: FirefoxDocument, stage: string, emotion: string): Promise<void> {
  await run.press(stage, emotion, 'Enter');
  await form.waitForElement(statusLine, 'Saved');
}
