import { Watch } from "./watch"

describe("A watch", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("looks four times a second, one look after the other", async () => {
    let looks = 0
    const watch = new Watch(async () => void looks++, { error: fail })
    watch.start()
    expect(looks).toBe(0)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(looks).toBe(4)
    await watch.stop()
    await jest.advanceTimersByTimeAsync(1_000)
    expect(looks).toBe(4)
  })

  it("says once that it cannot look, and looks again after a second", async () => {
    const said: string[] = []
    let failing = true
    let looks = 0
    const look = async () => {
      looks += 1
      if (failing) throw new Error("the database is away")
    }
    const watch = new Watch(look, { error: (text) => void said.push(String(text)) })
    watch.start()
    await jest.advanceTimersByTimeAsync(3_300)
    expect(looks).toBe(4)
    expect(said).toEqual(["Changes cannot be told to storefronts: Error: the database is away"])
    failing = false
    await jest.advanceTimersByTimeAsync(1_000)
    failing = true
    await jest.advanceTimersByTimeAsync(1_000)
    expect(said).toHaveLength(2)
    await watch.stop()
  })

  it("ends after what it is doing", async () => {
    let finish = () => {}
    let ended = false
    const watch = new Watch(() => new Promise((resolve) => (finish = resolve)), { error: fail })
    watch.start()
    await jest.advanceTimersByTimeAsync(250)
    const stopped = watch.stop().then(() => (ended = true))
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ended).toBe(false)
    finish()
    await stopped
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ended).toBe(true)
  })

  const fail = (text: string | Error) => {
    throw new Error(`was said: ${String(text)}`)
  }
})
