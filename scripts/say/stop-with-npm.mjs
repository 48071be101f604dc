import { isAlive, identify } from "../machine/process-identity.mjs"
import { findProcess } from "../machine/process-table.mjs"

/**
 * `npm start` runs this program below a shell, and neither passes every signal on. When that npm or its shell is gone,
 * nobody is left who could stop this command: then it stops by itself.
 * @param {() => void} stop
 */
export function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return
  const above = upToNpm(process.ppid).map(identify)
  if (above.length === 0) return
  const timer = setInterval(() => {
    if (above.every(isAlive)) return
    clearInterval(timer)
    stop()
  }, 1_000)
  timer.unref()
}

/**
 * The pids from a process up to the npm above it; none when no npm is near.
 * @param {number} pid
 * @returns {number[]}
 */
function upToNpm(pid, distance = 3) {
  const found = distance > 0 ? findProcess(pid) : undefined
  if (!found) return []
  if (/^npm |npm-cli\.js/.test(`${found.command} `)) return [pid]
  const rest = upToNpm(found.parent, distance - 1)
  return rest.length > 0 ? [pid, ...rest] : []
}
