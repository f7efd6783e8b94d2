/** Source text that a page runs first: it puts its own in the place of what readers of pages call. */
export const redefinedMethods = `<script>
  const fail = () => { throw new Error('redefined'); };
  const lie = () => [{ nodeType: 1, getAttribute: () => 'lie', textContent: 'lie' }];
  for (const owner of [Document.prototype, Element.prototype, DocumentFragment.prototype]) {
    owner.querySelectorAll = lie;
    owner.querySelector = fail;
  }
  for (const name of ['getAttribute', 'hasAttribute', 'getBoundingClientRect', 'closest', 'matches', 'checkVisibility', 'getAttributeNames'])
    Element.prototype[name] = fail;
  for (const name of ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'childNodes'])
    Object.defineProperty(Node.prototype, name, { get: fail, configurable: true });
  for (const name of ['title', 'body', 'URL', 'documentElement', 'defaultView'])
    Object.defineProperty(Document.prototype, name, { get: () => 'lie', configurable: true });
  Document.prototype.createTreeWalker = fail;
  Window.prototype.getComputedStyle = window.getComputedStyle = fail;
  JSON.parse = () => ({ lie: true });
  for (const name of ['map', 'filter', 'push', 'slice', 'find', 'flatMap', Symbol.iterator]) Array.prototype[name] = fail;
  for (const name of ['replace', 'split', 'match', 'matchAll', 'trim', 'normalize', 'slice']) String.prototype[name] = fail;
  RegExp.prototype.test = RegExp.prototype.exec = fail;
  Map.prototype.get = Map.prototype.set = Set.prototype.has = fail;
  performance.now = () => Number.NaN;
  performance.getEntriesByType = fail;
  Object.prototype.value = Object.prototype.source = 'lie';
  Object.defineProperty(Object.prototype, 'polluted', { get: () => 'lie', configurable: true });
</script>`;
