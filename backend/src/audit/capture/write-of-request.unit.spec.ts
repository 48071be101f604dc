import { factsOf, idsIn } from "./facts"
import { writeOfRequest } from "./write-of-request"

describe("what a request will change", () => {
  it.each([
    ["POST", "/admin/venues", "POST /admin/venues", "venue", null, []],
    ["POST", "/Admin/Venues/ven_1/?x=1", "POST /admin/venues/:id", "venue", "ven_1", []],
    [
      "DELETE",
      "/admin/venues/ven_1/resources/res_2",
      "DELETE /admin/venues/:id/resources/:resource_id",
      "venue",
      "ven_1",
      ["res_2"],
    ],
    ["POST", "/admin/members/invite", "POST /admin/members/invite", "invite", null, []],
    ["POST", "/admin/members/mem_1", "POST /admin/members/:id", "member", "mem_1", []],
    ["POST", "/admin/settings/approvals", "POST /admin/settings/approvals", "setting", "approvals", []],
    [
      "POST",
      "/admin/vendors/vnd_1/payout-details",
      "POST /admin/vendors/:id/payout-details",
      "payout_details",
      "vnd_1",
      [],
    ],
    ["POST", "/store/vendors/register", "POST /store/vendors/register", "vendor", null, []],
    [
      "POST",
      "/admin/products/prod_01ARZ3NDEK/variants/variant_01ARZ3ND",
      "POST /admin/products/:id/variants/:id",
      "products",
      "prod_01ARZ3NDEK",
      ["variant_01ARZ3ND"],
    ],
    ["POST", "/admin/a'b <x>/y", "POST /admin/:id/y", ":id", "a'b <x>", []],
  ])("%s %s", (method, url, action, kind, id, part_ids) => {
    expect(writeOfRequest(method, url)).toEqual({ action, kind, id, part_ids })
  })
})

describe("facts of a body", () => {
  it("are the names of its fields and the switches that were on, and no value", () => {
    expect(
      factsOf({
        starts_at: "2031-01-01",
        customer: { name: "Mei" },
        override_rules: true,
        force: false,
        "a b": 1,
      }),
    ).toEqual({ fields: ["customer", "force", "override_rules", "starts_at"], override_rules: true })
    expect([factsOf(undefined), factsOf([1]), factsOf("x")]).toEqual([{}, {}, {}])
  })

  it("are the ids of what was made", () => {
    expect(idsIn({ sessions: [{ id: "a" }, { id: "b" }], count: 2 })).toEqual(["a", "b"])
    expect(idsIn({ venue: { id: "v" }, images: [{ url: "x" }] })).toEqual(["v"])
    expect(idsIn(null)).toEqual([])
  })
})
