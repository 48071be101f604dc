// Stands in for the Medusa CLI in the launcher's own tests: the same commands, processes and signals, in milliseconds.
// PRETEND_PAUSE=<command> makes one command take a minute, so that a test can interrupt it there.
const { fork } = require("node:child_process")
const fs = require("node:fs")
const http = require("node:http")
const { Client } = require("pg")

const [command, ...rest] = process.argv.slice(2)

async function query(sql) {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

function serve() {
  const server = http.createServer(async (request, response) => {
    if (request.url === "/environment") return response.end(JSON.stringify(process.env))
    const rows = await query("select count(*)::int as seeds from pretend_seed").catch(() => [{ seeds: -1 }])
    response.end(JSON.stringify({ path: request.url, ...rows[0] }))
  })
  server.listen(Number(process.env.PORT))
  process.on("SIGTERM", () => process.exit(0))
}

const commands = {
  "db:migrate": () => query("create table if not exists pretend_seed (id int primary key)"),
  exec: async () => {
    const script = rest[0]
    if (script.endsWith("create-admin.ts")) return
    const demo = process.env.PLAZA_SEED === "demo"
    await query("insert into pretend_seed values (1) on conflict do nothing")
    const people = ["admin", "owner", "staff", "customer"]
    const logins = people.map((name) => [name, { email: `${name}@plaza.example`, password: "pretend" }])
    const result = { publishable_key: "pk_pretend", logins: demo ? Object.fromEntries(logins) : null }
    fs.writeFileSync(process.env.PLAZA_RESULT_FILE, JSON.stringify(result))
  },
  develop: () => {
    fork(__filename, ["start"])
    process.on("SIGTERM", () => process.exit(0))
  },
  start: serve,
  build: () => {
    fs.mkdirSync(".medusa/server/public/admin", { recursive: true })
    fs.writeFileSync(".medusa/server/public/admin/index.html", "")
  },
}

async function run() {
  console.log(`pretend medusa ${command}`)
  if (process.env.PRETEND_PAUSE === command) await new Promise((resolve) => setTimeout(resolve, 60_000))
  if (process.env.PRETEND_CRASH === command) throw new Error("pretended crash")
  await commands[command]()
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
