import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import axios, { type AxiosInstance } from "axios"
import type { Answer, Task } from "./server"

const START_MS = 90_000

/** A running server, and the end of it. */
export interface ServerProcess {
  api: AxiosInstance
  ask: (task: Task) => Promise<unknown>
  /** Ends the process with -9 and waits until it is gone. */
  kill: () => Promise<void>
}

const alive = new Set<ChildProcess>()

/** Starts the application on a database and waits until it listens. */
export async function startServer(databaseUrl: string): Promise<ServerProcess> {
  const env: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: databaseUrl, NODE_OPTIONS: "" }
  delete env.PORT
  const child = fork(require.resolve("./server.ts"), {
    env,
    execArgv: ["-r", "ts-node/register"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  alive.add(child)
  child.once("exit", () => alive.delete(child))
  const port = await listening(child)
  let asked = 0
  return {
    api: axios.create({ baseURL: `http://localhost:${port}` }),
    ask: (task) => {
      const id = ++asked
      child.send({ id, task })
      return answerTo(child, id)
    },
    kill: async () => {
      const gone = once(child, "exit")
      child.kill("SIGKILL")
      await gone
    },
  }
}

/** How many servers of this suite still run; none may be left at its end. */
export const serversAlive = (): number => alive.size

/** Ends whatever is still running, when the suite failed half-way. */
export function endServers(): void {
  for (const child of alive) child.kill("SIGKILL")
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The server did not start in time")), START_MS)
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} while starting`)))
    child.once("message", (port: number) => {
      clearTimeout(timer)
      resolve(port)
    })
  })
}

function answerTo(child: ChildProcess, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hear = (answer: Answer) => {
      if (answer.id !== id) return
      child.off("message", hear)
      if (answer.error === undefined) resolve(answer.result)
      else reject(new Error(answer.error))
    }
    child.on("message", hear)
  })
}
