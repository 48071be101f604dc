// The backend of Plaza as `medusa start` runs it, but for the admin, in a process that also does tasks inside: it answers
// requests on PORT, and messages { id, module, input } by what the default export of that module gives.
import { createRequire } from "node:module"
import path from "node:path"

const load = createRequire(path.join(process.cwd(), "package.json"))
load("ts-node/register")
const { getConfigFile } = load("@medusajs/framework/utils")
const { startApp } = load("@medusajs/test-utils/dist/medusa-test-runner-utils")

// The loaded configuration is shared: whoever asks for it later gets this object.
const { configModule } = await getConfigFile(process.cwd(), "medusa-config")
configModule.admin.disable = true
const { container } = await startApp({ cwd: process.cwd() })

process.on(
  "message",
  async (/** @type {{ id: number, module: string, input: unknown }} */ { id, module, input }) => {
    try {
      const { default: perform } = await import(module)
      process.send?.({ id, result: await perform({ container, load, input }) })
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  },
)
process.on("disconnect", () => process.exit(0))
process.send?.("ready")
