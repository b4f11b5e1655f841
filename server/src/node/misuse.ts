/** The command was not given what it needs: said on the error output in one line, with exit status 2. */
export class Misuse extends Error {}
