import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import type { Office } from "../venues/office"

/** What writes leave in the log, and what leaves nothing. */
export function changeTests(open: () => Office, container: () => MedusaContainer): void {
  it("holds before and after of a changed service", async () => {
    const { owner, city } = open()
    const { id } = city.bangkok.service
    const answer = await owner.post(`/services/${id}`, { buffer_after_minutes: 20, title: "Long massage" })
    expect(answer.status).toBe(200)
    const entries = await container().resolve(AUDIT_MODULE).listAuditEntries({ target_id: id })
    expect(entries).toMatchObject([
      {
        changes: [
          { field: "buffer_after_minutes", before: 0, after: 20 },
          { field: "title", before: "Massage", after: "Long massage" },
        ],
      },
    ])
  })
}
