/** What a stage says: how many rows there are, and how many of them are new. */
export function tally(noun: string, all: number, made: number): string {
  return made === 0 ? `${all} ${noun}` : `${all} ${noun}, ${made} of them new`
}
