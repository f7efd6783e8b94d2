import { attributeOf, selectAll } from './untampered';

/** Makes what gives the labels of a field in a document or shadow root. Browsers would go through all of it for each field that is asked for its own. */
export function createFieldLabels(root: Document | ShadowRoot): (field: Element) => readonly Element[] {
  let byId: Map<string, Element[]> | undefined;
  return (field) => {
    if (!byId) {
      byId = new Map();
      for (const label of selectAll(root, 'label[for]')) {
        const id = attributeOf(label, 'for') ?? '';
        byId.set(id, [...(byId.get(id) ?? []), label]);
      }
    }
    const around = Element.prototype.closest.call(field, 'label');
    const named = byId.get(attributeOf(field, 'id') ?? '') ?? [];
    return around && !named.includes(around) ? [around, ...named] : named;
  };
}
