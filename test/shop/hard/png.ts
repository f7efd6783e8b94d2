import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 640;
const HEIGHT = 320;
const TILE = 40;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of 640 by 320 pixels: a grid of soft colours, computed. */
export function samplePng(): Uint8Array {
  const stride = WIDTH * 3 + 1;
  const pixels = Buffer.alloc(stride * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const column = Math.floor(x / TILE);
      const row = Math.floor(y / TILE);
      const at = y * stride + 1 + x * 3;
      pixels[at] = 90 + column * 10;
      pixels[at + 1] = 150 + ((column + row) % 2) * 20;
      pixels[at + 2] = 220 - row * 18;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}
