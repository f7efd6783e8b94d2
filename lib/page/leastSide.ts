/** What is made invisible by its size takes no more, in CSS pixels. */
export const leastSide = 3;
