import { createDatabase, type Database } from "./database"
import { Buyer, type World } from "./buyer"
import { endServers, startServer, type ServerProcess } from "./server-process"
import { installStops, liftStops } from "./stops"

/** The one server of the suite, killed and started again on the same database. */
export class Plaza {
  private constructor(
    readonly database: Database,
    private server: ServerProcess,
    readonly world: World,
  ) {}

  static async start(): Promise<Plaza> {
    const database = await createDatabase()
    try {
      const server = await startServer(database.url)
      const world = (await server.ask("seed")) as World
      await installStops(database.client)
      const plaza = new Plaza(database, server, world)
      // The customer's first payment makes their account with the provider; two at once would make it twice.
      await plaza.buyer.fill()
      return plaza
    } catch (error) {
      endServers()
      await database.drop()
      throw error
    }
  }

  get buyer(): Buyer {
    return new Buyer(this.server.api, this.world)
  }

  /** Ends the server where it stands; what it was doing is lost, what it had written is not. */
  async crash(): Promise<void> {
    await this.server.kill()
    await liftStops(this.database.client)
  }

  async restart(): Promise<void> {
    this.server = await startServer(this.database.url)
  }

  async sweep(): Promise<void> {
    await this.server.ask("sweep-holds")
  }

  /** Runs the jobs that put things right, as their schedules do each minute. */
  async runJobs(): Promise<void> {
    await this.server.ask("reconcile-orders")
    await this.server.ask("settle-payments")
    await this.sweep()
  }
}
