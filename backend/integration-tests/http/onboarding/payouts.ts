import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { unseal } from "../../../src/modules/vendor/payouts/seal"
import { createUser } from "../../fixtures/people"
import { Desk } from "../venues/desk"
import { BANK, picture, registerBusiness } from "./aboard"
import type { Suite } from "./suite"

export function payouts(t: Suite): void {
  describe("payout details and logo", () => {
    it("are read back masked alone, and lie encrypted", async () => {
      const { desk, id } = await registerBusiness(t, "bank@pay.example")
      expect((await desk.get(`/vendors/${id}/payout-details`)).data).toEqual({ payout_details: null })
      const { status, data } = await desk.post(`/vendors/${id}/payout-details`, BANK)
      const masked = {
        method: "bank_account",
        institution: "Bangkok Bank",
        account_holder: "S••• S•••",
        account: "•••• 890",
        country_code: "th",
        currency_code: "thb",
        updated_at: expect.any(String),
      }
      expect([status, data]).toEqual([200, { payout_details: masked }])
      expect((await t.platform.get(`/vendors/${id}/payout-details`)).data.payout_details).toEqual(masked)
      const { rows } = await t
        .container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("select row_to_json(a)::text as row from payout_account a where vendor_id = ?", [id])
      expect(rows).toHaveLength(1)
      expect(rows[0].row).not.toMatch(/1234567|Sala Siam/)
      const [{ sealed }] = await t.container().resolve(VENDOR_MODULE).listPayoutAccounts({ vendor_id: id })
      expect(JSON.parse(unseal(id, sealed))).toMatchObject({
        account_holder: "Sala Siam",
        account_number: "1234567890",
      })
    })

    it("are replaced as a whole", async () => {
      const { desk, id } = await registerBusiness(t, "phone@pay.example")
      await desk.post(`/vendors/${id}/payout-details`, BANK)
      const { data } = await desk.post(`/vendors/${id}/payout-details`, {
        method: "mobile_money",
        account_holder: "Achieng Otieno",
        provider: "M-Pesa",
        phone: "+254 700 123 456",
        country_code: "KE",
        currency_code: "KES",
      })
      expect(data.payout_details).toMatchObject({
        method: "mobile_money",
        institution: "M-Pesa",
        account: "•••• 3456",
        currency_code: "kes",
      })
      expect(await t.container().resolve(VENDOR_MODULE).listPayoutAccounts({ vendor_id: id })).toHaveLength(1)
    })

    it("are refused when a field is wrong", async () => {
      const { desk, id } = await registerBusiness(t, "wrong@pay.example")
      const wrong: [field: string, body: object][] = [
        ["method", { ...BANK, method: "cash" }],
        ["account_number", { ...BANK, account_number: "12" }],
        ["account_number", { ...BANK, account_number: "DE00 3704 0044 0532 0130 00" }],
        ["account_holder", { ...BANK, account_holder: " " }],
        ["bank_name", { ...BANK, bank_name: undefined }],
        ["bank_code", { ...BANK, bank_code: "?" }],
        ["country_code", { ...BANK, country_code: "Thailand" }],
        ["currency_code", { ...BANK, currency_code: "xx" }],
        ["phone", { ...BANK, phone: "+254700123456" }],
      ]
      for (const [field, body] of wrong) {
        const { status, data } = await desk.post(`/vendors/${id}/payout-details`, body)
        expect([field, status]).toEqual([field, 400])
        expect(data.message).toContain(field)
        expect(data.message).not.toContain("3704")
      }
      expect((await desk.get(`/vendors/${id}/payout-details`)).data.payout_details).toBeNull()
    })

    it("are the owner's to set and to see, and finance's to see", async () => {
      const { desk, id } = await registerBusiness(t, "who@pay.example")
      await desk.post(`/vendors/${id}/payout-details`, BANK)
      const as = async (role: "manager" | "staff" | "finance" | "support") => {
        const member = role === "manager" || role === "staff" ? { vendor_id: id } : {}
        const email = `${role}@pay.example`
        return new Desk(t.api, await createUser(t.api, t.container(), { email, role, ...member }))
      }
      const statuses = async (who: Desk) => [
        (await who.get(`/vendors/${id}/payout-details`)).status,
        (await who.post(`/vendors/${id}/payout-details`, BANK)).status,
      ]
      expect(await statuses(await as("finance"))).toEqual([200, 403])
      expect(await statuses(await as("support"))).toEqual([403, 403])
      const manager = await as("manager")
      expect(await statuses(manager)).toEqual([403, 403])
      expect(await statuses(await as("staff"))).toEqual([403, 403])
      expect(await statuses(t.platform)).toEqual([200, 403])
      expect((await manager.get("/onboarding")).status).toBe(200)
      expect((await manager.post(`/vendors/${id}/submit`)).status).toBe(403)
    })

    it("keep the logo as one public picture, and refuse what is none", async () => {
      const { desk, id } = await registerBusiness(t, "logo@pay.example")
      const first = (await desk.post(`/vendors/${id}/logo`, await picture())).data.vendor.logo_url
      expect(first).toMatch(/\/files\/.+\.webp$/)
      const file = (url: string) => t.api.get(new URL(url).pathname, { validateStatus: () => true })
      expect((await file(first)).status).toBe(200)
      const second = (await desk.post(`/vendors/${id}/logo`, await picture())).data.vendor.logo_url
      expect([(await file(first)).status, (await file(second)).status]).toEqual([404, 200])
      const text = new FormData()
      text.append("files", new Blob(["<svg/>"], { type: "image/svg+xml" }), "logo.svg")
      expect((await desk.post(`/vendors/${id}/logo`, text)).status).toBe(400)
      const two = await picture()
      two.append("files", new Blob(["x"], { type: "image/png" }), "b.png")
      expect((await desk.post(`/vendors/${id}/logo`, two)).data.message).toContain("one picture")
      expect((await desk.get(`/vendors/${id}`)).data.vendor.logo_url).toBe(second)
    })
  })
}
