import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { identify, isAlive } from "../machine/process-identity.mjs"
import { readJson } from "./private-file.mjs"

/** @typedef {import("../machine/process-identity.mjs").ProcessIdentity & { command: string }} Holder */

/**
 * Takes the lock of a data folder: one launcher at a time works on it.
 * A lock whose holder no longer runs (it was killed) is taken over.
 * @param {string} file
 * @param {string} command what the holder does, for the sentence others get to read: "npm start"
 * @returns {{ holder: Holder } | { release: () => void }} `holder` when somebody else has it
 */
export function takeLock(file, command) {
  const mine = `${file}.${process.pid}`
  /** @type {Holder} */
  const me = { ...identify(process.pid), command }
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 })
  try {
    for (;;) {
      if (linkedTo(mine, file)) return { release: () => rmSync(file, { force: true }) }
      const holder = lockHolder(file)
      if (holder) return { holder }
      setAside(file)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/**
 * Who holds the lock at this moment; undefined when nobody does.
 * @param {string} file
 */
export function lockHolder(file) {
  const holder = /** @type {Holder | undefined} */ (readJson(file))
  return holder && isAlive(holder) ? holder : undefined
}

/** A hard link is created by exactly one of several that try. @param {string} from @param {string} to */
function linkedTo(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false
    throw error
  }
}

/**
 * Takes a dead holder's lock away. Between reading and renaming, another launcher may have done so and locked anew:
 * then what was set aside has a living holder and is put back.
 * @param {string} file
 */
function setAside(file) {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return
    throw error
  }
  if (lockHolder(aside)) linkedTo(aside, file)
  rmSync(aside, { force: true })
}
