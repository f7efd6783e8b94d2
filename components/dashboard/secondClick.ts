/** So long a click on a title waits for a second one, which edits it where it stands. Milliseconds. */
export const secondClickMs = 220;
