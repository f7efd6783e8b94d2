/**
 * The parameters of an address, in their order. They are not iterated over: what iterates over them cannot be read by Firefox's
 * content scripts ("keys() is not iterable").
 */
export function addressParameters(parameters: URLSearchParams): (readonly [name: string, value: string])[] {
  const all: (readonly [string, string])[] = [];
  parameters.forEach((value, name) => {
    all.push([name, value]);
  });
  return all;
}
