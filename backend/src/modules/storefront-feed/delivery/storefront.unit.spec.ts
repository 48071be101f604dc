import { Storefront } from "./storefront"

function watched() {
  const said: string[] = []
  const logger = {
    info: (text: string) => void said.push(`info: ${text}`),
    warn: (text: string) => void said.push(`warn: ${text}`),
  }
  return { said, storefront: new Storefront("http://one.example", logger) }
}

describe("A storefront that does not answer", () => {
  it("is tried again after one second, then two, then four, thirty at most", () => {
    const { storefront } = watched()
    expect(storefront.isReady(0)).toBe(true)
    const waits = [1, 2, 4, 8, 16, 30, 30].map((seconds) => seconds * 1000)
    let now = 5_000
    for (const wait of waits) {
      storefront.failed("connect ECONNREFUSED", now)
      expect([storefront.isReady(now + wait - 1), storefront.isReady(now + wait)]).toEqual([false, true])
      now += wait
    }
  })

  it("is told of once, and once more when it answers again", () => {
    const { said, storefront } = watched()
    for (const _ of [1, 2]) storefront.failed("connect ECONNREFUSED", 0)
    expect(said).toEqual([])
    for (const _ of [3, 4, 5]) storefront.failed("answered 503", 0)
    expect(said).toEqual([
      "warn: The storefront http://one.example does not take changes, so it shows old pages (answered 503); they are kept and sent again",
    ])
    storefront.took()
    storefront.took()
    expect(said.slice(1)).toEqual(["info: The storefront http://one.example takes changes again"])
    expect(storefront.isReady(0)).toBe(true)
  })

  it("is not worth a word when it fails for a moment", () => {
    const { said, storefront } = watched()
    for (const _ of [1, 2, 3]) {
      storefront.failed("answered 503", 0)
      storefront.took()
    }
    expect(said).toEqual([])
  })
})
