import { createDataFolder } from "../data-folder/places.mjs"
import { installationSecrets } from "../data-folder/secrets.mjs"
import { readSettings } from "../data-folder/settings.mjs"
import { installPackages } from "../install/packages.mjs"
import { DEFAULT_PORTS, publicAddresses } from "../product/addresses.mjs"
import { buildProduct } from "../product/build.mjs"
import { runCommand } from "../say/command.mjs"
import { readOptions } from "../say/options.mjs"

const HELP = `
npm run build               builds backend and storefront for production, where their sources have changed
`

await runCommand(async () => {
  readOptions({}, HELP)
  createDataFolder()
  await installPackages()
  const settings = readSettings()
  const addresses = publicAddresses(settings, DEFAULT_PORTS)
  const secrets = installationSecrets()
  await buildProduct({ settings, secrets, addresses, databaseUrl: "", production: true, demo: false })
})
