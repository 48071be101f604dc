import { Modules } from "@medusajs/framework/utils"
import { MAIL_MODULE } from "../../../src/modules/mail"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "../venues/desk"
import { codeTo, mailsTo, Newcomer, otherThan } from "./newcomer"
import type { Suite } from "./suite"

export function confirming(t: Suite): void {
  describe("the address of a business is confirmed by a code", () => {
    const registered = async (email: string) => {
      const malee = await Newcomer.signUp(t, email)
      const { data } = await malee.register()
      return { malee, vendor_id: data.vendor.id as string }
    }
    const codes = () => t.container().resolve(VENDOR_MODULE)
    const confirm = (malee: Newcomer, code: unknown) => malee.post("/confirm-email", { code })
    const isConfirmed = async (malee: Newcomer) => {
      const { checklist } = (await (await malee.desk()).get("/onboarding")).data
      return checklist.find(({ item }: { item: string }) => item === "email_confirmed").done as boolean
    }

    it("that is mailed at once, six digits, kept as a hash", async () => {
      const { malee, vendor_id } = await registered("code@sala.example")
      const [mail] = await mailsTo(t.container(), malee.email)
      expect(mail).toEqual({
        template: "vendor_email_code",
        data: {
          name: "Sala Siam",
          code: expect.stringMatching(/^\d{6}$/),
          url: expect.stringMatching(/\/become-a-partner\/confirm$/),
          valid_minutes: 15,
        },
      })
      const [row] = await codes().listEmailConfirmations({ vendor_id })
      expect(JSON.stringify(row)).not.toContain(mail.data.code)
      const minutes = (new Date(row.expires_at ?? 0).getTime() - Date.now()) / 60_000
      expect(minutes).toBeGreaterThan(14.5)
      expect(minutes).toBeLessThanOrEqual(15.1)
      expect(await isConfirmed(malee)).toBe(false)
      const code = await codeTo(t.container(), malee.email)
      const answer = await confirm(malee, `${code.slice(0, 3)} ${code.slice(3)}`)
      expect([answer.status, answer.data]).toEqual([200, { email: malee.email, confirmed: true }])
      expect(await isConfirmed(malee)).toBe(true)
    })

    it("and stays so, whatever is typed afterwards", async () => {
      const { malee } = await registered("stays@sala.example")
      const code = await codeTo(t.container(), malee.email)
      await confirm(malee, code)
      expect((await confirm(malee, otherThan(code))).status).toBe(200)
      expect(refusal(await malee.post("/email-code", {}))).toMatchObject({
        status: 409,
        code: "email_confirmed",
      })
    })

    it("five attempts long, then a new one is needed", async () => {
      const { malee } = await registered("five@sala.example")
      const code = await codeTo(t.container(), malee.email)
      for (const left of [
        "4 attempts are",
        "3 attempts are",
        "2 attempts are",
        "1 attempt is",
        "0 attempts are",
      ]) {
        expect(refusal(await confirm(malee, otherThan(code)))).toMatchObject({
          status: 400,
          message: `code: is not the one in the mail; ${left} left`,
        })
      }
      expect(refusal(await confirm(malee, code))).toMatchObject({ status: 409, code: "code_used_up" })
      expect((await malee.post("/email-code", {})).status).toBe(200)
      const next = await codeTo(t.container(), malee.email)
      if (next !== code) expect((await confirm(malee, code)).status).toBe(400)
      expect((await confirm(malee, next)).status).toBe(200)
    })

    it("five attempts long, also when they come at once", async () => {
      const { malee } = await registered("rush@sala.example")
      const wrong = otherThan(await codeTo(t.container(), malee.email))
      const answers = await Promise.all(Array.from({ length: 12 }, () => confirm(malee, wrong)))
      const count = (status: number) => answers.filter((answer) => answer.status === status).length
      expect([count(400), count(409)]).toEqual([5, 7])
    })

    it("for fifteen minutes", async () => {
      const { malee, vendor_id } = await registered("late@sala.example")
      const code = await codeTo(t.container(), malee.email)
      const [{ id }] = await codes().listEmailConfirmations({ vendor_id })
      await codes().updateEmailConfirmations({ id, expires_at: new Date(Date.now() - 1000) })
      expect(refusal(await confirm(malee, code))).toMatchObject({ status: 409, code: "code_expired" })
      expect(await isConfirmed(malee)).toBe(false)
    })

    it("of six digits: anything else is malformed and costs no attempt", async () => {
      const { malee, vendor_id } = await registered("form@sala.example")
      for (const code of ["12345", "1234567", "abcdef", "", 123456, null, undefined, "12 34", { $ne: "" }]) {
        const { status, data } = await confirm(malee, code)
        expect([code, status]).toEqual([code, 400])
        expect(data.message).toContain("code")
      }
      expect((await codes().listEmailConfirmations({ vendor_id }))[0].attempts).toBe(0)
    })

    it("of the own business alone", async () => {
      const { malee } = await registered("own@sala.example")
      const { malee: somchai } = await registered("foreign@sala.example")
      const code = await codeTo(t.container(), malee.email)
      if (code !== (await codeTo(t.container(), somchai.email))) {
        expect((await confirm(somchai, code)).status).toBe(400)
      }
      const stranger = await Newcomer.signUp(t, "stranger@sala.example")
      expect((await confirm(stranger, code)).status).toBe(404)
      expect((await stranger.post("/email-code", {})).status).toBe(404)
      expect(await isConfirmed(malee)).toBe(false)
    })

    it("again when the address changes, and at the admin too", async () => {
      const { malee, vendor_id } = await registered("old@sala.example")
      await confirm(malee, await codeTo(t.container(), malee.email))
      const desk = await malee.desk()
      await desk.post(`/vendors/${vendor_id}`, { email: "new@sala.example" })
      expect(await isConfirmed(malee)).toBe(false)
      const code = otherThan("111111")
      expect(refusal(await desk.post("/onboarding/confirm-email", { code }))).toMatchObject({
        status: 409,
        code: "code_not_sent",
      })
      const sent = await desk.post("/onboarding/email-code")
      expect([sent.status, sent.data.email]).toEqual([200, "new@sala.example"])
      const typed = { code: await codeTo(t.container(), "new@sala.example") }
      expect((await desk.post("/onboarding/confirm-email", typed)).data.confirmed).toBe(true)
      expect(await isConfirmed(malee)).toBe(true)
    })

    it("which is sent again half a minute later at the earliest", async () => {
      const { malee } = await registered("soon@sala.example")
      expect((await malee.post("/email-code", {})).status).toBe(200)
      const refused = await malee.post("/email-code", {})
      expect([refused.status, refused.data.code]).toEqual([429, "too_many_requests"])
      expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(30)
      expect(await mailsTo(t.container(), malee.email)).toHaveLength(2)
    })

    it("whose former one stays good when the new one cannot be mailed", async () => {
      const { malee } = await registered("keep@sala.example")
      const code = await codeTo(t.container(), malee.email)
      const mail = t.container().resolve(MAIL_MODULE)
      const broken = jest.spyOn(mail, "enqueue").mockRejectedValueOnce(new Error("away"))
      expect((await malee.post("/email-code", {})).status).toBe(500)
      broken.mockRestore()
      expect((await confirm(malee, code)).status).toBe(200)
    })

    it("not with the token of an identity that is gone", async () => {
      const malee = await Newcomer.signUp(t, "gone@sala.example")
      const auth = t.container().resolve(Modules.AUTH)
      const [login] = await auth.listProviderIdentities({ entity_id: malee.email })
      await auth.deleteAuthIdentities([login.auth_identity_id ?? ""])
      expect((await malee.register()).status).toBe(401)
      expect((await confirm(malee, "123456")).status).toBe(404)
    })
  })
}
