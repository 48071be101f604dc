import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { Client } from "@medusajs/framework/pg"

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env

/** A database of this run alone, with a connection of the suite's own to look and to lock. */
export interface Database {
  url: string
  client: Client
  drop: () => Promise<void>
}

/** Creates an empty database and migrates it by the application's own command. */
export async function createDatabase(): Promise<Database> {
  const name = `plaza_crash_${process.pid}`
  const connection = {
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD || undefined,
  }
  const keeper = new Client({ ...connection, database: "postgres" })
  await keeper.connect()
  await keeper.query(`drop database if exists ${name} with (force)`)
  await keeper.query(`create database ${name}`)
  const password = DB_PASSWORD ? `:${encodeURIComponent(DB_PASSWORD)}` : ""
  const url = `postgres://${DB_USERNAME}${password}@${DB_HOST}:${DB_PORT}/${name}`
  const medusa = require.resolve("@medusajs/cli/cli.js")
  await promisify(execFile)(process.execPath, [medusa, "db:migrate", "--execute-safe-links"], {
    env: { ...process.env, DATABASE_URL: url },
  }).catch((error: { stdout?: string }) => {
    throw new Error(`The database could not be migrated: ${error.stdout?.slice(-2000) ?? String(error)}`)
  })
  const client = new Client({ ...connection, database: name })
  await client.connect()
  const drop = async () => {
    await client.end()
    await keeper.query(`drop database if exists ${name} with (force)`)
    await keeper.end()
  }
  return { url, client, drop }
}

/** Makes everything in the database that is counted from look as if it had happened minutes earlier. */
export async function passTime(client: Client, minutes: number): Promise<void> {
  const columns = {
    order: ["created_at", "canceled_at"],
    payment: ["created_at"],
    capture: ["created_at"],
    refund: ["created_at"],
    booking: ["updated_at", "hold_expires_at"],
    claim: ["expires_at"],
  }
  for (const [table, names] of Object.entries(columns)) {
    const changes = names.map((name) => `${name} = ${name} - interval '${minutes} minutes'`)
    await client.query(`update "${table}" set ${changes.join(", ")}`)
  }
}
