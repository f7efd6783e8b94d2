const widest = 120;

/**
 * JSON for people and for differences: indented by two spaces, an object or list of plain values on one line where it fits (the bookkeeping of a
 * record would fill a screen otherwise). Ends with a line break. Values that are undefined are left out.
 */
export function readableJson(value: unknown): string {
  return `${text(value, '', 0)}\n`;
}

/** `taken`: what stands before it on its line. */
function text(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return plainText(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const named = Object.entries(value).filter(([, each]) => each !== undefined);
  if (named.length === 0) return `${open}${close}`;
  const label = (key: string) => (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `);
  if (named.every(([, each]) => typeof each !== 'object' || each === null)) {
    const pad = Array.isArray(value) ? '' : ' ';
    const line = `${open}${pad}${named.map(([key, each]) => label(key) + plainText(each)).join(', ')}${pad}${close}`;
    if (taken + line.length < widest) return line;
  }
  const deeper = `${indent}  `;
  const lines = named.map(([key, each]) => {
    const start = deeper + label(key);
    return start + text(each, deeper, start.length);
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function plainText(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
