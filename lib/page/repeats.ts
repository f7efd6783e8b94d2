/** An attribute of a filled field in which the page repeats what it holds. */
export interface RepeatedValue {
  readonly name: string;
  readonly value: string;
}

/** Attributes that say what a field is and how it looks: theirs are the page's words, also where they happen to be the same. */
const ofPage =
  /^(?:class|id|name|type|for|form|list|role|style|lang|dir|part|slot|accept|pattern|min|max|step|size|rows|cols|wrap|m(?:ax|in)length|tabindex|contenteditable|(?:inputmod|autocomplet|autocapitaliz)e|enterkeyhint|aria-(?!label$|value|description$|placeholder$).*)$/;

/** Whether an attribute says one of some values, as a whole or at the end of a path; all without space around them. */
export function repeats({ name, value }: RepeatedValue, held: readonly string[]): boolean {
  if (held.length === 0 || ofPage.test(name)) return false;
  const said = value.trim().toLowerCase();
  return held.some((each) => {
    const sought = each.toLowerCase();
    return said === sought || said.endsWith(`/${sought}`) || said.endsWith(`\\${sought}`);
  });
}
