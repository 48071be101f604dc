import { existsSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { backend, checkoutFolder, storefront } from "../data-folder/places.mjs"
import { readJson, writePrivateJson } from "../data-folder/private-file.mjs"
import { contentHash } from "../machine/content-hash.mjs"
import { runTask } from "../machine/run-task.mjs"
import { Complaint } from "../say/complaint.mjs"
import { step } from "../say/steps.mjs"
import { refuseIfBuildIsUsed } from "./build-users.mjs"
import { backendEnvironment, storefrontEnvironment } from "./environment.mjs"
import { builtBackend, medusa } from "./medusa.mjs"
import { next } from "./next.mjs"

/**
 * @typedef {{
 *   name: string, folder: string, sources: string[], output: string, env: NodeJS.ProcessEnv,
 *   program: { command: string, args: string[], cwd: string }
 * }} Build output: a file that exists when it has been built
 */

const BACKEND_SOURCES = [
  "src",
  "medusa-config.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package-lock.json",
]
const STOREFRONT_SOURCES = [
  ...["src", "public", "package-lock.json", "tsconfig.json"],
  ...["next.config.ts", "postcss.config.mjs"],
]

/**
 * Builds both packages for production, each only when its sources or the addresses built into it have changed.
 * @param {import("./environment.mjs").Installation} installation
 */
export async function buildProduct(installation) {
  const production = { ...installation, production: true }
  await build({
    name: "backend",
    folder: backend,
    sources: BACKEND_SOURCES,
    output: path.join(builtBackend, "public/admin/index.html"),
    env: backendEnvironment(production),
    program: medusa(["build", "--no-lint"]),
  })
  await build({
    name: "storefront",
    folder: storefront,
    sources: STOREFRONT_SOURCES,
    output: path.join(storefront, ".next/BUILD_ID"),
    env: storefrontEnvironment(production, ""),
    program: next(["build"]),
  })
}

/** @param {Build} build */
async function build({ name, folder, sources, output, env, program }) {
  const stamp = path.join(checkoutFolder, `build-${name}.json`)
  const hash = contentHash(folder, sources, [env.PLAZA_BACKEND_URL ?? "", env.PLAZA_STOREFRONT_URL ?? ""])
  const built = /** @type {{ hash?: string } | undefined} */ (readJson(stamp))
  if (built?.hash === hash && existsSync(output)) return
  refuseIfBuildIsUsed()
  // Away first: a build that is cut short must not pass for the one before.
  rmSync(stamp, { force: true })
  await step(`Building the ${name}`, () => runTask({ name: `build-${name}`, env, ...program }))
  if (!existsSync(output)) throw new Complaint(`The build of the ${name} left no ${output}.`)
  mkdirSync(checkoutFolder, { recursive: true })
  writePrivateJson(stamp, { hash })
}
