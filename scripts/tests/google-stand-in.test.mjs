import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { createPublicKey, verify } from "node:crypto"
import { createServer } from "node:http"
import { once } from "node:events"
import { test } from "node:test"
import { promisify } from "node:util"
import { withGoogleStandIn } from "../suites/google-stand-in/environment.mjs"
import { pretendGoogle } from "../suites/google-stand-in/google.mjs"

const CLIENT = { clientId: "ours", clientSecret: "between us" }
const BACK = "https://shop.example/account/google"
const PERSON = {
  ...{ sub: "1", email: "mira@shopper.example", email_verified: true },
  ...{ given_name: "Mira", family_name: "Anand" },
}

/** @param {object} [changes] */
const codeOf = (changes) =>
  Buffer.from(JSON.stringify({ client_id: "ours", redirect_uri: BACK, person: PERSON, ...changes })).toString(
    "base64url",
  )

/** @param {Record<string, string>} [changes] */
const asked = (changes) =>
  new URLSearchParams({
    ...{ client_id: "ours", client_secret: "between us", redirect_uri: BACK, code: codeOf() },
    ...{ grant_type: "authorization_code", ...changes },
  })

test("the stand-in for Google says by a signed token who a code is of, once", () => {
  const google = pretendGoogle(CLIENT, () => 1_700_000_000_000)
  const { status, body } = google.token(asked())
  assert.equal(status, 200)
  const { id_token } = /** @type {{ id_token: string }} */ (body)
  const [header = "", claims = "", signature = ""] = id_token.split(".")
  const read = (/** @type {string} */ part) => JSON.parse(Buffer.from(part, "base64url").toString())
  const [key] = google.certs().body.keys
  assert.deepEqual(read(header), { alg: "RS256", typ: "JWT", kid: key?.kid })
  assert.deepEqual(read(claims), {
    ...{ iss: "https://accounts.google.com", aud: "ours", azp: "ours", ...PERSON, name: "Mira Anand" },
    ...{ iat: 1_700_000_000, exp: 1_700_003_600 },
  })
  const publicKey = createPublicKey({ key: { ...key }, format: "jwk" })
  const isSigned = (/** @type {string} */ content) =>
    verify("RSA-SHA256", Buffer.from(content), publicKey, Buffer.from(signature, "base64url"))
  assert.equal(isSigned(`${header}.${claims}`), true)
  assert.equal(isSigned(`${header}.${claims}x`), false)
  assert.deepEqual(google.token(asked()), { status: 400, body: { error: "invalid_grant" } })
})

test("it refuses what Google refuses", () => {
  const google = pretendGoogle(CLIENT)
  const refusals = /** @type {[Record<string, string>, number, string][]} */ ([
    [{ client_secret: "guessed" }, 401, "invalid_client"],
    [{ client_id: "theirs" }, 401, "invalid_client"],
    [{ grant_type: "password" }, 400, "unsupported_grant_type"],
    [{ code: "made up" }, 400, "invalid_grant"],
    [{ code: codeOf({ client_id: "theirs" }) }, 400, "invalid_grant"],
    [{ redirect_uri: "https://other.example" }, 400, "redirect_uri_mismatch"],
  ])
  for (const [changes, status, error] of refusals)
    assert.deepEqual(google.token(asked(changes)), { status, body: { error } })
})

test("a process that it is loaded into asks it instead of Google, and everybody else as before", async () => {
  const elsewhere = createServer((_, response) => response.end("elsewhere")).listen(0, "127.0.0.1")
  await once(elsewhere, "listening")
  const { port } = /** @type {import("node:net").AddressInfo} */ (elsewhere.address())
  const env = { ...process.env, ...withGoogleStandIn({ NODE_OPTIONS: "--no-warnings" }) }
  const { GOOGLE_CLIENT_ID: client_id = "", GOOGLE_CLIENT_SECRET: client_secret = "" } = env
  const token = asked({ client_id, client_secret, code: codeOf({ client_id }) })
  const program = `
    const https = require("node:https")
    const options = { hostname: "www.googleapis.com", path: "/oauth2/v3/certs", port: "", method: "GET" }
    const certs = new Promise((resolve, reject) =>
      https.request(options, (answer) => answer.toArray().then((parts) => resolve(JSON.parse(parts.join(""))), reject))
        .on("error", reject).end())
    const token = () => fetch("https://oauth2.googleapis.com/token?${token}", { method: "POST" })
    Promise.all([certs, token().then((answer) => answer.json()), fetch("http://127.0.0.1:${port}").then((answer) => answer.text())])
      .then(async ([{ keys }, { id_token }, text]) => {
        const { kid } = JSON.parse(Buffer.from(id_token.split(".")[0], "base64url"))
        const again = (await token()).status
        console.log(JSON.stringify({ kids: keys.map((key) => key.kid === kid), text, again }))
      })`
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], { env })
  assert.deepEqual(JSON.parse(stdout), { kids: [true], text: "elsewhere", again: 400 })
  elsewhere.close()
})
