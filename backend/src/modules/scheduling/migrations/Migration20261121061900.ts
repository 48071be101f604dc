import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Indexes for a database with a million bookings.
 *
 * What is taken between two instants is read from an index alone: both ends of a claim are keys, so that nothing beyond
 * the days asked for is looked at, and the columns that decide whether it counts lie beside them. One staff member's
 * claims are spread over the whole table; fetching each row was most of an availability question's time.
 *
 * A hold that loses its race deletes its booking, and what belongs to it is found by its foreign keys. That search knows
 * no `deleted_at IS NULL`, so a partial index does not serve it and the whole table was read.
 */
export class Migration20261121061900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_claim_subject_during" on "claim" ("subject_id", upper("during"), lower("during"))
         include ("during", "kind", "booking_id", "expires_at") where "live";`,
    )
    this.addSql(`drop index if exists "IDX_claim_subject_upper";`)
    this.addSql(
      `create index if not exists "IDX_claim_segment" on "claim" ("segment_id") where "segment_id" is not null;`,
    )
    for (const table of ["booking_segment", "booking_history"]) {
      this.addSql(`drop index if exists "IDX_${table}_booking_id";`)
      this.addSql(`create index "IDX_${table}_booking_id" on "${table}" ("booking_id");`)
    }
    this.addSql(`create index if not exists "IDX_booking_number" on "booking" ("number");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_number";`)
    for (const table of ["booking_segment", "booking_history"]) {
      this.addSql(`drop index if exists "IDX_${table}_booking_id";`)
      this.addSql(
        `create index "IDX_${table}_booking_id" on "${table}" ("booking_id") where deleted_at is null;`,
      )
    }
    this.addSql(`drop index if exists "IDX_claim_segment";`)
    this.addSql(
      `create index if not exists "IDX_claim_subject_upper" on "claim" ("subject_id", upper("during")) where "live";`,
    )
    this.addSql(`drop index if exists "IDX_claim_subject_during";`)
  }
}
