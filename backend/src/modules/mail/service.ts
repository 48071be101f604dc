import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { MailMessage } from "./models/mail-message"
import { MAXIMUM_ATTEMPTS, retryDelaySeconds } from "./retry"
import type { ClaimedMail, NewMail } from "./types"

type Sql = Context<SqlEntityManager>

/** The queue of mail that is to be sent. All times are the database's, so that the clocks of workers don't matter. */
export default class MailModuleService extends MedusaService({ MailMessage }) {
  /** Queues each mail whose key is not there yet and leaves the others untouched. Returns the new ids. */
  @InjectManager()
  async enqueue(messages: NewMail[], @MedusaContext() context: Sql = {}): Promise<string[]> {
    if (messages.length === 0) return []
    const rows = messages.map(() => "(?, ?, ?, ?, ?::jsonb, ?, now())").join(", ")
    const values = messages.flatMap(({ key, template, to, data, forgets_recipient = false }) => [
      generateEntityId(undefined, "mail"),
      key,
      template,
      to,
      JSON.stringify(data),
      forgets_recipient,
    ])
    const inserted = await manager(context).execute<{ id: string }[]>(
      `insert into mail_message (id, key, template, "to", data, forgets_recipient, next_attempt_at) values ${rows}
       on conflict (key) where deleted_at is null do nothing returning id`,
      values,
    )
    return inserted.map(({ id }) => id)
  }

  /** Takes back mail that was queued and that no worker has begun to send. */
  @InjectManager()
  async withdraw(ids: string[], @MedusaContext() context: Sql = {}): Promise<void> {
    await manager(context).execute(
      `delete from mail_message where id = any(string_to_array(?, ',')) and status = 'queued' and attempts = 0`,
      [ids.join(",")],
    )
  }

  /**
   * Claims up to `limit` mails that are due, in the order they were queued. Workers skip what another one is claiming; the claim itself moves
   * `next_attempt_at` by the lease, so that a mail whose worker died becomes due again when the lease has ended.
   */
  @InjectManager()
  async claimDue(
    limit: number,
    leaseSeconds: number,
    @MedusaContext() context: Sql = {},
  ): Promise<ClaimedMail[]> {
    return await manager(context).execute<ClaimedMail[]>(
      `with claimed as (
         update mail_message set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?),
           updated_at = now()
         where id in (
           select id from mail_message
           where status = 'queued' and deleted_at is null and next_attempt_at <= now()
           order by next_attempt_at, id limit ? for update skip locked
         )
         returning id, template, "to", data, attempts, created_at
       )
       select id, template, "to", data, attempts from claimed order by created_at, id`,
      [leaseSeconds, limit],
    )
  }

  /**
   * Marks a mail as sent and forgets its data: names and links with tokens serve nobody any more. The address goes, too, where
   * the mail says so.
   */
  @InjectManager()
  async markSent(id: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await manager(context).execute(
      `update mail_message set status = 'sent', sent_at = now(), last_error = null, data = '{}'::jsonb,
         "to" = case when forgets_recipient then '' else "to" end, updated_at = now() where id = ?`,
      [id],
    )
  }

  /**
   * Records that attempt number `attempts` failed: due again after the delay of that attempt, or `failed` when it
   * was the last; then a mail that forgets its recipient is emptied. A worker that lost its claim changes nothing. Returns
   * whether the mail is given up.
   */
  @InjectManager()
  async markAttemptFailed(
    { id, attempts }: Pick<ClaimedMail, "id" | "attempts">,
    error: string,
    @MedusaContext() context: Sql = {},
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ status: string }[]>(
      `with last as (select attempts >= ? as failed, attempts >= ? and forgets_recipient as forgotten
         from mail_message where id = ?)
       update mail_message set status = case when last.failed then 'failed' else 'queued' end,
         "to" = case when last.forgotten then '' else "to" end,
         data = case when last.forgotten then '{}'::jsonb else data end,
         last_error = case when last.forgotten then null else ? end,
         next_attempt_at = now() + make_interval(secs => ?), updated_at = now()
       from last where id = ? and attempts = ? and status = 'queued' returning status`,
      [
        ...[MAXIMUM_ATTEMPTS, MAXIMUM_ATTEMPTS, id],
        ...[error.slice(0, 500), retryDelaySeconds(attempts), id, attempts],
      ],
    )
    return rows.some(({ status }) => status === "failed")
  }
}

function manager({ manager: injected }: Sql): SqlEntityManager {
  if (!injected)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The mail module has no entity manager")
  return injected
}
