import { mkdirSync, readdirSync, rmSync } from "node:fs"
import path from "node:path"
import { checkoutFolder } from "../data-folder/places.mjs"
import { readJson, writePrivateJson } from "../data-folder/private-file.mjs"
import { identify, isAlive } from "../machine/process-identity.mjs"
import { atTheEnd } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"

const folder = path.join(checkoutFolder, "build-users")

/** Says that this command runs what was built, until it ends. */
export function useBuild() {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${process.pid}.json`)
  writePrivateJson(file, identify(process.pid))
  atTheEnd(() => rmSync(file, { force: true }))
}

/**
 * A checkout has one place for what is built. A build for other sources or addresses must not take the files away from a
 * Plaza that is running on them.
 * @throws {Complaint} while one does
 */
export function refuseIfBuildIsUsed() {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const user = /** @type {import("../machine/process-identity.mjs").ProcessIdentity} */ (
      readJson(path.join(folder, name))
    )
    if (user.pid === process.pid) continue
    if (isAlive(user)) {
      throw new Complaint(
        `Process ${user.pid} runs on what was built here last: stop it before something else is built.`,
      )
    }
    rmSync(path.join(folder, name), { force: true })
  }
}
