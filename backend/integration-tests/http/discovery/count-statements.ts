import type { AxiosResponse } from "axios"

const { Client } = jest.requireActual<{ Client: { prototype: { query: (...args: unknown[]) => unknown } } }>(
  "pg",
)

/**
 * How many statements a request makes, transactions' own ones left out. Jobs run beside the tests, so the smallest
 * number of five tries is the request's.
 */
export async function countStatements(
  request: () => Promise<AxiosResponse>,
  status: number,
): Promise<number> {
  const counts: number[] = []
  for (let attempt = 0; attempt < 5; attempt++) {
    const statements: string[] = []
    const spy = jest.spyOn(Client.prototype, "query").mockImplementation(function (this: unknown, ...args) {
      const [asked] = args as [string | { text: string }]
      statements.push(typeof asked === "string" ? asked : asked.text)
      return original.apply(this, args)
    })
    const answer = await request()
    spy.mockRestore()
    if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.data)}`)
    counts.push(statements.filter((text) => !/^\s*(begin|commit|rollback|select 1)\b/i.test(text)).length)
  }
  return Math.min(...counts)
}

const original = Client.prototype.query
