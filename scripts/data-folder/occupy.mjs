import { atTheEnd } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"
import { note } from "../say/note.mjs"
import { readConnection, removeConnection } from "./connection.mjs"
import { lockHolder, takeLock } from "./lock.mjs"
import { createDataFolder, inData } from "./places.mjs"
import { endLeftovers } from "./run-record.mjs"

const lockFile = inData("lock")

/**
 * Makes the data folder this command's own until it ends, and clears up what a killed one left behind.
 * @param {string} command as it was typed: "npm start"
 * @throws {Complaint} when another command works on it
 */
export async function occupyDataFolder(command) {
  createDataFolder()
  const lock = takeLock(lockFile, command)
  if ("holder" in lock) {
    const { command: other, pid } = lock.holder
    const where = readConnection()?.storefront_url
    throw new Complaint(
      `Plaza is already in use here: "${other}" runs as process ${pid}${where ? ` and serves ${where}` : ""}.`,
    )
  }
  atTheEnd(lock.release)
  const ended = await endLeftovers()
  if (ended.length > 0) note(`Ended what an interrupted run left behind: ${ended.join(", ")}.`)
  removeConnection()
}

/** Who works on the data folder at this moment, if anybody. */
export function occupant() {
  return lockHolder(lockFile)
}
