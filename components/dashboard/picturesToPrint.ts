/** Pictures that are on the screen, or near it, or wait to be. */
interface OfferedPictures {
  /** Where they stand; null while that is not drawn. */
  readonly place: () => Element | null;
  /** Reads those that wait; resolves once they are drawn with the next drawing of the screen. */
  readonly read: () => Promise<unknown>;
}

const offered = new Set<OfferedPictures>();

/** Offers pictures that are read late to what is printed, for as long as they are shown; ended by what it gives. */
export function offerPictures(pictures: OfferedPictures): () => void {
  offered.add(pictures);
  return () => void offered.delete(pictures);
}

/** Reads and decodes all pictures that stand in an element: paper shows them all, and the window only some. */
export async function picturesDrawn(within: Element): Promise<void> {
  const there = [...offered].filter(({ place }) => within.contains(place()));
  await Promise.all(there.map(({ read }) => read()));
  // React draws what was read.
  await new Promise((resolve) => setTimeout(resolve));
  const addresses = [...within.querySelectorAll('img, image')].map(
    (image) => image.getAttribute('src') ?? image.getAttribute('href') ?? '',
  );
  await Promise.all([...new Set(addresses)].filter(Boolean).map(decoded));
}

/** A picture that cannot be shown keeps nothing back. */
async function decoded(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode?.().catch(() => undefined);
}
