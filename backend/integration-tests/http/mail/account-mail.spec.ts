import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { readEnvironment } from "../../../src/config/environment"
import sendMail from "../../../src/jobs/send-mail"
import { inviteMemberWorkflow } from "../../../src/workflows/members/invite-member"
import { arrivingMail, countMail, emptyMailbox, linkIn } from "./mailbox"

const { PLAZA_BACKEND_URL } = readEnvironment()
const EMAIL = "anchalee@shopper.example"
const PASSWORD = "a first long password"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const send = () => sendMail(getContainer())
    const signIn = (password: string) =>
      api.post("/auth/customer/emailpass", { email: EMAIL, password }, { validateStatus: () => true })

    beforeAll(async () => {
      const { result } = await createApiKeysWorkflow(getContainer()).run({
        input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "test" }] },
      })
      const registered = await api.post("/auth/customer/emailpass/register", {
        email: EMAIL,
        password: PASSWORD,
      })
      await api.post(
        "/store/customers",
        { email: EMAIL, first_name: "Anchalee" },
        {
          headers: {
            authorization: `Bearer ${registered.data.token}`,
            "x-publishable-api-key": result[0].token,
          },
        },
      )
    })
    beforeEach(emptyMailbox)

    // The one test that leaves the sending to the schedule.
    it("mails a link whose token changes the password, once", async () => {
      await api.post("/auth/customer/emailpass/reset-password", { identifier: EMAIL })
      const [mail, ...others] = await arrivingMail(api, EMAIL)
      expect(others).toEqual([])
      expect(mail.subject).toBe("Reset your Plaza password")
      expect(mail.text).toContain("Hello Anchalee,")

      const link = linkIn(mail)
      expect(link.pathname).toBe("/account/reset-password")
      expect(link.searchParams.get("email")).toBe(EMAIL)
      const authorization = `Bearer ${link.searchParams.get("token")}`
      const change = (password: string) =>
        api.post(
          "/auth/customer/emailpass/update",
          { password },
          { headers: { authorization }, validateStatus: () => true },
        )
      expect((await change("a second long password")).status).toBe(200)
      expect((await signIn(PASSWORD)).status).toBe(401)
      expect((await signIn("a second long password")).status).toBe(200)
      expect((await change("a third long password")).status).toBe(401)

      const [queued] = await getContainer().resolve("mail").listMailMessages({ to: EMAIL })
      expect(queued).toMatchObject({ status: "sent", attempts: 1, data: {} })
    })

    it("sends nothing to unknown accounts, nor to one of another kind", async () => {
      await api.post("/auth/customer/emailpass/reset-password", { identifier: "nobody@shopper.example" })
      await api.post("/auth/user/emailpass/reset-password", { identifier: EMAIL })
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await sendMail(getContainer())
      expect(await countMail()).toBe(0)
      expect(await getContainer().resolve("mail").listMailMessages()).toEqual([])
    })

    it("mails users to the admin", async () => {
      const user = await getContainer()
        .resolve(Modules.USER)
        .createUsers({ email: "owner@salon.example", first_name: "Grace" })
      const auth = getContainer().resolve(Modules.AUTH)
      await auth.createAuthIdentities({
        provider_identities: [{ provider: "emailpass", entity_id: user.email }],
        app_metadata: { user_id: user.id },
      })
      await api.post("/auth/user/emailpass/reset-password", { identifier: user.email })
      const [mail] = await arrivingMail(api, user.email, send)
      expect(linkIn(mail).href).toContain(`${PLAZA_BACKEND_URL}/app/reset-password?token=`)
    })

    it("mails an address to confirm only to the login that asks", async () => {
      const { data } = await signIn(PASSWORD)
      const request = (entity_id: string) =>
        api.post(
          "/auth/verification/request",
          { entity_id, entity_type: "email", code_provider: "token" },
          { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true },
        )
      await request("victim@shopper.example")
      expect((await request(EMAIL)).status).toBe(201)
      const [mail] = await arrivingMail(api, EMAIL, send)
      expect(await countMail()).toBe(1)
      const code = linkIn(mail).searchParams.get("token")
      const confirmed = await api.post("/auth/verification/confirm", { code, code_provider: "token" })
      expect(confirmed.data).toMatchObject({ entity_id: EMAIL, entity_type: "email" })
    })

    it("mails an invitation with the invite's token", async () => {
      const { result } = await inviteMemberWorkflow(getContainer()).run({
        input: { email: "new@salon.example", role: "support", vendor_id: null, invited_by: "test" },
      })
      const [mail] = await arrivingMail(api, "new@salon.example", send)
      expect(mail.subject).toBe("You are invited to work on Plaza")
      expect(linkIn(mail).href).toContain(`${PLAZA_BACKEND_URL}/app/invite?token=`)
      const [, payload] = (linkIn(mail).searchParams.get("token") ?? "").split(".")
      expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
        id: result.id,
        email: "new@salon.example",
      })
    })

    it("shows the mailbox in the demo only, and only while mail goes there", async () => {
      const get = (path: string) => api.get(path, { validateStatus: () => true })
      const page = await get("/mailbox")
      expect(page.status).toBe(200)
      expect(page.headers["content-type"]).toBe("text/html; charset=utf-8")
      expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect((await get("/mailbox?page=0")).status).toBe(400)
      expect((await get("/mailbox/1700000000000-aaaaaaaaaaaa")).status).toBe(404)

      for (const [name, value] of [
        ["PLAZA_DEMO", "false"],
        ["SMTP_URL", "smtp://localhost:2525"],
        ["SENDGRID_API_KEY", "SG.key"],
      ]) {
        const before = process.env[name]
        process.env[name] = value
        expect([name, (await get("/mailbox")).status]).toEqual([name, 404])
        expect((await get("/mailbox?format=json")).status).toBe(404)
        if (before === undefined) delete process.env[name]
        else process.env[name] = before
      }
    })
  },
})
