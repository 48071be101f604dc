import { parseArgs } from "node:util"
import { Complaint } from "./complaint.mjs"

/**
 * Reads a command's options and answers --help.
 * @template {import("node:util").ParseArgsConfig["options"] & {}} O
 * @param {O} options as for node:util parseArgs
 * @param {string} help what --help prints
 * @throws {Complaint} for an option that is not known
 */
export function readOptions(options, help) {
  /** @type {ReturnType<typeof parseArgs<{ options: O & { help: { type: "boolean" } } }>>} */
  let parsed
  try {
    parsed = parseArgs({ options: { ...options, help: { type: "boolean" } } })
  } catch (error) {
    throw new Complaint(`${/** @type {Error} */ (error).message.split(". ")[0]}; --help lists the options.`)
  }
  if (!(/** @type {{ help?: boolean }} */ (parsed.values).help)) return parsed.values
  process.stdout.write(`${help.trim()}\n`)
  process.exit(0)
}
