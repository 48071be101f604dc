import { createHmac } from "node:crypto"
import fc from "fast-check"
import { readEnvironment } from "../config/environment"
import { bookingToken } from "./booking-link"
import { readLink, signLink } from "./link-token"

const NOW = new Date("2026-03-12T07:00:00.000Z")
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)
const token = signLink("bkg_01ABC", later(60_000))

describe("a booking link", () => {
  it("opens its booking until it runs out", () => {
    expect(readLink(token, NOW)).toEqual({ booking_id: "bkg_01ABC" })
    expect(readLink(token, later(59_999))).toEqual({ booking_id: "bkg_01ABC" })
    expect(readLink(token, later(60_000))).toBe("expired")
  })

  it("runs out 30 days after the end of the visit", () => {
    const ends_at = new Date("2026-03-12T09:00:00.000Z")
    const made = bookingToken({ id: "bkg_01ABC", ends_at })
    expect(readLink(made, new Date("2026-04-11T08:59:59.000Z"))).toEqual({ booking_id: "bkg_01ABC" })
    expect(readLink(made, new Date("2026-04-11T09:00:00.000Z"))).toBe("expired")
  })

  it("opens nothing when any letter of it is another", () => {
    for (let at = 0; at < token.length; at++) {
      for (const letter of ["A", "b", "-", "."]) {
        if (token[at] === letter) continue
        expect(readLink(token.slice(0, at) + letter + token.slice(at + 1), NOW)).toBe("unknown")
      }
    }
  })

  it("takes no other spelling of its own signature", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    const accepted = [...alphabet].filter((last) => readLink(token.slice(0, -1) + last, NOW) !== "unknown")
    expect(accepted).toEqual([token.at(-1)])
  })

  it("opens nothing for whatever else is sent", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readLink(text, NOW)).toBe("unknown")))
    for (const text of ["", ".", "a.b", `${token}.`, ` ${token}`, `${token}\n`, "../admin", "\u0000"]) {
      expect(readLink(text, NOW)).toBe("unknown")
    }
  })

  it("is not signed by the secret of sessions itself", () => {
    const [payload] = token.split(".")
    const { JWT_SECRET } = readEnvironment()
    const signature = createHmac("sha256", JWT_SECRET).update(payload).digest("base64url")
    expect(readLink(`${payload}.${signature}`, NOW)).toBe("unknown")
    const header = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url")
    const session = createHmac("sha256", JWT_SECRET).update(`${header}.${payload}`).digest("base64url")
    expect(readLink(`${header}.${payload}.${session}`, NOW)).toBe("unknown")
  })
})
