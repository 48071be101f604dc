import { isConflict } from "../../modules/scheduling/conflict"
import { nextQuantity } from "./next-quantity"

const five = { stocked: 5, reserved: 2 }

it.each([
  [{ adjustment: 3 }, 8],
  [{ adjustment: -5 }, 0],
  [{ quantity: 0, expected: 5 }, 0],
  [{ quantity: 5, expected: 5 }, 5],
])("makes of five, by %j, %i", (change, next) => {
  expect(nextQuantity(five, change)).toBe(next)
})

it("does not go below nothing", () => {
  expect(() => nextQuantity(five, { adjustment: -6 })).toThrow("adjustment: there are only 5")
})

it("counts anew what somebody changed meanwhile", () => {
  try {
    nextQuantity(five, { quantity: 9, expected: 4 })
    throw new Error("was accepted")
  } catch (error) {
    expect(isConflict(error, "stock_changed")).toBe(true)
    expect(error).toMatchObject({
      message: "There are 5 by now, not 4: somebody changed it meanwhile",
      details: { stocked_quantity: 5, reserved_quantity: 2 },
    })
  }
})
