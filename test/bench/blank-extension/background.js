// A worker that answers and does nothing else: the floor of one round trip.
chrome.runtime.onMessage.addListener((_message, _sender, answer) => {
  answer(true);
});
