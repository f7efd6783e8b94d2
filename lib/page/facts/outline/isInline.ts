const inlineNames = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn del em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether the words of an element run on with those around it, judged by its name: style may be missing, and asking for it costs time. */
export function isInline(element: Element): boolean {
  return isInlineName(element.localName);
}

export function isInlineName(localName: string): boolean {
  return inlineNames.has(localName);
}
