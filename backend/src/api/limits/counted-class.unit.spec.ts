import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import Redis from "ioredis"
import { countedClass } from "./counted-class"
import { post, type LimitClass } from "./limit-class"

const from = (address: string, headers: Record<string, string> = {}, email = "a@b.example") =>
  ({
    headers,
    socket: { remoteAddress: address },
    originalUrl: "/auth/user/emailpass",
    body: { email },
  }) as unknown as AuthenticatedMedusaRequest

let made = 0
const classOf = (change: Partial<LimitClass>): LimitClass => ({
  name: `test-${++made}`,
  title: "",
  routes: post(/x/),
  limits: [{ points: 2, seconds: 60, per: "address" }],
  away: "here",
  ...change,
})

describe("counting requests", () => {
  it("refuses the one too many, and tells when to come again", async () => {
    const count = countedClass(classOf({}), 1)
    expect((await count(from("10.0.0.1"))).outcome).toBe("counted")
    expect((await count(from("10.0.0.1"))).outcome).toBe("counted")
    const refused = await count(from("10.0.0.1"))
    expect(refused).toMatchObject({ outcome: "too_many" })
    expect(refused.outcome === "too_many" && refused.milliseconds).toBeGreaterThan(50_000)
    expect((await count(from("10.0.0.2"))).outcome).toBe("counted")
  })

  it("counts one client, whatever it claims to have come from", async () => {
    const count = countedClass(classOf({}), 1)
    const outcomes = []
    for (const claimed of ["1.1.1.1", "2.2.2.2", "3.3.3.3"]) {
      const headers = { "x-forwarded-for": claimed, "x-real-ip": claimed, "x-plaza-client-ip": claimed }
      outcomes.push((await count(from("10.0.0.1", headers))).outcome)
    }
    expect(outcomes).toEqual(["counted", "counted", "too_many"])
  })

  it("scales what is traffic, and nothing else", async () => {
    const many = async (limits: LimitClass) => {
      const count = countedClass(limits, 3)
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => count(from("10.0.0.1"))))
      return outcomes.filter(({ outcome }) => outcome === "counted").length
    }
    expect(await many(classOf({ scales: true }))).toBe(6)
    expect(await many(classOf({}))).toBe(2)
  })

  it("gives back what did not fail, and counts what is under way", async () => {
    const count = countedClass(
      classOf({ limits: [{ points: 2, seconds: 60, per: "identifier and address", counts: [401] }] }),
      1,
    )
    for (let times = 0; times < 5; times++) {
      const counted = await count(from("10.0.0.1"))
      if (counted.outcome !== "counted") throw new Error("refused")
      await counted.answered(200)
    }
    const guesses = await Promise.all(Array.from({ length: 5 }, () => count(from("10.0.0.1"))))
    expect(guesses.map(({ outcome }) => outcome)).toEqual([
      "counted",
      "counted",
      "too_many",
      "too_many",
      "too_many",
    ])
    expect((await count(from("10.0.0.1", {}, "other@b.example"))).outcome).toBe("counted")
    expect((await count(from("10.0.0.2"))).outcome).toBe("counted")
  })

  it("counts a refused request in no other limit of its class", async () => {
    const limits = [
      { points: 3, seconds: 60, per: "address" },
      { points: 1, seconds: 60, per: "identifier" },
    ] as const
    const count = countedClass(classOf({ limits }), 1)
    const outcomes = []
    for (const email of ["a@b.example", "a@b.example", "a@b.example", "c@b.example", "d@b.example"]) {
      outcomes.push((await count(from("10.0.0.1", {}, email))).outcome)
    }
    expect(outcomes).toEqual(["counted", "too_many", "too_many", "counted", "counted"])
    expect((await count(from("10.0.0.1", {}, "e@b.example"))).outcome).toBe("too_many")
  })
})

describe("while Redis is away", () => {
  const redis = new Redis("redis://127.0.0.1:1", {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  redis.on("error", () => undefined)
  afterAll(() => redis.disconnect())

  it.each(["closed", "open"] as const)("what is %s is not counted", async (away) => {
    const count = countedClass(classOf({ away }), 1, redis)
    expect(await count(from("10.0.0.1"))).toEqual({ outcome: "away" })
  })

  it("other limits are counted in this process", async () => {
    const count = countedClass(classOf({ away: "here" }), 1, redis)
    const outcomes = []
    for (let times = 0; times < 3; times++) outcomes.push((await count(from("10.0.0.1"))).outcome)
    expect(outcomes).toEqual(["counted", "counted", "too_many"])
  })
})
