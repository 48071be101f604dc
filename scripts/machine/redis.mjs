import { mkdirSync, rmSync } from "node:fs"
import { createConnection } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { inData } from "../data-folder/places.mjs"
import { Complaint } from "../say/complaint.mjs"
import { startChild } from "./child.mjs"
import { logTail } from "./log-tail.mjs"
import { nextFreePort } from "./ports.mjs"

const LIMIT = 10_000

/**
 * Runs `work` beside a Redis of its own, of the program `redis-server` on this machine; nothing of it is kept.
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withRedis(work) {
  const port = await nextFreePort(6400)
  const folder = inData("redis")
  mkdirSync(folder, { recursive: true })
  const settings = { port, bind: "127.0.0.1", dir: folder, save: "", appendonly: "no" }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = await startChild({ name: "redis", command: "redis-server", args }).catch((cause) => {
    throw new Complaint("redis-server is not installed on this machine.", { cause })
  })
  try {
    await untilListening(port, child)
    return await work(`redis://localhost:${port}`)
  } finally {
    await child.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {number} port @param {import("./child.mjs").Child} child */
async function untilListening(port, child) {
  const limit = Date.now() + LIMIT
  while (!(await listens(port))) {
    if (Date.now() > limit)
      throw new Complaint("redis-server did not start:", { details: logTail(child.logFile) })
    await sleep(50)
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function listens(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1")
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })
}
