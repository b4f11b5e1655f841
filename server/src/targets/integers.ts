/** Whole numbers of 32 bits: what ODK's type `int` and FHIR's type `integer` hold. Clients drop or refuse what is beyond. */

/** XForms: `int` is a 32-bit signed integer (getodk.github.io/xforms-spec, "Data types"). FHIR: the same range (hl7.org/fhir/datatypes.html#integer). */
const least = -2_147_483_648;
const greatest = 2_147_483_647;

/** Whether the type holds this value. */
export function isInteger32(value: number): boolean {
  return Number.isInteger(value) && value >= least && value <= greatest;
}

/** Whether the type holds every whole number between these limits. Without a limit there are some that it does not hold. */
export function areIntegers32(lo: number | undefined, hi: number | undefined): boolean {
  return lo !== undefined && hi !== undefined && isInteger32(lo) && isInteger32(hi);
}
