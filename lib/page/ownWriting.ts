const mostWords = 4;
/** Longer than this, capitals alone are a headline's and not a name's. */
const longestCapitals = 4;

/**
 * A name as a text writes it that a host has in plain letters: of "runfit.fr" the "RunFit" in "Shoes RunFit – free delivery". Null where the text has
 * it not, or in small letters alone.
 */
export function ownWriting(text: string, host: string): string | null {
  const sought = plain(host.split('.')[0] ?? '');
  if (sought.length < 2) return null;
  const words = text.split(/[\s|·•–—/]+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  for (let first = 0; first < words.length; first++) {
    for (let end = first + 1; end <= Math.min(words.length, first + mostWords); end++) {
      const name = words.slice(first, end).join(' ').trim();
      if (plain(name) === sought && isWrittenSo(name)) return name;
    }
  }
  return null;
}

function isWrittenSo(name: string): boolean {
  const hasBig = /\p{Lu}/u.test(name);
  return hasBig && (/\p{Ll}/u.test(name) || name.length <= longestCapitals);
}

/** The letters and figures of a name, small and without accents. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
