import type { FirefoxRun } from '../../browsers/firefox';
import type { FirefoxDocument } from '../../browsers/firefox-document';
import { expect, test } from '../fixtures';
import { button, radio, textBox } from './quickForm';
import { allow, choose, focusSidebar, openSidebar, widenSidebar } from './sidebar';
import { storedRecords } from './storedRecords';

/** What is wider than the sidebar, or stands out of it at a side, by its words; what is clipped on purpose is not. */
async function standingOut(panel: FirefoxDocument): Promise<string[]> {
  return panel.execute(() => {
    const whole = document.documentElement;
    const found = whole.scrollWidth > innerWidth ? [`the whole: ${whole.scrollWidth}`] : [];
    for (const each of document.querySelectorAll('main *')) {
      const { left, right, width, height } = each.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && each.checkVisibility();
      if (isSeen && (left < -0.5 || right > whole.clientWidth + 0.5)) found.push(each.textContent || each.tagName);
    }
    return found;
  });
}

async function expectNarrow(panel: FirefoxDocument): Promise<void> {
  expect(await standingOut(panel)).toEqual([]);
}

/** Opens all that is closed. */
async function unfold(panel: FirefoxDocument): Promise<void> {
  await panel.execute(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

const stored = async (run: FirefoxRun, table: string) => (await storedRecords(run))[`parcours/${table}`] ?? [];

test('in French and 320 px wide, a walk goes from its brief to its end, and nothing stands out of the sidebar', async ({
  launchFirefox,
  shop,
}) => {
  test.setTimeout(150_000);
  const run = await launchFirefox({ lang: 'fr' });
  await run.navigate(shop.url('aubelune', '/fr/product/alba'));
  const panel = await openSidebar(run);
  await widenSidebar(run, panel, 320);
  expect(await panel.execute(() => document.documentElement.lang)).toBe('fr');
  await panel.waitForElement({ role: 'heading', name: 'Suivre un parcours d’après une consigne' });
  await choose(panel, 'Boutique de mode en ligne\u00a0: acheter un vêtement, le recevoir, le retourner');
  await expectNarrow(panel);
  await choose(panel, 'Une autre marque…');
  await panel.type(textBox('Nom de la marque'), 'Aubelune');
  await expectNarrow(panel);
  await panel.click(button('Suivant'));
  await panel.waitForElement(button('Oui, sur tous les sites'));
  await expectNarrow(panel);
  await panel.click(button('Oui, sur tous les sites'));
  await allow(run);
  await panel.waitFor(() => document.querySelector('main header')?.textContent?.includes('Enregistrement en cours'));
  await expect.poll(() => stored(run, 'pageViews')).toHaveLength(1);

  await focusSidebar(run);
  await run.press('g');
  await expect.poll(() => panel.property(radio('Très positif'), 'checked')).toBe(true);
  await run.press('c');
  await panel.waitForElement('[role=status]', 'Image conservée');
  await expectNarrow(panel);
  await panel.click(button('Commencer la tâche'));
  await panel.waitForElement(button('Terminer la tâche'));
  await expectNarrow(panel);
  await panel.click(button('Terminer la tâche'));
  await panel.waitForElement(button('Enregistrer et continuer'));
  await expectNarrow(panel);
  await panel.click(button('Enregistrer et continuer'));
  await unfold(panel);
  await expectNarrow(panel);
  await panel.click(button('Hors du site (appel, livreur)…'));
  await panel.waitForElement(button('Ajouter le point de contact'));
  await expectNarrow(panel);
  await panel.click(button('Annuler'));

  await panel.click(button('Terminer la visite…'));
  await panel.waitForElement(button('Terminer malgré tout'));
  await expectNarrow(panel);
  await panel.click(button('Terminer malgré tout'));
  await panel.waitForElement({ role: 'heading', name: 'La visite est terminée' });
  await expectNarrow(panel);
  expect(await stored(run, 'walkthroughs')).toMatchObject([{ state: 'toValidate', tasks: [{ completed: true }] }]);
});
