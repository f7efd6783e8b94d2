/** When a photo was taken, and how that is known. */
export interface PhotoTime {
  /** RFC 3339, UTC. */
  readonly takenAt: string;
  /** Of the place where it was taken; null where only this machine's own time zone could be taken for it. */
  readonly utcOffsetMinutes: number | null;
  /** `photo`: its metadata tell. `file`: they do not, and the file's date stands in. */
  readonly source: 'photo' | 'file';
}

/** Tags of Exif: when the picture was made, and the time zone that belongs to it. */
const tags = { taken: 0x9003, digitised: 0x9004, changed: 0x0132, offsetTaken: 0x9011, offset: 0x9010 };

/** Reads a photo's metadata for its time. Never rejects: a file that says nothing has its own date. */
export async function photoTime(file: File): Promise<PhotoTime> {
  try {
    // Only who drops photos loads the reader.
    const { parse } = await import('exifr/dist/lite.esm.mjs');
    const found: unknown = await parse(await file.arrayBuffer(), {
      // The small build knows no names of tags: they come by their numbers.
      translateKeys: false,
      reviveValues: false,
    });
    const read = typeof found === 'object' && found !== null ? timeOf(found as Record<number, unknown>) : null;
    if (read) return { ...read, source: 'photo' };
  } catch {
    // Not one of the formats that carry Exif.
  }
  return { takenAt: new Date(file.lastModified).toISOString(), utcOffsetMinutes: null, source: 'file' };
}

/** "2026:05:31 14:02:09" with "+02:00", as Exif has them; without an offset in this machine's time zone. */
function timeOf(exif: Record<number, unknown>): Omit<PhotoTime, 'source'> | null {
  const text = [tags.taken, tags.digitised, tags.changed]
    .map((tag) => exif[tag])
    .find((each) => typeof each === 'string');
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d)[ T](\d\d:\d\d:\d\d)/.exec(String(text)) ?? [];
  if (time === undefined) return null;
  const zone = [tags.offsetTaken, tags.offset].map((tag) => exif[tag]).find((each) => typeof each === 'string');
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(String(zone)) ?? [];
  const taken = new Date(`${year}-${month}-${day}T${time}${hours === undefined ? '' : `${sign}${hours}:${minutes}`}`);
  if (Number.isNaN(taken.getTime())) return null;
  const offset = hours === undefined ? null : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return { takenAt: taken.toISOString(), utcOffsetMinutes: offset };
}
