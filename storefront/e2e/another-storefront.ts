import { spawn } from "node:child_process"
import { readFileSync, readlinkSync } from "node:fs"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { readConnection } from "./connection"

export type Storefront = { url: string; stop: () => Promise<void> }

/** What Linux says of a process, its parts apart; nothing where there is no such process, or another system. */
function told(pid: number, what: "cmdline" | "environ"): string[] {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8").split("\0").filter(Boolean)
  } catch {
    return []
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/**
 * Starts another process of the storefront that runs, as it is built and configured, which asks this backend. Null where a
 * machine does not tell how it runs, or where it is not built.
 */
export async function startStorefront(backendUrl: string): Promise<Storefront | null> {
  const { pids, backend_url } = readConnection()
  const running = pids.find((pid) => told(pid, "cmdline").some((part) => part.endsWith("server.mjs")))
  const [command, ...args] = running ? told(running, "cmdline") : []
  if (!running || !command) return null
  const port = await freePort()
  const url = `http://localhost:${port}`
  const environment = Object.fromEntries(
    told(running, "environ").map((pair) => [
      pair.slice(0, pair.indexOf("=")),
      pair.slice(pair.indexOf("=") + 1),
    ]),
  )
  const server = spawn(command, args, {
    cwd: readlinkSync(`/proc/${running}/cwd`),
    // Pictures lie where they were.
    env: {
      NODE_ENV: "production",
      ...environment,
      PORT: `${port}`,
      PLAZA_STOREFRONT_URL: url,
      PLAZA_BACKEND_URL: backendUrl,
      S3_FILE_URL: backend_url,
    },
    stdio: ["ignore", "pipe", "ignore"],
  })
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()))
  await Promise.race([new Promise((resolve) => server.stdout.once("data", resolve)), gone])
  return {
    url,
    stop: () => {
      server.kill("SIGTERM")
      return gone
    },
  }
}
