/** Whether a file is a picture, as a phone gives them. Systems that do not know HEIC give it no type. */
export function isPhoto({ type, name }: File): boolean {
  return type.startsWith('image/') || /\.(heic|heif|jpe?g|png|webp|avif)$/i.test(name);
}
