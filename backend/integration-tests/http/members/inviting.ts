import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "../venues/desk"
import type { Suite } from "./suite"

const EMAIL = "new@salon.example"

/** Who may invite whom, and what becomes of invites that nobody has accepted. */
export function invitingTests({ open, container }: Suite): void {
  it("answers an open invite without its token and mails the link", async () => {
    const { owner, city, tokenFor } = open()
    const { status, data } = await owner.post("/members/invite", {
      email: " New@Salon.example ",
      role: "manager",
    })
    expect(status).toBe(200)
    expect(data.invite).toEqual({
      id: expect.stringMatching(/^minv_/),
      email: EMAIL,
      role: "manager",
      vendor_id: city.bangkok.vendor_id,
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      staff_member_id: null,
      status: "pending",
      expires_at: expect.any(String),
      invited_by: city.owner.id,
      created_at: expect.any(String),
    })
    const days = (Date.parse(data.invite.expires_at) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
    const token = await tokenFor(EMAIL)
    const payload = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString())
    // What the admin's page reads off it.
    expect(payload).toEqual({
      id: data.invite.id,
      email: EMAIL,
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: expect.any(Number),
    })
    expect(JSON.stringify(data)).not.toContain(token)
    const [kept] = await container().resolve(VENDOR_MODULE).listMemberInvites({ email: EMAIL })
    expect(JSON.stringify(kept)).not.toContain(token)
    const { data: list } = await owner.get("/members/invites")
    expect(list).toEqual({ invites: [data.invite], count: 1, offset: 0, limit: 20 })
  })

  it("lets owners invite every role of their business, managers staff, the platform's admin all", async () => {
    const { owner, manager, staff, support, platform, city } = open()
    const { vendor_id } = city.bangkok
    const invite = (role: string, more: object = {}) => ({ email: `${role}@new.example`, role, ...more })
    const answers: [who: string, role: string, status: number][] = []
    for (const role of ["admin", "support", "moderator", "finance", "owner", "manager", "staff"]) {
      const byManager = await manager.post("/members/invite", invite(role))
      answers.push(["manager", role, byManager.status])
      for (const desk of [staff, support]) {
        expect((await desk.post("/members/invite", invite(role))).status).toBe(403)
      }
    }
    for (const role of ["admin", "support", "moderator", "finance", "owner", "manager"]) {
      const byOwner = await owner.post("/members/invite", invite(role))
      answers.push(["owner", role, byOwner.status])
    }
    for (const role of ["admin", "support", "moderator", "finance"]) {
      expect((await platform.post("/members/invite", invite(role, { vendor_id }))).status).toBe(400)
      answers.push(["admin", role, (await platform.post("/members/invite", invite(role))).status])
    }
    expect(answers.filter(([, , status]) => status !== 403)).toEqual([
      ["manager", "staff", 200],
      ["owner", "owner", 200],
      ["owner", "manager", 200],
      ["admin", "admin", 200],
      ["admin", "support", 200],
      ["admin", "moderator", 200],
      ["admin", "finance", 200],
    ])
    const named = await platform.post("/members/invite", {
      email: "elsewhere@new.example",
      role: "owner",
      vendor_id: city.nairobi.vendor_id,
    })
    expect(named.data.invite.vendor_id).toBe(city.nairobi.vendor_id)
    expect((await owner.get("/members/invites")).data.count).toBe(3)
    expect((await platform.get("/members/invites")).data.count).toBe(8)
    const filtered = await platform.get(`/members/invites?vendor_id=${city.nairobi.vendor_id}&role=owner`)
    expect(filtered.data.invites.map(({ email }: { email: string }) => email)).toEqual([
      "elsewhere@new.example",
    ])
    expect((await owner.get(`/members/invites?vendor_id=${city.nairobi.vendor_id}`)).data.count).toBe(0)
  })

  it("refuses what is malformed, naming the field", async () => {
    const { owner, platform, city } = open()
    const wrong: [field: string, body: object][] = [
      ["role", { email: EMAIL, role: "boss" }],
      ["role", { email: EMAIL }],
      ["email", { email: "nobody", role: "staff" }],
      ["email", { role: "staff" }],
      ["vendor_id", { email: EMAIL, role: "staff", vendor_id: 7 }],
      ["token", { email: EMAIL, role: "staff", token: "mine" }],
    ]
    for (const [field, body] of wrong) {
      const { status, data } = await owner.post("/members/invite", body)
      expect([field, status, data.type]).toEqual([field, 400, "invalid_data"])
      expect(data.message).toContain(field)
    }
    const unnamed = await platform.post("/members/invite", { email: EMAIL, role: "owner" })
    expect(refusal(unnamed)).toMatchObject({ status: 400, message: "vendor_id: is required for owner" })
    for (const [desk, vendor_id] of [
      [owner, city.nairobi.vendor_id],
      [platform, "vnd_unknown"],
    ] as const) {
      expect((await desk.post("/members/invite", { email: EMAIL, role: "owner", vendor_id })).status).toBe(
        404,
      )
    }
    for (const staff_member_id of [city.nairobi.staff_ids[0], "stf_unknown"]) {
      const foreign = await owner.post("/members/invite", { email: EMAIL, role: "staff", staff_member_id })
      expect(foreign.status).toBe(404)
    }
    const ofPlatform = { email: EMAIL, role: "support", staff_member_id: city.bangkok.staff_ids[0] }
    expect((await platform.post("/members/invite", ofPlatform)).status).toBe(400)
    expect(await container().resolve(VENDOR_MODULE).listMemberInvites()).toEqual([])
  })

  it("refuses members of any business or the platform, and a second open invite", async () => {
    const { owner, stranger, city } = open()
    for (const { email } of [city.other_owner, city.owner, city.admin]) {
      expect(refusal(await owner.post("/members/invite", { email, role: "staff" }))).toEqual({
        status: 409,
        code: "already_member",
        message: `${email} already has a role on Plaza`,
      })
    }
    const invite = () => owner.post("/members/invite", { email: EMAIL, role: "staff" })
    const twice = await Promise.all([invite(), invite(), invite()])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await invite()).data.code).toBe("already_invited")
    expect((await stranger.post("/members/invite", { email: EMAIL, role: "staff" })).status).toBe(200)
  })

  it("replaces an invite that has expired", async () => {
    const { owner } = open()
    const first = await owner.post("/members/invite", { email: EMAIL, role: "staff" })
    const { id } = first.data.invite
    await container()
      .resolve(VENDOR_MODULE)
      .updateMemberInvites({ id, expires_at: new Date(Date.now() - 1000) })
    expect((await owner.get("/members/invites")).data.invites).toMatchObject([{ id, status: "expired" }])
    const second = await owner.post("/members/invite", { email: EMAIL, role: "manager" })
    expect(second.status).toBe(200)
    const { data } = await owner.get("/members/invites")
    expect(data.invites).toEqual([second.data.invite])
  })

  it("sends an invite again with a new link, and withdraws it", async () => {
    const { owner, manager, stranger, tokenFor, accept, register } = open()
    const { data } = await owner.post("/members/invite", { email: EMAIL, role: "manager" })
    const path = `/members/invites/${data.invite.id}`
    const first = await tokenFor(EMAIL)
    for (const desk of [stranger]) {
      expect((await desk.post(`${path}/resend`)).status).toBe(404)
      expect((await desk.delete(path)).status).toBe(404)
    }
    expect((await manager.post(`${path}/resend`)).status).toBe(403)
    expect((await manager.delete(path)).status).toBe(403)
    expect((await owner.post(`${path}/resend`)).data.invite).toMatchObject({
      id: data.invite.id,
      email: EMAIL,
    })
    const second = await tokenFor(EMAIL, first)
    const bearer = await register(EMAIL)
    expect((await accept(first, bearer)).status).toBe(404)
    expect((await owner.delete(path)).data).toEqual({ id: data.invite.id, object: "invite", deleted: true })
    expect((await accept(second, bearer)).status).toBe(404)
    expect((await owner.post(`${path}/resend`)).status).toBe(404)
    expect((await owner.get("/members/invites")).data.count).toBe(0)
  })

  it("closes core's own invites to everyone, and its way to remove users", async () => {
    const { platform, owner, city } = open()
    for (const desk of [platform, owner]) {
      expect((await desk.get("/invites")).status).toBe(403)
      expect((await desk.post("/invites", { email: EMAIL })).status).toBe(403)
      expect((await desk.get("/invites/invite_1")).status).toBe(403)
      expect((await desk.delete("/invites/invite_1")).status).toBe(403)
      expect((await desk.post("/invites/invite_1/resend")).status).toBe(403)
      expect((await desk.post("/INVITES/", { email: EMAIL })).status).toBe(403)
      expect((await desk.delete(`/users/${city.other_owner.id}`)).status).toBe(403)
    }
  })
}
