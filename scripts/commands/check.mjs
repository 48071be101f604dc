import { spawnSync } from "node:child_process"
import { backend, createDataFolder, root, storefront } from "../data-folder/places.mjs"
import { installPackages } from "../install/packages.mjs"
import { npm } from "../install/npm.mjs"
import { runCommand } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"

// What each check does in the root; the packages have npm scripts of these names.
const OWN = {
  lint: ["prettier", "--check", "."],
  format: ["prettier", "--write", "."],
  typecheck: ["tsc", "-p", "scripts"],
}

await runCommand(async () => {
  const check = /** @type {keyof typeof OWN} */ (process.argv[2])
  if (!(check in OWN))
    throw new Complaint(`There is no check "${check}", only ${Object.keys(OWN).join(", ")}.`)
  createDataFolder()
  await installPackages()
  const runs = [
    { cwd: root, ...npm(["exec", "--no", "--", ...OWN[check]]) },
    { cwd: backend, ...npm(["run", check]) },
    { cwd: storefront, ...npm(["run", check]) },
  ]
  // All of them, also after a failure: one run shows everything that is to be mended.
  const failures = runs.filter(({ cwd, command, args, env }) => {
    process.stdout.write(`\n${check}: ${cwd}\n`)
    return spawnSync(command, args, { cwd, env, stdio: "inherit" }).status !== 0
  })
  return failures.length > 0 ? 1 : 0
})
