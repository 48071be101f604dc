/** As much of a list as the backend answers at once. */
export const CHUNK = 100

/**
 * The entries of a whole list, one page after the other.
 *
 * @param ask for a page of `CHUNK` entries, from this offset on
 * @param most after how many no further page is asked for
 * @param from the offset to begin at
 */
export async function everyPage<Entry>(
  ask: (offset: number) => Promise<{ entries: Entry[]; count: number }>,
  most: number,
  from = 0,
): Promise<Entry[]> {
  const all: Entry[] = []
  while (all.length < most) {
    const { entries, count } = await ask(from + all.length)
    all.push(...entries)
    if (entries.length === 0 || from + all.length >= count) {
      break
    }
  }
  return all
}
