import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"

/**
 * A running process. `started` tells two processes apart that got the same pid one after the other: clock ticks since
 * boot on Linux, a date elsewhere; only ever compare it for equality.
 * @typedef {{ pid: number, parent: number, group: number, started: string, command: string }} Process
 */

/**
 * All running processes that this user can see. Zombies are left out: they hold nothing and cannot be ended.
 * @returns {Process[]}
 */
export function runningProcesses() {
  if (process.platform === "linux") return readProc()
  const columns = "pid=,ppid=,pgid=,stat=,lstart=,command="
  const environment = { ...process.env, LC_ALL: "C", TZ: "UTC" }
  return parsePs(execFileSync("ps", ["-A", "-o", columns], { encoding: "utf8", env: environment }))
}

/**
 * One process, or undefined when it does not run.
 * @param {number} pid
 */
export function findProcess(pid) {
  if (process.platform === "linux") return readProcEntry(pid)
  return runningProcesses().find((entry) => entry.pid === pid)
}

/**
 * Reads what `ps -A -o pid=,ppid=,pgid=,stat=,lstart=,command=` prints (macOS and BSD; `lstart` is five words).
 * @param {string} text
 * @returns {Process[]}
 */
export function parsePs(text) {
  const row = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d{4})\s+(.*)$/
  return text.split("\n").flatMap((line) => {
    const match = row.exec(line)
    if (!match || match[4].startsWith("Z")) return []
    const [, pid, parent, group, , started, command] = match
    return { pid: Number(pid), parent: Number(parent), group: Number(group), started, command }
  })
}

// Slim Linux images have no `ps`, /proc is always there.
function readProc() {
  return readdirSync("/proc").flatMap((name) =>
    /^\d+$/.test(name) ? (readProcEntry(Number(name)) ?? []) : [],
  )
}

/**
 * @param {number} pid
 * @returns {Process | undefined}
 */
function readProcEntry(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The second field is the name in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    if (fields[0] === "Z" || fields[0] === "X") return undefined
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
    return { pid, parent: Number(fields[1]), group: Number(fields[2]), started: fields[19], command }
  } catch {
    return undefined
  }
}
