import { spawnSync } from "node:child_process"
import { Complaint } from "../say/complaint.mjs"

/** @typedef {{ command: string, args: string[], uid?: number, gid?: number }} Program */

const PASS = "+dac_override,+dac_read_search"

/**
 * How to run a program as the database's user. A checkout below a folder that only root may enter (often root's own
 * home) is out of that user's reach: there the program keeps the one privilege of passing closed folders. Changing the
 * folder's mode instead would open it to everybody.
 * @param {import("./account.mjs").Account} account
 * @param {string} command absolute path
 * @param {string[]} args
 * @param {string} folder its data folder, which the program has to reach as well
 * @returns {Program}
 */
export function asDatabaseUser(account, command, args, folder) {
  if (!account) return { command, args }
  if (canReach({ command: "test", args: ["-x", command, "-a", "-x", folder], ...account })) {
    return { command, args, ...account }
  }
  const user = [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"]
  // Without this bit the kernel asks only the user, not the privilege, when PostgreSQL looks for its own programs.
  const privilege = ["--securebits=+no_setuid_fixup", `--inh-caps=${PASS}`, `--ambient-caps=${PASS}`]
  const prefix = [...user, ...privilege]
  if (canReach({ command: "setpriv", args: [...prefix, "test", "-x", command, "-a", "-x", folder] })) {
    return { command: "setpriv", args: [...prefix, command, ...args] }
  }
  throw new Complaint(
    `PostgreSQL does not run as root, and its own user cannot enter ${folder}: move Plaza to a folder open to all (such as /opt), start it as another user, or set DATABASE_URL.`,
  )
}

/** @param {Program} program */
function canReach({ command, args, uid, gid }) {
  return spawnSync(command, args, { uid, gid, cwd: "/" }).status === 0
}
