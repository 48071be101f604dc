import { fork } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import path from "node:path"
import { backend, inData } from "../../scripts/data-folder/places.mjs"
import { logTail } from "../../scripts/machine/log-tail.mjs"
import { nextFreePort } from "../../scripts/machine/ports.mjs"
import { localUrl } from "../../scripts/product/addresses.mjs"
import { atTheEnd } from "../../scripts/say/command.mjs"
import { Complaint } from "../../scripts/say/complaint.mjs"

/**
 * A running backend: `perform` has it do a task inside its process, given as the address of a module.
 * @typedef {{ url: string, perform: (module: string, input: unknown) => Promise<any>, stop: () => Promise<void> }} Server
 */

/**
 * Starts the backend on a database, in production mode and without jobs, so that nothing else runs on it.
 * @param {import("../data/open.mjs").BenchData} data
 * @param {import("../data/sizes.mjs").Size} size
 * @returns {Promise<Server>}
 */
export async function startServer(data, size) {
  const port = await nextFreePort(9700)
  const logFile = inData("logs", `${size.database}.log`)
  const log = openSync(logFile, "w", 0o600)
  const child = fork(path.join(import.meta.dirname, "serve.mjs"), {
    cwd: backend,
    env: {
      ...data.environment(data.url(size)),
      PORT: String(port),
      MEDUSA_WORKER_MODE: "server",
      // One machine asks for everyone.
      PLAZA_LIMITS_FACTOR: "1000",
    },
    stdio: ["ignore", log, log, "ipc"],
  })
  atTheEnd(() => child.kill("SIGKILL"))
  const ended = once(child, "exit").then(() => {
    throw new Complaint("The backend stopped unexpectedly; its last lines:", { details: logTail(logFile) })
  })
  ended.catch(() => undefined) // Whoever waits for an answer hears of it.
  await Promise.race([ended, ready(child)])
  let asked = 0
  return {
    url: localUrl(port),
    perform: (module, input) => {
      const id = ++asked
      child.send({ id, module, input })
      return Promise.race([ended, answer(child, id)])
    },
    stop: async () => {
      child.disconnect()
      await ended.catch(() => undefined)
    },
  }
}

/** @param {import("node:child_process").ChildProcess} child @returns {Promise<void>} */
const ready = (child) =>
  new Promise((resolve) => child.on("message", (message) => message === "ready" && resolve()))

/** @param {import("node:child_process").ChildProcess} child @param {number} id */
function answer(child, id) {
  return new Promise((resolve, reject) => {
    const hear = (/** @type {any} */ message) => {
      if (message.id !== id) return
      child.off("message", hear)
      if (message.error) reject(new Error(message.error))
      else resolve(message.result)
    }
    child.on("message", hear)
  })
}
