/** What is made at its first use and kept: patterns and lists that a page has no need for cost it nothing. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
