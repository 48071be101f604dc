/** A round that takes longer has stalled: shoppers who wait for one another for good look like this. */
const STALL_MS = 10_000

/** Runs rounds one after the other, prints how long the slowest took, and expects that none stalled. */
export async function rounds(
  name: string,
  count: number,
  round: (index: number) => Promise<void>,
): Promise<void> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    await round(index)
    times.push(performance.now() - start)
  }
  const slowest = Math.round(Math.max(...times))
  const total = Math.round(times.reduce((sum, time) => sum + time, 0))
  process.stdout.write(`${name}: ${count} rounds in ${total} ms, the slowest ${slowest} ms\n`)
  expect(slowest).toBeLessThan(STALL_MS)
}
