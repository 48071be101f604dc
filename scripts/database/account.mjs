import { spawnSync } from "node:child_process"
import { Complaint } from "../say/complaint.mjs"

const NAME = "postgres"

/**
 * Who PostgreSQL runs as. It refuses to run as root, so for root there is an unprivileged user of its own.
 * @typedef {{ uid: number, gid: number } | null} Account null: as the user who started Plaza
 */

/**
 * @returns {Account} creating the user when root has none yet
 * @throws {Complaint} when that is impossible
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return null
  const existing = lookUp()
  if (existing) return existing
  spawnSync("groupadd", ["--system", "--force", NAME])
  spawnSync("useradd", ["--system", "--gid", NAME, "--no-create-home", "--shell", "/usr/sbin/nologin", NAME])
  const created = lookUp()
  if (created) return created
  throw new Complaint(
    `PostgreSQL does not run as root and a user "${NAME}" could not be created: create it, start Plaza as another user, or set DATABASE_URL.`,
  )
}

function lookUp() {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, NAME], { encoding: "utf8" })
    return status === 0 ? Number(stdout) : Number.NaN
  })
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null
}
