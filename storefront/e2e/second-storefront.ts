import { spawn } from "node:child_process"
import { readFileSync, readlinkSync } from "node:fs"
import { createServer } from "node:net"
import { readConnection } from "./connection"
import { expect } from "./test"

type Process = { args: string[]; cwd: string; env: Record<string, string> }

/** What a process was started with; null where a machine does not tell. */
function look(pid: number): Process | null {
  try {
    const list = (file: string) => readFileSync(`/proc/${pid}/${file}`, "utf8").split("\0").filter(Boolean)
    const env = list("environ").map((line): [string, string] => {
      const [name = ""] = line.split("=", 1)
      return [name, line.slice(name.length + 1)]
    })
    return { args: list("cmdline"), cwd: readlinkSync(`/proc/${pid}/cwd`), env: Object.fromEntries(env) }
  } catch {
    return null
  }
}

/** How the running storefront was started, when it is the built one and the machine tells. */
export function findStorefront(): Process | null {
  const found = readConnection().pids.map(look)
  return found.find((one) => one?.args.some((part) => part.endsWith("server.mjs"))) ?? null
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === "object" && address ? address.port : 0
}

/** Starts the same storefront once more beside the running one, with other settings. */
export async function startBeside({ args, cwd, env }: Process, settings: Record<string, string>) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const [command = "", ...rest] = args
  const own = { ...process.env, ...env, ...settings, PORT: String(port), PLAZA_STOREFRONT_URL: url }
  const child = spawn(command, rest, { cwd, env: own, stdio: "ignore" })
  const stop = () => child.kill()
  try {
    const health = async () => (await fetch(`${url}/api/health`).catch(() => null))?.status
    await expect.poll(health, { timeout: 60_000 }).toBe(200)
  } catch (error) {
    stop()
    throw error
  }
  return { url, stop }
}
