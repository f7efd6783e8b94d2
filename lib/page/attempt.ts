/** What a reader answers, or `otherwise` where a page (or a browser) makes it fail: a page that breaks one answer loses no other. */
export function attempt<Answer>(read: () => Answer, otherwise: Answer): Answer {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
