import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "../venues/desk"
import type { Suite } from "./suite"

const LAST_OWNER = { status: 409, code: "last_owner", message: "A business keeps at least one owner" }
const LAST_ADMIN = { status: 409, code: "last_admin", message: "The platform keeps at least one admin" }

/** Members as their business and the platform handle them. */
export function changingTests({ open, container }: Suite): void {
  const emails = ({ data }: { data: { members: { user: { email: string } }[] } }) =>
    data.members.map(({ user }) => user.email)

  it("lists a business its own, the platform all, by text, kind, role, order and page", async () => {
    const { owner, manager, staff, support, stranger, platform, city } = open()
    const all = await owner.get("/members?order=email")
    expect(emails(all)).toEqual([
      "manager@office.example",
      "owner@lotus-house.example",
      "staff@office.example",
    ])
    expect(all.data.members[1]).toEqual({
      id: expect.stringMatching(/^mem_/),
      kind: "vendor",
      role: "owner",
      vendor_id: city.bangkok.vendor_id,
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      staff_member_id: null,
      staff_member: null,
      user: {
        id: city.owner.id,
        email: city.owner.email,
        first_name: null,
        last_name: null,
        phone: null,
        languages: [],
        picture_url: null,
      },
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    expect(emails(await manager.get("/members?role=staff"))).toEqual(["staff@office.example"])
    const one = await manager.get(`/members/${all.data.members[1].id}`)
    expect(one.data.member).toEqual(all.data.members[1])
    expect((await stranger.get(`/members/${all.data.members[1].id}`)).status).toBe(404)
    expect((await platform.get("/members/mem_unknown")).status).toBe(404)
    expect(emails(await stranger.get("/members"))).toEqual(["owner@acacia-rooms.example"])
    expect((await owner.get(`/members?vendor_id=${city.nairobi.vendor_id}`)).data.count).toBe(0)
    expect((await owner.get("/members?kind=platform")).data.count).toBe(0)
    expect((await staff.get("/members")).status).toBe(403)
    for (const desk of [platform, support]) {
      expect((await desk.get("/members")).data.count).toBe(6)
      expect(emails(await desk.get("/members?kind=platform&order=-email"))).toEqual([
        "support@office.example",
        "admin@plaza.example",
      ])
      const ofNairobi = await desk.get(`/members?vendor_id=${city.nairobi.vendor_id}`)
      expect(emails(ofNairobi)).toEqual(["owner@acacia-rooms.example"])
    }
    const page = await platform.get("/members?q=owner&order=email&limit=1&offset=1")
    expect([emails(page), page.data.count]).toEqual([["owner@lotus-house.example"], 2])
    expect((await platform.get("/members?q=%25")).data.count).toBe(0)
    for (const query of ["role=boss", "kind=other", "order=password", "limit=1000", "nonsense=1"]) {
      expect([query, (await owner.get(`/members?${query}`)).status]).toEqual([query, 400])
    }
  })

  it("changes a role, which counts at the next request", async () => {
    const { owner, manager, city, membershipOf } = open()
    const { data } = await owner.get("/members?role=manager")
    const path = `/members/${data.members[0].id}`
    expect((await manager.get("/venues")).status).toBe(200)
    const changed = await owner.post(path, { role: "staff" })
    expect(changed.data.member).toMatchObject({ role: "staff", user: { email: "manager@office.example" } })
    expect((await manager.get("/venues")).status).toBe(403)
    expect((await owner.post(path, { role: "owner" })).status).toBe(200)
    expect((await manager.get(`/vendors/${city.bangkok.vendor_id}`)).status).toBe(200)
    for (const [role, status] of [
      ["boss", 400],
      ["admin", 400],
      ["support", 400],
    ] as const) {
      expect([role, (await owner.post(path, { role })).status]).toEqual([role, status])
    }
    expect((await owner.post(path, {})).status).toBe(400)
    expect((await owner.post(path, { vendor_id: "vnd_1" })).status).toBe(400)
    const foreign = await membershipOf(city.other_owner.id)
    expect((await owner.post(`/members/${foreign}`, { role: "staff" })).status).toBe(404)
    expect((await owner.delete(`/members/${foreign}`)).status).toBe(404)
  })

  it("lets managers decide over staff only", async () => {
    const { manager, staff, platform, city, membershipOf } = open()
    const { data } = await manager.get("/members?role=staff")
    const path = `/members/${data.members[0].id}`
    expect((await manager.post(path, { role: "manager" })).status).toBe(403)
    const joined = await manager.post(path, { staff_member_id: city.bangkok.staff_ids[0] })
    expect(joined.data.member.staff_member).toEqual({ id: city.bangkok.staff_ids[0], name: "Alex Early" })
    const ownerId = await membershipOf(city.owner.id)
    expect((await manager.post(`/members/${ownerId}`, { role: "staff" })).status).toBe(403)
    expect((await manager.delete(`/members/${ownerId}`)).status).toBe(403)
    expect((await staff.delete(`/members/${ownerId}`)).status).toBe(404)
    expect((await staff.get("/bookings")).status).toBe(200)
    expect((await manager.delete(path)).data).toEqual({
      id: path.split("/")[2],
      object: "member",
      deleted: true,
    })
    expect((await staff.get("/bookings")).data.code).toBe("no_membership")
    expect((await platform.delete("/members/mem_unknown")).status).toBe(404)
    expect((await platform.post("/members/mem_unknown", { role: "staff" })).status).toBe(404)
  })

  it("keeps a business its last owner and the platform its last admin", async () => {
    const { owner, platform, city, membershipOf } = open()
    const ownerPath = `/members/${await membershipOf(city.owner.id)}`
    const adminPath = `/members/${await membershipOf(city.admin.id)}`
    expect(refusal(await owner.delete(ownerPath))).toEqual(LAST_OWNER)
    expect(refusal(await owner.post(ownerPath, { role: "staff" }))).toEqual(LAST_OWNER)
    expect(refusal(await platform.delete(ownerPath))).toEqual(LAST_OWNER)
    expect(refusal(await platform.delete(adminPath))).toEqual(LAST_ADMIN)
    expect(refusal(await platform.post(adminPath, { role: "support" }))).toEqual(LAST_ADMIN)
    const key = { title: "Till", role: "admin" }
    expect((await platform.post("/access-keys", key)).status).toBe(200)
    expect(refusal(await platform.delete(adminPath))).toEqual(LAST_ADMIN)
    expect((await owner.post(ownerPath, { role: "owner" })).status).toBe(200)
  })

  it("keeps one of two owners who leave at once, every time", async () => {
    const { owner, city, membershipOf, join } = open()
    const vendors = container().resolve(VENDOR_MODULE)
    const second = await join(owner, { email: "second@salon.example", role: "owner" })
    const { data } = await owner.get("/members?role=owner&q=second")
    const ids = [await membershipOf(city.owner.id), data.members[0].id]
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all([
        owner.delete(`/members/${ids[0]}`),
        round % 2 === 0
          ? second.delete(`/members/${ids[1]}`)
          : second.post(`/members/${ids[1]}`, { role: "manager" }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const left = await vendors.listMemberships({ vendor_id: city.bangkok.vendor_id, role: "owner" })
      expect(left.length).toBe(1)
      await vendors.restoreMemberships(ids)
      for (const id of ids) await vendors.updateMemberships({ id, role: "owner" })
    }
  })

  it("removes a member and keeps the staff member, who can be invited again", async () => {
    const { owner, city, tokenFor, register, accept, bearerOf, signIn } = open()
    const [staff_member_id] = city.bangkok.staff_ids
    const email = "back@salon.example"
    await owner.post("/members/invite", { email, role: "staff", staff_member_id })
    const first = await tokenFor(email)
    expect((await accept(first, await register(email))).status).toBe(200)
    const desk = await signIn(email)
    const scheduling = container().resolve(SCHEDULING_MODULE)
    const { data } = await owner.get("/members?q=back@")
    const [{ id, user }] = data.members
    expect((await scheduling.retrieveStaffMember(staff_member_id)).user_id).toBe(user.id)
    expect((await owner.delete(`/members/${id}`)).status).toBe(200)
    expect((await desk.get("/bookings")).data.code).toBe("no_membership")
    const kept = await scheduling.retrieveStaffMember(staff_member_id)
    expect(kept).toMatchObject({ name: "Alex Early", user_id: null })

    await owner.post("/members/invite", { email, role: "manager" })
    const again = await accept(await tokenFor(email, first), await bearerOf(email))
    expect(again.data.user.id).toBe(user.id)
    const back = await signIn(email)
    expect((await back.get("/workspace")).data.workspace.role).toBe("manager")
    expect((await desk.get("/workspace")).data.workspace.role).toBe("manager")
  })

  it("lets everyone leave", async () => {
    const { staff, support, owner, platform, membershipOf } = open()
    for (const desk of [staff, support]) {
      const list = await (desk === staff ? owner : platform).get(
        `/members?role=${desk === staff ? "staff" : "support"}`,
      )
      const { id, user } = list.data.members[0]
      expect(await membershipOf(user.id)).toBe(id)
      expect((await desk.delete(`/members/${id}`)).status).toBe(200)
      expect((await desk.get("/workspace")).data.code).toBe("no_membership")
    }
  })

  it("joins a staff member to one login only", async () => {
    const { owner, city, membershipOf } = open()
    const scheduling = container().resolve(SCHEDULING_MODULE)
    const [first, second] = city.bangkok.staff_ids
    const path = `/members/${await membershipOf(city.owner.id)}`
    expect((await owner.post(path, { staff_member_id: first })).status).toBe(200)
    const { data } = await owner.get("/members?role=staff")
    const taken = await owner.post(`/members/${data.members[0].id}`, { staff_member_id: first })
    expect(refusal(taken)).toEqual({
      status: 409,
      code: "staff_member_taken",
      message: "Alex Early already has a login",
    })
    expect((await owner.post(path, { staff_member_id: second })).status).toBe(200)
    expect((await scheduling.retrieveStaffMember(first)).user_id).toBeNull()
    expect((await scheduling.retrieveStaffMember(second)).user_id).toBe(city.owner.id)
    expect((await owner.post(path, { staff_member_id: null })).data.member.staff_member).toBeNull()
    expect((await scheduling.retrieveStaffMember(second)).user_id).toBeNull()
    expect((await owner.post(path, { staff_member_id: city.nairobi.staff_ids[0] })).status).toBe(404)
  })

  it("keeps membership and staff member in step when the login is set on the staff member", async () => {
    const { owner, staff, city } = open()
    const [first, second] = city.bangkok.staff_ids
    const { data } = await owner.get("/members?role=staff")
    const user_id = data.members[0].user.id
    const own = async () => (await staff.get("/workspace")).data.workspace.staff_member_id ?? null
    expect((await owner.post(`/staff/${first}`, { user_id })).data.staff_member.user_id).toBe(user_id)
    expect(await own()).toBe(first)
    expect((await owner.post(`/staff/${second}`, { user_id })).data.staff_member.user_id).toBe(user_id)
    expect(await own()).toBe(second)
    expect((await owner.get(`/staff/${first}`)).data.staff_member.user_id).toBeNull()
    const taken = await owner.post(`/staff/${second}`, { user_id: city.owner.id })
    expect([taken.status, taken.data.code]).toEqual([409, "staff_member_taken"])
    expect((await owner.post(`/staff/${second}`, { title: "Therapist" })).data.staff_member.user_id).toBe(
      user_id,
    )
    expect((await owner.post(`/staff/${second}`, { user_id: null })).data.staff_member.user_id).toBeNull()
    expect(await own()).toBeNull()
    for (const foreign of [city.other_owner.id, city.admin.id, "user_unknown"]) {
      expect((await owner.post(`/staff/${first}`, { name: "New name", user_id: foreign })).status).toBe(404)
    }
    expect((await owner.get(`/staff/${first}`)).data.staff_member).toMatchObject({
      name: "Alex Early",
      user_id: null,
    })
    const { venue_id } = city.bangkok
    const created = await owner.post("/staff", { venue_id, name: "Nok", user_id })
    expect(created.status).toBe(200)
    expect(await own()).toBe(created.data.staff_member.id)
    const before = (await owner.get("/staff")).data.count
    expect((await owner.post("/staff", { venue_id, name: "X", user_id: city.admin.id })).status).toBe(404)
    expect((await owner.get("/staff")).data.count).toBe(before)
  })
}
