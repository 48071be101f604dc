import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordAudit } from "../../../src/audit/record-audit"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import type { Suite } from "../venues/suite"

/** The log itself: what the database refuses, and what is left of a subject that is forgotten. */
export function logTests({ container }: Suite): void {
  const run = (statement: string) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(statement)
      .then(
        () => "accepted",
        ({ code, message }: { code: string; message: string }) => `${code} ${message.replace(/^.* - /s, "")}`,
      )

  const entry = () =>
    recordAudit(container(), {
      action: "email.changed",
      actor: { kind: "user", id: "user_somebody" },
      target: { kind: "user", id: "user_somebody" },
      origin: { address: "203.0.113.7", user_agent: "A browser" },
      details: { factors: 2 },
      changes: [
        { field: "role", before: "staff", after: "manager" },
        { field: "email", before: "old@x.example", after: "new@x.example", personal: "user_somebody" },
      ],
    })

  it("is never changed, emptied or cut by anyone who speaks SQL", async () => {
    const id = await entry()
    const refused = (what: string) => `42501 audit_entry is append-only: ${what} is refused`
    expect(await run(`update audit_entry set action = 'nothing'`)).toBe(refused("UPDATE"))
    expect(await run(`update audit_entry set action = 'nothing' where false`)).toBe(refused("UPDATE"))
    expect(await run(`delete from audit_entry`)).toBe(refused("DELETE"))
    expect(await run(`truncate audit_entry`)).toBe(refused("TRUNCATE"))
    expect(await run(`truncate audit_attempt, audit_entry cascade`)).toBe(refused("TRUNCATE"))
    expect(
      await run(
        `insert into audit_entry (id, at, actor_kind, action, outcome, changes, details)
         values ('${id}', now(), 'user', 'forged', 'done', '[]', '{}') on conflict (id) do update set action = 'forged'`,
      ),
    ).toBe(refused("UPDATE"))
    // A superuser's way around ordinary triggers leads nowhere either.
    expect(await run(`set session_replication_role = replica; delete from audit_entry`)).toBe(
      refused("DELETE"),
    )
    const audit = container().resolve(AUDIT_MODULE)
    await expect(audit.deleteAuditEntries([id])).rejects.toThrow(/append-only: DELETE/)
    await expect(audit.softDeleteAuditEntries([id])).rejects.toThrow(/append-only: UPDATE/)
    expect(await audit.retrieveAuditEntry(id)).toMatchObject({ action: "email.changed", outcome: "done" })
  })
}
