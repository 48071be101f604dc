import fc from "fast-check"
import { leftToCancel, leftToPack, leftToReturn, type LineQuantities } from "./line-quantities"
import { refundShare } from "./refund-share"
import { revisionOf } from "./revision"
import { shareOut } from "./share-out"
import { statusOf, sumPieces, VENDOR_ORDER_STATUSES } from "./vendor-order-status"

const line = (of: Partial<LineQuantities> = {}): LineQuantities => ({
  needs_shipping: true,
  quantity: 3,
  cancelled: 0,
  packed: 0,
  shipped: 0,
  delivered: 0,
  return_requested: 0,
  returned: 0,
  ...of,
})

const status = (lines: LineQuantities[], canceled = false) => statusOf(sumPieces(lines), canceled)

/** Lines as they can be: what was returned was shipped, what was shipped was packed, what was packed was sold. */
const anyLine = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([quantity, dice, needs_shipping]): LineQuantities => {
    const upTo = (index: number, most: number) => (most <= 0 ? 0 : dice[index] % (most + 1))
    const cancelled = upTo(0, quantity)
    if (!needs_shipping) return line({ needs_shipping, quantity, cancelled })
    const packed = upTo(1, quantity - cancelled)
    const shipped = upTo(2, packed)
    const returned = upTo(4, shipped)
    return line({
      quantity,
      cancelled,
      packed,
      shipped,
      delivered: upTo(3, shipped),
      returned,
      return_requested: upTo(5, shipped - returned),
    })
  })

describe("The status of a vendor's part of an order", () => {
  it.each([
    ["to_pack", [line()]],
    ["to_pack", [line({ packed: 2 })]],
    ["packed", [line({ packed: 3 })]],
    ["packed", [line({ packed: 2, cancelled: 1 })]],
    ["partly_shipped", [line({ packed: 3, shipped: 2 })]],
    ["partly_shipped", [line({ packed: 3, shipped: 3, delivered: 3 }), line()]],
    ["shipped", [line({ packed: 2, shipped: 2, cancelled: 1 })]],
    ["shipped", [line({ packed: 3, shipped: 3, delivered: 2 })]],
    ["delivered", [line({ packed: 3, shipped: 3, delivered: 3 })]],
    ["delivered", [line({ packed: 3, shipped: 3, delivered: 3, returned: 2 })]],
    ["delivered", [line({ needs_shipping: false })]],
    ["to_pack", [line({ needs_shipping: false, quantity: 1 }), line()].slice(1)],
    ["returned", [line({ packed: 3, shipped: 3, delivered: 3, returned: 3 })]],
    ["returned", [line({ packed: 2, shipped: 2, cancelled: 1, returned: 2 })]],
    ["cancelled", [line({ cancelled: 3 })]],
    ["cancelled", []],
  ])("is %s", (expected, lines) => expect(status(lines)).toBe(expected))

  it("is cancelled when the order is, wherever its pieces are", () => {
    fc.assert(fc.property(fc.array(anyLine), (lines) => status(lines, true) === "cancelled"))
  })

  it("is one of the known ones, whatever the order of the lines", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 5 }), (lines) => {
        const found = status(lines)
        return VENDOR_ORDER_STATUSES.includes(found) && found === status([...lines].reverse())
      }),
    )
  })

  it("never says shipped while a piece can still be packed", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 5 }), (lines) => {
        const open = lines.some((one) => leftToPack(one) > 0)
        return !open || ["to_pack", "partly_shipped"].includes(status(lines))
      }),
    )
  })
})

describe("The pieces that are left", () => {
  it("are what was neither cancelled, packed nor sent back", () => {
    const some = line({ quantity: 6, cancelled: 1, packed: 4, shipped: 3, return_requested: 1, returned: 1 })
    expect([leftToPack(some), leftToCancel(some), leftToReturn(some)]).toEqual([1, 1, 1])
    const file = line({ needs_shipping: false, cancelled: 1 })
    expect([leftToPack(file), leftToCancel(file), leftToReturn(file)]).toEqual([0, 2, 0])
  })
})

describe("What is owed for pieces", () => {
  it("is their share of what the line cost", () => {
    expect(refundShare({ total: 100, quantity: 3, before: 0, now: 1 }, "thb")).toBe(33.33)
    expect(refundShare({ total: 100, quantity: 3, before: 1, now: 1 }, "thb")).toBe(33.34)
    expect(refundShare({ total: 100, quantity: 3, before: 2, now: 1 }, "thb")).toBe(33.33)
    expect(refundShare({ total: 1000, quantity: 3, before: 0, now: 1 }, "jpy")).toBe(333)
    expect(refundShare({ total: 0, quantity: 3, before: 0, now: 3 }, "thb")).toBe(0)
  })

  it("adds up to what the line cost, however it goes back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        (cents, parts) => {
          const quantity = parts.reduce((all, part) => all + part, 0)
          let before = 0
          let paid = 0
          for (const now of parts) {
            const share = refundShare({ total: cents / 100, quantity, before, now }, "eur")
            expect(share).toBeGreaterThanOrEqual(0)
            paid += Math.round(share * 100)
            before += now
          }
          expect(paid).toBe(cents)
        },
      ),
    )
  })
})

describe("Sharing out", () => {
  it("gives what is left to the largest remainders, the first ones first", () => {
    expect(shareOut(10, [1, 1, 1], "thb")).toEqual([3.34, 3.33, 3.33])
    expect(shareOut(100, [1, 2], "jpy")).toEqual([33, 67])
    expect(shareOut(5, [0, 0], "thb")).toEqual([2.5, 2.5])
    expect(shareOut(5, [], "thb")).toEqual([])
  })

  it("adds up exactly", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (cents, of) => {
        const parts = shareOut(cents / 100, of, "thb")
        expect(parts.reduce((all, part) => all + Math.round(part * 100), 0)).toBe(cents)
      }),
    )
  })
})

describe("The revision", () => {
  it("changes with any piece that moves, and not with the order of the lines", () => {
    const a = { line_item_id: "a", ...line() }
    const b = { line_item_id: "b", ...line({ packed: 1 }) }
    expect(revisionOf([a, b])).toBe(revisionOf([b, a]))
    expect(revisionOf([{ ...a, shipped: 1 }, b])).not.toBe(revisionOf([a, b]))
    expect(revisionOf([])).toMatch(/^[0-9a-f]{16}$/)
  })
})
