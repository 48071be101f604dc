import assert from "node:assert/strict"
import { createServer, request } from "node:http"
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { after, before, beforeEach, test } from "node:test"
import { awaitedInlineScripts } from "./cached-page-policy.mjs"
import { PageMemory } from "./page-memory.mjs"
import { ReadyAnswers } from "./ready-answers.mjs"
import { sendCachedPages } from "./send-cached-pages.mjs"

const PUBLIC = "public, max-age=0, must-revalidate"

let now = 0
let ready = new ReadyAnswers()
/** How often the page was asked for behind the ready answers. */
let made = 0
let headers: OutgoingHttpHeaders = {}
let status = 200
/** What happens while a page is being made. */
let meanwhile = () => {}

const server = createServer((req, res) => {
  if (ready.answer(req, res)) return
  res.setHeader("content-security-policy", `script-src 'self' ${awaitedInlineScripts("bm9uY2U=")}`)
  sendCachedPages(req, res, new PageMemory(), ready)
  made += 1
  meanwhile()
  const page = `<html><script nonce="bm9uY2U=">go(${made})</script></html>`
  res
    .writeHead(status, { "content-type": "text/html", "cache-control": PUBLIC, etag: '"one"', ...headers })
    .end(page)
})

before(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)))
after(() => server.close())
beforeEach(() => {
  now = 1000
  made = 0
  ready = new ReadyAnswers({ lifetime: 1000, most: 3, now: () => now })
  headers = {}
  status = 200
  meanwhile = () => {}
})

function ask(path = "/", sent: OutgoingHttpHeaders = {}, method = "GET") {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: string }>((done, fail) => {
    request({ port, path, method, headers: sent, host: "127.0.0.1" }, (res) => {
      let body = ""
      res
        .on("data", (chunk) => (body += chunk))
        .on("end", () => done({ status: res.statusCode, headers: res.headers, body }))
    })
      .on("error", fail)
      .end()
  })
}

test("for a second a page is answered again, whatever stands behind its address", async () => {
  const first = await ask("/venues/lotus")
  const second = await ask("/venues/lotus?utm=mail")
  assert.equal(made, 1)
  assert.equal(second.body, "<html><script>go(1)</script></html>")
  assert.equal(second.headers["x-nextjs-cache"], "HIT")
  for (const name of [
    "content-security-policy",
    "cache-control",
    "etag",
    "vary",
    "content-type",
    "content-length",
  ]) {
    assert.equal(second.headers[name], first.headers[name], name)
  }
  now += 1000
  assert.equal((await ask("/venues/lotus")).body, "<html><script>go(2)</script></html>")
  assert.equal((await ask("/venues/other")).body, "<html><script>go(3)</script></html>")
})

test("after the second one asks, and the others have the answer from before meanwhile", async () => {
  await ask()
  now += 1000
  let other: Promise<{ body: string }> | undefined
  meanwhile = () => {
    meanwhile = () => {}
    other = ask()
  }
  assert.match((await ask()).body, /go\(2\)/)
  assert.match((await other)?.body ?? "", /go\([12]\)/)
  assert.equal(made, 2)
})

test("when something has changed nothing is ready, nor what was being made then", async () => {
  await ask()
  ready.forget()
  meanwhile = () => ready.forget()
  assert.match((await ask()).body, /go\(2\)/)
  meanwhile = () => {}
  assert.match((await ask()).body, /go\(3\)/)
  assert.match((await ask()).body, /go\(3\)/)
})

test("a page that the browser knows is not sent, and its policy stays", async () => {
  await ask()
  for (const tag of ['"one"', 'W/"one"', '"zero", "one"']) {
    const known = await ask("/", { "if-none-match": tag })
    assert.deepEqual(
      [known.status, known.body, known.headers["content-security-policy"]],
      [304, "", undefined],
    )
    assert.equal(known.headers["cache-control"], PUBLIC)
  }
  assert.equal((await ask("/", { "if-none-match": '"two"' })).status, 200)
  assert.equal(made, 1)
})

test("a page that is not there is answered as such", async () => {
  status = 404
  await ask()
  assert.equal((await ask("/", { "if-none-match": '"one"' })).status, 404)
  assert.equal(made, 1)
})

test("what is somebody's own, or not the whole page, is never ready", async () => {
  for (const own of [{ "cache-control": "private, no-store" }, { "set-cookie": "a=b" }]) {
    headers = own
    await ask("/own")
    await ask("/own")
  }
  assert.equal(made, 4)
  headers = {}
  await ask("/page")
  await ask("/page", { rsc: "1" })
  await ask("/page", { "next-action": "a" }, "POST")
  await ask("/page", {}, "HEAD")
  assert.equal(made, 8)
})

test("each encoding is worked out once, and only some answers are ready", async () => {
  await ask("/", { "accept-encoding": "br" })
  await ask("/", { "accept-encoding": "gzip" })
  assert.equal(made, 2)
  assert.equal((await ask("/", { "accept-encoding": "gzip" })).headers["content-encoding"], "gzip")
  assert.equal(made, 2)
  for (const path of ["/a", "/b", "/c"]) await ask(path)
  await ask("/", { "accept-encoding": "gzip" })
  assert.equal(made, 6)
})
