import { printFigures } from './printFigures';
import { buildSizes } from './sizes';

/** Sizes of the built extension against their budgets. Exits with 1 when one is over. */

const figures = buildSizes();
printFigures(figures);
if (figures.some(({ target }) => target?.met === false)) process.exit(1);
