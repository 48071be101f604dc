import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance, AxiosResponse } from "axios"
import type { Owned, RouteRule } from "../../../src/access/route-table"
import type { Role } from "../../../src/access/workspace"
import { recordAudit } from "../../../src/audit/record-audit"
import { ATTENDANCE_MODULE } from "../../../src/modules/attendance"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { CLIENT_MODULE } from "../../../src/modules/client"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { createAccessKeyWorkflow } from "../../../src/workflows/access-keys/create-access-key"
import { createCity, type City } from "../../fixtures/city"
import { createUser } from "../../fixtures/people"
import { Shopper } from "../bookings/shopper"
import { createGoods, handInDocument, sellGoods } from "./belongings"

/** Someone who knocks: with which role they are let in, or why they are not. */
export interface Caller {
  name: string
  headers: Record<string, string>
  role: Role | null
  /** The answer to every route but the workspace, for those who are not let in. */
  refused?: { status: 401 } | { status: 403; code: string }
  /** Whose rows the ids in the paths are. */
  foreign: boolean
}

/** The city, a row of every kind of the vendor in Bangkok, and everyone who may knock at its doors. */
export interface World {
  city: City
  ids: Record<Owned, string>
  /** The staff member of the vendor in Bangkok who is the first of its staff. */
  staff: Caller
  callers: Caller[]
  call(method: string, url: string, headers?: object, data?: object): Promise<AxiosResponse>
  /** A rule's address with Bangkok's ids, or with unknown ones. */
  urlOf(rule: RouteRule, ids?: "known" | "unknown"): string
}

const SPAN = { starts_at: new Date("2031-01-01T00:00:00Z"), ends_at: new Date("2031-01-02T00:00:00Z") }

/** Builds the world; call it in `beforeAll`. */
export async function createWorld(api: AxiosInstance, container: MedusaContainer): Promise<World> {
  const city = await createCity(api, container)
  const { vendor_id, staff_ids } = city.bangkok
  const people = await createCallers(api, container, city)
  const ids = await createRows(api, container, city)
  const staff = await createUser(api, container, {
    email: "staff@lotus-house.example",
    role: "staff",
    vendor_id,
    staff_member_id: staff_ids[0],
  })
  return {
    city,
    ids,
    staff: { name: "staff of the vendor", headers: { ...staff.headers }, role: "staff", foreign: false },
    callers: people,
    call: (method, url, headers = {}, data = {}) =>
      api.request({
        method,
        url,
        headers: { ...headers },
        data: method === "POST" ? data : undefined,
        validateStatus: () => true,
      }),
    urlOf: ({ path, owns }, which = "known") =>
      path.replace(":id", owns && which === "known" ? ids[owns] : "unknown").replace(/:\w+/g, "unknown"),
  }
}

/** Everyone who is not of the vendor in Bangkok. */
async function createCallers(api: AxiosInstance, container: MedusaContainer, city: City): Promise<Caller[]> {
  const vendors = container.resolve(VENDOR_MODULE)
  const ownerOf = async (status: "approved" | "pending" | "rejected" | "suspended") => {
    const name = `${status}-house`
    const { id } = await vendors.createVendors({
      name,
      handle: name,
      email: `office@${name}.example`,
      status,
    })
    const email = `owner@${name}.example`
    const { headers } = await createUser(api, container, { email, role: "owner", vendor_id: id })
    return { headers: { ...headers }, role: "owner" as const, foreign: true }
  }
  const ofPlatform = async (role: "support" | "moderator" | "finance"): Promise<Caller> => {
    const { headers } = await createUser(api, container, { email: `${role}@plaza.example`, role })
    return { name: role, headers: { ...headers }, role, foreign: false }
  }
  const keyOf = async (expires_at: Date | null) => {
    const { result } = await createAccessKeyWorkflow(container).run({
      input: {
        title: "Till",
        role: "manager",
        vendor_id: city.nairobi.vendor_id,
        expires_at,
        created_by: "test",
      },
    })
    return { authorization: `Basic ${Buffer.from(`${result.token}:`).toString("base64")}` }
  }
  const noMembership = { status: 403, code: "no_membership" } as const
  const removed = await createUser(api, container, {
    email: "removed@lotus-house.example",
    role: "owner",
    vendor_id: city.bangkok.vendor_id,
  })
  const [membership] = await vendors.listMemberships({ principal_id: removed.id })
  await vendors.softDeleteMemberships([membership.id])
  const nowhere = await createUser(api, container, {
    email: "nowhere@plaza.example",
    role: "owner",
    vendor_id: "vnd_none",
  })
  const stranger = { headers: { ...city.other_owner.headers }, role: "owner" as const, foreign: true }
  const forged = {
    "x-forwarded-for": "127.0.0.1",
    "x-real-ip": "127.0.0.1",
    "x-plaza-client-ip": "127.0.0.1",
    "x-plaza-shared-secret": "guessed",
    "x-original-url": "/admin/workspace",
    "x-http-method-override": "GET",
  }
  return [
    { name: "another vendor", ...stranger },
    { name: "another vendor with forged headers", ...stranger, headers: { ...stranger.headers, ...forged } },
    { name: "another vendor's key", headers: await keyOf(null), role: "manager", foreign: true },
    { name: "a vendor without data", ...(await ownerOf("approved")) },
    { name: "a pending vendor", ...(await ownerOf("pending")) },
    { name: "a rejected vendor", ...(await ownerOf("rejected")) },
    {
      name: "a suspended vendor",
      ...(await ownerOf("suspended")),
      refused: { status: 403, code: "vendor_suspended" },
    },
    await ofPlatform("support"),
    await ofPlatform("moderator"),
    await ofPlatform("finance"),
    {
      name: "a removed member",
      headers: { ...removed.headers },
      role: null,
      refused: noMembership,
      foreign: true,
    },
    {
      name: "a member of a vendor that is gone",
      headers: { ...nowhere.headers },
      role: null,
      refused: noMembership,
      foreign: true,
    },
    {
      name: "an expired key",
      headers: await keyOf(new Date(Date.now() - 1000)),
      role: null,
      refused: { status: 403, code: "key_expired" },
      foreign: true,
    },
    {
      name: "a customer",
      headers: { ...city.customer.headers },
      role: null,
      refused: { status: 401 },
      foreign: true,
    },
    { name: "nobody", headers: {}, role: null, refused: { status: 401 }, foreign: true },
    {
      name: "nobody with forged headers",
      headers: forged,
      role: null,
      refused: { status: 401 },
      foreign: true,
    },
  ]
}

/** A row of every kind that a path may name, of the vendor in Bangkok. */
async function createRows(
  api: AxiosInstance,
  container: MedusaContainer,
  city: City,
): Promise<Record<Owned, string>> {
  const { product, stock_level, stock_location } = await createGoods(api, city)
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const vendors = container.resolve(VENDOR_MODULE)
  const clients = container.resolve(CLIENT_MODULE)
  const { vendor_id, venue_id, staff_ids, service } = city.bangkok
  const guest = new Shopper(api, city)
  const [slot] = await guest.slots(city.bangkok)
  const { booking, order } = await guest.book(city.bangkok, slot.starts_at)
  const session = await scheduling.createClassSessions({
    service_id: service.id,
    venue_id,
    ...SPAN,
    local_starts_at: "2031-01-01T07:00",
    time_zone: "Asia/Bangkok",
    capacity: 10,
  })
  const off = { ...SPAN, staff_id: staff_ids[0], reason: null, force: false }
  const block = { venue_id, subject_id: staff_ids[1], subject_type: "staff" as const, ...SPAN }
  const [member] = await vendors.listMemberships({ principal_id: city.owner.id })
  const invite = await vendors.createMemberInvites({
    email: "invited@lotus-house.example",
    role: "staff",
    vendor_id,
    token_hash: "x",
    expires_at: SPAN.ends_at,
    invited_by: city.owner.id,
  })
  const key = await createAccessKeyWorkflow(container).run({
    input: { title: "Lotus till", role: "staff", vendor_id, created_by: city.owner.id },
  })
  return {
    vendor: vendor_id,
    venue: venue_id,
    service: service.id,
    staff: staff_ids[1],
    session: session.id,
    booking,
    vendor_order: await sellGoods(container, vendor_id, order),
    time_off: await scheduling.addTimeOff(off),
    time_off_request: await scheduling.askTimeOff({
      ...SPAN,
      staff_id: staff_ids[1],
      reason: "A wedding",
      requested_by: city.owner.id,
    }),
    block: (await scheduling.createBlocks(block)).id,
    member: member.id,
    invite: invite.id,
    access_key: key.result.id,
    audit_entry: await recordAudit(container, {
      action: "world.created",
      actor: { kind: "system", id: null },
      vendor_id,
    }),
    attendance_record: await container.resolve(ATTENDANCE_MODULE).checkIn({
      ...{
        staff_id: staff_ids[1],
        venue_id,
        date: "2031-01-01",
        time_zone: "Asia/Bangkok",
        forgotten_id: null,
      },
      at: SPAN.starts_at,
    }),
    client: (await clients.listClients({ vendor_id }, { take: 1 }))[0].id,
    client_tag: (await clients.createClientTags({ vendor_id, name: "VIP" })).id,
    media: await handInDocument(container, vendor_id, city.owner.id),
    product,
    stock_level,
    stock_location,
  }
}
