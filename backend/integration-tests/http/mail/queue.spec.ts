import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sendMail from "../../../src/jobs/send-mail"
import { exampleData } from "../../../src/mail/example-data"
import { enqueueMailWorkflow } from "../../../src/workflows/mail/enqueue-mail"
import { sendQueuedMailWorkflow } from "../../../src/workflows/mail/send-queued-mail"
import type { MailToQueue } from "../../../src/workflows/mail/mail-to-queue"
import { countMail, emptyMailbox, folder, mailTo } from "./mailbox"

const invitation = (
  key: string,
  to = "anna@salon.example",
): Extract<MailToQueue, { template: "invitation" }> => ({
  key,
  to,
  template: "invitation",
  data: exampleData.invitation,
})

const enqueue = async (container: MedusaContainer, ...messages: MailToQueue[]) =>
  (await enqueueMailWorkflow(container).run({ input: { messages } })).result

const failStep = createStep("fail", async (): Promise<StepResponse<null>> => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "the workflow failed")
})

const failingWorkflow = createWorkflow("failing", (input: { messages: MailToQueue[] }) => {
  enqueueMailWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    const row = async (key: string) =>
      (await dbConnection.raw("select * from mail_message where key = ?", [key])).rows[0]
    const makeDue = () =>
      dbConnection.raw("update mail_message set next_attempt_at = now() where status = 'queued'")

    // Only the runs below, none of the schedule's own.
    beforeAll(() => new WorkflowScheduler().clear())
    beforeEach(emptyMailbox)

    it("queues a key once and leaves what was queued untouched", async () => {
      const container = getContainer()
      const first = await enqueue(container, invitation("a"))
      expect(first).toHaveLength(1)
      const again = await enqueue(container, invitation("a", "other@salon.example"), invitation("b"))
      expect(again).toHaveLength(1)
      expect((await row("a")).to).toBe("anna@salon.example")
      await sendMail(container)
      await mailTo(api, "anna@salon.example")
      expect(await enqueue(container, invitation("a"))).toEqual([])
      await sendMail(container)
      expect(await countMail()).toBe(2)
    })

    it("refuses what could never be sent, all or none", async () => {
      const container = getContainer()
      const bad = { ...invitation("bad"), to: "a@one.example, b@two.example" }
      await expect(enqueue(container, invitation("good"), bad)).rejects.toMatchObject({
        message: expect.stringContaining("to: is not an e-mail address"),
      })
      expect(await row("good")).toBeUndefined()
    })

    it("takes back what it queued when the workflow around it fails, and nothing else", async () => {
      const container = getContainer()
      await enqueue(container, invitation("before"))
      const input = { messages: [invitation("before"), invitation("undone")] }
      await expect(failingWorkflow(container).run({ input })).rejects.toMatchObject({
        message: "the workflow failed",
      })
      expect(await row("undone")).toBeUndefined()
      expect(await row("before")).toBeDefined()
    })

    it("sends each mail once, however many workers empty the queue at once", async () => {
      const container = getContainer()
      await enqueue(
        container,
        ...Array.from({ length: 40 }, (_, n) => invitation(`many-${n}`, `n${n}@salon.example`)),
      )
      const run = () => sendQueuedMailWorkflow(container).run({ input: { limit: 10 } })
      await Promise.all([run(), run(), run(), run(), sendMail(container), sendMail(container)])
      await sendMail(container)
      const { data } = await api.get("/mailbox", { params: { format: "json", page: 2 } })
      expect(data).toMatchObject({ count: 40, page: 2, pages: 2 })
      expect(data.messages).toHaveLength(15)
      for (let n = 0; n < 40; n++) expect(await mailTo(api, `n${n}@salon.example`)).toHaveLength(1)
    })

    it("sends one person's mails in the order they were queued, whatever the batch", async () => {
      const container = getContainer()
      const businesses = Array.from({ length: 10 }, (_, n) => `Business ${n}`)
      const named = (business: string) => ({
        ...invitation(`turn-${business}`),
        data: { ...exampleData.invitation, business },
      })
      for (const business of businesses) await enqueue(container, named(business))
      await sendMail(container)
      const mails = await mailTo(api, "anna@salon.example")
      const order = mails.map(({ text }) => businesses.find((business) => text.includes(`${business}`)))
      expect(order).toEqual([...businesses].reverse())
    })

    it("keeps no address of a mail that forgets its recipient, sent or given up", async () => {
      const container = getContainer()
      const forgetful = (key: string) => ({ ...invitation(key), forgets_recipient: true })
      const [sent] = await enqueue(container, forgetful("forgotten"))
      await enqueue(container, invitation("kept"))
      expect(await row("forgotten")).toMatchObject({ to: "anna@salon.example" })
      await sendMail(container)
      expect(await mailTo(api, "anna@salon.example")).toHaveLength(2)
      expect(await row("forgotten")).toMatchObject({ status: "sent", to: "", data: {} })
      expect(await row("kept")).toMatchObject({ status: "sent", to: "anna@salon.example", data: {} })
      const { rows } = await dbConnection.raw("select * from notification where idempotency_key = ?", [
        String(sent),
      ])
      expect(rows).toMatchObject([{ status: "success", to: "" }])

      await enqueue(container, forgetful("lost"))
      await dbConnection.raw(
        "update mail_message set attempts = 7, next_attempt_at = now(), template = 'none' where key = 'lost'",
      )
      const logged = jest.spyOn(container.resolve(ContainerRegistrationKeys.LOGGER), "error")
      logged.mockImplementation(() => undefined)
      await sendMail(container)
      logged.mockRestore()
      expect(await row("lost")).toMatchObject({ status: "failed", to: "", data: {}, last_error: null })
    })

    it("tries again with growing pauses and gives up after eight attempts", async () => {
      const container = getContainer()
      // A file where the folder of the mailbox should be: nothing can be written into it.
      await mkdir(path.dirname(folder), { recursive: true })
      await writeFile(folder, "")
      const errors: string[] = []
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      const logged = jest
        .spyOn(logger, "error")
        .mockImplementation((message) => void errors.push(String(message)))

      await enqueue(container, invitation("failing"))
      const pauses: number[] = []
      for (let attempt = 1; attempt <= 8; attempt++) {
        await makeDue()
        await sendMail(container)
        const { attempts, status, next_attempt_at, updated_at, last_error } = await row("failing")
        expect({ attempts, status }).toEqual({ attempts: attempt, status: attempt < 8 ? "queued" : "failed" })
        expect(last_error).toMatch(/EEXIST|ENOTDIR/)
        pauses.push(Math.round((next_attempt_at.getTime() - updated_at.getTime()) / 1000))
      }
      logged.mockRestore()
      expect(pauses.slice(0, 7)).toEqual([30, 60, 120, 240, 480, 960, 1920])
      const { id } = await row("failing")
      expect(errors).toEqual([`Mail ${id} (invitation) failed for good after 8 attempts`])

      await emptyMailbox()
      await makeDue()
      await sendMail(container)
      expect(await countMail()).toBe(0)
    })

    it("recovers by itself when the transport does, and sends once", async () => {
      const container = getContainer()
      await mkdir(path.dirname(folder), { recursive: true })
      await writeFile(folder, "")
      await enqueue(container, invitation("later"))
      await sendMail(container)
      expect(await row("later")).toMatchObject({ status: "queued", attempts: 1 })
      await emptyMailbox()
      await makeDue()
      await sendMail(container)
      expect(await row("later")).toMatchObject({ status: "sent", attempts: 2, last_error: null, data: {} })
      await sendMail(container)
      expect(await mailTo(api, "anna@salon.example")).toHaveLength(1)
    })

    it("sends again what a crash left behind, and not what was sent before the crash", async () => {
      const container = getContainer()
      const [sent] = await enqueue(container, invitation("crash-after", "after@salon.example"))
      const [pending] = await enqueue(container, invitation("crash-before", "before@salon.example"))
      await sendMail(container)
      expect(await countMail()).toBe(2)
      // The first was handed over and its mark lost; the second was begun and never handed over.
      await dbConnection.raw("update notification set status = 'pending' where idempotency_key = ?", [
        pending,
      ])
      await dbConnection.raw(
        "update mail_message set status = 'queued', data = ?::jsonb, next_attempt_at = now() where id in (?, ?)",
        [JSON.stringify(exampleData.invitation), sent, pending],
      )
      await emptyMailbox()
      await sendMail(container)
      expect(await row("crash-after")).toMatchObject({ status: "sent" })
      expect(await row("crash-before")).toMatchObject({ status: "sent" })
      expect(await mailTo(api, "before@salon.example")).toHaveLength(1)
      expect(await countMail()).toBe(1)
      const notifications = await container
        .resolve(Modules.NOTIFICATION)
        .listNotifications({ channel: "email" })
      expect(notifications.map(({ status }) => status)).toEqual(["success", "success"])
    })
  },
})
