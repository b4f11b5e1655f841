/** An instrument with fewer items than these is being begun, or is an example: nobody is told yet what it lacks as a whole. */
export const leastInAll = 6;
