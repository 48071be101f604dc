/** Asks until the answer is yes; throws after some milliseconds, naming what was waited for. Answers how many it took. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 2_000,
): Promise<number> {
  const begun = performance.now()
  while (!(await isSo())) {
    if (performance.now() - begun > milliseconds) throw new Error(`Waited ${milliseconds} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - begun
}
