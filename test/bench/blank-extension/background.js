// A worker that answers, or puts so many bytes strictly and answers, and does nothing else: the floor of what a round trip can do.
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opening = null;

function open() {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'id' });
  return done(request);
}

async function put(bytes) {
  opening ??= open();
  const transaction = (await opening).transaction('records', 'readwrite', { durability: 'strict' });
  transaction.objectStore('records').put({ id: crypto.randomUUID(), bytes: new Uint8Array(bytes).fill(1) });
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
}

chrome.runtime.onMessage.addListener((bytes, _sender, answer) => {
  if (bytes === null) answer(true);
  else put(bytes).then(() => answer(true));
  return bytes !== null;
});
