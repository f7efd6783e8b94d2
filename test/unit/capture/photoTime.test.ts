import { describe, expect, it } from 'vitest';
import { photoTime } from '@/lib/capture/photoTime';
import { photoWithTime } from '../photoWithTime';

describe('the time of a photo', () => {
  it('is that of its metadata, at the offset they tell', async () => {
    expect(await photoTime(photoWithTime('a.jpg', '2026:05:31 14:02:09', '+02:00'))).toEqual({
      takenAt: '2026-05-31T12:02:09.000Z',
      utcOffsetMinutes: 120,
      source: 'photo',
    });
    expect(await photoTime(photoWithTime('a.jpg', '2026:05:31 20:02:09', '-03:30'))).toMatchObject({
      takenAt: '2026-05-31T23:32:09.000Z',
      utcOffsetMinutes: -210,
    });
  });

  it('is taken in the time zone of this machine where no offset is told', async () => {
    expect(await photoTime(photoWithTime('a.jpg', '2026:05:31 14:02:09', null))).toEqual({
      takenAt: new Date(2026, 4, 31, 14, 2, 9).toISOString(),
      utcOffsetMinutes: null,
      source: 'photo',
    });
  });

  it('is that of the file where the photo tells none, and says so', async () => {
    const lastModified = Date.UTC(2026, 4, 31, 8);
    const without = [
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], 'bare.jpg', { lastModified }),
      new File(['no picture at all'], 'note.heic', { lastModified }),
      new File([], 'empty.png', { lastModified }),
      photoWithTime('zero.jpg', '0000:00:00 00:00:00', null),
    ];
    for (const file of without) {
      expect(await photoTime(file), file.name).toEqual({
        takenAt: new Date(file.lastModified).toISOString(),
        utcOffsetMinutes: null,
        source: 'file',
      });
    }
  });
});
