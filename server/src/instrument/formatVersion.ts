/** Raise the first number when a reader of the older shape would misread the newer one. A file of its own, so that lowering need not load zod. */
export const formatVersion = "1.0";
