import { actionWords, valueText, words } from "./describe"

const verb = (key: string) => key

describe("actions in words", () => {
  it.each([
    ["POST /admin/venues", "Venues › create"],
    ["POST /admin/venues/:id", "Venues › change"],
    ["DELETE /admin/access-keys/:id", "Access keys › remove"],
    ["POST /admin/venues/:id/suspend", "Venues › suspend"],
    ["GET /admin/audit-entries/export", "Audit entries › export"],
    ["POST /store/vendors/register", "Vendors › register"],
    ["sign_in.refused", "Sign in: refused"],
    ["something else", "Something else"],
  ])("%s is %s", (action, wanted) => expect(actionWords(action, verb)).toBe(wanted))
})

describe("values as text", () => {
  it("says of nothing that it is nothing, and shows all else", () => {
    expect([null, undefined, "", 0, false, "a"].map(valueText)).toEqual(["–", "–", "–", "0", "false", "a"])
    expect(valueText({ thb: 800 })).toBe('{\n "thb": 800\n}')
  })

  it("makes words of names", () => expect(words("late_fee_percentage")).toBe("Late fee percentage"))
})
