// The one way into every command: `node scripts/plaza.mjs <command> [options]`. It and the version check use only what old
// versions of Node.js understand, so that those too end with a sentence; all else is loaded after that.
import { nodeComplaint } from "./machine/node-version.mjs"

const complaint = nodeComplaint(process.versions.node, process.platform)
if (complaint) {
  process.stderr.write(complaint + "\n")
  process.exit(1)
}
const [command] = process.argv.splice(2, 1)
import("./commands/" + command + ".mjs").catch(function (error) {
  process.stderr.write(String(error && error.stack) + "\n")
  process.exit(1)
})
