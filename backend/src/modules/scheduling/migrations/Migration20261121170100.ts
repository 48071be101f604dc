import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const allow = (statuses: string, decided: string) => [
  `alter table if exists "time_off_request" drop constraint if exists "time_off_request_status_check";`,
  `alter table if exists "time_off_request" drop constraint if exists CK_time_off_request_decided;`,
  `alter table if exists "time_off_request" add constraint "time_off_request_status_check" check ("status" in (${statuses}));`,
  `alter table if exists "time_off_request" add constraint CK_time_off_request_decided check ((status IN (${decided})) = (decided_at IS NOT NULL));`,
]

/** Approved time off that is taken back cancels its request. */
export class Migration20261121170100 extends Migration {
  override async up(): Promise<void> {
    const statements = allow(
      `'open', 'approved', 'declined', 'withdrawn', 'cancelled'`,
      `'approved', 'declined', 'cancelled'`,
    )
    for (const statement of statements) this.addSql(statement)
    this.addSql(
      `update "time_off_request" r set status = 'cancelled', time_off_id = null, decided_by = null, note = null,
         decided_at = t.deleted_at, updated_at = now()
       from "time_off" t where t.id = r.time_off_id and t.deleted_at is not null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `update "time_off_request" set status = 'withdrawn', decided_at = null, decided_by = null where status = 'cancelled';`,
    )
    for (const statement of allow(`'open', 'approved', 'declined', 'withdrawn'`, `'approved', 'declined'`)) {
      this.addSql(statement)
    }
  }
}
