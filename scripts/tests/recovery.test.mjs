import assert from "node:assert/strict"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { after, before, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import { logSays, pretendCheckout } from "./pretend/checkout.mjs"

/** @type {import("./pretend/checkout.mjs").Checkout} */
let checkout
before(() => {
  checkout = pretendCheckout()
})
after(() => checkout.remove())

/** Starts, lets it become ready, checks that the demo is there exactly once, stops. */
async function startsWell() {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  const { backend_url: backendUrl } = JSON.parse(readFileSync(checkout.connectionFile, "utf8"))
  assert.deepEqual(await (await fetch(`${backendUrl}/ready`)).json(), { path: "/ready", seeds: 1 })
  run.signal("SIGTERM")
  assert.deepEqual(await run.ended, { code: 0, signal: null })
  assert.deepEqual(checkout.processes(), [])
  return run.output()
}

test("a database that was cut short while it was made is made anew", async () => {
  const draft = path.join(checkout.folder, ".plaza/postgres.new")
  mkdirSync(draft, { recursive: true })
  writeFileSync(path.join(draft, "PG_VERSION"), "18\n")
  assert.match(await startsWell(), /Seeding the demo city/)
})

for (const [command, log] of [
  ["db:migrate", "migrate"],
  ["exec", "seed"],
  ["develop", "backend"],
]) {
  test(`a start killed during ${command} is recovered by the next one`, async () => {
    const fresh = pretendCheckout()
    const previous = checkout
    checkout = fresh
    try {
      const run = fresh.launch(["start"], { PRETEND_PAUSE: command })
      await logSays(fresh, log, `pretend medusa ${command}`)
      run.signal("SIGKILL")
      assert.equal((await run.ended).signal, "SIGKILL")
      assert.notDeepEqual(fresh.processes(), [])
      assert.match(await startsWell(), new RegExp(`Ended what an interrupted run left behind: .*${log}`))
    } finally {
      await fresh.remove()
      checkout = previous
    }
  })
}

test("a running Plaza that is killed is recovered: its processes ended, its database kept", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  run.signal("SIGKILL")
  await run.ended
  const left = checkout.processes()
  assert.equal(left.filter((line) => line.includes("bin/postgres")).length, 1)
  assert.equal(left.filter((line) => line.includes("cli.js develop")).length, 1)
  const output = await startsWell()
  assert.match(output, /Ended what an interrupted run left behind: backend, storefront\./)
  assert.doesNotMatch(output, /Migrating|Seeding/)
})

test("a Plaza whose processes were all killed is recovered as well", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  const { pids } = JSON.parse(readFileSync(checkout.connectionFile, "utf8"))
  for (const pid of pids) process.kill(pid, "SIGKILL")
  await run.ended
  while (checkout.processes().some((line) => line.includes("bin/postgres"))) await sleep(50)
  for (const line of checkout.processes()) process.kill(Number(line.split(" ")[0]), "SIGKILL")
  assert.doesNotMatch(await startsWell(), /Migrating|Seeding/)
})

test("Ctrl-C in the middle of a step ends that step's program too", async () => {
  const fresh = pretendCheckout()
  try {
    const run = fresh.launch(["start"], { PRETEND_PAUSE: "exec" })
    await logSays(fresh, "seed", "pretend medusa exec")
    run.signal("SIGINT")
    assert.deepEqual(await run.ended, { code: 0, signal: null })
    assert.deepEqual(fresh.processes(), [])
  } finally {
    await fresh.remove()
  }
})
