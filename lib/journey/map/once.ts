/** Makes something the first time it is asked for, and gives that ever after: of what a long journey would draw, little is ever seen. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
