/**
 * Raise the first number when a reader of the older shape would misread the newer one, the second for any other change; `migrate.ts` takes an
 * instrument of the shape before to this one. A file of its own, so that lowering need not load zod.
 *
 * - 1.0: the first
 * - 1.1: the author's tests are in the instrument
 * - 2.0: the second edition of the language: who sees a part of a page, what texts hold beside words, and what else is asked
 */
export const formatVersion = "2.0";
