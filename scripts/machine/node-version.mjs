const LEAST = [20, 19]

/**
 * @param {string} version such as "20.19.0"
 * @param {string} platform such as "linux"
 * @returns {string | undefined} one sentence when Plaza cannot run on this Node.js or system
 */
export function nodeComplaint(version, platform) {
  if (platform === "win32") return "Plaza runs on Linux and macOS: on Windows, start it inside WSL."
  const [major, minor] = version.split(".").map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return undefined
  const least = LEAST.join(".")
  return `Plaza needs Node.js ${least} or newer, this is ${version}: install a newer one from https://nodejs.org.`
}
