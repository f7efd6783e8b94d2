/** What a file is named after. */
export interface FileNameParts {
  /** Name of the study; null or empty for none. */
  readonly study: string | null;
  /** Title of the journey; null or empty where the file holds more than one. */
  readonly journey: string | null;
  /** Which version of it this is, where there are several. */
  readonly version?: string;
  /** RFC 3339; its day is in the name. */
  readonly exportedAt: string;
  /** With its leading dot. */
  readonly extension: string;
}

// A name may have 255 bytes on most file systems. Two of these, the day, the extension and what a browser adds ("(12)") stay below.
const longestPart = 90;

/** "study - journey - 2026-11-21.journey-map.json": a name that every file system takes, its letters kept. */
export function fileNameOf({ study, journey, version, exportedAt, extension }: FileNameParts): string {
  const parts = [study, journey, version].map((part) => safePart(part ?? '')).filter((part) => part !== '');
  const name = [...(parts.length === 0 ? ['journey map'] : parts), exportedAt.slice(0, 10)].join(' - ');
  return `${isReserved(name) ? '_' : ''}${name}${extension}`;
}

/** Windows keeps these names, whatever follows their first dot. */
function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i.test(name);
}

function safePart(text: string): string {
  const safe = text
    .normalize('NFC')
    // Marks that turn or hide the text. Joiners stay: Persian is written with them, and families of emoji.
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    // Separators, what Windows forbids, controls and halves of surrogate pairs.
    .replace(/[/\\:*?"<>|\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    // Leading dots hide a file; leading "~" and "-" mean something to shells.
    .replace(/^(?:[\s.~-]|\u200c|\u200d)+/, '');
  // Trailing dots and spaces vanish on Windows.
  return shortened(safe).replace(/(?:[\s.]|\u200c|\u200d)+$/, '');
}

/** As many whole characters (as readers see them) as fit. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > longestPart) return kept;
    kept += segment;
  }
  return kept;
}
