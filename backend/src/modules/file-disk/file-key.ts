import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"

const SEGMENT = /^[a-z0-9][a-z0-9._-]*$/
const LONGEST = 400

/** Keys below this folder are private: they have no address and are read through authorised routes only. */
export const PRIVATE_FOLDER = "private"

/**
 * True for a key that can only name a file inside the folder it is resolved in: lower-case segments joined by
 * slashes, none of which is empty, hidden, or climbs.
 */
export function isSafeKey(key: string): boolean {
  return key.length > 0 && key.length <= LONGEST && key.split("/").every((segment) => SEGMENT.test(segment))
}

/** True when the key names a private file. */
export function isPrivateKey(key: string): boolean {
  return key.startsWith(`${PRIVATE_FOLDER}/`)
}

/**
 * The key of an upload: the folders of `filename`, then its name and extension in a safe spelling with `suffix`
 * between them.
 * @throws INVALID_DATA when no safe key can be made of it
 */
export function keyOf(filename: string, access: "public" | "private", suffix: string): string {
  const { dir, name, ext } = path.posix.parse(filename.replaceAll("\\", "/"))
  const base = [spell(name) || "file", suffix].filter(Boolean).join("-") + ext.toLowerCase()
  const key = [
    ...(access === "private" ? [PRIVATE_FOLDER] : []),
    ...dir.split("/").filter(Boolean),
    base,
  ].join("/")
  if (!isSafeKey(key) || (access === "public" && isPrivateKey(key))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${filename}" is not a usable file name`)
  }
  return key
}

function spell(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
}
