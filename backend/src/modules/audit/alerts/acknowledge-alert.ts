import type { Execute } from "../../sql"

/** Notes who looked at an alert; whoever was first stays. Answers whether it was this one. */
export async function acknowledgeAlert(
  execute: Execute,
  { id, by, note }: { id: string; by: string; note: string | null },
): Promise<boolean> {
  const rows = await execute(
    `update security_alert set acknowledged_at = now(), acknowledged_by = ?, note = ?, updated_at = now()
     where id = ? and acknowledged_at is null and deleted_at is null returning id`,
    [by, note, id],
  )
  return rows.length > 0
}
