import type { Suite } from "../bookings/suite"

const { Client } = jest.requireActual<{ Client: new (config: object) => PgClient }>("pg")

interface PgClient {
  connect(): Promise<void>
  query(statement: string, values?: unknown[]): Promise<unknown>
  end(): Promise<void>
}

/** A transaction on a connection of its own, which lasts until it is ended; `leave` gives the connection back. */
export async function openTransaction(t: Suite) {
  const { rows } = await t.dbConnection.raw(`select current_database() as database`)
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT ?? 5432),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: rows[0].database,
  })
  await client.connect()
  await client.query("begin")
  return {
    /** An absence of a staff member in far years. */
    takeOff: (staffId: string) =>
      client.query(
        `insert into time_off (id, staff_id, starts_at, ends_at) values ($1, $2, '2040-01-01', '2040-01-02')`,
        [`toff_${staffId}`, staffId],
      ),
    end: (how: "commit" | "rollback") => client.query(how),
    leave: () => client.end(),
  }
}
