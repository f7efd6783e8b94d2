/** What stands behind a title in wide brackets. */
export const wideBrackets = /[＜〈《【〔]([^＞〉》】〕]{2,60})[＞〉》】〕]$/;
