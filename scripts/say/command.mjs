import { killChildren, stopChildren } from "../machine/child.mjs"
import { inPlainWords } from "./plain-words.mjs"
import { stopWithNpm } from "./stop-with-npm.mjs"

/** @typedef {() => void} Undo */

/** What to undo when the command ends, the latest first. @type {Undo[]} */
const undos = []

let ending = false

/** @param {Undo} undo */
export function atTheEnd(undo) {
  undos.unshift(undo)
}

/**
 * Runs a command to its end: whatever happens, what it started is stopped and what it promised to undo is undone.
 * A failure is told in plain words, with exit code 1. Ctrl-C and SIGTERM stop it in order; a second one at once.
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 unless given
 * @param {{ interrupted?: number }} [options] the exit code when it is interrupted
 */
export async function runCommand(main, { interrupted = 130 } = {}) {
  process.stdout.on("error", () => {}) // A terminal that was closed cannot be written to; stopping goes on.
  process.stderr.on("error", () => {})
  const interrupt = () => {
    if (ending) return killChildren()
    process.stdout.write("\n  Stopping …\n")
    void end(interrupted)
  }
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, interrupt)
  stopWithNpm(interrupt)
  process.on("uncaughtException", fail)
  try {
    const code = await main()
    if (!ending) await end(code ?? 0)
  } catch (error) {
    fail(error)
  }
}

/** @param {number} code */
async function end(code) {
  ending = true
  try {
    await stopChildren()
    for (const undo of undos) undo()
  } catch (error) {
    process.stderr.write(`${inPlainWords(error)}\n`)
  }
  process.exit(code)
}

/** @param {unknown} error */
function fail(error) {
  if (ending) return
  process.stderr.write(`\n${inPlainWords(error)}\n`)
  void end(1)
}
