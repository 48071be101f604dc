import { Modules } from "@medusajs/framework/utils"
import announceAlerts from "../../../src/jobs/announce-alerts"
import sendMail from "../../../src/jobs/send-mail"
import { countOdd } from "../../../src/audit/alerts/count-odd"
import { readEnvironment } from "../../../src/config/environment"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { createUser } from "../../fixtures/people"
import { mailTo } from "../mail/mailbox"
import { Desk } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { entriesOf } from "./suite"

/** Odd behaviour: what is counted, and who hears of it how often. */
export function alertTests({ api, open, container }: Suite): void {
  const alerts = async () => (await open().platform.get("/security-alerts")).data.security_alerts
  /** The alerts once there are this many; they are raised after the answer. */
  const arriving = async (count: number) => {
    for (let look = 0; look < 50 && (await alerts()).length < count; look++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return alerts()
  }
  const signIn = (email: string) =>
    api.post("/auth/user/emailpass", { email, password: "wrong" }, { validateStatus: () => true })

  it("tells once an hour of somebody who tries ids that are not theirs", async () => {
    const { manager, support, platform, city } = open()
    const { vendor_id } = city.nairobi
    const somebody = await createUser(api, container(), {
      email: "curious@x.example",
      role: "owner",
      vendor_id,
    })
    const stranger = new Desk(api, somebody)
    for (let tries = 0; tries < 39; tries++) {
      expect((await stranger.get(`/bookings/bkg_${tries}`)).status).toBe(404)
    }
    expect(await alerts()).toEqual([])
    expect((await stranger.post("/vendors", {})).status).toBe(403)
    const [alert, ...others] = await arriving(1)
    expect(others).toEqual([])
    expect(alert).toMatchObject({
      kind: "foreign_ids",
      principal: { kind: "user", id: somebody.id, name: somebody.email },
      vendor: { id: vendor_id, name: "Acacia Rooms Company" },
      count: 40,
      window_seconds: 600,
      acknowledged_at: null,
    })
    for (let tries = 0; tries < 40; tries++) await stranger.get("/bookings/bkg_x")
    const again = {
      kind: "foreign_ids" as const,
      principal: { kind: "user" as const, value: somebody.id },
    }
    const more = { ...again, vendor_id: null, count: 80, window_seconds: 600 }
    const servers = await Promise.all([1, 2, 3].map(() => container().resolve(AUDIT_MODULE).raise(more)))
    expect(servers).toEqual([null, null, null])
    expect(await alerts()).toHaveLength(1)

    await announceAlerts(container())
    await sendMail(container())
    const mails = await mailTo(api, city.admin.email)
    expect(mails.map(({ subject }) => subject)).toEqual([
      "Security alert: Many requests for what is not theirs",
    ])
    expect(mails[0].text).toContain("40 within 10 minutes")
    expect(mails[0].text).toContain("/app/audit-log?view=alerts")
    const bell = (await platform.get("/notifications?channel=feed")).data.notifications
    expect(bell).toMatchObject([{ data: { title: "Many requests for what is not theirs" } }])
    expect((await support.get("/notifications")).data.notifications).toEqual([])

    const { id } = alert
    expect((await manager.post(`/security-alerts/${id}/acknowledge`)).status).toBe(403)
    expect((await support.post(`/security-alerts/${id}/acknowledge`)).status).toBe(403)
    expect((await platform.post("/security-alerts/secal_unknown/acknowledge")).status).toBe(404)
    const seen = await platform.post(`/security-alerts/${id}/acknowledge`, { note: "A script of theirs" })
    expect(seen.data.security_alert).toMatchObject({
      acknowledged_at: expect.any(String),
      acknowledged_by: { id: city.admin.id, email: city.admin.email },
      note: "A script of theirs",
    })
    const second = await platform.post(`/security-alerts/${id}/acknowledge`, { note: "Another" })
    expect(second.data.security_alert.note).toBe("A script of theirs")
    expect((await platform.get("/security-alerts?acknowledged=false")).data.count).toBe(0)
    expect((await platform.get("/security-alerts?acknowledged=true&kind=foreign_ids")).data.count).toBe(1)
    expect((await support.get("/security-alerts")).data.count).toBe(1)
    expect((await open().owner.get("/security-alerts")).status).toBe(403)
    expect((await platform.get("/security-alerts?kind=odd")).status).toBe(400)
  })

  it("tells of an account that is tried, and records refused and accepted sign-ins of the admin's users", async () => {
    const { platform, support, owner, city } = open()
    const email = city.owner.email
    for (let tries = 0; tries < 7; tries++) expect((await signIn(email)).status).toBe(401)
    const spelt = { email, password: "wrong" }
    const other = await api.post("/auth/%75ser/%65mailpass", spelt, { validateStatus: () => true })
    expect(other.status).toBe(401)
    const [alert] = await arriving(1)
    expect(alert).toMatchObject({
      kind: "refused_sign_ins_to_account",
      principal: { kind: "account", id: expect.stringMatching(/^account:[0-9a-f]{32}$/), name: email },
      count: 8,
      window_seconds: 900,
    })
    expect((await support.get("/security-alerts")).data.security_alerts[0].principal.name).toBeNull()
    const [row] = await container().resolve(AUDIT_MODULE).listSecurityAlerts({})
    expect(JSON.stringify(row)).not.toContain("lotus")
    const refused = await entriesOf(platform, "action=sign_in.refused")
    expect(refused).toHaveLength(8)
    expect(refused[0]).toMatchObject({
      actor: { kind: "guest", id: null },
      target: { kind: "user", id: city.owner.id },
      vendor_id: city.bangkok.vendor_id,
      outcome: "refused",
    })
    expect(await entriesOf(owner, "action=sign_in.refused")).toHaveLength(8)
    const since = new Date().toISOString()
    await api.post("/auth/user/emailpass", { email: city.admin.email, password: "a long password for tests" })
    expect(await entriesOf(platform, `action=sign_in.accepted&from=${since}`)).toMatchObject([
      { actor: { id: city.admin.id, role: "admin" }, target: { id: city.admin.id }, outcome: "done" },
    ])
    for (const unknown of ["nobody@x.example", city.customer.email]) await signIn(unknown)
    expect(await entriesOf(platform, "action=sign_in.refused")).toHaveLength(8)
  })

  it("tells of an address that tries many accounts, and of whoever reads lists in masses", async () => {
    const headers = {
      "x-plaza-client-ip": "203.0.113.77",
      "x-plaza-shared-secret": readEnvironment().PLAZA_SHARED_SECRET,
    }
    for (let tries = 0; tries < 30; tries++) {
      const body = { email: `nobody-${tries}@x.example`, password: "wrong" }
      const answer = await api.post("/auth/customer/emailpass", body, { headers, validateStatus: () => true })
      expect(answer.status).toBe(401)
    }
    expect(await arriving(1)).toMatchObject([
      {
        kind: "refused_sign_ins_from_address",
        principal: {
          kind: "address",
          id: expect.stringMatching(/^address:[0-9a-f]{32}$/),
          name: "203.0.113.77",
        },
        count: 30,
        window_seconds: 900,
      },
    ])
    const somebody = await createUser(api, container(), { email: "reader@x.example", role: "admin" })
    const principal = { kind: "user" as const, value: somebody.id }
    await countOdd(container(), { kind: "mass_reading", principal, times: 19_999 })
    await new Desk(api, somebody).get(`/services/${open().city.bangkok.service.id}`)
    expect(await alerts()).toHaveLength(1)
    const { data } = await new Desk(api, somebody).get("/services")
    const [newest] = await arriving(2)
    expect(newest).toMatchObject({
      kind: "mass_reading",
      principal: { id: somebody.id },
      count: 19_999 + data.services.length,
    })
  })

  it("tells of whoever takes files of data, ours and the engine's, and not of what was refused", async () => {
    const somebody = await createUser(api, container(), { email: "collector@x.example", role: "admin" })
    const collector = new Desk(api, somebody)
    expect((await open().manager.get("/audit-entries/export")).status).toBe(403)
    expect((await collector.get("/audit-entries/export?from=yesterday")).status).toBe(400)
    for (let files = 0; files < 9; files++) {
      expect((await collector.get("/audit-entries/export?outcome=failed")).status).toBe(200)
    }
    expect(await alerts()).toEqual([])
    expect((await collector.post("/products/export")).status).toBe(202)
    expect(await arriving(1)).toMatchObject([
      {
        kind: "mass_export",
        principal: { kind: "user", id: somebody.id, name: somebody.email },
        vendor: null,
        count: 10,
        window_seconds: 3600,
      },
    ])
  })

  it("tells again of what it could not tell before", async () => {
    const { city } = open()
    const audit = container().resolve(AUDIT_MODULE)
    const id = await audit.raise({
      kind: "mass_export",
      principal: { kind: "user", value: city.owner.id },
      vendor_id: city.bangkok.vendor_id,
      count: 10,
      window_seconds: 3600,
    })
    expect((await audit.retrieveSecurityAlert(id ?? "")).announced_at).toBeNull()
    await announceAlerts(container())
    await announceAlerts(container())
    expect((await audit.retrieveSecurityAlert(id ?? "")).announced_at).toBeInstanceOf(Date)
    const notes = await container().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })
    expect(notes.map(({ resource_id }) => resource_id)).toEqual([id])
    await sendMail(container())
    expect(await mailTo(api, city.admin.email)).toHaveLength(1)
  })
}
