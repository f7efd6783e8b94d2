import * as z from 'zod/mini';

// Zod writes parsers with `new Function` where it may, and finds out by trying: under the pages' content security policy each try is
// a reported violation. zod/mini 4.6 does not, but shares its core with zod, which does; this says that it never shall. It is asked
// when a schema is made, so it must be said before any is: every schema module imports `open`, and `open` imports this first.
z.config({ jitless: true });
