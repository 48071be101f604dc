import { spawnSync } from "node:child_process"

const KNOWN = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8"]

/**
 * How a new cluster orders and classifies characters, as flags of initdb: order by code point and upper and lower case
 * of all scripts, the same on every machine, from PostgreSQL's own provider. Trigram search asks the system's library
 * which characters belong to words; without a UTF-8 locale there it finds ASCII words only.
 * @returns {string[]}
 */
export function localeFlags() {
  const { stdout } = spawnSync("locale", ["-a"], { encoding: "utf8" })
  const available = new Set((stdout ?? "").split("\n"))
  const characters = KNOWN.find((name) => available.has(name)) ?? "C"
  return [
    "--encoding=UTF8",
    "--locale=C",
    `--lc-ctype=${characters}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ]
}
