import { AsyncLocalStorage } from "node:async_hooks"
import { Server } from "node:http"
import type { AxiosResponse } from "axios"

const { Client } = jest.requireActual<{ Client: { prototype: { query: (...args: unknown[]) => unknown } } }>(
  "pg",
)

/** The statements of the request that is being answered; jobs that run beside it have no such list. */
const asked = new AsyncLocalStorage<string[]>()

/**
 * How many statements a request makes, transactions' own ones left out. What a process keeps from then on is read by the
 * first of its requests, so the second one counts.
 */
export async function countStatements(
  request: () => Promise<AxiosResponse>,
  status: number,
): Promise<number> {
  await statementsOf(request, status)
  return (await statementsOf(request, status)).length
}

/** The statements of a request, transactions' own ones left out. */
export async function statementsOf(request: () => Promise<AxiosResponse>, status: number): Promise<string[]> {
  const statements: string[] = []
  const { emit } = Server.prototype
  const { query } = Client.prototype
  const arrivals = jest.spyOn(Server.prototype, "emit").mockImplementation(function (this: Server, ...args) {
    const pass = () => emit.apply(this, args)
    const [event]: readonly unknown[] = args
    return event === "request" ? asked.run(statements, pass) : pass()
  })
  const questions = jest.spyOn(Client.prototype, "query").mockImplementation(function (
    this: unknown,
    ...args
  ) {
    const [text] = args as [string | { text: string }]
    asked.getStore()?.push(typeof text === "string" ? text : text.text)
    return query.apply(this, args)
  })
  const answer = await request()
  arrivals.mockRestore()
  questions.mockRestore()
  if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.data)}`)
  return statements.filter((text) => !/^\s*(begin|commit|rollback|select 1)\b/i.test(text))
}
