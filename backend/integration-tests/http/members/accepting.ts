import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "../venues/desk"
import { tracesOf, type Suite } from "./suite"

const EMAIL = "new@salon.example"
const NOTHING = { users: 0, memberships: 0, accepted: 0 }

/** From the link in the mail to the first request of a new member. */
export function acceptingTests({ api, open, container }: Suite): void {
  const invite = async (more: object = {}) => {
    const { owner, tokenFor } = open()
    const { status, data } = await owner.post("/members/invite", { email: EMAIL, role: "staff", ...more })
    expect(status).toBe(200)
    return { id: data.invite.id as string, token: await tokenFor(EMAIL) }
  }

  it("makes user, membership and staff member in one go", async () => {
    const { city, register, accept, signIn } = open()
    const staff_member_id = city.bangkok.staff_ids[1]
    const { token } = await invite({ staff_member_id })
    const bearer = await register(EMAIL)
    const { status, data } = await accept(token, bearer, {
      email: EMAIL,
      first_name: "Nok",
      last_name: "Srisai",
    })
    expect([status, data.user]).toEqual([
      200,
      {
        id: expect.stringMatching(/^user_/),
        email: EMAIL,
        first_name: "Nok",
        last_name: "Srisai",
        avatar_url: null,
        created_at: expect.any(String),
        updated_at: expect.any(String),
      },
    ])
    const desk = await signIn(EMAIL)
    expect((await desk.get("/workspace")).data.workspace).toMatchObject({
      kind: "vendor",
      role: "staff",
      vendor: { id: city.bangkok.vendor_id },
      staff_member_id,
    })
    const member = await container().resolve(SCHEDULING_MODULE).retrieveStaffMember(staff_member_id)
    expect(member.user_id).toBe(data.user.id)
    expect((await desk.get(`/staff/${staff_member_id}`)).status).toBe(200)
    expect((await desk.get(`/staff/${city.bangkok.staff_ids[0]}`)).status).toBe(404)
  })

  it("lets a shopper become a member with the sign-in they have", async () => {
    const { owner, city, tokenFor, accept } = open()
    const { email } = city.customer
    await owner.post("/members/invite", { email, role: "manager" })
    const { data } = await api.post("/auth/user/emailpass", { email, password: "a long password for tests" })
    expect((await accept(await tokenFor(email), data.token)).status).toBe(200)
    const { data: again } = await api.post("/auth/user/emailpass", {
      email,
      password: "a long password for tests",
    })
    const headers = { authorization: `Bearer ${again.token}` }
    expect((await api.get("/admin/workspace", { headers })).data.workspace.role).toBe("manager")
    expect(
      (await api.get("/store/customers/me", { headers: { ...city.store, ...city.customer.headers } })).status,
    ).toBe(200)
  })

  it("refuses used, expired, unknown and forged tokens", async () => {
    const { register, accept } = open()
    const { id, token } = await invite()
    const bearer = await register(EMAIL)
    const vendors = container().resolve(VENDOR_MODULE)
    await vendors.updateMemberInvites({ id, expires_at: new Date(Date.now() - 1) })
    expect(refusal(await accept(token, bearer))).toEqual({
      status: 409,
      code: "invite_expired",
      message: "This invitation has expired; ask for a new one",
    })
    for (const forged of ["x", `${token}x`, bearer, "%00", token.split(".").slice(0, 2).join(".")]) {
      expect([forged, (await accept(forged, bearer)).status]).toEqual([forged, 404])
    }
    expect((await accept("", bearer)).status).toBe(404)
    const noToken = await api.post(
      "/admin/invites/accept",
      {},
      {
        headers: { authorization: `Bearer ${bearer}` },
        validateStatus: () => true,
      },
    )
    expect(noToken.status).toBe(400)
    expect((await accept(token, "")).status).toBe(401)
    expect((await accept(token, token)).status).toBe(401)
    expect(await tracesOf(container(), EMAIL)).toEqual(NOTHING)
    await vendors.updateMemberInvites({ id, expires_at: new Date(Date.now() + 60_000) })
    expect((await accept(token, bearer)).status).toBe(200)
    expect(refusal(await accept(token, bearer))).toEqual({
      status: 409,
      code: "invite_used",
      message: "This invitation was already accepted",
    })
    expect(await tracesOf(container(), EMAIL)).toEqual({ users: 1, memberships: 1, accepted: 1 })
  })

  it("is for the invited address alone", async () => {
    const { city, register, accept } = open()
    const { token } = await invite()
    const other = await accept(token, await register("other@salon.example"))
    expect(refusal(other)).toMatchObject({
      status: 403,
      message: "This invitation was sent to another address",
    })
    const typed = await accept(token, await register(EMAIL), { email: "other@salon.example" })
    expect(typed.status).toBe(400)
    expect(typed.data.message).toContain("email")
    const customer = city.customer.headers.authorization.replace("Bearer ", "")
    expect((await accept(token, customer)).status).toBe(401)
    const otherOwner = city.other_owner.headers.authorization.replace("Bearer ", "")
    expect((await accept(token, otherOwner)).status).toBe(403)
    expect(await tracesOf(container(), EMAIL)).toEqual(NOTHING)
  })

  it("gives one role only, however often and to whatever it is accepted at once", async () => {
    const { stranger, register, accept, tokenFor } = open()
    const { token } = await invite()
    await stranger.post("/members/invite", { email: EMAIL, role: "manager" })
    const other = await tokenFor(EMAIL, token)
    const bearer = await register(EMAIL)
    const answers = await Promise.all([token, other, token, other].map((one) => accept(one, bearer)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const codes = answers.flatMap(({ data }) => data.code ?? [])
    expect(codes.sort()).toEqual(["already_member", "already_member", "invite_used"])
    expect(await tracesOf(container(), EMAIL)).toEqual({ users: 1, memberships: 1, accepted: 1 })
  })

  it("leaves nothing behind when it fails half-way", async () => {
    const { city, register, accept, signIn } = open()
    const scheduling = container().resolve(SCHEDULING_MODULE)
    const staff_member_id = city.bangkok.staff_ids[1]
    const { token } = await invite({ staff_member_id })
    const bearer = await register(EMAIL)
    await scheduling.updateStaffMembers({ id: staff_member_id, user_id: city.owner.id })
    expect(refusal(await accept(token, bearer))).toEqual({
      status: 409,
      code: "staff_member_taken",
      message: "Billie Late already has a login",
    })
    expect(await tracesOf(container(), EMAIL)).toEqual(NOTHING)
    const [identity] = await container()
      .resolve(Modules.AUTH)
      .listAuthIdentities({ provider_identities: { entity_id: EMAIL } })
    expect(identity.app_metadata?.user_id ?? null).toBeNull()
    await scheduling.updateStaffMembers({ id: staff_member_id, user_id: null })
    expect((await accept(token, bearer)).status).toBe(200)
    expect(await tracesOf(container(), EMAIL)).toEqual({ users: 1, memberships: 1, accepted: 1 })
    expect((await (await signIn(EMAIL)).get("/workspace")).data.workspace.staff_member_id).toBe(
      staff_member_id,
    )
  })
}
