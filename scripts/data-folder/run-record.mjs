import { mkdirSync, readdirSync, rmSync } from "node:fs"
import path from "node:path"
import { identify, isAlive } from "../machine/process-identity.mjs"
import { endGroup, groupMembers } from "../machine/process-group.mjs"
import { inData } from "./places.mjs"
import { readJson, writePrivateJson } from "./private-file.mjs"

/**
 * What a command has started, kept on disk so that the next start can end what a killed command left behind.
 * @typedef {import("../machine/process-identity.mjs").ProcessIdentity} ProcessIdentity
 * @typedef {ProcessIdentity & { name: string }} Child
 * @typedef {{ owner: ProcessIdentity, children: Child[] }} RunRecord
 */

const own = inData("run")
const file = path.join(own, `${process.pid}.json`)
/** @type {Child[]} */
let children = []

/** @param {string} name @param {number} pid */
export function recordChild(name, pid) {
  children.push({ name, ...identify(pid) })
  save()
}

/** @param {number} pid */
export function forgetChild(pid) {
  children = children.filter((child) => child.pid !== pid)
  save()
}

function save() {
  if (children.length === 0) return rmSync(file, { force: true })
  mkdirSync(own, { recursive: true, mode: 0o700 })
  writePrivateJson(file, { owner: identify(process.pid), children })
}

/**
 * Ends what killed commands left behind. A leader that still runs must be the recorded one, not a stranger with its pid;
 * while members of a group live, the system gives the group's number to nobody else.
 * PostgreSQL is left to its own recovery, which stops it without loss.
 * @param {string} [folder] of their records
 * @returns {Promise<string[]>} the names of what was ended
 */
export async function endLeftovers(folder = own) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  /** @type {string[]} */
  const ended = []
  for (const name of readdirSync(folder)) {
    const record = /** @type {RunRecord | undefined} */ (readJson(path.join(folder, name)))
    if (!record || isAlive(record.owner)) continue
    const left = record.children.filter((child) => child.name !== "postgres" && isOurs(child))
    await Promise.all(left.map((child) => endGroup(child.pid, { patience: 5_000 })))
    ended.push(...left.map((child) => child.name))
    rmSync(path.join(folder, name), { force: true })
  }
  return ended
}

/** @param {Child} child */
function isOurs(child) {
  if (isAlive(child)) return true
  const members = groupMembers(child.pid)
  return members.length > 0 && !members.some((member) => member.pid === child.pid)
}
