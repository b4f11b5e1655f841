/** A symbol while the binder completes it. Nobody else may change one. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
