import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { after, before, test } from "node:test"
import { withClient } from "../database/connect.mjs"
import { pretendCheckout } from "./pretend/checkout.mjs"

/** @type {import("./pretend/checkout.mjs").Checkout} */
let checkout
before(() => {
  checkout = pretendCheckout()
})
after(() => checkout.remove())

const kept = (/** @type {string} */ name) => path.join(checkout.folder, ".plaza", name)
const databaseUrl = () => JSON.parse(readFileSync(checkout.connectionFile, "utf8")).database_url

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
async function finished(args, env) {
  const run = checkout.launch(args, env)
  const { code } = await run.ended
  return { code, output: run.output() }
}

test("admin:create on an empty installation prepares the database and leaves the demo city to the first start", async () => {
  const { code, output } = await finished([
    "create-admin",
    "--email=Ann@Plaza.example",
    "--password=long enough",
  ])
  assert.equal(code, 0, output)
  assert.match(output, /Migrating the database[^]*Creating ann@plaza\.example/)
  assert.deepEqual(checkout.processes(), [])
  const run = checkout.launch()
  await run.says("Plaza is ready")
  assert.match(run.output(), /Seeding the demo city/)
  run.signal("SIGTERM")
  await run.ended
})

test("admin:create without a terminal says what is missing", async () => {
  assert.deepEqual(await finished(["create-admin", "--email=ann@plaza.example"]), {
    code: 1,
    output: "Password: \nPassword is missing and there is no terminal to ask at; see --help.\n",
  })
  const { output } = await finished(["create-admin", "--email=nobody", "--password=x"])
  assert.equal(output, '\n"nobody" is not an e-mail address.\n')
})

test("seed works on the database of a running Plaza", async () => {
  const run = checkout.launch()
  await run.says("Plaza is ready")
  await withClient(databaseUrl(), (client) => client.query("delete from pretend_seed"))
  const { code, output } = await finished(["seed"])
  assert.equal(code, 0, output)
  assert.match(output, /owner@plaza\.example/)
  const { rows } = await withClient(databaseUrl(), (client) => client.query("select id from pretend_seed"))
  assert.deepEqual(rows, [{ id: 1 }])

  const refused = await finished(["reset", "--yes"])
  assert.equal(refused.code, 1)
  assert.match(refused.output, /Plaza is already in use here: "npm start" runs as process/)
  run.signal("SIGTERM")
  await run.ended
})

test("a database that already had tables gets no demo city", async () => {
  const own = checkout.launch()
  await own.says("Plaza is ready")
  const server = databaseUrl()
  const foreign = server.replace(/plaza$/, "somebodys")
  await withClient(server, (client) => client.query("create database somebodys"))
  await withClient(foreign, (client) => client.query("create table theirs (id int)"))
  const other = { DATABASE_URL: foreign, PLAZA_DATA_DIR: path.join(checkout.folder, "other") }
  const { code, output } = await finished(["reset", "--yes"], other)
  assert.equal(code, 1)
  assert.match(output, /DATABASE_URL is set: reset only wipes the embedded database/)
  const run = checkout.launch(["start"], other)
  await run.says("Plaza is ready")
  assert.match(run.output(), /Setting up the essentials[^]*No demo logins here/)
  assert.doesNotMatch(run.output(), /Starting PostgreSQL|Seeding/)
  run.signal("SIGTERM")
  await run.ended
  own.signal("SIGTERM")
  await own.ended
})

test("reset asks, and with --yes wipes the data but not the secrets", async () => {
  const asked = await finished(["reset"])
  assert.equal(asked.code, 1)
  assert.match(asked.output, /This deletes postgres, seed\.json in .* there is no terminal to ask at/)
  assert.equal(existsSync(kept("postgres")), true)

  const wiped = await finished(["reset", "--yes"])
  assert.equal(wiped.code, 0, wiped.output)
  assert.deepEqual([existsSync(kept("postgres")), existsSync(kept("seed.json"))], [false, false])
  assert.equal(existsSync(kept("secrets.json")), true)
  assert.deepEqual(await finished(["reset"]), { code: 0, output: "There is nothing to wipe.\n" })
})
