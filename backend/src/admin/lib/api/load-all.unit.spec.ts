import { loadAll } from "./load-all"
import { request } from "./request"

jest.mock("./request", () => ({ request: jest.fn() }))

describe("all rows of a list", () => {
  it("are asked for page by page, until there are as many as there are", async () => {
    const rows = Array.from({ length: 230 }, (_, index) => index)
    const asked: unknown[] = []
    jest.mocked(request).mockImplementation(async (path, options = {}) => {
      const { limit, offset, venue_id } = options.query as { limit: number; offset: number; venue_id: string }
      asked.push([path, venue_id, limit, offset])
      return { services: rows.slice(offset, offset + limit), count: rows.length } as never
    })
    expect(await loadAll("/admin/services", "services", { venue_id: "ven" })).toEqual(rows)
    expect(asked).toEqual([0, 100, 200].map((offset) => ["/admin/services", "ven", 100, offset]))
  })

  it("end when a page is empty, whatever the count says", async () => {
    jest.mocked(request).mockResolvedValue({ services: [], count: 3 } as never)
    expect(await loadAll("/admin/services", "services")).toEqual([])
  })
})
