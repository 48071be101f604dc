import { isEngineExport, isForeign, rowsIn } from "./odd-answer"

const asked = (method: string, originalUrl: string) => ({ method, originalUrl })
const closed = { code: "route_not_allowed" }

describe("answers that are counted for alerts", () => {
  it.each([
    ["a row that is not theirs", asked("GET", "/admin/bookings/bkg_1"), 404, {}, true],
    ["a route of ours for others", asked("GET", "/admin/vendors"), 403, closed, true],
    ["a change by a route of core", asked("POST", "/admin/products"), 403, closed, true],
    ["one row of core", asked("GET", "/admin/orders/order_01ARZ3NDEKTSV4"), 403, closed, true],
    ["a list of core, which pages ask for", asked("GET", "/admin/orders?limit=1"), 403, closed, false],
    ["a business that is suspended", asked("GET", "/admin/venues"), 403, { code: "vendor_suspended" }, false],
    ["what went well", asked("GET", "/admin/venues"), 200, {}, false],
    ["a conflict", asked("POST", "/admin/bookings"), 409, {}, false],
  ])("%s", (_, request, status, body, wanted) => {
    expect(isForeign(request, status, body)).toBe(wanted)
  })

  it("are exports of the engine", () => {
    const exporting = [asked("POST", "/admin/products/export?q=x"), asked("POST", "/Admin/Orders/export/")]
    expect(exporting.map(isEngineExport)).toEqual([true, true])
    const others = [asked("GET", "/admin/audit-entries/export"), asked("POST", "/admin/products/import")]
    expect(others.map(isEngineExport)).toEqual([false, false])
  })

  it("has the rows of lists, and none of anything else", () => {
    expect(rowsIn({ venues: [1, 2, 3], count: 90, offset: 0, limit: 3 })).toBe(3)
    expect(rowsIn({ venue: { images: [1, 2] } })).toBe(0)
    expect([null, "text", undefined].map(rowsIn)).toEqual([0, 0, 0])
  })
})
