/** A list in which an item stands where another one stood. It stays as it is where the item is not in it any more. */
export function movedItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  to: number,
): Item[] {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  return item ? items.toSpliced(from, 1).toSpliced(to, 0, item) : [...items];
}
