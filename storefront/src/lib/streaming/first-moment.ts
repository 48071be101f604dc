/**
 * A hundred milliseconds, which is shorter than a shopper notices, while a backend that cannot be reached, or fails at once, says so
 * in less. In steps, because a process that is busy reads what has arrived only between two of them.
 */
const STEP_MS = 10
const STEPS = 10

/**
 * Waits for some work, but no longer than a moment: the time in which an answer's status is still open.
 *
 * @param moments how many; more than one for work that waits for a moment itself
 * @throws what the work fails with by then; what it fails with later is left to whoever waits for it
 */
export async function firstMoment(work: Promise<unknown>, moments = 1): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const gone = new Promise<void>((resolve) => {
    const step = (left: number) => {
      if (left === 0) resolve()
      else timer = setTimeout(step, STEP_MS, left - 1)
    }
    step(moments * STEPS)
  })
  try {
    await Promise.race([work, gone])
  } finally {
    clearTimeout(timer)
  }
}
