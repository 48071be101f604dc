import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { Desk } from "../venues/desk"
import type { Suite } from "./suite"

/** Secret API keys: who makes them, what they open, and how they end. */
export function keyTests({ api, open, container }: Suite): void {
  const deskOf = (token: string) => {
    const authorization = `Basic ${Buffer.from(`${token}:`).toString("base64")}`
    return new Desk(api, { headers: { authorization } })
  }

  it("shows a key's token once and lets it act in its role", async () => {
    const { owner, city } = open()
    const expires_at = new Date(Date.now() + 3_600_000).toISOString()
    const { status, data } = await owner.post("/access-keys", {
      title: " Till ",
      role: "manager",
      expires_at,
    })
    expect(status).toBe(200)
    const { token, ...key } = data.access_key
    expect(token).toMatch(/^sk_[0-9a-f]{64}$/)
    expect(key).toEqual({
      id: expect.stringMatching(/^apk_/),
      title: "Till",
      redacted: expect.stringMatching(/^sk_.{3}\*\*\*.{3}$/),
      kind: "vendor",
      role: "manager",
      vendor_id: city.bangkok.vendor_id,
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      expires_at: expect.any(String),
      last_used_at: null,
      created_by: city.owner.id,
      created_at: expect.any(String),
    })
    expect(Date.parse(key.expires_at)).toBe(Date.parse(expires_at))
    const list = await owner.get("/access-keys")
    expect(list.data).toMatchObject({ access_keys: [{ id: key.id, title: "Till" }], count: 1 })
    expect(JSON.stringify(list.data)).not.toContain(token)
    const desk = deskOf(token)
    expect((await desk.get("/workspace")).data.workspace).toMatchObject({
      kind: "vendor",
      role: "manager",
      vendor: { id: city.bangkok.vendor_id },
    })
    expect((await desk.get("/venues")).data.count).toBe(1)
    expect((await desk.get(`/venues/${city.nairobi.venue_id}`)).status).toBe(404)
    expect((await desk.get("/orders")).status).toBe(403)
    expect((await desk.get(`/vendors/${city.bangkok.vendor_id}`)).status).toBe(403)
    expect((await owner.get("/members?q=till")).data.count).toBe(0)
  })

  it("is made by owners for managers and staff of their own business, by the platform's admin for all", async () => {
    const { owner, manager, staff, support, platform, city } = open()
    const { vendor_id } = city.bangkok
    const make = async (desk: Desk, role: string, more: object = {}) =>
      (await desk.post("/access-keys", { title: "Key", role, ...more })).status
    for (const role of ["owner", "admin", "support", "moderator", "finance"]) {
      expect([role, await make(owner, role)]).toEqual([role, 403])
    }
    expect(await make(owner, "staff", { vendor_id })).toBe(200)
    expect(await make(owner, "staff", { vendor_id: city.nairobi.vendor_id })).toBe(404)
    for (const desk of [manager, staff, support]) expect(await make(desk, "staff")).toBe(403)
    for (const role of ["admin", "support", "moderator", "finance"]) {
      expect([role, await make(platform, role)]).toEqual([role, 200])
      expect([role, await make(platform, role, { vendor_id })]).toEqual([role, 400])
    }
    expect(await make(platform, "owner", { vendor_id })).toBe(200)
    expect(await make(platform, "owner")).toBe(400)
    expect(await make(platform, "owner", { vendor_id: "vnd_unknown" })).toBe(404)
    expect((await owner.get("/access-keys")).data.count).toBe(2)
    expect((await platform.get("/access-keys")).data.count).toBe(6)
    expect((await platform.get(`/access-keys?vendor_id=${vendor_id}&role=owner`)).data.count).toBe(1)
    expect((await owner.get(`/access-keys?vendor_id=${city.nairobi.vendor_id}`)).data.count).toBe(0)
    for (const body of [
      { title: "", role: "staff" },
      { title: "Key", role: "boss" },
      { title: "Key", role: "staff", expires_at: "2020-01-01T00:00:00Z" },
      { title: "Key", role: "staff", expires_at: "tomorrow" },
      { title: "Key", role: "staff", token: "sk_mine" },
    ]) {
      expect([body, (await owner.post("/access-keys", body)).status]).toEqual([body, 400])
    }
  })

  it("ends when it expires, is revoked, or its vendor is suspended", async () => {
    const { owner, stranger, platform, city } = open()
    const vendors = container().resolve(VENDOR_MODULE)
    const { data } = await owner.post("/access-keys", { title: "Till", role: "manager" })
    const { id, token } = data.access_key
    const desk = deskOf(token)
    expect((await desk.get("/venues")).status).toBe(200)
    const [membership] = await vendors.listMemberships({ principal_id: id })
    await vendors.updateMemberships({ id: membership.id, expires_at: new Date() })
    const expired = await desk.get("/venues")
    expect([expired.status, expired.data.code]).toEqual([403, "key_expired"])
    await vendors.updateMemberships({ id: membership.id, expires_at: null })
    await platform.post(`/vendors/${city.bangkok.vendor_id}/suspend`, { reason: "Licence ran out" })
    expect((await desk.get("/venues")).data.code).toBe("vendor_suspended")
    await platform.post(`/vendors/${city.bangkok.vendor_id}/reinstate`)
    expect((await desk.get("/venues")).status).toBe(200)
    expect((await stranger.delete(`/access-keys/${id}`)).status).toBe(404)
    expect((await owner.delete(`/access-keys/${id}`)).data).toEqual({
      id,
      object: "access_key",
      deleted: true,
    })
    expect((await desk.get("/venues")).status).toBe(401)
    expect((await owner.delete(`/access-keys/${id}`)).status).toBe(404)
    expect((await owner.get("/access-keys")).data.count).toBe(0)
  })

  it("opens nothing without a membership, and makes no other keys", async () => {
    const { platform, city } = open()
    const { result } = await createApiKeysWorkflow(container()).run({
      input: { api_keys: [{ title: "Bare", type: "secret", created_by: city.admin.id }] },
    })
    for (const path of ["/workspace", "/venues", "/orders", "/users/me"]) {
      const { status, data } = await deskOf(result[0].token).get(path)
      expect([path, status, data.code]).toEqual([path, 403, "no_membership"])
    }
    const { data } = await platform.post("/access-keys", { title: "Root", role: "admin" })
    const root = deskOf(data.access_key.token)
    expect((await root.get("/orders")).status).toBe(200)
    expect((await root.post("/access-keys", { title: "Next", role: "admin" })).status).toBe(403)
    expect((await root.delete(`/access-keys/${data.access_key.id}`)).status).toBe(403)
  })

  it("keeps no token where answers are kept for repeated requests", async () => {
    const { city } = open()
    const config = { headers: { ...city.owner.headers, "idempotency-key": "till-1" } }
    const body = { title: "Till", role: "staff" }
    const first = await api.post("/admin/access-keys", body, config)
    const second = await api.post("/admin/access-keys", body, config)
    expect(first.data.access_key.token).toMatch(/^sk_/)
    expect(second.data).toEqual({ access_key: { ...first.data.access_key, token: null } })
  })
}
