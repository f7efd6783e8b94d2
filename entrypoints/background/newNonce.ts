const bytes = 32;

/** A secret that nobody guesses: 256 bits in base64url. */
export function newNonce(randomBytes: (length: number) => Uint8Array): string {
  return btoa(String.fromCharCode(...randomBytes(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
