/** A symbol while the binder completes it, or tells it what it is after an edit. Nobody else may change one. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
