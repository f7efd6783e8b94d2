import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { pixelsNear } from './pictures';
import { PopupPage } from './popupPage';
import { storedBytes, storedEvidence } from './storedRecords';

const secret = '#ff00c8';
const open = '#00a0ff';

/** A choice as a page shows it: on a ground of which nothing may be left. */
const chosen = (words: string) => `<span style="background:${secret};padding:6px">${words}</span>`;

/** Beside an empty field that is typed into, as the best-known libraries write it. */
const besideField = `<div class="container"><div class="control" style="display:flex;border:1px solid">
  <div style="display:grid;flex:1"><div class="single" style="grid-area:1/1">${chosen('Ocean')}</div>
  <div style="grid-area:1/1;visibility:visible" data-value=""><input role="combobox" aria-autocomplete="list" aria-haspopup="true" value=""
  style="opacity:0;width:2px;border:0;padding:0"></div></div><div><svg width="20" height="20"></svg></div></div>
  <input type="hidden" name="colour" value="ocean"></div>`;
const chips = `<div class="input" style="display:flex;gap:4px;border:1px solid">
  <div role="button" tabindex="-1">${chosen('Red')}<svg width="10" height="10"></svg></div>
  <div role="button" tabindex="-1">${chosen('Blue')}<svg width="10" height="10"></svg></div>
  <input role="combobox" aria-autocomplete="list" value="" style="min-width:30px"></div>`;
const opener = `<form><button type="button" aria-haspopup="listbox" style="border:0;padding:0">${chosen('Durward')}</button>
  <div role="button" aria-haspopup="listbox">${chosen('Ten')}</div>
  <input value="10" aria-hidden="true" tabindex="-1" style="position:absolute;bottom:0;left:0;opacity:0"></form>`;
const twin = `<div><select style="display:none"><option selected>France</option></select>
  <div class="chosen"><a>${chosen('France')}</a><div style="display:none"><ul><li>France</li></ul></div></div></div>`;
const lists = besideField + chips + opener + twin;

/** Tags the page: its stored picture holds nothing of the secret colour, of which so much was on the page, and so much of what is open. */
async function expectKept(run: ChromiumRun, tab: Page, { atLeast, ofOpen }: { atLeast: number; ofOpen: number }) {
  const canvas = await run.context.newPage();
  await tab.bringToFront();
  const [secretShown, openShown] = await pixelsNear(canvas, await tab.screenshot(), [secret, open]);
  expect(secretShown).toBeGreaterThan(atLeast);

  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  await run.closePopup();
  const [evidence] = await storedEvidence(run);
  const picture = await storedBytes(run, evidence?.sha256 ?? '');
  const [secretKept, openKept] = await pixelsNear(canvas, picture, [secret, open]);
  expect(secretKept).toBe(0);
  expect(openKept).toBeGreaterThan(ofOpen * (openShown ?? 0));
}

test('what was chosen in lists that pages have made themselves is in no stored picture', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('hard', '/many-fields'));
  await tab.setContent(`<body style="font:16px sans-serif">
    <button aria-haspopup="listbox" style="border:0;background:${open};padding:10px">Sort by: price</button>
    <nav style="margin-bottom:20px"><div role="button" aria-haspopup="listbox" style="background:${open};padding:10px">English</div></nav>
    ${lists}<div id="open"></div><div id="closed"></div><iframe width="500" height="300"></iframe></body>`);
  await tab.evaluate((html) => {
    for (const mode of ['open', 'closed'] as const) {
      const host = document.getElementById(mode);
      if (host) host.attachShadow({ mode }).innerHTML = html;
    }
    const content = document.querySelector('iframe')?.contentDocument;
    if (content) content.body.innerHTML = html;
  }, lists);
  await expectKept(run, tab, { atLeast: 10_000, ofOpen: 0.8 });
});

test('what a shop offers stays to be seen, whatever of it was chosen', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('hard', '/many-fields'));
  const swatch = (name: string, rest = '') =>
    `<label style="position:relative;display:inline-block;padding:20px;background:${open}">${name}
    <input type="radio" name="pick" ${rest} style="position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0"></label>`;
  const list = (colour: string, chosen: string) =>
    `<select style="appearance:none;border:0;width:90px;height:50px;background:${colour}"><option>…<option selected>${chosen}</select>`;
  const person = `<form><input type="email" value="" style="width:20px">
    <span style="display:inline-block;padding:20px;background:${secret};position:relative"><input type="radio" name="title" checked
    style="position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0"></span></form>
    <form><label>Title ${list(secret, 'Mrs')}</label></form>`;
  await tab.setContent(`<body style="font:16px sans-serif"><form action="/basket">${swatch('S')}${swatch('M', 'checked')}
    <div role="radiogroup"><button type="button" role="radio" aria-checked="true" style="background:${open};padding:20px;border:0"></button></div>
    <button type="button" aria-haspopup="listbox" style="background:${open};padding:20px;border:0">Red</button><button>Add to basket</button></form>
    <form class="product-filters"><input type="checkbox" checked style="appearance:none;width:60px;height:40px;background:${open}"></form>
    <form><label>Sort by <button type="button" aria-haspopup="listbox" style="background:${open};padding:20px;border:0">Price</button></label></form>
    <label>Size ${list(open, '42')}</label> <label>Items per page ${list(open, '20')}</label>${person}</body>`);
  await expectKept(run, tab, { atLeast: 1_000, ofOpen: 0.95 });
});

test('which of a group is chosen is in no stored picture where its label shows it', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('hard', '/many-fields'));
  const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)';
  const group = (of: string, option: (rest: string) => string) =>
    `<fieldset class="${of}">${option('')}${option('checked')}${option('')}</fieldset>`;
  let count = 0;
  const flat = (rest: string) =>
    `<input type="radio" id="r${++count}" name="title" ${rest} style="${hidden}"><label for="r${count}">Mx ${count}</label>`;
  const around = (rest: string) =>
    `<div class="card"><label><input type="radio" name="slot" ${rest} style="display:none"> Morning</label></div>`;
  const shut = (rest: string) =>
    `<label><input type="radio" name="pay" ${rest} style="opacity:0;position:absolute"><b>Card</b>${rest ? '<i></i>' : ''}</label>`;
  await tab.setContent(`<body style="font:16px sans-serif"><style>
    label{display:inline-block;padding:10px;position:relative} i{display:inline-block;width:30px;height:20px;background:${secret}}
    .flat input:checked + label{background:${secret}}
    .around .card:has(:checked){border:20px solid ${secret}}
  </style><form>${group('flat', flat)}${group('around', around)}${group('shut', shut)}</form>
  <input type="radio" name="tab" checked style="display:none" id="tab"><label for="tab" style="background:${open};padding:20px">Description</label></body>`);
  await expectKept(run, tab, { atLeast: 1_000, ofOpen: 0.95 });
});

test('of what is delivered how, what shows the choice is masked, and prices stay to be seen', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('hard', '/many-fields'));
  const over = 'position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0';
  const price = (words: string) => `<span style="background:${open};padding:6px;margin-left:40px">${words}</span>`;
  const group = (of: string, mark: string) =>
    `<form class="${of}">${['', 'checked', ''].map((rest, at) => `<label><input type="radio" name="delivery" ${rest} style="${over}">${mark}${price(`In ${at} days, ${at} €`)}${at === 2 ? '<em>New</em>' : ''}</label>`).join('')}</form>`;
  await tab.setContent(`<body style="font:16px sans-serif"><style>
    label{display:block;position:relative;padding:10px} i{display:inline-block;width:20px;height:20px;border-radius:10px}
    .dot :checked + i{background:${secret}}
    .pseudo label::before{content:'';position:absolute;left:6px;top:50%;width:20px;height:20px;transform:translateY(-50%)}
    .pseudo label:has(:checked)::before{background:${secret}}
    .mark i{background:${secret};transform:scale(0)} .mark :checked + u i{transform:none}
    .mark label{display:grid;grid-template-columns:30px 1fr}
  </style>${group('dot', '<i></i>')}${group('pseudo', '')}${group('mark', '<u><i></i></u>')}</body>`);
  await expectKept(run, tab, { atLeast: 500, ofOpen: 0.9 });
});
