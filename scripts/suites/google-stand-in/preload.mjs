import http from "node:http"
import https from "node:https"
import { once } from "node:events"
import { connect } from "node:net"
import { CERTS_URL, pretendGoogle, TOKEN_URL } from "./google.mjs"

/*
 * Loaded by `node --import` before a product that is tested: what it asks Google as a server is answered by this very process.
 * All other requests go their way.
 */

/** @type {Promise<number> | undefined} the port of the answering server, which starts when Google is first asked */
let listening

async function listen() {
  const { GOOGLE_CLIENT_ID: clientId = "", GOOGLE_CLIENT_SECRET: clientSecret = "" } = process.env
  const google = pretendGoogle({ clientId, clientSecret })
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost")
    const isToken = request.method === "POST" && pathname === new URL(TOKEN_URL).pathname
    const { status, body } = isToken ? google.token(searchParams) : google.certs()
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  })
  server.listen(0, "127.0.0.1").unref()
  await once(server, "listening")
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port
}

const port = () => (listening ??= listen())

const fetchElsewhere = globalThis.fetch
/** @param {string | URL | Request} input @param {RequestInit} [init] */
globalThis.fetch = async function fetch(input, init) {
  const url = new URL(input instanceof Request ? input.url : input, "http://relative.invalid")
  if (url.origin + url.pathname !== TOKEN_URL) return fetchElsewhere(input, init)
  return fetchElsewhere(`http://127.0.0.1:${await port()}${url.pathname}${url.search}`, init)
}

const certs = new URL(CERTS_URL)
const requestElsewhere = https.request
/** @param {any[]} asked */
https.request = function request(...asked) {
  const [options] = asked
  if (options?.hostname !== certs.hostname || options.path !== certs.pathname)
    return Reflect.apply(requestElsewhere, this, asked)
  return http.request({ ...options, port: undefined, createConnection: connectHere }, ...asked.slice(1))
}

/** @param {unknown} _ @param {(error: Error | null, socket?: import("node:net").Socket) => void} done */
function connectHere(_, done) {
  port().then((here) => done(null, connect(here, "127.0.0.1")), done)
}
