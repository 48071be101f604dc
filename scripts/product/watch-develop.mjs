import { logTail } from "../machine/log-tail.mjs"
import { note } from "../say/note.mjs"
import { LonelyLeader } from "./lonely-leader.mjs"

/**
 * Says so when the development server of the backend has ended over an error in the sources: it starts again by itself
 * once a file changes, and without a word the developer would look for the fault in the browser.
 * @param {import("../machine/child.mjs").Child} child
 */
export function watchDevelop(child) {
  const leader = new LonelyLeader(child.pid)
  let told = false
  const timer = setInterval(() => {
    const alone = leader.isAlone()
    if (alone && !told)
      note(`The backend stopped; it starts again when a file changes:\n${logTail(child.logFile, 12)}`)
    if (!alone && told) note("The backend starts again.")
    told = alone
  }, 2_000)
  timer.unref()
}
