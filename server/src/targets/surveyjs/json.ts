/** What surveys are made of. */

/** A part of the survey's JSON. Members that are undefined are not written. */
export type Json = { readonly [member: string]: unknown };
