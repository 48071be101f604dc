import assert from "node:assert/strict"
import { existsSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { after, before, test } from "node:test"
import { pretendCheckout } from "./pretend/checkout.mjs"

/** @type {import("./pretend/checkout.mjs").Checkout} */
let checkout
before(() => {
  checkout = pretendCheckout()
})
after(() => checkout.remove())

/** @returns {import("../data-folder/connection.mjs").Connection} */
const connection = () => JSON.parse(readFileSync(checkout.connectionFile, "utf8"))

test("the first start makes everything, describes itself, and SIGTERM leaves no process", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  const described = connection()
  assert.deepEqual(Object.keys(described).toSorted(), [
    ...["admin_url", "backend_url", "database_url", "logins", "pids"],
    ...["publishable_key", "redis_url", "storefront_url"],
  ])
  assert.match(described.backend_url, /^http:\/\/localhost:\d+$/)
  assert.match(described.storefront_url, /^http:\/\/localhost:\d+$/)
  assert.equal(described.admin_url, `${described.backend_url}/app`)
  assert.equal(described.publishable_key, "pk_pretend")
  assert.match(described.database_url, /^postgres:\/\/plaza:[0-9a-f]{64}@localhost:\d+\/plaza$/)
  assert.equal(described.redis_url, null)
  assert.deepEqual(described.logins?.owner, { email: "owner@plaza.example", password: "pretend" })
  assert.equal(described.pids[0], run.pid)
  assert.equal(described.pids.length, 4)
  assert.equal(statSync(checkout.connectionFile).mode & 0o777, 0o600)
  for (const { email } of Object.values(described.logins ?? {})) assert.ok(run.output().includes(email))
  const ready = await (await fetch(`${described.backend_url}/ready`)).json()
  assert.deepEqual(ready, { path: "/ready", seeds: 1 })

  run.signal("SIGTERM")
  assert.deepEqual(await run.ended, { code: 0, signal: null })
  assert.deepEqual(checkout.processes(), [])
  assert.equal(existsSync(checkout.connectionFile), false)
  assert.equal(existsSync(path.join(checkout.folder, ".plaza/lock")), false)
})

test("the second start neither migrates nor seeds; Ctrl-C ends it with exit code 0", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  assert.doesNotMatch(run.output(), /Migrating|Seeding|Installing/)
  run.signal("SIGINT")
  assert.deepEqual(await run.ended, { code: 0, signal: null })
  assert.deepEqual(checkout.processes(), [])
})

test("another start while one is running says so in one sentence and leaves it alone", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  const { storefront_url: url } = connection()
  const other = checkout.launch()
  assert.deepEqual(await other.ended, { code: 1, signal: null })
  const sentence = `Plaza is already in use here: "npm start" runs as process ${run.pid} and serves ${url}.`
  assert.ok(other.output().includes(sentence), other.output())
  assert.equal((await fetch(url)).status, 200)
  run.signal("SIGTERM")
  await run.ended
})

test("the backend gets its secrets and addresses, the storefront none of the backend's", async () => {
  const run = checkout.launch(["start"], { REDIS_URL: "" })
  await run.says("Plaza is ready")
  const { backend_url: backendUrl, storefront_url: storefrontUrl } = connection()
  const backend = await (await fetch(`${backendUrl}/environment`)).json()
  const storefront = await (await fetch(`${storefrontUrl}/`)).json()
  const secrets = JSON.parse(readFileSync(path.join(checkout.folder, ".plaza/secrets.json"), "utf8"))
  for (const name of [
    "JWT_SECRET",
    "COOKIE_SECRET",
    "AUTH_MFA_ENCRYPTION_KEY",
    "PAYOUT_ENCRYPTION_KEY",
    "AUDIT_ENCRYPTION_KEY",
    "PLAZA_SHARED_SECRET",
    "STOREFRONT_WEBHOOK_SECRET",
  ]) {
    assert.equal(backend[name], secrets[name])
  }
  assert.equal(backend.POSTGRES_PASSWORD, undefined)
  assert.equal(backend.STORE_CORS, storefrontUrl)
  assert.equal(backend.AUTH_CORS, `${storefrontUrl},${backendUrl}`)
  assert.equal(backend.PLAZA_DATA_DIR, path.join(checkout.folder, ".plaza"))
  assert.equal(backend.PLAZA_DEMO, "true")
  assert.equal(backend.NODE_ENV, "development")
  assert.equal(backend.REDIS_URL, "")
  assert.equal(backend.STOREFRONT_WEBHOOK_URLS, storefrontUrl)
  assert.equal(storefront.PLAZA_PUBLISHABLE_KEY, "pk_pretend")
  assert.equal(storefront.PLAZA_BACKEND_URL, backendUrl)
  assert.equal(storefront.PLAZA_SHARED_SECRET, secrets.PLAZA_SHARED_SECRET)
  assert.equal(storefront.STOREFRONT_WEBHOOK_SECRET, secrets.STOREFRONT_WEBHOOK_SECRET)
  for (const name of [
    "DATABASE_URL",
    "JWT_SECRET",
    "COOKIE_SECRET",
    "PAYOUT_ENCRYPTION_KEY",
    "AUDIT_ENCRYPTION_KEY",
    "STOREFRONT_WEBHOOK_URLS",
  ])
    assert.equal(storefront[name], undefined)
  run.signal("SIGTERM")
  await run.ended
})

test("a part that dies stops all with its last lines and exit code 1", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  const [, , backend] = connection().pids
  process.kill(backend, "SIGKILL")
  assert.deepEqual(await run.ended, { code: 1, signal: null })
  assert.match(run.output(), /The backend stopped unexpectedly; its last lines .*\n\npretend medusa develop/)
  assert.deepEqual(checkout.processes(), [])
  assert.equal(existsSync(checkout.connectionFile), false)
})

test("a step that fails ends the start with its last lines", async () => {
  const run = checkout.launch(["start"], { PRETEND_CRASH: "start" })
  assert.deepEqual(await run.ended, { code: 1, signal: null })
  assert.match(run.output(), /Error: pretended crash/)
  assert.deepEqual(checkout.processes(), [])
})

test("production builds once, and with Redis runs a server and a worker", async () => {
  const first = checkout.launch(["start", "--production"], { REDIS_URL: "redis://localhost:1" })
  await first.says("Plaza is ready")
  const { backend_url: backendUrl, redis_url: redisUrl, pids } = connection()
  assert.equal(redisUrl, "redis://localhost:1")
  assert.equal(pids.length, 5)
  const backend = await (await fetch(`${backendUrl}/environment`)).json()
  assert.equal(backend.NODE_ENV, "production")
  assert.equal(backend.MEDUSA_WORKER_MODE, "server")
  const workers = checkout.processes().filter((line) => line.includes("cli.js start"))
  assert.equal(workers.length, 2)
  assert.match(first.output(), /Building the backend[^]*Building the storefront/)
  first.signal("SIGTERM")
  await first.ended

  const addresses = {
    PLAZA_BACKEND_URL: backendUrl,
    PLAZA_STOREFRONT_URL: backendUrl.replace(/\d+$/, (port) => `${Number(port) + 200}`),
  }
  const second = checkout.launch(["start", "--production"], addresses)
  await second.says("Plaza is ready")
  assert.doesNotMatch(second.output(), /Building/)
  assert.equal(connection().backend_url, backendUrl)

  const elsewhere = {
    PLAZA_DATA_DIR: path.join(checkout.folder, "elsewhere"),
    PLAZA_BACKEND_URL: "https://other.example",
  }
  const other = checkout.launch(["start", "--production"], elsewhere)
  assert.deepEqual(await other.ended, { code: 1, signal: null })
  const sentence = `Process ${second.pid} runs on what was built here last: stop it before something else is built.`
  assert.ok(other.output().includes(sentence), other.output())
  second.signal("SIGTERM")
  assert.deepEqual(await second.ended, { code: 0, signal: null })
})
