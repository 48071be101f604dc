import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { after, test } from "node:test"
import { takeLock } from "../data-folder/lock.mjs"
import { readJson, writePrivateJson } from "../data-folder/private-file.mjs"
import { installationSecrets } from "../data-folder/secrets.mjs"
import { readSettings } from "../data-folder/settings.mjs"
import { identify } from "../machine/process-identity.mjs"

const folder = mkdtempSync(path.join(tmpdir(), "plaza-data-"))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (/** @type {string} */ name) => path.join(folder, name)

test("the lock is held by one, named to the other, and free again after release", () => {
  const first = takeLock(at("lock"), "npm start")
  assert.ok("release" in first)
  assert.deepEqual(takeLock(at("lock"), "npm run reset"), {
    holder: { ...identify(process.pid), command: "npm start" },
  })
  first.release()
  const third = takeLock(at("lock"), "npm run seed")
  assert.ok("release" in third)
  third.release()
  assert.deepEqual(readdirSync(folder), [])
})

test("the lock of a dead process is taken over, also when its pid lives again as another", () => {
  for (const holder of [
    { pid: 4_194_304, started: "1" },
    { pid: process.pid, started: "another time" },
  ]) {
    writeFileSync(at("lock"), JSON.stringify({ ...holder, command: "npm start" }))
    const lock = takeLock(at("lock"), "npm start")
    assert.ok("release" in lock)
    lock.release()
  }
  assert.deepEqual(readdirSync(folder), [])
})

test("of many who take over one stale lock at once exactly one gets it", async () => {
  writeFileSync(at("lock"), JSON.stringify({ pid: 4_194_304, started: "1", command: "npm start" }))
  const module = JSON.stringify(path.resolve(import.meta.dirname, "../data-folder/lock.mjs"))
  const program = `
    const { takeLock } = await import(${module})
    while (Date.now() < ${Date.now() + 1_500}) {}
    console.log("release" in takeLock(${JSON.stringify(at("lock"))}, "npm start"))
    await new Promise((resolve) => setTimeout(resolve, 1_500))`
  const answers = Array.from({ length: 6 }, async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program])
    const [answer] = await once(child.stdout, "data")
    await once(child, "exit")
    return String(answer).trim()
  })
  assert.deepEqual((await Promise.all(answers)).toSorted(), [
    ...Array.from({ length: 5 }, () => "false"),
    "true",
  ])
  rmSync(at("lock"))
})

test("secrets are made once, 32 bytes each, and only their owner can read them", () => {
  const file = at("secrets.json")
  const secrets = installationSecrets(file)
  assert.deepEqual(Object.keys(secrets), [
    ...["JWT_SECRET", "COOKIE_SECRET", "AUTH_MFA_ENCRYPTION_KEY", "PAYOUT_ENCRYPTION_KEY"],
    ...["AUDIT_ENCRYPTION_KEY", "PLAZA_SHARED_SECRET", "STOREFRONT_WEBHOOK_SECRET"],
    "POSTGRES_PASSWORD",
  ])
  for (const secret of Object.values(secrets)) assert.match(secret, /^[0-9a-f]{64}$/)
  assert.equal(new Set(Object.values(secrets)).size, 8)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.deepEqual(installationSecrets(file), secrets)

  const { COOKIE_SECRET: _, ...fewer } = secrets
  writePrivateJson(file, fewer)
  const { COOKIE_SECRET: renewed, ...others } = installationSecrets(file)
  assert.deepEqual(others, fewer)
  assert.notEqual(renewed, secrets.COOKIE_SECRET)
})

test("a private file is written whole and a damaged one is named", () => {
  writePrivateJson(at("private.json"), { a: 1 })
  assert.equal(readFileSync(at("private.json"), "utf8"), '{\n  "a": 1\n}\n')
  assert.equal(statSync(at("private.json")).mode & 0o777, 0o600)
  assert.deepEqual(readJson(at("private.json")), { a: 1 })
  assert.equal(readJson(at("nothing.json")), undefined)
  writeFileSync(at("private.json"), '{ "a":')
  assert.throws(() => readJson(at("private.json")), {
    message: `${at("private.json")} is damaged: restore it or delete it.`,
  })
  assert.equal(existsSync(`${at("private.json")}.${process.pid}.new`), false)
})

test("the environment is what counts, and an empty value is none", () => {
  const settings = readSettings({
    PLAZA_IGNORE_ENV_FILES: "1",
    REDIS_URL: "",
    DATABASE_URL: "postgres://one",
  })
  assert.deepEqual(settings, { PLAZA_IGNORE_ENV_FILES: "1", DATABASE_URL: "postgres://one" })
})
