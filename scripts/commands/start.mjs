import { readSettings } from "../data-folder/settings.mjs"
import { installationSecrets } from "../data-folder/secrets.mjs"
import { occupyDataFolder } from "../data-folder/occupy.mjs"
import { installPackages } from "../install/packages.mjs"
import { choosePorts, publicAddresses } from "../product/addresses.mjs"
import { useBuild } from "../product/build-users.mjs"
import { buildProduct } from "../product/build.mjs"
import { openInstallation } from "../product/installation.mjs"
import { runProduct } from "../product/run.mjs"
import { runCommand } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"
import { readOptions } from "../say/options.mjs"

const HELP = `
npm start -- [options]      starts Plaza: database, backend with the admin, storefront

  --production              builds both packages and runs what was built
                            (with REDIS_URL: one server and one worker process)
  --fresh-seed=demo|none    what an empty database is given: the demo city, or only the essentials (default: demo)
  --help

Environment, or backend/.env and storefront/.env (all variables: .env.template in both):
  DATABASE_URL              a PostgreSQL of your own instead of the embedded one
  REDIS_URL                 a Redis, needed for more than one process
  PLAZA_DATA_DIR            where data, secrets and logs are kept (default: .plaza in the repository)
  PLAZA_BACKEND_PORT, PLAZA_STOREFRONT_PORT, PLAZA_DATABASE_PORT
                            first ports to try (default: 9000, 8000, 5433)
`

const OPTIONS = /** @type {const} */ ({
  production: { type: "boolean", default: false },
  "fresh-seed": { type: "string", default: "demo" },
})

await runCommand(
  async () => {
    const begun = performance.now()
    const { production, "fresh-seed": wanted } = readOptions(OPTIONS, HELP)
    if (wanted !== "demo" && wanted !== "none") throw new Complaint("--fresh-seed must be demo or none.")
    process.stdout.write("\n  Plaza\n\n")
    await occupyDataFolder("npm start")
    await installPackages()
    const settings = readSettings()
    const ports = await choosePorts(settings)
    const addresses = publicAddresses(settings, ports)
    if (production) {
      await buildProduct({
        settings,
        secrets: installationSecrets(),
        addresses,
        databaseUrl: "",
        production,
        demo: false,
      })
      useBuild()
    }
    const opened = await openInstallation({ addresses, production, wanted })
    await runProduct(opened, ports, begun)
  },
  { interrupted: 0 },
)
