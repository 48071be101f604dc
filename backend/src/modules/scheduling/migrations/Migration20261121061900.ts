import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What is taken between two instants is read from the index alone: both ends of a claim are keys, so that nothing beyond
 * the days asked for is looked at, and the columns that decide whether it counts lie beside them. One staff member's
 * claims are spread over the whole table; fetching each row was most of an availability question's time.
 */
export class Migration20261121061900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_claim_subject_during" on "claim" ("subject_id", upper("during"), lower("during"))
         include ("during", "kind", "booking_id", "expires_at") where "live";`,
    )
    this.addSql(`drop index if exists "IDX_claim_subject_upper";`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_claim_subject_upper" on "claim" ("subject_id", upper("during")) where "live";`,
    )
    this.addSql(`drop index if exists "IDX_claim_subject_during";`)
  }
}
