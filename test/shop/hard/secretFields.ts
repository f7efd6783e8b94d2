/** The filled fields of `many-fields`, by name. */
const SECRET_NAMES = [
  'text',
  'search',
  'tel',
  'url',
  'email',
  'password',
  'number',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'color',
  'range',
  'checkbox',
  'radio',
  'file',
  'textarea',
  'select',
  'select-multiple',
  'contenteditable',
  'contenteditable-plaintext',
  'textbox-role',
  'datalist',
  'readonly',
  'disabled',
  'rotated',
  'zoomed',
  'scrolled',
  'fixed',
  'popover',
  'open-shadow',
  'closed-shadow',
  'nested-shadow',
  'slotted',
  'same-origin-frame',
  'srcdoc-frame',
  'cross-origin-frame',
  'sandboxed-frame',
  'frame-in-cross-origin-frame',
] as const;
export type SecretName = (typeof SECRET_NAMES)[number];

/** The background of a field: vivid, and no other field's. It must be found nowhere in a stored picture. */
export function secretColour(name: SecretName): string {
  const index = SECRET_NAMES.indexOf(name);
  const half = Math.ceil(SECRET_NAMES.length / 2);
  const blue = (24 + (index % half) * 11).toString(16).padStart(2, '0');
  return index < half ? `#ff00${blue}` : `#00ff${blue}`;
}

/** All of them, for a test that searches a picture: fields in frames and closed roots cannot be asked from the page. */
export const SECRET_FIELDS: readonly { readonly name: SecretName; readonly colour: string }[] = SECRET_NAMES.map(
  (name) => ({
    name,
    colour: secretColour(name),
  }),
);

/** Not secret, and to be found in the picture unless a mask covers too much: a paragraph, and a field that is empty. */
export const PLAIN_COLOUR = '#ffaa00';
export const EMPTY_FIELD_COLOUR = '#00aaff';
