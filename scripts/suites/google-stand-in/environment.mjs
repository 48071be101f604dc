import { randomBytes } from "node:crypto"
import path from "node:path"
import { pathToFileURL } from "node:url"

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, "preload.mjs")).href

/**
 * What a product is started with to offer sign-ins with Google, which it then asks nobody but itself about.
 * @returns {NodeJS.ProcessEnv}
 */
export function withGoogleStandIn({ NODE_OPTIONS } = process.env) {
  return {
    GOOGLE_CLIENT_ID: "plaza-under-test.apps.googleusercontent.com",
    GOOGLE_CLIENT_SECRET: randomBytes(16).toString("hex"),
    NODE_OPTIONS: [NODE_OPTIONS, `--import=${PRELOAD}`].filter(Boolean).join(" "),
  }
}
