import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { after, before, test } from "node:test"
import { recoverPostmaster } from "../database/postmaster.mjs"
import { withClient } from "../database/connect.mjs"
import { pretendCheckout } from "./pretend/checkout.mjs"

/** @type {import("./pretend/checkout.mjs").Checkout} */
let checkout
let directory = ""
before(() => {
  checkout = pretendCheckout()
  directory = path.join(checkout.folder, ".plaza/postgres")
})
after(() => checkout.remove())

/** @param {(url: string) => Promise<void>} [work] */
async function startAndKill(work) {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  try {
    await work?.(JSON.parse(readFileSync(checkout.connectionFile, "utf8")).database_url)
  } finally {
    run.signal("SIGKILL")
    await run.ended
  }
}

const postgresProcesses = () => checkout.processes().filter((line) => line.includes("bin/postgres"))
const pidFile = () => path.join(directory, "postmaster.pid")

test("the embedded database is PostgreSQL 18 in UTF-8, durable, and knows all scripts", async () => {
  await startAndKill((url) =>
    withClient(url, async (client) => {
      const one = async (/** @type {string} */ sql) => Object.values((await client.query(sql)).rows[0])
      assert.deepEqual(await one("select current_setting('server_version_num')::int / 10000"), [18])
      assert.deepEqual(
        await one("select current_setting('server_encoding') as a, current_setting('fsync') as b"),
        ["UTF8", "on"],
      )
      assert.deepEqual(await one("select lower('MÜNCHEN') as a, 'ÄRZTE' ilike 'ärzte' as b"), [
        "münchen",
        true,
      ])
      for (const name of ["btree_gist", "pg_trgm", "unaccent", "cube", "earthdistance"]) {
        await client.query(`create extension ${name}`)
      }
    }),
  )
})

test("a PostgreSQL that a killed launcher left running is stopped properly", async () => {
  assert.equal(postgresProcesses().length, 1)
  assert.equal(await recoverPostmaster(directory), "stopped")
  assert.deepEqual(postgresProcesses(), [])
  assert.equal(existsSync(pidFile()), false)
})

test("a postmaster.pid with the pid of a stranger is removed, and the stranger left alone", async () => {
  writeFileSync(pidFile(), `${process.pid}\n${directory}\n`)
  assert.equal(await recoverPostmaster(directory), "stale")
  assert.equal(existsSync(pidFile()), false)
})

test("a postmaster.pid with a dead pid is left for PostgreSQL to judge, which then starts", async () => {
  writeFileSync(pidFile(), `4194304\n${directory}\n1\n5433\n\nlocalhost\n 1 1\nready\n`)
  assert.equal(await recoverPostmaster(directory), "stale")
  assert.equal(existsSync(pidFile()), true)
  await startAndKill()
  await recoverPostmaster(directory)
})

test("without a postmaster.pid there is nothing to do", async () => {
  assert.equal(await recoverPostmaster(directory), "clean")
})

test("root can run Plaza from a folder that only root may enter", async (context) => {
  if (process.getuid?.() !== 0) return context.skip("only root has this trouble")
  if (spawnSync("setpriv", ["--version"]).error) return context.skip("this machine has no setpriv")
  const closed = mkdtempSync(path.join(tmpdir(), "plaza-closed-"))
  assert.equal(statSync(closed).mode & 0o777, 0o700)
  const hidden = pretendCheckout(closed)
  const run = hidden.launch()
  try {
    await run.says("Plaza is ready")
    const uid = statSync(path.join(hidden.folder, ".plaza/postgres")).uid
    assert.notEqual(uid, 0)
  } finally {
    run.signal("SIGTERM")
    await run.ended
    await hidden.remove()
    rmSync(closed, { recursive: true })
  }
})
