import { writeFileSync } from 'node:fs';
import { expect, test } from '../fixtures';
import { ask, keepPixels, PickerPage, stateOf } from './pickerPage';

const touchpointId = '0198c0de-0000-7000-8000-000000000001';
const rows = (n: number) => Array.from({ length: n }, (_, i) => `<p style="height:200px;margin:0;background:hsl(${(i * 47) % 360} 60% 60%)">${i}</p>`).join('');

async function full(run: any, page: any, withoutBanner = false) {
  const popup = await run.clickToolbar(page);
  const answer = await ask(popup, 'capture.fullPage', { touchpointId, withoutBanner });
  await run.closePopup();
  const v: any = answer.value;
  return { kind: answer.kind, taken: v?.taken, reason: v?.reason, w: v?.evidence?.width, h: v?.evidence?.height, cut: v?.isCutOff, masks: v?.evidence?.masks, bytes: v?.evidence && Buffer.from(v.evidence.bytes.$bytes, 'base64') };
}

for (const [name, html, script] of [
  ['infinite', `<body style="margin:0">${rows(10)}<div id=end style="height:10px"></div>`, `let n=0; new IntersectionObserver((es)=>{ if(es.some(e=>e.isIntersecting)) { for(let i=0;i<5;i++) document.querySelector('#end').insertAdjacentHTML('beforebegin','<p style="height:200px;margin:0;background:#abc">more '+(n++)+'</p>') } },{rootMargin:'600px'}).observe(document.querySelector('#end'))`],
  ['infiniteSlow', `<body style="margin:0">${rows(10)}<div id=end style="height:10px"></div>`, `let n=0; new IntersectionObserver((es)=>{ if(es.some(e=>e.isIntersecting)) setTimeout(()=>{ for(let i=0;i<5;i++) document.querySelector('#end').insertAdjacentHTML('beforebegin','<p style="height:200px;margin:0;background:#abc">more '+(n++)+'</p>') },700) },{rootMargin:'100px'}).observe(document.querySelector('#end'))`],
  ['contentVisibility', `<body style="margin:0">${Array.from({ length: 20 }, (_, i) => `<section style="content-visibility:auto;contain-intrinsic-size:auto 300px"><div style="height:${200 + i * 30}px;background:hsl(${i * 40} 50% 50%)">${i}</div></section>`).join('')}`, ''],
  ['transformScroll', `<body style="margin:0;height:5000px"><div style="position:fixed;inset:0;overflow:hidden"><div id=m>${rows(25)}</div></div>`, `addEventListener('scroll',()=>{m.style.transform='translateY('+(-scrollY)+'px)'})`],
  ['wide', `<body style="margin:0"><div style="width:3000px;height:1500px;background:linear-gradient(90deg,red,blue)"></div>`, ''],
  ['rtl', `<html dir=rtl><body style="margin:0"><div style="width:3000px;height:1500px;background:linear-gradient(90deg,red,blue)"></div>`, ''],
  ['sticky', `<body style="margin:0">${rows(3)}<div style="position:sticky;bottom:0;height:60px;background:#000">foot</div>${rows(8)}<div style="position:fixed;bottom:0;left:0;right:0;height:50px;background:lime">bar</div>`, ''],
  ['tall dialog', `<body style="margin:0">${rows(10)}<dialog id=d style="max-height:80vh;overflow:auto"><p style="height:3000px;background:linear-gradient(red,blue)">d</p></dialog>`, `d.showModal()`],
] as const) {
  test(`zz ${name}`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/stitch'));
    await page.setContent(html);
    if (script) await page.evaluate(script);
    await page.waitForTimeout(300);
    await page.evaluate('scrollTo(0, 500)');
    await page.waitForTimeout(300);
    const before = (await stateOf(page)) as any;
    const { bytes, ...r } = await full(run, page);
    const after = (await stateOf(page)) as any;
    console.log(name, JSON.stringify(r), 'doc', await page.evaluate('document.documentElement.scrollHeight'), 'scroll', JSON.stringify(before.scroll.slice(0, 2)), JSON.stringify(after.scroll.slice(0, 2)), 'same', before.document === after.document);
    if (bytes) writeFileSync(`/tmp/evidD.zz.${name.replace(' ', '')}.pic`, bytes);
  });
}

test('zz picker focus in shadow', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<div id=hst></div>');
    const r = document.querySelector('#hst')!.attachShadow({ mode: 'open' });
    r.innerHTML = '<input value=abcdef>';
    r.querySelector('input')!.focus();
    (r.querySelector('input') as any).setSelectionRange(1, 3);
  });
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.keyboard.press('Escape');
  await picker.expectGone();
  console.log('focus', await page.evaluate(() => { const i = document.querySelector('#hst')!.shadowRoot!; return [document.activeElement?.id || document.activeElement?.localName, i.activeElement?.localName, i.querySelector('input')!.selectionStart]; }));
});
