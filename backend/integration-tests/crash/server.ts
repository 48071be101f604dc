import { startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils"
import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types"
import { getConfigFile } from "@medusajs/framework/utils"
import axios from "axios"
import reconcileOrders from "../../src/jobs/reconcile-orders"
import settlePayments from "../../src/jobs/settle-payments"
import sweepHolds from "../../src/jobs/sweep-holds"
import { createCity } from "../fixtures/city"
import { createProducts } from "./product"

/** What a server can be asked over IPC: to fill the empty database, or to run a job now. */
export type Task = "seed" | "reconcile-orders" | "settle-payments" | "sweep-holds"

export interface Ask {
  id: number
  task: Task
}

/** The answer to the question of the same `id`: what the task gave, or how it failed. */
export interface Answer {
  id: number
  result?: unknown
  error?: string
}

/** The whole application, but for the admin, as a process of its own that can be killed at any moment. */
async function serve(): Promise<void> {
  const directory = process.cwd()
  // The loaded configuration is shared: whoever asks for it later gets this object.
  const { configModule } = await getConfigFile<ConfigModule>(directory, "medusa-config")
  if (!configModule) throw new Error("There is no configuration")
  configModule.admin.disable = true
  // Every completion that is stopped keeps a connection.
  configModule.projectConfig.databaseDriverOptions = { pool: { min: 0, max: 60 } }
  const { container, port } = await startApp({ cwd: directory })
  process.on("message", ({ id, task }: Ask) => {
    perform(task, container, port)
      .then((result) => process.send?.({ id, result }))
      .catch((error: unknown) => process.send?.({ id, error: String(error) }))
  })
  process.on("disconnect", () => process.exit(0))
}

async function perform(task: Task, container: MedusaContainer, port: number): Promise<unknown> {
  switch (task) {
    case "reconcile-orders":
      return reconcileOrders(container)
    case "settle-payments":
      return settlePayments(container)
    case "sweep-holds":
      return sweepHolds(container)
    case "seed": {
      const city = await createCity(axios.create({ baseURL: `http://localhost:${port}` }), container)
      return { city, products: await createProducts(container, city, 80) }
    }
  }
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
