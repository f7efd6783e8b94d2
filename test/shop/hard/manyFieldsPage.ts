import { type Html, html, raw } from '../html';
import type { SiteRequest } from '../site';
import { fieldFramePath } from './fieldFrame';
import { hardPage } from './hardPage';
import { EMPTY_FIELD_COLOUR, PLAIN_COLOUR, SECRET_FIELDS, type SecretName, secretColour } from './secretFields';

const STYLE = `
main { font-size: 13px; line-height: 1.3 }
h1 { font-size: 18px; margin: 0 0 6px }
.purpose { padding: 4px 12px; margin: 0 0 6px }
.cells { display: grid; grid-template-columns: repeat(6, 1fr); gap: 8px 14px }
.cell > span { display: block; font-size: 11px; color: #666 }
input, select, textarea, [contenteditable], iframe { box-sizing: border-box; width: 100%; height: 32px; padding: 4px; border: 0; border-radius: 0; color: #000; font: 14px system-ui }
input[type=range], input[type=checkbox], input[type=radio], input[type=color], select { appearance: none }
input[type=checkbox], input[type=radio] { width: 32px }
input[type=color]::-webkit-color-swatch-wrapper { padding: 0 }
input[type=color]::-webkit-color-swatch { border: 0 }
iframe { padding: 0 }
.frames { margin-top: 8px }
.frames iframe { height: 40px }
.scroller { height: 40px; overflow: auto; border: 1px dashed #999 }
.scroller input { margin: 18px 0 60px }
.fixed { position: fixed; right: 12px; bottom: 12px; width: 190px }
[popover] { inset: auto auto 12px 12px; width: 190px; padding: 0; border: 0; margin: 0 }
`;

/** The attributes that every secret field carries. */
function secret(name: SecretName): Html {
  const colour = secretColour(name);
  return html` name="${name}" aria-label="${name}" data-secret-colour="${colour}" style="background:${colour}"`;
}

const TYPED: readonly (readonly [SecretName, string])[] = [
  ['text', 'Jeanne Morel'],
  ['search', 'grey coat 44'],
  ['tel', '+33 6 39 98 12 34'],
  ['url', 'https://example.org/me'],
  ['email', 'jeanne@example.org'],
  ['password', 'correct horse'],
  ['number', '4242'],
  ['date', '1987-03-14'],
  ['month', '2029-09'],
  ['week', '2026-W24'],
  ['time', '18:45'],
  ['datetime-local', '2026-06-10T18:45'],
  ['range', '73'],
];

function cell(name: SecretName, field: Html): Html {
  return html`<div class="cell"><span>${name}</span>${field}</div>`;
}

function shadow(mode: 'open' | 'closed', name: SecretName): Html {
  return html`<template shadowrootmode="${mode}"><style>input{box-sizing:border-box;width:100%;height:32px;border:0;font:14px system-ui}</style><input${secret(name)} value="${mode} shadow root"></template>`;
}

const SCRIPT = `
const carrier = new DataTransfer();
carrier.items.add(new File(['scan'], 'passport-scan.pdf', { type: 'application/pdf' }));
document.querySelector('[name=file]').files = carrier.files;
document.querySelector('.scroller').scrollTop = 12;
document.querySelector('[popover]').showPopover();
`;

/** Every kind of field that a customer may have filled in, each on a background that no picture may keep. Made for a view of 1280 by 720. */
export function manyFieldsPage(request: SiteRequest): Html {
  const elsewhere = (name: SecretName, within?: string): string =>
    request.url('elsewhere', fieldFramePath(secretColour(name), name, within));
  const here = (name: SecretName): string => fieldFramePath(secretColour(name), name);
  const srcdoc = `<body style="margin:0"><input aria-label="srcdoc-frame" value="in a srcdoc" data-secret-colour="${secretColour('srcdoc-frame')}" style="box-sizing:border-box;width:100%;height:40px;border:0;background:${secretColour('srcdoc-frame')}">`;
  const nested = elsewhere('cross-origin-frame', elsewhere('frame-in-cross-origin-frame'));
  const colour = secretColour('color');

  const body = html`<form class="cells" onsubmit="return false">
${TYPED.map(([name, value]) => cell(name, html`<input type="${name}"${secret(name)} value="${value}">`))}
${cell('color', html`<input type="color" name="color" aria-label="color" value="${colour}" data-secret-colour="${colour}" style="background:${colour}">`)}
${cell('checkbox', html`<input type="checkbox" checked${secret('checkbox')}>`)}
${cell('radio', html`<input type="radio" checked${secret('radio')}>`)}
${cell('file', html`<input type="file"${secret('file')}>`)}
${cell('textarea', html`<textarea${secret('textarea')}>Second floor, code 4512</textarea>`)}
${cell('select', html`<select${secret('select')}><option>Monthly income: 2,400</option></select>`)}
${cell('select-multiple', html`<select multiple${secret('select-multiple')}><option selected style="background:inherit">Asthma</option><option>None</option></select>`)}
${cell('contenteditable', html`<div contenteditable="true"${secret('contenteditable')}>Dear <b>doctor</b></div>`)}
${cell('contenteditable-plaintext', html`<div contenteditable="plaintext-only"${secret('contenteditable-plaintext')}>A private note</div>`)}
${cell('textbox-role', html`<div role="textbox" contenteditable="true" tabindex="0"${secret('textbox-role')}>Typed in a rich editor</div>`)}
${cell('datalist', html`<input list="towns" value="Nantes"${secret('datalist')}><datalist id="towns"><option value="Nantes"></datalist>`)}
${cell('readonly', html`<input readonly value="FR76 3000 4000"${secret('readonly')}>`)}
${cell('disabled', html`<input disabled value="KLF 7731"${secret('disabled')}>`)}
${cell('rotated', html`<div style="transform:rotate(6deg) scale(.9)"><input value="turned"${secret('rotated')}></div>`)}
${cell('zoomed', html`<div style="zoom:1.2"><input value="zoomed"${secret('zoomed')}></div>`)}
${cell('scrolled', html`<div class="scroller"><input value="half out of view"${secret('scrolled')}></div>`)}
${cell('open-shadow', html`<div>${shadow('open', 'open-shadow')}</div>`)}
${cell('closed-shadow', html`<div>${shadow('closed', 'closed-shadow')}</div>`)}
${cell('nested-shadow', html`<div><template shadowrootmode="open"><div>${shadow('closed', 'nested-shadow')}</div></template></div>`)}
${cell('slotted', html`<div><template shadowrootmode="closed"><slot></slot></template><input value="slotted"${secret('slotted')}></div>`)}
<div class="cell"><span>an empty field</span><input name="empty" aria-label="empty" data-empty-colour="${EMPTY_FIELD_COLOUR}" style="background:${EMPTY_FIELD_COLOUR}"></div>
<div class="cell"><span>no field at all</span><p data-plain-colour="${PLAIN_COLOUR}" style="background:${PLAIN_COLOUR};margin:0;height:32px">Shown to everybody</p></div>
</form>
<div class="cells frames">
${cell('same-origin-frame', html`<iframe title="same-origin-frame" src="${here('same-origin-frame')}"></iframe>`)}
${cell('srcdoc-frame', html`<iframe title="srcdoc-frame" srcdoc="${srcdoc}"></iframe>`)}
${cell('cross-origin-frame', html`<iframe title="cross-origin-frame" src="${nested}"></iframe>`)}
${cell('sandboxed-frame', html`<iframe title="sandboxed-frame" sandbox src="${here('sandboxed-frame')}"></iframe>`)}
</div>
<input class="fixed" value="fixed to the view"${secret('fixed')}>
<div popover="manual"><input value="in the top layer"${secret('popover')}></div>
<script type="application/json" id="secret-colours">${raw(JSON.stringify(SECRET_FIELDS))}</script>
<script>${raw(SCRIPT)}</script>`;

  return hardPage({
    title: 'Many filled fields',
    purpose:
      'Every kind of field stands here filled in, each on its own vivid colour, and no stored picture may show one of these colours.',
    head: html`<style>${raw(STYLE)}</style>`,
    body,
  });
}
