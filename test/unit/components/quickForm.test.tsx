// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guessEmotionKeyCaps, QuickForm, type QuickFormProps } from '@/components/quickForm';
import { blankPage } from '@/lib/journey/blankPage';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { Stage } from '@/lib/journey/schemas/study';

const ids = { five: '0198c0de-0000-7000-8000-000000000001', hotel: '0198c0de-0000-7000-8000-000000000002' };
const stagesOf = (model: string): Stage[] => [...(stageModels.find(({ id }) => id === model)?.stages ?? [])];

const step = {
  id: '0198c0de-0000-7000-8000-00000000000b',
  title: 'Compares two coats',
  stageId: 'consideration',
  category: null,
  isMet: false,
};

const context: QuickTagContext = {
  study: { id: ids.five, name: 'Study' },
  journeys: [
    {
      id: ids.five,
      title: 'Coat',
      brandId: null,
      kind: 'actual',
      stages: stagesOf('fiveStages'),
      plannedSteps: [step],
    },
    { id: ids.hotel, title: 'Hotel', brandId: null, kind: 'actual', stages: stagesOf('hotel'), plannedSteps: [] },
  ],
  currentJourneyId: ids.five,
  brands: [{ id: '0198c0de-0000-7000-8000-000000000003', name: 'Zara', role: 'competitor', domains: [] }],
  hostBrandId: null,
  last: null,
  defaults: { brandId: null, basis: null },
  addedCategories: [],
  addedChannels: [],
  addedEmotions: [],
  pageTouchpoints: [],
  knownTags: [],
};

const blank: QuickTag = {
  journeyId: ids.five,
  title: 'Views a product page: Coat',
  stageId: null,
  valence: null,
  emotionLabel: null,
  arousal: null,
  basis: 'expert',
  brand: null,
  channel: 'website',
  category: null,
  contact: null,
  media: null,
  initiator: null,
  engagement: null,
  plannedTouchpointId: null,
  customerAction: '',
  thought: '',
  painPoint: '',
  note: '',
  tags: [],
  keepScreenshot: true,
  reviewAs: null,
};

const calls = { onSave: vi.fn(), onCancel: vi.fn(), onSeeAgain: vi.fn(), onUndo: vi.fn(), onOpenMap: vi.fn() };
let root: Root;
let tag: QuickTag;

function Host(props: Partial<QuickFormProps>) {
  const [value, setValue] = useState(props.value ?? blank);
  tag = value;
  return (
    <QuickForm
      context={context}
      language="en"
      locale="en-GB"
      emotionKeyCaps={guessEmotionKeyCaps('en')}
      status={{ kind: 'editing' }}
      screenshot={{ state: 'none' }}
      {...calls}
      {...props}
      value={value}
      onChange={setValue}
    />
  );
}

const show = (props: Partial<QuickFormProps> = {}) => act(async () => root.render(<Host {...props} />));

/** By its accessible name, as far as this form makes names: a label, another element's text, or its own text less what is hidden. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null) return document.getElementById(labelledBy)?.textContent ?? '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent ?? '';
}

const named = (selector: string) => [...document.querySelectorAll(selector)].map(nameOf);
function get<Kind extends HTMLElement>(selector: string, name: string): Kind {
  const found = [...document.querySelectorAll<Kind>(selector)].find((element) => nameOf(element) === name);
  if (!found) throw new Error(`no ${selector} is named ${name}, only: ${named(selector).join(', ')}`);
  return found;
}

function press(code: string, key: string, more: KeyboardEventInit = {}) {
  return act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true, ...more }));
  });
}

function choose(select: HTMLSelectElement, value: string) {
  return act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.querySelector('main') as HTMLElement);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.clearAllMocks();
});

describe('what the page suggests', () => {
  const page = { ...blankPage('https://shop.example/coat', 'Coat'), kind: { id: 'product', confidence: 0.9 } };
  const strip = () => document.querySelector('section[aria-label="What this page seems to be"]');
  const suggested = { stageId: 'consideration', contact: 'direct', channel: 'website' } as const;

  it('is shown, and filled in by one key, but for what the person has chosen', async () => {
    await show({ page, suggested });
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(strip()?.textContent).toContain('Product page');
    });
    expect(tag.stageId).toBeNull();
    await press('Digit3', '3');
    await press('KeyY', 'y');
    expect(tag).toMatchObject({ stageId: 'decision', contact: 'direct', channel: 'website' });
    expect(strip()?.querySelector('button')).toBeNull();
  });

  it('is told whole, field by field, and what no field of the form shows stays told when it is filled in', async () => {
    const offered = { ...suggested, category: 'viewsProductPage', media: 'owned', initiator: 'customer' } as const;
    await show({ page, suggested: { ...offered, engagement: 'active', plannedTouchpointId: step.id } });
    const told = () => [...(strip()?.querySelectorAll('[data-field]') ?? [])].map((each) => each.textContent);
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(told()).toEqual([
        'Step “Compares two coats”',
        'Stage: Consideration',
        'Category: Views a product page',
        'Contact: Direct',
        'Owned media',
        'Started by: Customer (inbound)',
        'Engagement: Active',
      ]);
    });
    await press('KeyY', 'y');
    expect(told()).toEqual(['Contact: Direct', 'Owned media', 'Started by: Customer (inbound)', 'Engagement: Active']);
    expect(strip()?.querySelector('button')).toBeNull();
  });

  it('fills only what is open in a draft that is gone on with', async () => {
    await show({ page, suggested, isRestored: true, value: { ...blank, channel: 'social' } });
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(strip()).not.toBeNull();
    });
    await press('KeyY', 'y');
    expect(tag).toMatchObject({ stageId: 'consideration', channel: 'social' });
  });

  it('is not there where the page tells nothing', async () => {
    await show({ page: { ...page, kind: null }, suggested: {} });
    await act(async () => {});
    expect(strip()).toBeNull();
  });
});

describe('accessible names', () => {
  it('are those that tests and assistive technology rely on', async () => {
    await show();
    expect(named('[role=radiogroup]')).toEqual(['Stage', 'Emotion']);
    expect(named('[role=radiogroup][aria-label=Stage] input')).toEqual([
      'Awareness',
      'Consideration',
      'Decision',
      'Retention',
      'Advocacy',
    ]);
    expect(named('[role=radiogroup][aria-label=Emotion] input')).toEqual([
      'Very negative',
      'Negative',
      'Neutral',
      'Positive',
      'Very positive',
    ]);
    expect(named('textarea')).toEqual(['Title', 'Note']);
    expect(named('select')).toEqual(['Journey', 'Brand', 'Channel', 'Category']);
    expect(named('button[type=submit]')).toEqual(['Save touchpoint']);
    expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  it('speak French', async () => {
    await show({ language: 'fr' });
    expect(named('[role=radiogroup]')).toEqual(['Étape', 'Ressenti']);
    expect(named('button[type=submit]')).toEqual(['Enregistrer']);
  });
});

describe('three keys', () => {
  it('start with nothing chosen and no text box focused', async () => {
    await show();
    expect(document.querySelectorAll('[role=radiogroup] input:checked')).toHaveLength(0);
    expect(document.activeElement?.tagName).toBe('FORM');
  });

  it('choose a stage, an emotion, and save', async () => {
    await show();
    await press('Digit2', '2');
    await press('KeyF', 'f');
    expect(tag).toMatchObject({ stageId: 'consideration', valence: 1 });
    expect(calls.onSave).not.toHaveBeenCalled();
    await press('Enter', 'Enter');
    expect(calls.onSave).toHaveBeenCalledOnce();
  });

  it('are the same on a French keyboard', async () => {
    await show();
    await press('Digit5', '(');
    await press('KeyA', 'q');
    expect(tag).toMatchObject({ stageId: 'advocacy', valence: -2 });
  });

  it('do nothing for a stage that the model does not have', async () => {
    await show();
    await press('Digit6', '6');
    expect(tag.stageId).toBeNull();
  });

  it('type into a text box instead while it has the focus', async () => {
    await show();
    await press('KeyN', 'n');
    expect(document.activeElement).toBe(get('textarea', 'Note'));
    await press('Digit2', '2');
    await press('Enter', 'Enter');
    expect(tag.stageId).toBeNull();
    expect(calls.onSave).not.toHaveBeenCalled();
    await press('Enter', 'Enter', { ctrlKey: true });
    expect(calls.onSave).toHaveBeenCalledOnce();
  });

  it('Escape leaves a text box first, then the form', async () => {
    await show();
    await press('KeyT', 't');
    await press('Escape', 'Escape');
    expect(calls.onCancel).not.toHaveBeenCalled();
    expect(document.activeElement?.tagName).toBe('FORM');
    await press('Escape', 'Escape');
    expect(calls.onCancel).toHaveBeenCalledOnce();
  });

  it('Enter in the title saves, but not while a word is being composed', async () => {
    await show();
    await press('KeyT', 't');
    await press('Enter', 'Enter', { isComposing: true });
    expect(calls.onSave).not.toHaveBeenCalled();
    await press('Enter', 'Enter');
    expect(calls.onSave).toHaveBeenCalledOnce();
  });

  it('open a choice again', async () => {
    await show({ value: { ...blank, stageId: 'decision', valence: 2 } });
    await press('Digit0', '0');
    await press('KeyH', 'h');
    expect(tag).toMatchObject({ stageId: null, valence: null });
  });
});

describe('code later', () => {
  it('is offered while stage or emotion is open, and saves', async () => {
    await show({ value: { ...blank, stageId: 'decision' } });
    await press('KeyL', 'l');
    expect(calls.onSave).toHaveBeenCalledOnce();
    await press('KeyD', 'd');
    expect(named('button')).not.toContain('Code later');
    await press('KeyL', 'l');
    expect(calls.onSave).toHaveBeenCalledOnce();
  });
});

describe('journeys', () => {
  it('take a stage along only where both models have it', async () => {
    await show({ value: { ...blank, stageId: 'decision' } });
    await choose(get('select', 'Journey'), ids.hotel);
    expect(tag).toMatchObject({ journeyId: ids.hotel, stageId: null });
    expect(named('[role=radiogroup][aria-label=Stage] input')).toHaveLength(8);
  });

  it('that are planned assume what is tagged into them', async () => {
    const journeys = context.journeys.map((each) =>
      each.id === ids.hotel ? { ...each, kind: 'planned' as const } : each,
    );
    await show({ context: { ...context, journeys } });
    await choose(get('select', 'Journey'), ids.hotel);
    expect(tag.basis).toBe('assumed');
    await choose(get('select', 'Journey'), ids.five);
    expect(tag.basis).toBe('expert');
  });
});

describe('brands', () => {
  it('offer the one that the page seems to belong to', async () => {
    const candidate = { kind: 'new', name: 'Maison Vélin', domain: 'velin.example', role: 'competitor' } as const;
    await show({ brandCandidate: candidate });
    const brand = get<HTMLSelectElement>('select', 'Brand');
    expect([...brand.options].map(({ text }) => text)).toEqual([
      'No brand',
      'Maison Vélin (new)',
      'Zara',
      'Another brand…',
    ]);
    await choose(brand, 'candidate');
    expect(tag.brand).toEqual(candidate);
  });

  it('add an unknown one in one key, and take it back by the same', async () => {
    const candidate = { kind: 'new', name: 'Etam', domain: 'etam.com', role: 'competitor' } as const;
    await show({ brandCandidate: candidate });
    const offer = get('button', 'Add Etam (etam.com)');
    expect(offer.getAttribute('aria-pressed')).toBe('false');
    expect(offer.querySelector('[aria-hidden]')?.textContent).toBe(offer.getAttribute('aria-keyshortcuts'));
    await press('KeyW', 'w');
    expect(tag.brand).toEqual(candidate);
    expect(offer.getAttribute('aria-pressed')).toBe('true');
    await press('KeyW', 'w');
    expect(tag.brand).toBeNull();
  });

  it('can be named by hand', async () => {
    await show();
    await choose(get('select', 'Brand'), 'other');
    expect(tag.brand).toEqual({ kind: 'new', name: '', domain: null, role: 'competitor' });
    expect(document.activeElement).toBe(get('input', 'Name of the new brand'));
  });
});

describe('earlier touchpoints of the page', () => {
  const touchpoint = (index: number) => ({
    id: `0198c0de-0000-7000-8000-00000000010${index}`,
    journeyId: ids.five,
    title: `Title ${index}`,
    stageId: null,
    valence: null,
    capturedAt: '2026-05-01T10:00:00Z',
  });

  it('are listed up to three, and the newest is seen again by one key', async () => {
    await show({ context: { ...context, pageTouchpoints: [1, 2, 3, 4, 5].map(touchpoint) } });
    expect(document.querySelectorAll('section li')).toHaveLength(3);
    expect(named('section button')).toContain('and 2 more');
    await press('KeyE', 'e');
    expect(calls.onSeeAgain).toHaveBeenCalledExactlyOnceWith(touchpoint(1).id);
  });
});

describe('after saving', () => {
  const saved = {
    kind: 'saved',
    saved: { title: 'Coat', stageId: 'decision', valence: null, journeyId: ids.five },
  } as const;

  it('says so, with what is left to code, and Enter or Escape closes', async () => {
    await show();
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
    await show({ status: saved });
    expect(document.querySelector('[role=status]')?.textContent).toBe('SavedDecision · To code: emotion');
    expect(document.activeElement).toBe(get('button', 'Done'));
    await press('Escape', 'Escape');
    expect(calls.onCancel).toHaveBeenCalledOnce();
  });

  it('undoes and opens the map by key, and codes no more', async () => {
    await show({ status: saved });
    await press('KeyU', 'u');
    await press('KeyO', 'o');
    await press('Digit1', '1');
    expect(calls.onUndo).toHaveBeenCalledOnce();
    expect(calls.onOpenMap).toHaveBeenCalledOnce();
    expect(tag.stageId).toBeNull();
  });
});

describe('while saving', () => {
  it('says so and takes neither changes nor a second save', async () => {
    await show({ status: { kind: 'saving' } });
    expect(document.querySelector('[role=status]')?.textContent).toBe('Saving…');
    await press('Digit1', '1');
    await press('Enter', 'Enter');
    expect(tag.stageId).toBeNull();
    expect(calls.onSave).not.toHaveBeenCalled();
  });
});

describe('a failure', () => {
  it('says what happened, what to do, and whether the draft is kept', async () => {
    await show({ status: { kind: 'failed', code: 'full', detail: 'QuotaExceededError' } });
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(document.querySelector('[role=alert]')).not.toBeNull();
    });
    const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';
    expect(alert()).toContain('The disk is full');
    expect(alert()).toContain('Free some space');
    expect(alert()).toContain('kept as a draft');
    await show({ status: { kind: 'failed', code: 'full', detail: '' }, isDraftKept: false });
    expect(alert()).toContain('leave this form open');
  });
});

describe('the screenshot', () => {
  it('is left out and taken along by its key, but only where there is one', async () => {
    await show();
    await press('KeyX', 'x');
    expect(tag.keepScreenshot).toBe(true);
    await show({ screenshot: { state: 'pending' } });
    await press('KeyX', 'x');
    expect(tag.keepScreenshot).toBe(false);
    await press('KeyX', 'x');
    expect(tag.keepScreenshot).toBe(true);
  });
});

describe('more', () => {
  it('opens by its key, with the form’s keys going on', async () => {
    await show();
    await press('Semicolon', 'm');
    await vi.waitFor(async () => {
      await act(async () => {});
      get('select', 'Basis');
    });
    // The form's keys go on working: nothing typed in a list by mistake.
    expect(document.activeElement?.contains(get('select', 'Emotion in a word'))).toBe(true);
    await press('Digit2', '2');
    expect(tag.stageId).toBe('consideration');
    await choose(get('select', 'Step of the plan'), step.id);
    expect(tag.plannedTouchpointId).toBe(step.id);
    await choose(get('select', 'Journey'), ids.hotel);
    expect(tag.plannedTouchpointId).toBeNull();
    expect(get<HTMLSelectElement>('select', 'Basis').value).toBe('expert');
  });
});

describe('what comes back', () => {
  it('is written on at its end', async () => {
    await show({ value: { ...blank, note: 'half a thought' } });
    const note = get<HTMLTextAreaElement>('textarea', 'Note');
    // Where browsers begin in a box whose text nobody typed.
    note.setSelectionRange(0, 0);
    await press('KeyN', 'n');
    expect(document.activeElement).toBe(note);
    expect([note.selectionStart, note.selectionEnd]).toEqual([14, 14]);
  });

  it('is listed at once when it comes after its key', async () => {
    const onResume = vi.fn();
    await show({ onResume, unfinished: [] });
    await press('KeyU', 'u');
    expect(document.body.textContent).not.toContain('Forms begun on other pages');
    const one = { touchpointId: ids.five, title: 'Half a title', url: null, updatedAt: '2026-03-02T09:00:00.000Z' };
    await show({ onResume, unfinished: [one] });
    expect(document.body.textContent).toContain('Half a title');
    await press('KeyU', 'u');
    expect(document.body.textContent).not.toContain('Half a title');
  });
});

describe('the page beside the form', () => {
  const onShowTouchpoints = vi.fn();
  const onSweep = vi.fn();
  const onShowAds = vi.fn();
  const onKeepArchive = vi.fn();
  const found = { reviews: 5, ads: 0, closedSites: [] };
  const tools = { touchpoints: 2, found, onShowTouchpoints, onSweep, onShowAds, onKeepArchive };
  const items = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const ready = { state: 'ready', thumbnailUrl: 'data:,', masked: 1 } as const;

  /** The parts that are loaded later are there. */
  async function showLater(props: Partial<QuickFormProps>, selector: string) {
    await show(props);
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(document.querySelector(selector)).not.toBeNull();
    });
  }

  it('is a menu with counts, opened by its key; its digits choose, and what has nothing to do does nothing', async () => {
    await showLater({ tools }, 'button[aria-label="Page tools"]');
    await press('KeyZ', 'z');
    expect(items().map((item) => item.firstChild?.textContent)).toEqual([
      'Show my touchpoints on this page (2)',
      'Review sweep (5)',
      'Show advertisements on this page (0)',
      'Keep a page archiveThe page as a file, without what its fields hold',
    ]);
    expect(document.activeElement).toBe(items()[0]);
    await press('Digit3', '3');
    expect(onShowAds).not.toHaveBeenCalled();
    expect(tag.stageId).toBeNull();
    await press('Digit2', 'é');
    expect(onSweep).toHaveBeenCalledOnce();
    expect(items()).toEqual([]);
    expect(document.activeElement?.tagName).toBe('FORM');
    await press('Digit3', '3');
    expect(tag.stageId).toBe('decision');
  });

  it('asks for what is counted when it is open, and offers without a number what is not', async () => {
    const onWanted = vi.fn();
    await showLater({ tools: { ...tools, found: null, onWanted } }, 'button[aria-label="Page tools"]');
    expect(onWanted).not.toHaveBeenCalled();
    await press('KeyZ', 'z');
    expect(onWanted).toHaveBeenCalledOnce();
    expect(items().map((item) => [item.firstChild?.textContent, item.ariaDisabled])).toContainEqual([
      'Review sweep',
      'false',
    ]);
    await press('Digit2', '2');
    expect(onSweep).toHaveBeenCalledOnce();
    await press('KeyZ', 'z');
    expect(items()[2]?.firstChild?.textContent).toBe('Show advertisements on this page');
    await press('Digit3', '3');
    expect(onShowAds).toHaveBeenCalledOnce();
  });

  it('asks no more for what is counted', async () => {
    const onWanted = vi.fn();
    await showLater({ tools: { ...tools, onWanted } }, 'button[aria-label="Page tools"]');
    await press('KeyZ', 'z');
    expect(items()).toHaveLength(4);
    expect(onWanted).not.toHaveBeenCalled();
  });

  it('goes by arrow keys, around both ends, and Escape gives the focus back without closing the form', async () => {
    await showLater({ tools }, 'button[aria-label="Page tools"]');
    await press('KeyZ', 'z');
    await press('ArrowUp', 'ArrowUp');
    expect(document.activeElement).toBe(items()[3]);
    await press('ArrowDown', 'ArrowDown');
    expect(document.activeElement).toBe(items()[0]);
    await press('End', 'End');
    expect(document.activeElement).toBe(items()[3]);
    await press('Escape', 'Escape');
    expect(items()).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Page tools');
    expect(calls.onCancel).not.toHaveBeenCalled();
  });

  it('keeps an archive once', async () => {
    await showLater({ tools, archive: { state: 'ready', bytes: 1_234_567 } }, 'button[aria-label="Page tools"]');
    expect(document.body.textContent).toContain('Page archive kept (1.2 MB)');
    await press('KeyZ', 'z');
    await press('Digit4', '4');
    expect(onKeepArchive).not.toHaveBeenCalled();
  });

  it('takes the picture another way, says how far it is, and cancels by the same key', async () => {
    const onTakeOther = vi.fn();
    const onCancelPicture = vi.fn();
    const props = { onTakeOther, onCancelPicture, onRetake: vi.fn() };
    await showLater({ ...props, screenshot: ready }, 'button[aria-label="Take another picture"]');
    await press('KeyI', 'i');
    await press('Digit4', '4');
    expect(onTakeOther).toHaveBeenCalledWith({ fullPage: true, withoutBanner: true });
    await show({ ...props, screenshot: { state: 'pending', share: 0.4 } });
    expect(get<HTMLProgressElement>('progress', 'Taking the full page').value).toBe(0.4);
    await press('KeyI', 'i');
    expect(onCancelPicture).toHaveBeenCalledOnce();
    expect(items()).toEqual([]);
  });

  it('says beside “Saved” what is still being taken', async () => {
    const saved = { title: 'Coat', stageId: null, valence: null, journeyId: null };
    const screenshot = { state: 'pending', share: 0.4 } as const;
    await show({ status: { kind: 'saved', saved }, screenshot, archive: { state: 'pending' } });
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(document.body.textContent).toContain('added by itself: full page, page archive');
    });
  });

  it('names the part that was picked and shows its picture beside that of the window, while both are kept', async () => {
    const element = { name: 'price', text: '49 €' };
    const elementPicture = { ...ready, masked: 3 };
    await showLater({ element, elementPicture, screenshot: ready }, 'fieldset img + img');
    expect(document.body.textContent).toContain('Price 49 €');
    expect(document.querySelector('fieldset')?.textContent).toContain('3 masked');
    await press('KeyX', 'x');
    expect(document.querySelectorAll('fieldset img')).toHaveLength(1);
  });

  it.each([
    ['selection', 'Tag the selected words'],
    ['pick', 'Pick a part of the page'],
    ['another', 'Pick another part'],
  ] as const)('says what its key does: %s', async (partToTag, name) => {
    const onTagPart = vi.fn();
    await show({ onTagPart, partToTag });
    expect(get('button', name).title).toBe(name);
    await press('KeyP', 'p');
    expect(onTagPart).toHaveBeenCalledOnce();
  });
});
