import { seconds } from "./seconds.mjs"

/**
 * Does one step of a command and says so, with the time it took.
 * @template T
 * @param {string} title in the present participle: "Migrating the database"
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string | undefined} [remark] added to the line when done
 * @returns {Promise<T>}
 */
export async function step(title, work, remark) {
  const begun = performance.now()
  const live = process.stdout.isTTY === true
  if (live) process.stdout.write(`  … ${title}`)
  try {
    const result = await work()
    const note = remark?.(result)
    finish(
      live,
      `  ✓ ${title.padEnd(38)} ${seconds(performance.now() - begun).padStart(7)}${note ? `  ${note}` : ""}`,
    )
    return result
  } catch (error) {
    finish(live, `  ✗ ${title.padEnd(38)} ${seconds(performance.now() - begun).padStart(7)}`)
    throw error
  }
}

/** @param {boolean} live @param {string} line */
function finish(live, line) {
  process.stdout.write(`${live ? "\r\u001b[2K" : ""}${line}\n`)
}
