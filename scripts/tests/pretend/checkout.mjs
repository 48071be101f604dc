import { spawn } from "node:child_process"
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { root } from "../../data-folder/places.mjs"
import { runningProcesses } from "../../machine/process-table.mjs"

/**
 * A checkout with the real launcher and database and pretended Medusa and Next.js, in a folder of its own.
 * @typedef {{ folder: string, connectionFile: string, launch: (args?: string[], env?: NodeJS.ProcessEnv) => Launch,
 *   processes: () => string[], remove: () => Promise<void> }} Checkout
 * @typedef {{ pid: number, output: () => string, says: (text: string | RegExp) => Promise<void>,
 *   signal: (signal: NodeJS.Signals) => void, ended: Promise<{ code: number | null, signal: string | null }> }} Launch
 */

/**
 * @param {string} [parent] the folder to make it in
 * @returns {Checkout}
 */
export function pretendCheckout(parent = tmpdir()) {
  const folder = mkdtempSync(path.join(parent, "plaza-launcher-"))
  chmodSync(folder, 0o755) // The database's own user must be able to enter.
  cpSync(path.join(root, "scripts"), path.join(folder, "scripts"), { recursive: true })
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"))
  cpSync(path.join(root, "package.json"), path.join(folder, "package.json"))
  cpSync(path.join(root, "package-lock.json"), path.join(folder, "package-lock.json"))
  pretendPackage(path.join(folder, "backend"), "@medusajs/cli/cli.js", "medusa.cjs")
  pretendPackage(path.join(folder, "storefront"), "next/dist/bin/next", "next.cjs")
  cpSync(path.join(import.meta.dirname, "storefront-server.mjs"), path.join(folder, "storefront/server.mjs"))
  const processes = () => {
    const ours = runningProcesses().filter(
      ({ command, pid }) => command.includes(folder) && pid !== process.pid,
    )
    return ours.map(({ pid, command }) => `${pid} ${command}`)
  }
  const remove = async () => {
    for (const line of processes()) process.kill(Number(line.split(" ")[0]), "SIGKILL")
    while (processes().length > 0) await sleep(50)
    rmSync(folder, { recursive: true, force: true })
  }
  const launch = (/** @type {string[]} */ args = ["start"], env = {}) => launchIn(folder, args, env)
  return { folder, connectionFile: path.join(folder, ".plaza/connection.json"), launch, processes, remove }
}

/** @param {string} folder @param {string} cli @param {string} pretence */
function pretendPackage(folder, cli, pretence) {
  const file = path.join(folder, "node_modules", cli)
  mkdirSync(path.dirname(file), { recursive: true })
  cpSync(path.join(import.meta.dirname, pretence), file)
  const lock = JSON.stringify({ packages: {} })
  writeFileSync(path.join(folder, "package-lock.json"), lock)
  writeFileSync(path.join(folder, "node_modules/.package-lock.json"), lock)
}

/** @param {string} folder @param {string[]} args @param {NodeJS.ProcessEnv} extra @returns {Launch} */
function launchIn(folder, args, extra) {
  const first = 20_000 + Math.floor(Math.random() * 20_000)
  const ports = {
    PLAZA_DATABASE_PORT: `${first}`,
    PLAZA_BACKEND_PORT: `${first + 200}`,
    PLAZA_STOREFRONT_PORT: `${first + 400}`,
  }
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...ports,
    PLAZA_IGNORE_ENV_FILES: "1",
    ...extra,
  }
  const child = spawn(process.execPath, [path.join(folder, "scripts/plaza.mjs"), ...args], {
    cwd: folder,
    env,
  })
  let text = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk))
  /** @type {Launch["ended"]} */
  const ended = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })))
  let running = true
  void ended.then(() => (running = false))
  const says = async (/** @type {string | RegExp} */ wanted) => {
    const limit = Date.now() + 60_000
    while (!(typeof wanted === "string" ? text.includes(wanted) : wanted.test(text))) {
      if (!running || Date.now() > limit) throw new Error(`"${wanted}" was never said:\n${text}`)
      await sleep(20)
    }
  }
  const signal = (/** @type {NodeJS.Signals} */ name) => void child.kill(name)
  return { pid: /** @type {number} */ (child.pid), output: () => text, says, signal, ended }
}

/**
 * Waits for the log of a step to hold a text: steps tell the terminal only how they ended.
 * @param {Checkout} checkout
 * @param {string} log
 * @param {string} text
 */
export async function logSays({ folder }, log, text) {
  const file = path.join(folder, ".plaza/logs", `${log}.log`)
  const limit = Date.now() + 60_000
  while (!(existsSync(file) && readFileSync(file, "utf8").includes(text))) {
    if (Date.now() > limit) throw new Error(`${file} never said "${text}"`)
    await sleep(20)
  }
}
